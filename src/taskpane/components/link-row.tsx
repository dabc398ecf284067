import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useCommonStyles } from "../theme/common-styles";

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "48px",
    padding: "6px 0",
  },
  words: { overflowWrap: "anywhere" },
  text: { display: "block" },
  warn: { color: "var(--rfp-warn-text)" },
});

/** A row that leads to a screen of its own: what is there, how it stands, and the way in. */
export function LinkRow(props: {
  /** The focus comes back to it. */
  row: string;
  icon: ReactNode;
  title: string;
  text: string;
  /** Something there wants doing. */
  warn?: boolean;
  onOpen: () => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={common.rowItem}>
      <button
        type="button"
        className={mergeClasses(common.rowButton, styles.row)}
        data-row={props.row}
        onClick={props.onOpen}
      >
        {props.icon}
        <span className={styles.words}>
          <span className={common.strong}>{props.title}</span>{" "}
          <span
            className={mergeClasses(
              styles.text,
              common.caption,
              common.figures,
              props.warn === true ? styles.warn : common.quiet,
            )}
          >
            {props.text}
          </span>
        </span>
        <ChevronRight16Regular className={common.chevron} />
      </button>
    </div>
  );
}
