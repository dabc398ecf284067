import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { textInFormula } from "../sheet/formulas";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import { readingBlocks, readingLinks } from "./cells";
import { READING_COLUMNS as AT } from "./columns";
import { READING_ROWS as ROW, type ReadingLayout } from "./layout";
import { readingColumns, readingConditionalFormats, readingRows, readingStyles } from "./styles";

/** About as many fit a printed page. */
const ROWS_PER_PAGE = 40;

/** RFP Reading: how the responses were read, and what people set right about it. */
export function planReading(content: ReportContent, layout: ReadingLayout): SheetPlan {
  const { language } = content;
  const { corrections } = layout.rows;
  const applied = say(language, { key: "report.reading.state.applied" });
  return {
    key: "reading",
    title: say(language, { key: "report.reading.sheet" }),
    anchor: "RFP_SheetsRead",
    tabColor: COLOURS.tabs.others,
    freezeAt: `A${ROW.spacer}`,
    columns: readingColumns(),
    rows: readingRows(layout),
    blocks: readingBlocks(content, layout),
    filled: readingLinks(language, layout),
    merges: [],
    styles: readingStyles(layout),
    validations: [],
    conditionalFormats: readingConditionalFormats(layout, textInFormula(applied)),
    table: {
      name: "RFP_CorrectionsTable",
      range: areaAt(0, corrections.heading, AT.words, corrections.last),
      style: null,
    },
    charts: [],
    print: {
      area: areaAt(0, 1, AT.source, layout.last),
      orientation: "landscape",
      titleRows: rowsAt(ROW.title, ROW.hint),
      fitToWidth: 1,
      // A table that begins at the foot of a page leaves its heading behind.
      ...(layout.corrections.length > 0 && layout.last > ROWS_PER_PAGE
        ? { breaksAbove: [cellAt(0, corrections.caption)] }
        : {}),
    },
  };
}

export function readingNames({ rows }: ReadingLayout): readonly NamePlan[] {
  const body = (first: number, last: number) => areaAt(0, first, AT.open, last);
  const { sheets, vendors, leftOut, corrections } = rows;
  const ranges: readonly (readonly [string, string])[] = [
    ["RFP_SheetsRead", body(sheets.first, sheets.last)],
    ["RFP_VendorsRead", body(vendors.first, vendors.last)],
    ["RFP_LeftOut", body(leftOut.first, leftOut.last)],
    // With its heading: the name outlives the last row, and reading back knows the columns by it.
    ["RFP_Corrections", areaAt(0, corrections.heading, AT.words, corrections.last)],
  ];
  return ranges.map(([name, range]) => ({ name, sheet: "reading", range }));
}
