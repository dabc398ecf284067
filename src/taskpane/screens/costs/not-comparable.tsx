import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Costs, QuestionId } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { troubledLines } from "./cost-figures";
import { troubleWords } from "./trouble-words";

const useStyles = makeStyles({
  row: { padding: "6px 0" },
  words: { overflowWrap: "anywhere" },
  lead: { margin: "2px 0 0" },
  why: { color: "var(--rfp-warn-text)" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
});

/** Every price that cannot be counted, with the reason and its cell. */
export function NotComparable(props: { opened: Opened; costs: Costs; group: QuestionId }) {
  const { opened, costs, group } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const troubled = troubledLines(costs, group);
  const uncounted = costs.lines.filter((line) => line.group === null).length;
  if (troubled.length === 0 && uncounted === 0) return null;
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("costs.notComparable")}</h2>
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
        {words.t("costs.notComparable.text")}
      </p>
      <ul className={common.list}>
        {troubled.map((one) => (
          <li key={one.line.id} className={mergeClasses(common.rowItem, styles.row)}>
            <div className={styles.words}>
              <span className={common.strong}>{vendorName(opened.evaluation, one.line.vendor)}</span>
              {` · ${one.line.what}`}
            </div>
            <div className={mergeClasses(common.caption, styles.below)}>
              <span className={styles.why}>{troubleWords(words, one)}</span>
              <CellLink cell={one.line.cell} />
            </div>
          </li>
        ))}
      </ul>
      {uncounted > 0 && (
        <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
          {words.t("costs.notCounted", { count: uncounted })}
        </p>
      )}
    </section>
  );
}
