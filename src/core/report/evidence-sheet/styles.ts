import type { ReportContent } from "../content/report-content";
import { areaAt, rowsAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HINT, LINK, TABLE_HEADING, TITLE } from "../sheet/look";
import { heightOf, linesNeeded } from "../sheet/text-lines";
import type { ColumnPlan, ConditionalFormatPlan, RowPlan, StyleBlock } from "../workbook-plan";
import {
  EVIDENCE_COLUMNS as AT,
  EVIDENCE_ROWS as ROW,
  type EvidenceLayout,
  type EvidenceRow,
} from "./layout";

const LAST = AT.partOf;

export function evidenceStyles({ last }: EvidenceLayout): readonly StyleBlock[] {
  const down = (left: number, right = left) => areaAt(left, ROW.first, right, last);
  return [
    { ranges: [areaAt(0, 1, LAST, last)], style: BASE },
    { ranges: [areaAt(0, ROW.title, LAST, ROW.title)], style: TITLE },
    { ranges: [areaAt(0, ROW.hint, LAST, ROW.hint)], style: HINT },
    { ranges: [areaAt(0, ROW.counts, LAST, ROW.counts)], style: { italic: true, color: COLOURS.muted } },
    {
      ranges: [areaAt(0, ROW.heading, LAST, ROW.heading)],
      style: TABLE_HEADING,
    },
    { ranges: [down(0, LAST)], style: { ...HAIRLINES, verticalAlign: "top" } },
    { ranges: [down(AT.number)], style: { bold: true, align: "center" } },
    { ranges: [down(AT.criterion), down(AT.suggested)], style: { color: COLOURS.muted } },
    { ranges: [down(AT.vendor, AT.rule), down(AT.reason)], style: { wrap: true } },
    { ranges: [down(AT.rule), down(AT.source), down(AT.partOf)], style: { size: 9, color: COLOURS.muted } },
    { ranges: [down(AT.suggested, AT.inUse)], style: { numberFormat: FORMATS.points, align: "center" } },
    { ranges: [areaAt(AT.suggested, ROW.heading, AT.inUse, ROW.heading)], style: { align: "center" } },
    { ranges: [down(AT.inUse)], style: { bold: true } },
    { ranges: [down(AT.reason, AT.when)], style: { color: COLOURS.inputText } },
    { ranges: [down(AT.when)], style: { numberFormat: FORMATS.date, align: "center" } },
    { ranges: [down(AT.review)], style: { align: "center" } },
    { ranges: [down(AT.open)], style: LINK },
  ];
}

export function evidenceConditionalFormats({ last }: EvidenceLayout): readonly ConditionalFormatPlan[] {
  const first = ROW.first;
  return [
    {
      kind: "formula",
      range: areaAt(AT.inUse, first, AT.reason, last),
      formula: `=$H${first}&""<>$I${first}&""`,
      style: { fill: COLOURS.amber, color: COLOURS.amberText },
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: areaAt(AT.status, first, AT.status, last),
      formula: `=AND($I${first}="",$Q${first}="")`,
      style: { italic: true, color: COLOURS.redText },
      stopIfTrue: false,
    },
    {
      kind: "formula",
      range: areaAt(AT.review, first, AT.review, last),
      formula: `=$N${first}<>""`,
      style: {
        fill: COLOURS.blues[1],
        color: COLOURS.reviewText,
        bold: true,
        borderColor: COLOURS.reviewText,
      },
      stopIfTrue: false,
    },
  ];
}

export const WIDTHS = [6, 12, 22, 32, 40, 18, 32, 10, 8, 14, 30, 12, 11, 9, 16, 9, 8] as const;

export function evidenceColumns(): readonly ColumnPlan[] {
  return WIDTHS.map((width, index) => ({
    columns: areaAt(index, 1, index, 1).split(":")[0]!.replace(/\d+$/, ""),
    width,
  }));
}

const MOST_LINES = 4;
/** Heights cost a request each: beyond this many runs all rows get two lines. */
const MOST_RUNS = 300;

/** Rows as high as their words need, up to four lines: Excel's own fitting would make essays of vendors fill the screen. */
export function evidenceRows(content: ReportContent, layout: EvidenceLayout): readonly RowPlan[] {
  const fixed: RowPlan[] = [
    { rows: rowsAt(ROW.title), height: 30 },
    { rows: rowsAt(ROW.hint, ROW.counts), height: 18 },
    { rows: rowsAt(ROW.spacer), height: 4 },
    { rows: rowsAt(ROW.heading), height: 24 },
  ];
  const runs: { from: number; to: number; lines: number }[] = [];
  layout.rows.forEach((row, index) => {
    const lines = linesOf(content, row);
    const previous = runs[runs.length - 1];
    if (previous && previous.lines === lines) previous.to = ROW.first + index;
    else runs.push({ from: ROW.first + index, to: ROW.first + index, lines });
  });
  if (runs.length > MOST_RUNS)
    return [...fixed, { rows: rowsAt(ROW.first, layout.last), height: heightOf(2) }];
  return [
    ...fixed,
    ...runs.map(({ from, to, lines }) => ({ rows: rowsAt(from, to), height: heightOf(lines) })),
  ];
}

function linesOf(content: ReportContent, { vendor, vendorLabel, question, answer }: EvidenceRow): number {
  const review = answer?.review.length ?? 0;
  const override = content.evaluation.overrides.find(
    (one) => one.vendor === vendor.id && one.question === question.id,
  );
  const needed = Math.max(
    linesNeeded(vendorLabel, WIDTHS[AT.vendor]),
    linesNeeded(question.text, WIDTHS[AT.question]),
    linesNeeded(answer?.text ?? "", WIDTHS[AT.answer]),
    linesNeeded(override?.reason ?? "", WIDTHS[AT.reason]),
    review > 0 ? 1 + review * 2 : 1,
  );
  return Math.min(needed, MOST_LINES);
}
