import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import type { Costs } from "../../../../core/model";
import { WarningCard } from "../../../components/warning-card";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { currentColumn } from "./lab-rankings";
import { reversalsUnder } from "./reversals";

/** Said one by one; the rest are counted. */
const NAMED = 2;

const useStyles = makeStyles({
  none: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
    marginTop: "8px",
  },
  done: { color: "var(--rfp-done)" },
  line: { margin: "0 0 4px" },
});

/** Whether the order of any two vendors hangs on a third one's bid, under the formula in use; in words, nearest the top first. */
export function ReversalNotes({ opened, costs }: { opened: Opened; costs: Costs }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const reversals = useMemo(
    () => (engine ? reversalsUnder(engine, opened, costs, currentColumn(opened, costs)) : []),
    [engine, opened, costs],
  );
  const name = (vendor: string) => vendorName(opened.evaluation, vendor);
  if (reversals.length === 0) {
    return (
      <div className={mergeClasses(common.caption, styles.none)}>
        <CheckmarkCircle20Filled className={styles.done} />
        {words.t("formula.reverse.none")}
      </div>
    );
  }
  return (
    <WarningCard label={words.t("formula.reverse.title")}>
      {reversals.slice(0, NAMED).map(({ removed, ahead, behind }) => (
        <p key={`${removed} ${ahead} ${behind}`} className={styles.line}>
          {words.t("formula.reverse", { removed: name(removed), ahead: name(ahead), behind: name(behind) })}
        </p>
      ))}
      {reversals.length > NAMED && words.t("formula.reverse.more", { count: reversals.length - NAMED })}
    </WarningCard>
  );
}
