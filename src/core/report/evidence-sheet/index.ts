import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import { evidenceBlocks } from "./cells";
import { evidenceFormulas } from "./formulas";
import { EVIDENCE_COLUMNS as AT, EVIDENCE_ROWS as ROW, type EvidenceLayout } from "./layout";
import { gateBlocks, gateBlockStyles, gateFormats, gateFormulas, gateRows } from "./gates/block";
import { riskBlocks, riskLinks } from "./risks/cells";
import { riskConditionalFormats, riskRows, riskStyles } from "./risks/styles";
import { evidenceColumns, evidenceConditionalFormats, evidenceRows, evidenceStyles, WIDTHS } from "./styles";

/**
 * RFP Evidence: an Excel table with one row per answer, from the vendor's words to the score in use, and below it, out of
 * the reach of the table's sorting and filtering, the outsourcing risks.
 */
export function planEvidence(content: ReportContent, layout: EvidenceLayout): SheetPlan {
  const { language } = content;
  const { risks, gates } = layout;
  return {
    key: "evidence",
    title: say(language, { key: "report.evidence.sheet" }),
    anchor: "RFP_Evidence",
    tabColor: COLOURS.tabs.others,
    freezeAt: cellAt(AT.question, ROW.first),
    columns: evidenceColumns(),
    rows: [
      ...evidenceRows(content, layout),
      ...riskRows(language, risks, WIDTHS),
      ...gateRows(gates, WIDTHS),
    ],
    blocks: [
      ...evidenceBlocks(content, layout),
      ...riskBlocks(language, risks),
      ...gateBlocks(language, gates),
    ],
    filled: [
      ...evidenceFormulas(language, layout.last),
      ...riskLinks(language, risks),
      ...gateFormulas(language, gates),
    ],
    merges: [],
    styles: [...evidenceStyles(layout), ...riskStyles(risks), ...gateBlockStyles(gates)],
    validations: [],
    conditionalFormats: [
      ...evidenceConditionalFormats(layout),
      ...riskConditionalFormats(language, risks),
      ...gateFormats(gates),
    ],
    table: { name: "RFP_EvidenceTable", range: areaAt(0, ROW.heading, AT.partOf, layout.last), style: null },
    charts: [],
    print: {
      area: areaAt(0, 1, AT.review, gates?.last ?? risks.last),
      orientation: "landscape",
      titleRows: rowsAt(ROW.heading),
      fitToWidth: 1,
      breaksAbove: [risks.title, ...(gates ? [gates.title] : [])].map((row) => cellAt(0, row)),
    },
  };
}

export function evidenceNames({ last, risks, gates }: EvidenceLayout): readonly NamePlan[] {
  const table: readonly (readonly [string, number, number])[] = [
    ["RFP_Evidence", 0, AT.partOf],
    ["RFP_EvidenceInUse", AT.inUse, AT.inUse],
    ["RFP_EvidenceStatus", AT.status, AT.status],
    ["RFP_EvidenceReview", AT.review, AT.review],
  ];
  const ranges = table.map(([name, left, right]): NamePlan => ({
    name,
    sheet: "evidence",
    range: areaAt(left, ROW.first, right, last),
  }));
  return [
    ...ranges,
    { name: "RFP_Risks", sheet: "evidence", range: areaAt(0, risks.first, AT.partOf, risks.last) },
    ...(gates
      ? [
          {
            name: "RFP_GateReasons",
            sheet: "evidence" as const,
            range: areaAt(0, gates.first, AT.open, gates.last),
          },
        ]
      : []),
  ];
}
