import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import { evidenceBlocks } from "./cells";
import { evidenceFormulas } from "./formulas";
import { EVIDENCE_COLUMNS as AT, EVIDENCE_ROWS as ROW, type EvidenceLayout } from "./layout";
import { evidenceColumns, evidenceConditionalFormats, evidenceRows, evidenceStyles } from "./styles";

/** RFP Evidence: an Excel table with one row per answer, from the vendor's words to the score in use. */
export function planEvidence(content: ReportContent, layout: EvidenceLayout): SheetPlan {
  return {
    key: "evidence",
    title: say(content.language, { key: "report.evidence.sheet" }),
    anchor: "RFP_Evidence",
    tabColor: COLOURS.tabs.others,
    freezeAt: cellAt(AT.question, ROW.first),
    columns: evidenceColumns(),
    rows: evidenceRows(content, layout),
    blocks: evidenceBlocks(content, layout),
    filled: evidenceFormulas(content.language, layout.last),
    merges: [],
    styles: evidenceStyles(layout),
    validations: [],
    conditionalFormats: evidenceConditionalFormats(layout),
    table: { name: "RFP_EvidenceTable", range: areaAt(0, ROW.heading, AT.partOf, layout.last), style: null },
    charts: [],
    print: {
      area: areaAt(0, 1, AT.review, layout.last),
      orientation: "landscape",
      titleRows: rowsAt(ROW.heading),
      fitToWidth: 1,
    },
  };
}

export function evidenceNames({ last }: EvidenceLayout): readonly NamePlan[] {
  const ranges: readonly (readonly [string, number, number])[] = [
    ["RFP_Evidence", 0, AT.partOf],
    ["RFP_EvidenceInUse", AT.inUse, AT.inUse],
    ["RFP_EvidenceStatus", AT.status, AT.status],
    ["RFP_EvidenceReview", AT.review, AT.review],
  ];
  return ranges.map(([name, left, right]) => ({
    name,
    sheet: "evidence",
    range: areaAt(left, ROW.first, right, last),
  }));
}
