import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HEADING, HINT, INPUT, line, TITLE } from "../sheet/look";
import type { StyleBlock } from "../workbook-plan";
import { gateStyles } from "./gate-styles";
import type { ScorecardLayout } from "./layout";

/** The look of RFP Scorecard, from the whole sheet to single columns. */
export function scorecardStyles(content: ReportContent, layout: ScorecardLayout): readonly StyleBlock[] {
  return [...summaryStyles(content, layout), ...matrixStyles(layout)];
}

function summaryStyles(content: ReportContent, layout: ScorecardLayout): StyleBlock[] {
  const { columns, rows } = layout;
  const { firstVendor, lastVendor, apart } = columns;
  const across = (row: number, to = row) => areaAt(0, row, apart, to);
  const vendors = (row: number, to = row) => areaAt(firstVendor, row, lastVendor, to);
  const names = (row: number, to = row) => areaAt(columns.question, row, columns.question, to);
  const white = line(COLOURS.white);
  return [
    { ranges: [areaAt(0, 1, columns.weightAsRead, rows.closing)], style: BASE },
    { ranges: [across(rows.title)], style: TITLE },
    { ranges: [across(rows.hint)], style: HINT },
    {
      ranges: [across(rows.vendors)],
      style: { fill: COLOURS.band, color: COLOURS.onBand, bold: true, size: 9, wrap: true, align: "center" },
    },
    { ranges: [names(rows.vendors)], style: { color: COLOURS.white, size: 10, align: "left" } },
    {
      ranges: [vendors(rows.vendors)],
      style: { color: COLOURS.white, size: 10, border: { left: white, right: white, innerVertical: white } },
    },
    { ranges: [areaAt(0, rows.total, lastVendor, rows.total)], style: { bold: true, size: 11 } },
    { ranges: [vendors(rows.total)], style: { size: 12, numberFormat: FORMATS.points } },
    { ranges: [vendors(rows.total, rows.answered)], style: { align: "center" } },
    { ranges: [vendors(rows.rank), vendors(rows.gateFails), names(rows.gateFails)], style: { bold: true } },
    { ranges: [across(rows.firstCriterion, rows.price ?? rows.answered)], style: HAIRLINES },
    { ranges: [across(rows.rank)], style: { border: { bottom: line(COLOURS.faint) } } },
    {
      ranges: [vendors(rows.firstCriterion, rows.lastCriterion), vendors(rows.sortKey)],
      style: { numberFormat: FORMATS.points },
    },
    {
      ranges: [areaAt(columns.weight, rows.firstCriterion, columns.effective, rows.lastCriterion)],
      style: { align: "center" },
    },
    {
      ranges: [areaAt(columns.weight, rows.firstCriterion, columns.weight, rows.lastCriterion)],
      style: { color: COLOURS.muted },
    },
    {
      ranges: [areaAt(columns.effective, rows.firstCriterion, columns.effective, rows.lastCriterion)],
      style: { numberFormat: FORMATS.share },
    },
    { ranges: [names(rows.firstCriterion, rows.lastCriterion)], style: { color: COLOURS.muted } },
    ...content.criteria.map(({ colours }, index): StyleBlock => ({
      ranges: [cellAt(columns.criterion, rows.firstCriterion + index)],
      style: { fill: colours.fill, color: colours.text, bold: true, indent: 1, align: "left" },
    })),
    { ranges: [vendors(rows.gateFails)], style: { numberFormat: gateFormat(content) } },
    {
      ranges: [names(rows.firstGate, rows.uniqueRank)],
      style: { color: COLOURS.muted, indent: 1, align: "left" },
    },
    { ranges: [vendors(rows.firstGate, rows.uniqueRank)], style: { color: COLOURS.muted } },
    ...gateStyles(layout),
    { ranges: [vendors(rows.answered)], style: { numberFormat: FORMATS.answered } },
    ...(rows.price === undefined
      ? []
      : [
          {
            ranges: [vendors(rows.price)],
            style: { numberFormat: "#,##0", align: "center" as const, color: COLOURS.muted },
          },
        ]),
    {
      ranges: [areaAt(0, rows.checks, columns.order, rows.checks)],
      style: { italic: true, color: COLOURS.muted },
    },
  ];
}

/** `"fails "0;;"pass"` in the language of the sheets. */
function gateFormat({ language, gateWords }: ReportContent): string {
  return `"${say(language, { key: "report.gate.fails-format" })} "0;;"${gateWords[0]}"`;
}

function matrixStyles({ columns, rows, matrix }: ScorecardLayout): StyleBlock[] {
  const { firstVendor, lastVendor, firstSuggested, lastSuggested, apart, order, weightAsRead } = columns;
  const down = (left: number, right = left) => areaAt(left, rows.firstMatrix, right, rows.lastMatrix);
  const rowsOf = (kind: "section" | "question") =>
    matrix.flatMap((row, index) => (row.kind === kind ? [rows.firstMatrix + index] : []));
  const sections = rowsOf("section");
  const questionRuns = runs(rowsOf("question"));
  const grey = { color: COLOURS.muted, align: "center" } as const;
  const blocks: StyleBlock[] = [
    {
      ranges: [
        areaAt(0, rows.heading, apart, rows.heading),
        areaAt(firstSuggested, rows.heading, weightAsRead, rows.heading),
      ],
      style: HEADING,
    },
    { ranges: [areaAt(0, rows.heading, columns.question, rows.heading)], style: { align: "left" } },
    { ranges: [areaAt(firstVendor, rows.heading, lastVendor, rows.heading)], style: { size: 9 } },
    {
      ranges: [areaAt(firstSuggested, rows.heading, weightAsRead, rows.heading)],
      style: { size: 9, color: COLOURS.muted },
    },
    {
      ranges: [
        areaAt(0, rows.firstMatrix, apart, rows.lastMatrix),
        areaAt(firstSuggested, rows.firstMatrix, lastSuggested, rows.lastMatrix),
      ],
      style: HAIRLINES,
    },
    { ranges: [down(columns.criterion)], style: { color: COLOURS.muted } },
    { ranges: [down(columns.question)], style: { wrap: true } },
    { ranges: [down(columns.effective)], style: { numberFormat: FORMATS.share, align: "center" } },
    {
      ranges: [down(firstVendor, lastVendor)],
      style: { numberFormat: FORMATS.score, align: "center", color: COLOURS.inputText },
    },
    { ranges: [down(apart)], style: { numberFormat: FORMATS.points, align: "right", indent: 1 } },
    { ranges: [down(firstSuggested, lastSuggested), down(order, weightAsRead)], style: grey },
  ];
  if (questionRuns.length > 0) {
    blocks.push({
      ranges: questionRuns.map(([from, to]) => areaAt(columns.weight, from, columns.weight, to)),
      style: INPUT,
    });
  }
  blocks.push({
    ranges: sections.map((row) => areaAt(columns.criterion, row, apart, row)),
    style: { fill: COLOURS.section, bold: true, color: COLOURS.ink, border: { bottom: line(COLOURS.faint) } },
  });
  for (const [colours, at] of numbersByColour(matrix, rows.firstMatrix)) {
    blocks.push({
      ranges: runs(at).map(([from, to]) => areaAt(0, from, 0, to)),
      style: {
        ...colours,
        bold: true,
        align: "center",
        border: { bottom: line(COLOURS.white), innerHorizontal: line(COLOURS.white) },
      },
    });
  }
  blocks.push({
    ranges: [areaAt(0, rows.closing, apart, rows.closing)],
    style: { italic: true, size: 8, color: COLOURS.muted, border: { top: line(COLOURS.faint) } },
  });
  return blocks;
}

function numbersByColour(matrix: ScorecardLayout["matrix"], first: number) {
  const groups = new Map<{ fill: string; color: string }, number[]>();
  const known = new Map<number, { fill: string; color: string }>();
  matrix.forEach((row, index) => {
    const look = known.get(row.place) ?? {
      fill: row.criterion.colours.fill,
      color: row.criterion.colours.text,
    };
    known.set(row.place, look);
    groups.set(look, [...(groups.get(look) ?? []), first + index]);
  });
  return groups;
}

/** 27, 28, 29, 36 → [27, 29], [36, 36]. */
function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
