import { Link, makeStyles } from "@fluentui/react-components";
import { TableCursor16Regular } from "@fluentui/react-icons/svg/table-cursor";
import { formatAddress, type CellAddress } from "../../core/model";
import { useSession } from "../session/session-context";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    fontSize: "12px",
    lineHeight: "16px",
    maxWidth: "100%",
    textAlign: "start",
    overflowWrap: "anywhere",
    "& > svg": { flexShrink: 0 },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** A cell's address that goes to the cell. */
export function CellLink({ cell, label }: { cell: CellAddress; label?: string }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const shown = label ?? formatAddress(cell);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.t("cell.goTo", { address: shown })}
      onClick={() => session.goTo(cell)}
    >
      <TableCursor16Regular />
      {shown}
    </Link>
  );
}
