import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { cellName } from "../../../../core/model";
import type { RiskEvidence, RiskSign, SignState } from "../../../../core/risks/risk";
import { CellLink } from "../../../components/cell-link";
import type { Span } from "../../../components/quote-spans";
import { QuotedSpans } from "../../../components/quoted-spans";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";

const useStyles = makeStyles({
  item: { padding: "8px 0 0" },
  head: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
  },
  icon: { marginTop: "2px" },
  found: { color: "var(--rfp-done)" },
  partly: { color: "var(--rfp-warn-icon)" },
  denied: { color: "var(--rfp-failed)" },
  missing: { color: tokens.colorNeutralForeground3 },
  "not-asked": { color: tokens.colorNeutralForeground3 },
  state: { textAlign: "end", paddingTop: "2px" },
  evidence: { marginLeft: "24px" },
  quote: {
    margin: "4px 0 2px",
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
});

const ICONS: Readonly<Record<SignState, typeof Circle16Regular>> = {
  found: CheckmarkCircle16Filled,
  partly: CircleHalfFill16Regular,
  denied: DismissCircle16Filled,
  missing: Circle16Regular,
  "not-asked": SubtractCircle16Regular,
};

/** A sign that was looked for, how it stands, and the words that say so with their cells. */
export function SignItem({ sign }: { sign: RiskSign }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { state } = sign;
  const Icon = ICONS[state];
  const open = state === "missing" || state === "not-asked";
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[state])} />
        <span className={mergeClasses(open && common.quiet)}>
          {words.say({ key: `risk.sign.${sign.sign}` })}
        </span>
        <span className={mergeClasses(common.caption, common.quiet, styles.state)}>
          {words.say({ key: `risk.state.${state}` })}
        </span>
      </div>
      {sign.evidence.map((one) => (
        <SignEvidence key={`${one.question} ${one.start} ${one.mark?.start}`} evidence={one} />
      ))}
    </li>
  );
}

function SignEvidence({ evidence }: { evidence: RiskEvidence }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <div className={styles.evidence}>
      {evidence.quote !== "" && (
        <blockquote className={mergeClasses(styles.quote, common.caption)}>
          {words.t("quote.open")}
          <QuotedSpans spans={spansOf(evidence)} />
          {words.t("quote.close")}
        </blockquote>
      )}
      <div className={common.between}>
        <span className={mergeClasses(common.caption, common.quiet)}>{words.say(evidence.read)}</span>
        <CellLink cell={evidence.cell} label={cellName(evidence.cell)} />
      </div>
    </div>
  );
}

/** The quote, cut where the deciding words stand; as a whole when all of it decides. */
function spansOf({ quote, start, mark }: RiskEvidence): readonly Span[] {
  const from = mark ? mark.start - start : 0;
  const to = mark ? mark.end - start : quote.length;
  return [
    { text: quote.slice(0, from), marked: false },
    { text: quote.slice(from, to), marked: mark !== undefined },
    { text: quote.slice(to), marked: false },
  ].filter(({ text }) => text !== "");
}
