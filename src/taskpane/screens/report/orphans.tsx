import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Orphan } from "../../../core/report/decisions";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  row: { padding: "4px 0", overflowWrap: "anywhere" },
  lead: { margin: "2px 0 4px" },
});

/** What people typed for vendors, questions or criteria that are no longer there: shown, so that nothing is lost silently. */
export function Orphans({ orphans }: { orphans: readonly Orphan[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  if (orphans.length === 0) return null;
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("orphans.title", { count: orphans.length })}</h2>
      <p className={mergeClasses(styles.lead, common.caption, common.quiet)}>{words.t("orphans.lead")}</p>
      <ul className={mergeClasses(common.list, common.caption)}>
        {orphans.map(({ criterion, vendor, question, typed }, index) => (
          <li key={index} className={styles.row}>
            <span className={common.strong}>
              {[vendor, question, criterion].filter((part) => part !== undefined && part !== "").join(" · ")}
            </span>{" "}
            {typed}
          </li>
        ))}
      </ul>
    </section>
  );
}
