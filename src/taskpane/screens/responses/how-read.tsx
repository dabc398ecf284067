import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatRange, type Evaluation, type SheetLayout, type SheetReading } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { useCommonStyles } from "../../theme/common-styles";
import { LAYOUT_WORDS } from "../../words/layout-words";
import { useWords } from "../../words/use-words";
import { LayoutPicture } from "./layout-picture";

const useStyles = makeStyles({
  card: { display: "grid", gridTemplateColumns: "48px 1fr", columnGap: "12px", marginTop: "8px" },
  text: { margin: 0 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px", marginTop: "4px" },
});

/** One card for each way sheets were read, with the ranges that were taken and how sure it is. */
export function HowRead({ evaluation, onChange }: { evaluation: Evaluation; onChange: () => void }) {
  const common = useCommonStyles();
  const words = useWords();
  const taken = evaluation.sheets.filter(({ layout }) => layout !== "none");
  const layouts = [...new Set(taken.map(({ layout }) => layout))];
  if (taken.length === 0) return null;
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("responses.howRead")}</h2>
        <Link as="button" data-row="layout" onClick={onChange}>
          <span className={common.caption}>{words.t("layout.change")}</span>
        </Link>
      </div>
      {layouts.map((layout) => (
        <LayoutCard key={layout} layout={layout} sheets={taken.filter((sheet) => sheet.layout === layout)} />
      ))}
    </section>
  );
}

function LayoutCard({ layout, sheets }: { layout: SheetLayout; sheets: readonly SheetReading[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const confidence = Math.min(...sheets.map((sheet) => sheet.confidence));
  const reasons = [...new Set(sheets.map(({ reason }) => words.say(reason)))];
  return (
    <div className={mergeClasses(common.softCard, styles.card)}>
      <LayoutPicture layout={layout} />
      <div>
        <h3 className={common.sectionTitle}>{words.t(LAYOUT_WORDS[layout])}</h3>
        <p className={mergeClasses(styles.text, common.caption, common.quiet)}>
          {reasons.slice(0, 2).join(" ")}{" "}
          {words.t("responses.confidence", {
            confidence: words.numbers.percent(Math.round(confidence * 100) * 100),
          })}
        </p>
        <div className={styles.links}>
          {sheets.map(
            ({ name, range }) =>
              range && (
                <CellLink
                  key={`${name} ${formatRange(range)}`}
                  cell={{ sheet: name, row: range.top, column: range.left }}
                  label={formatRange(range)}
                />
              ),
          )}
        </div>
      </div>
    </div>
  );
}
