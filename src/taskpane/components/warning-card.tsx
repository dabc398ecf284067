import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useCommonStyles } from "../theme/common-styles";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "6px",
    justifyItems: "start",
    marginTop: "8px",
    padding: "10px 12px",
    borderRadius: "8px",
    border: "1px solid var(--rfp-warn-line)",
    backgroundColor: "var(--rfp-warn-soft)",
  },
  icon: { color: "var(--rfp-warn-icon)" },
  below: { gridColumnStart: "2" },
});

/** Something to know before going on, with the one thing to do about it. */
export function WarningCard(props: { label: string; children: ReactNode; action?: ReactNode }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <section className={mergeClasses(common.caption, styles.card)} aria-label={props.label}>
      <Warning20Filled className={styles.icon} />
      <div>{props.children}</div>
      {props.action !== undefined && <span className={styles.below}>{props.action}</span>}
    </section>
  );
}
