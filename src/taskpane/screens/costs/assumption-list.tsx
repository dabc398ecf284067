import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import type { Costs } from "../../../core/model";
import { useCommonStyles } from "../../theme/common-styles";
import { FORMULA_WORDS, shareWords } from "../../words/cost-words";
import { useWords, type Words } from "../../words/use-words";
import { volumesUsed } from "./volumes-used";
import type { CostsDetail } from "./costs-detail";

const useStyles = makeStyles({
  list: { margin: "4px 0 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "28px",
  },
  value: { margin: 0, textAlign: "end" },
  formula: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 32px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "36px",
  },
  edit: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
});

/** By what prices were brought together, and by which formula they become points. */
export function AssumptionList({ costs, onShow }: { costs: Costs; onShow: (detail: CostsDetail) => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("costs.how")}</h2>
        <Link as="button" data-row="assumptions" onClick={() => onShow({ kind: "assumptions" })}>
          <span className={common.caption}>{words.t("assumption.edit")}</span>
        </Link>
      </div>
      <dl className={styles.list}>
        {assumptionLines(words, costs).map(([name, value]) => (
          <div key={name} className={mergeClasses(common.rowItem, styles.line)}>
            <dt className={mergeClasses(common.caption, common.quiet)}>{name}</dt>
            <dd className={mergeClasses(common.figures, styles.value)}>{value}</dd>
          </div>
        ))}
        <div className={mergeClasses(common.rowItem, styles.formula)}>
          <dt className={mergeClasses(common.caption, common.quiet)}>{words.t("costs.formula")}</dt>
          <dd className={styles.value}>{words.t(FORMULA_WORDS[costs.formula])}</dd>
          <dd style={{ margin: 0 }}>
            <Button
              appearance="subtle"
              className={styles.edit}
              icon={<Edit20Regular />}
              data-row="formula"
              aria-label={words.t("formula.title")}
              onClick={() => onShow({ kind: "formula", formula: costs.formula })}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Name and value of each assumption that any price at hand needs. */
function assumptionLines(words: Words, costs: Costs): readonly (readonly [string, string])[] {
  const { years, discount, volume } = costs.assumptions;
  const used = volumesUsed(costs);
  return [
    [words.t("assumption.baseCurrency"), costs.assumptions.baseCurrency ?? "–"],
    [words.t("assumption.short.years"), words.t("assumption.short.years.value", { years })],
    [words.t("assumption.short.discount"), shareWords(words, discount)],
    ...(used.has("fte")
      ? [
          [
            words.t("assumption.short.fte"),
            words.t("assumption.short.fte.value", { count: words.numbers.plain(volume.fte) }),
          ] as const,
        ]
      : []),
    ...(used.has("hours-per-fte")
      ? [[words.t("assumption.short.hours"), words.numbers.plain(volume.hoursPerFteYear)] as const]
      : []),
    ...(used.has("days-per-fte")
      ? [[words.t("assumption.short.days"), words.numbers.plain(volume.daysPerFteYear)] as const]
      : []),
    ...(used.has("transactions")
      ? [[words.t("assumption.short.transactions"), words.numbers.plain(volume.transactionsPerYear)] as const]
      : []),
  ];
}
