import type { Language } from "../../../model";
import { say } from "../../../wording/say";
import { areaAt, cellAt, rowsAt } from "../../sheet/addresses";
import { formula, textInFormula } from "../../sheet/formulas";
import { BASE, COLOURS, FORMATS, HAIRLINES, HINT, line, LINK, TITLE } from "../../sheet/look";
import { heightOf, linesNeeded } from "../../sheet/text-lines";
import type {
  CellBlock,
  ConditionalFormatPlan,
  FilledDown,
  PlanCell,
  RowPlan,
  StyleBlock,
} from "../../workbook-plan";
import { EVIDENCE_COLUMNS as AT } from "../columns";
import type { GateBlockLayout } from "./layout";

const HEADINGS: readonly (readonly [number, string])[] = [
  [AT.number, "report.gates.id"],
  [AT.vendor, "report.gates.vendor"],
  [AT.question, "report.gates.must-have"],
  [AT.answer, "report.gates.quote"],
  [AT.rule, "report.gates.why-heading"],
  [AT.suggested, "report.gates.found"],
  [AT.inUse, "report.gates.in-use"],
  [AT.reason, "report.gates.reason"],
  [AT.who, "report.gates.who"],
  [AT.when, "report.gates.when"],
  [AT.source, "report.evidence.source"],
  [AT.open, "report.evidence.open"],
];

/** The block's cells that are no formulas. */
export function gateBlocks(language: Language, layout: GateBlockLayout | undefined): readonly CellBlock[] {
  if (!layout) return [];
  const words = (key: string) => say(language, { key });
  const headings = Array<PlanCell>(AT.open + 1).fill(null);
  for (const [column, key] of HEADINGS) headings[column] = words(key);
  const part = (from: number, to: number) => ({
    at: cellAt(from, layout.first),
    cells: layout.rows.map((row) => row.slice(from, to)),
  });
  return [
    { at: cellAt(0, layout.title), cells: [[words("report.gates.title")], [words("report.gates.hint")]] },
    { at: cellAt(0, layout.heading), cells: [headings] },
    // The columns of formulas are filled down: blocks around them.
    part(0, AT.inUse),
    part(AT.inUse + 1, AT.open),
  ];
}

/** What counts now, as RFP Scorecard says it, and the way to the vendor's words. */
export function gateFormulas(language: Language, layout: GateBlockLayout | undefined): readonly FilledDown[] {
  if (!layout) return [];
  const { first, last } = layout;
  const own = (column: number) => `$${cellAt(column, first)}`;
  const inUse = `INDEX(RFP_Gates,MATCH(${own(AT.number)},RFP_GateIds,0),MATCH(${own(AT.vendor)},RFP_Vendors,0))`;
  const missing = textInFormula(say(language, { key: "report.evidence.not-found" }));
  const open = textInFormula(say(language, { key: "report.evidence.open-link" }));
  return [
    {
      range: areaAt(AT.inUse, first, AT.inUse, last),
      firstRow: [formula(`IFERROR(${inUse}&"",${missing})`)],
    },
    {
      range: areaAt(AT.open, first, AT.open, last),
      firstRow: [formula(`IF(${own(AT.source)}="","",HYPERLINK("#"&${own(AT.source)},${open}))`)],
    },
  ];
}

export function gateBlockStyles(layout: GateBlockLayout | undefined): readonly StyleBlock[] {
  if (!layout) return [];
  const { title, hint, heading, first, last } = layout;
  const across = (row: number) => areaAt(0, row, AT.partOf, row);
  const down = (left: number, right = left) => areaAt(left, first, right, last);
  return [
    { ranges: [areaAt(0, title, AT.partOf, last)], style: BASE },
    { ranges: [across(title)], style: { ...TITLE, size: 14 } },
    { ranges: [across(hint)], style: HINT },
    {
      ranges: [across(heading)],
      style: { fill: COLOURS.heading, bold: true, wrap: true, border: { bottom: line(COLOURS.faint) } },
    },
    { ranges: [down(0, AT.partOf)], style: { ...HAIRLINES, verticalAlign: "top" } },
    { ranges: [down(AT.number)], style: { bold: true, align: "center" } },
    { ranges: [down(AT.vendor, AT.rule), down(AT.reason)], style: { wrap: true } },
    { ranges: [down(AT.suggested, AT.inUse)], style: { wrap: true, align: "center" } },
    { ranges: [down(AT.inUse)], style: { bold: true } },
    { ranges: [down(AT.when)], style: { numberFormat: FORMATS.date } },
    { ranges: [down(AT.source)], style: { size: 9, color: COLOURS.muted } },
    { ranges: [down(AT.open)], style: LINK },
  ];
}

/** As on RFP Scorecard: what fails is red, what is waived amber. */
export function gateFormats(layout: GateBlockLayout | undefined): readonly ConditionalFormatPlan[] {
  if (!layout) return [];
  const range = areaAt(AT.inUse, layout.first, AT.inUse, layout.last);
  const shown = `$${cellAt(AT.inUse, layout.first)}`;
  const looks = [
    [2, { fill: COLOURS.red, color: COLOURS.redText }],
    [3, { fill: COLOURS.amber, color: COLOURS.amberText }],
  ] as const;
  return looks.map(([place, style]) => ({
    kind: "formula",
    range,
    formula: `=${shown}=INDEX(RFP_GateWords,${place})`,
    style,
    stopIfTrue: true,
  }));
}

const MOST_LINES = 6;
const TEXTS = [AT.vendor, AT.question, AT.answer, AT.rule, AT.suggested, AT.reason] as const;

/** Rows as high as their words need. `widths` are those of the sheet's columns, in characters. */
export function gateRows(layout: GateBlockLayout | undefined, widths: readonly number[]): readonly RowPlan[] {
  if (!layout) return [];
  return [
    { rows: rowsAt(layout.title), height: 24 },
    { rows: rowsAt(layout.hint), height: 18 },
    { rows: rowsAt(layout.heading), height: 30 },
    ...layout.rows.flatMap((row, index): RowPlan[] => {
      const lines = Math.max(
        ...TEXTS.map((column) => linesNeeded(wordsIn(row[column]), widths[column] ?? 10)),
      );
      return lines > 1
        ? [{ rows: rowsAt(layout.first + index), height: heightOf(Math.min(lines, MOST_LINES)) }]
        : [];
    }),
  ];
}

function wordsIn(cell: PlanCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
