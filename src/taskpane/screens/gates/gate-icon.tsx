import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmark20Filled } from "@fluentui/react-icons/svg/shield-checkmark";

export type GateState = "pass" | "fail" | "unknown" | "waived";

const useStyles = makeStyles({
  done: { color: "var(--rfp-done)" },
  failed: { color: "var(--rfp-failed)" },
  warn: { color: "var(--rfp-warn-icon)" },
});

/** How it stands, by shape as well as colour; words stand beside it. */
export function GateIcon({ state }: { state: GateState }) {
  const styles = useStyles();
  switch (state) {
    case "pass":
      return <CheckmarkCircle20Filled className={styles.done} />;
    case "fail":
      return <DismissCircle20Filled className={styles.failed} />;
    case "unknown":
      return <QuestionCircle20Filled className={styles.warn} />;
    case "waived":
      return <ShieldCheckmark20Filled className={styles.warn} />;
  }
}
