import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { SheetPlan } from "../workbook-plan";
import { COST_COLUMNS as LINE } from "./columns";
import type { CostsLayout } from "./layout";
import { lineBlocks } from "./line-cells";
import { lineFormulas } from "./line-formulas";
import { questionBlocks } from "./question-cells";
import { costsConditionalFormats, costsValidations } from "./rules";
import { costsColumns, costsMerges, costsRows, costsStyles } from "./styles";
import { topBlocks } from "./top-cells";
import { vendorBlocks } from "./vendor-cells";

export { costsNames } from "./names";
export { layOutCosts } from "./layout";

/** About as many fit a printed page. */
const ROWS_PER_PAGE = 48;

/** RFP Costs: every price in one currency, over one term and volume; what it comes to, and what that scores. */
export function planCosts(content: ReportContent, layout: CostsLayout): SheetPlan {
  const { language } = content;
  const { rows } = layout;
  return {
    key: "costs",
    title: say(language, { key: "report.costs.sheet" }),
    anchor: "RFP_TotalCosts",
    tabColor: COLOURS.tabs.others,
    freezeAt: cellAt(LINE.what, rows.status),
    columns: costsColumns(),
    rows: costsRows(layout),
    blocks: [
      ...topBlocks(content, layout),
      ...questionBlocks(content, layout),
      ...vendorBlocks(content, layout),
      ...lineBlocks(content, layout),
    ],
    filled: lineFormulas(language, layout),
    merges: costsMerges(layout),
    styles: costsStyles(layout),
    validations: costsValidations(content, layout),
    conditionalFormats: costsConditionalFormats(layout),
    charts: [],
    print: {
      area: areaAt(0, 1, LINE.words, rows.closing),
      orientation: "landscape",
      titleRows: rowsAt(rows.linesHeading),
      fitToWidth: 1,
      breaksAbove: breaks(layout).map((row) => cellAt(0, row)),
    },
  };
}

/** Pages end between blocks: one that begins at the foot of a page leaves its heading behind. */
function breaks({ rows, groups }: CostsLayout): readonly number[] {
  const starts = [...groups.map((_, group) => rows.firstBlock + group * rows.blockHeight), rows.linesCaption];
  const found: number[] = [];
  let page = 1;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? rows.closing + 1;
    if (end - page <= ROWS_PER_PAGE || start - page < ROWS_PER_PAGE / 3) return;
    found.push(start);
    page = start;
  });
  return found;
}
