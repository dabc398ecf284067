import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Criterion, CriterionId } from "../../../core/model";
import { ContributionBar } from "../../components/contribution-bar";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  bar: { height: "8px", marginTop: "12px" },
  sum: { marginTop: "6px" },
  done: { display: "inline-flex", alignItems: "center", columnGap: "8px" },
  icon: { color: "var(--rfp-done)" },
});

/** The five shares as one bar of 100 %. */
export function SumBar(props: { criteria: readonly Criterion[]; shown: ReadonlyMap<CriterionId, number> }) {
  const { criteria, shown } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const shares = criteria.map((criterion) => {
    const weight = words.numbers.percent(shown.get(criterion.id) ?? 0);
    return `${criterionName(words, criterion)} ${weight}`;
  });
  const sum = [...shown.values()].reduce((total, share) => total + share, 0);
  return (
    <>
      <ContributionBar
        className={styles.bar}
        sentence={words.t("weights.bar", { shares: shares.join(", ") })}
        segments={criteria.map(({ id }) => ({ criterion: id, points: (shown.get(id) ?? 0) / 100 }))}
      />
      <div className={mergeClasses(common.between, common.caption, styles.sum)}>
        <span className={common.quiet}>{words.t("weights.sum")}</span>
        <span className={mergeClasses(styles.done, common.strong, common.figures)}>
          <CheckmarkCircle16Filled className={styles.icon} />
          {words.numbers.percent(sum)}
        </span>
      </div>
    </>
  );
}
