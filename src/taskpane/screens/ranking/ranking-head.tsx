import {
  Link,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";
import { ComparedWithName } from "../../components/compared-with-name";
import { Swatch } from "../../components/swatch";
import type { ComparedWith, Opened } from "../../session/pane-state";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { verdictOf } from "../../words/ranking-sentence";
import { roundParts } from "../../words/round-parts";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  sentence: { margin: "0 0 12px" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px" },
  entry: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  line: {
    marginTop: "8px",
    minHeight: "28px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  choose: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "2px",
    fontSize: "12px",
    minHeight: "24px",
  },
});

/** Who leads and by how much; the weights as a legend; what the arrows are measured from. */
export function RankingHead({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { criteria } = opened.evaluation;
  const shares = roundParts(
    criteria.map(({ id }) => (opened.weights[id] ?? 0) / 100),
    100,
    1,
  );
  return (
    <>
      <VerdictSentence opened={opened} />
      <ul className={mergeClasses(common.list, common.caption, styles.legend)}>
        {criteria.map((criterion, index) => (
          <li key={criterion.id} className={styles.entry}>
            <Swatch criterion={criterion.id} />
            <span className={common.quiet}>{criterionName(words, criterion)}</span>
            <span className={mergeClasses(common.strong, common.figures)}>
              {words.numbers.percent(Math.round(shares[index]! * 100))}
            </span>
          </li>
        ))}
      </ul>
      <div className={mergeClasses(common.between, common.caption, common.quieter, styles.line)}>
        <span>
          {words.t("ranking.arrows")} <CompareChoice />
        </span>
        <span>{words.t("ranking.points")}</span>
      </div>
    </>
  );
}

function VerdictSentence({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const verdict = verdictOf(opened.evaluation, opened.ranking);
  const b = (chunks: ReactNode[]) => <strong className={common.strong}>{chunks}</strong>;
  const { kind, leader, sharing, tieBelow } = verdict;
  const lead = words.numbers.score(verdict.lead, verdict.lead < 0.095 ? 2 : 1);
  return (
    <p className={styles.sentence}>
      {kind === "none" && words.t("ranking.none")}
      {kind === "one" && words.rich("ranking.one", { leader, b })}
      {kind === "leads" && words.rich("ranking.leads", { leader, lead, b })}
      {kind === "tie" && words.t("ranking.tieFirst", { count: sharing })}
      {tieBelow && <> {words.t("ranking.tieBelow", { count: tieBelow.count, rank: tieBelow.rank })}</>}
    </p>
  );
}

/** Movement since the profile, or since what the workbook holds once a report is written. */
function CompareChoice() {
  const styles = useStyles();
  const session = useSession();
  const comparedWith = usePane((state) => state.comparedWith);
  const written = usePane((state) => state.report !== null);
  if (!written) return <ComparedWithName comparedWith="profile" form="name" />;
  const options: readonly ComparedWith[] = ["profile", "workbook"];
  return (
    <Menu
      checkedValues={{ compare: [comparedWith] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [chosen] = checkedItems;
        if (chosen === "profile" || chosen === "workbook") session.compareWith(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Link as="button" className={styles.choose}>
          <ComparedWithName comparedWith={comparedWith} form="name" />
          <ChevronDown16Regular />
        </Link>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map((option) => (
            <MenuItemRadio key={option} name="compare" value={option}>
              <ComparedWithName comparedWith={option} form="name" />
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
