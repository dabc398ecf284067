import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Hundredths } from "../../core/model";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    minWidth: "28px",
    padding: "1px 6px",
    borderRadius: "4px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
  },
  changed: { backgroundColor: "var(--rfp-warn-soft)", border: "1px solid var(--rfp-warn-line)" },
});

/** The score in use; amber where people put it in the place of the suggested one. */
export function ScoreChip({ score, changed }: { score: Hundredths | null; changed: boolean }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <span className={mergeClasses(styles.chip, common.strong, common.figures, changed && styles.changed)}>
      {score === null ? "–" : words.numbers.chip(score)}
    </span>
  );
}
