import { areaAt, cellAt, columnsAt, rowsAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HEADING, HINT, LINK, TABLE_HEADING, TITLE } from "../sheet/look";
import { heightOf, linesNeeded } from "../sheet/text-lines";
import type { ColumnPlan, ConditionalFormatPlan, PlanCell, RowPlan, StyleBlock } from "../workbook-plan";
import { READING_COLUMNS as AT } from "./columns";
import { READING_ROWS as ROW, type BlockRows, type ReadingLayout } from "./layout";

const LAST = AT.words;
/** The last column people see. */
const SHOWN = AT.open;

export function readingStyles({ rows, last }: ReadingLayout): readonly StyleBlock[] {
  const { sheets, vendors, leftOut, corrections } = rows;
  const blocks = [sheets, vendors, leftOut, corrections];
  const plain = [sheets, vendors, leftOut];
  const down = (left: number, right = left) => areaAt(left, corrections.first, right, corrections.last);
  const body = (block: BlockRows, left: number, right = left) => areaAt(left, block.first, right, block.last);
  return [
    { ranges: [areaAt(0, 1, LAST, last)], style: BASE },
    { ranges: [areaAt(0, ROW.title, SHOWN, ROW.title)], style: TITLE },
    { ranges: [areaAt(0, ROW.hint, SHOWN, ROW.hint)], style: HINT },
    { ranges: [areaAt(0, ROW.links, SHOWN, ROW.links)], style: LINK },
    {
      ranges: blocks.map(({ caption }) => areaAt(0, caption, SHOWN, caption)),
      style: { bold: true, size: 12, color: COLOURS.band },
    },
    { ranges: [cellAt(0, corrections.caption + 1)], style: { italic: true, color: COLOURS.muted } },
    {
      ranges: plain.map(({ heading }) => areaAt(0, heading, SHOWN, heading)),
      style: { ...HEADING, wrap: false, align: "left" },
    },
    {
      ranges: [areaAt(0, corrections.heading, LAST, corrections.heading)],
      style: TABLE_HEADING,
    },
    { ranges: plain.map((block) => body(block, 0, SHOWN)), style: HAIRLINES },
    { ranges: plain.map((block) => body(block, AT.what)), style: { bold: true, wrap: true } },
    { ranges: [body(sheets, AT.about), body(leftOut, AT.about, AT.question)], style: { wrap: true } },
    {
      ranges: [
        body(sheets, AT.question),
        body(leftOut, AT.asRead),
        ...blocks.map((block) => body(block, AT.source)),
      ],
      style: { color: COLOURS.muted },
    },
    {
      ranges: [body(sheets, AT.status), body(leftOut, AT.status)],
      style: { numberFormat: FORMATS.answered, align: "left" },
    },
    { ranges: [body(leftOut, AT.status)], style: { numberFormat: FORMATS.typed } },
    { ranges: [down(0, LAST)], style: { ...HAIRLINES, verticalAlign: "top" } },
    { ranges: [down(AT.what, AT.who), down(AT.status)], style: { wrap: true } },
    { ranges: [down(AT.what), down(AT.becomes)], style: { bold: true } },
    { ranges: [down(AT.asRead)], style: { color: COLOURS.muted } },
    { ranges: [down(AT.reason, AT.when)], style: { color: COLOURS.inputText } },
    { ranges: [down(AT.when)], style: { numberFormat: FORMATS.date, align: "center" } },
    { ranges: [down(AT.kind, AT.words)], style: { size: 9, color: COLOURS.muted } },
    { ranges: blocks.map((block) => body(block, AT.open)), style: LINK },
    { ranges: blocks.map((block) => body(block, AT.source)), style: { size: 9 } },
  ];
}

/** What is not applied stands out; compared with the word of its own row's state, which the plan writes. */
export function readingConditionalFormats(
  { rows: { corrections } }: ReadingLayout,
  applied: string,
): readonly ConditionalFormatPlan[] {
  const status = `$${cellAt(AT.status, corrections.first)}`;
  return [
    {
      kind: "formula",
      range: areaAt(AT.status, corrections.first, AT.status, corrections.last),
      formula: `=AND(${status}<>"",${status}<>${applied})`,
      style: { fill: COLOURS.amber, color: COLOURS.amberText },
      stopIfTrue: false,
    },
  ];
}

const WIDTHS = [24, 24, 36, 28, 28, 32, 14, 11, 18, 22, 9] as const;
const MACHINE_WIDTH = 14;

export function readingColumns(): readonly ColumnPlan[] {
  return [
    ...WIDTHS.map((width, index) => ({ columns: columnsAt(index), width })),
    { columns: columnsAt(AT.kind, AT.words), width: MACHINE_WIDTH, collapsed: true },
  ];
}

const MOST_LINES = 5;
/** Heights cost a request each: beyond this many rows all get two lines. */
const MOST_HEIGHTS = 300;

/** Rows as high as their words need, within reason. */
export function readingRows(layout: ReadingLayout): readonly RowPlan[] {
  const { rows, sheets, vendors, leftOut, corrections } = layout;
  const blocks = Object.values(rows);
  return [
    { rows: rowsAt(ROW.title), height: 30 },
    { rows: rowsAt(ROW.hint, ROW.links), height: 18 },
    { rows: rowsAt(ROW.spacer), height: 6 },
    ...blocks.map(({ caption }) => ({ rows: rowsAt(caption), height: 24 })),
    ...blocks.map(({ heading }) => ({ rows: rowsAt(heading), height: 20 })),
    ...heights(
      rows.sheets,
      sheets.map(({ name }) => [name]),
    ),
    ...heights(
      rows.vendors,
      vendors.map(({ name }) => [name]),
    ),
    ...heights(
      rows.leftOut,
      leftOut.map(({ sheets: names, label }) => ["", names, label]),
    ),
    ...heights(
      rows.corrections,
      corrections.map((row) => row.slice(0, AT.source).map(words)),
    ),
  ];
}

function words(cell: PlanCell): string {
  return typeof cell === "string" ? cell : "";
}

function heights(block: BlockRows, lines: readonly (readonly string[])[]): readonly RowPlan[] {
  if (lines.length > MOST_HEIGHTS) return [{ rows: rowsAt(block.first, block.last), height: heightOf(2) }];
  return lines.map((cells, index) => {
    const needed = Math.max(
      1,
      ...cells.map((cell, column) => linesNeeded(cell, WIDTHS[column] ?? MACHINE_WIDTH)),
    );
    return { rows: rowsAt(block.first + index), height: heightOf(Math.min(needed, MOST_LINES)) };
  });
}
