import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { RiskLevel } from "../../../../core/risks/risk";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    flexShrink: 0,
    padding: "2px 8px 2px 6px",
    borderRadius: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > svg": { flexShrink: 0 },
  },
  word: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  high: { color: "var(--rfp-failed)", border: "1px solid currentColor" },
  moderate: {
    color: "var(--rfp-warn-text)",
    backgroundColor: "var(--rfp-warn-soft)",
    border: "1px solid var(--rfp-warn-line)",
  },
  low: { "& > svg": { color: "var(--rfp-done)" } },
  unknown: { color: tokens.colorNeutralForeground2, border: `1px dashed ${tokens.colorNeutralStroke1}` },
});

const ICONS: Readonly<Record<RiskLevel, typeof Warning16Regular>> = {
  high: ErrorCircle16Filled,
  moderate: Warning16Regular,
  low: CheckmarkCircle16Regular,
  unknown: QuestionCircle16Regular,
};

/** How high a risk stands: a word with a sign of its own, so that no one depends on the colour. */
export function LevelBadge({ level }: { level: RiskLevel }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const Icon = ICONS[level];
  return (
    <span
      className={mergeClasses(styles.badge, common.caption, level === "high" && common.strong, styles[level])}
    >
      <Icon aria-hidden="true" />
      <span className={styles.word}>{words.say({ key: `risk.level.${level}` })}</span>
    </span>
  );
}
