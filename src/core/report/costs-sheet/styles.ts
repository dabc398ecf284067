import { areaAt, cellAt, columnsAt, rowsAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HEADING, HINT, INPUT, line, LINK, TITLE } from "../sheet/look";
import { heightOf, linesNeeded } from "../sheet/text-lines";
import type { CellStyle, ColumnPlan, RowPlan, StyleBlock } from "../workbook-plan";
import {
  COST_COLUMNS as LINE,
  COST_WIDTHS,
  QUESTION_COLUMNS as QUESTION,
  TOP_COLUMNS as TOP,
  VENDOR_COLUMNS as VENDOR,
} from "./columns";
import { blockRows, type CostsLayout } from "./layout";

/** Whole from a thousand on, cents below. */
const MONEY = "[>=1000]#,##0;[<=-1000]-#,##0;#,##0.00";
const RATE = "0.0000####";
const CAPTION: CellStyle = { bold: true, size: 12, color: COLOURS.band };
const NOTE: CellStyle = { italic: true, color: COLOURS.muted };
const LAST_SHOWN = LINE.words;

export function costsColumns(): readonly ColumnPlan[] {
  return [
    ...COST_WIDTHS.map((width, index) => ({ columns: columnsAt(index), width })),
    { columns: columnsAt(LINE.key, LINE.order), width: 9, collapsed: true },
  ];
}

const MOST_LINES = 3;

export function costsRows(layout: CostsLayout): readonly RowPlan[] {
  const { rows } = layout;
  const wide = COST_WIDTHS[LINE.what]!;
  const tall = layout.lines.flatMap(({ what }, index): RowPlan[] => {
    const needed = Math.min(linesNeeded(what, wide), MOST_LINES);
    return needed > 1 ? [{ rows: rowsAt(rows.firstLine + index), height: heightOf(needed) }] : [];
  });
  return [
    { rows: rowsAt(rows.title), height: 30 },
    { rows: rowsAt(rows.hint), height: 18 },
    { rows: rowsAt(rows.status), height: 22 },
    ...layout.groups.map((_, group) => ({ rows: rowsAt(blockRows(layout, group).first - 1), height: 30 })),
    { rows: rowsAt(rows.linesHeading), height: 30 },
    ...tall,
    { rows: rowsAt(rows.closing), height: 14 },
  ];
}

export function costsMerges({ rows, units, groups }: CostsLayout): readonly string[] {
  const across = (left: number, right: number, from: number, count: number) =>
    Array.from({ length: count }, (_, index) => areaAt(left, from + index, right, from + index));
  return [
    ...across(TOP.rateSource, TOP.lastRateSource, rows.topHeading, rows.lastRate - rows.topHeading + 1),
    ...across(TOP.unit, TOP.lastUnit, rows.topHeading, units.length + 1),
    ...[QUESTION.mean, QUESTION.highest, QUESTION.compared].flatMap((left) =>
      across(left, left + 1, rows.questionsCaption + 1, groups.length + 1),
    ),
    ...across(QUESTION.status, QUESTION.status + 1, rows.questionsCaption + 1, groups.length + 1),
  ];
}

export function costsStyles(layout: CostsLayout): readonly StyleBlock[] {
  return [...frameStyles(layout), ...topStyles(layout), ...vendorStyles(layout), ...lineStyles(layout)];
}

function frameStyles({ rows, groups }: CostsLayout): StyleBlock[] {
  const across = (row: number) => areaAt(0, row, LAST_SHOWN, row);
  const blocks = groups.map((_, group) => rows.firstBlock + group * rows.blockHeight);
  return [
    { ranges: [areaAt(0, 1, LINE.order, rows.closing)], style: BASE },
    {
      ranges: [areaAt(LINE.key, rows.top, LINE.order, rows.closing)],
      style: { size: 8, color: COLOURS.faint },
    },
    { ranges: [across(rows.title)], style: TITLE },
    { ranges: [across(rows.hint)], style: HINT },
    { ranges: [across(rows.status)], style: NOTE },
    {
      ranges: [rows.topCaption, rows.questionsCaption, ...blocks, rows.linesCaption].map(across),
      style: CAPTION,
    },
    {
      ranges: [
        ...blocks.map((row) => areaAt(VENDOR.firstFormula, row, VENDOR.lastFormula, row)),
        areaAt(LINE.amount, rows.linesCaption, LAST_SHOWN, rows.linesCaption),
      ],
      style: { ...NOTE, bold: false, size: 9 },
    },
  ];
}

function topStyles(layout: CostsLayout): StyleBlock[] {
  const { rows, settings } = layout;
  const down = (left: number, right: number, last: number) => areaAt(left, rows.top, right, last);
  const setting = (name: (typeof settings)[number]) => cellAt(TOP.value, rows.top + settings.indexOf(name));
  const questions = (left: number, right = left) => areaAt(left, rows.questions, right, rows.lastQuestion);
  return [
    {
      ranges: [
        areaAt(TOP.setting, rows.topHeading, TOP.value, rows.topHeading),
        areaAt(TOP.currency, rows.topHeading, TOP.lastRateSource, rows.topHeading),
        areaAt(TOP.unit, rows.topHeading, TOP.unitQuantity, rows.topHeading),
        areaAt(QUESTION.text, rows.questionsCaption + 1, QUESTION.status + 1, rows.questionsCaption + 1),
      ],
      style: { ...HEADING, wrap: false },
    },
    {
      ranges: [
        cellAt(TOP.setting, rows.topHeading),
        cellAt(TOP.unit, rows.topHeading),
        cellAt(QUESTION.text, rows.questionsCaption + 1),
      ],
      style: { align: "left" },
    },
    {
      ranges: [
        down(TOP.setting, TOP.setting, rows.lastSetting),
        down(TOP.unit, TOP.unitQuantity, rows.lastUnit),
        questions(QUESTION.text, QUESTION.status + 1),
      ],
      style: HAIRLINES,
    },
    {
      ranges: [down(TOP.unitTimes, TOP.unitQuantity, rows.lastUnit)],
      style: { align: "center", numberFormat: "#,##0.##;-#,##0.##;0", color: COLOURS.muted },
    },
    {
      ranges: [
        down(TOP.value, TOP.value, rows.lastSetting),
        down(TOP.currency, TOP.lastRateSource, rows.lastRate),
      ],
      style: INPUT,
    },
    {
      ranges: [down(TOP.value, TOP.value, rows.lastSetting)],
      style: { numberFormat: "#,##0.##;-#,##0.##;0" },
    },
    { ranges: [setting("years"), setting("price-zero-at")], style: { numberFormat: FORMATS.typed } },
    { ranges: [setting("discount")], style: { numberFormat: FORMATS.share } },
    { ranges: [setting("price-formula")], style: { bold: true } },
    { ranges: [down(TOP.rate, TOP.rate, rows.lastRate)], style: { numberFormat: RATE } },
    { ranges: [down(TOP.date, TOP.date, rows.lastRate)], style: { numberFormat: FORMATS.date } },
    { ranges: [down(TOP.rateSource, TOP.lastRateSource, rows.lastRate)], style: { align: "left", size: 9 } },
    { ranges: [questions(QUESTION.id, QUESTION.highest + 1)], style: { align: "center" } },
    { ranges: [questions(QUESTION.id)], style: { bold: true } },
    {
      ranges: [questions(QUESTION.lowest, QUESTION.highest + 1)],
      style: { numberFormat: MONEY },
    },
    {
      ranges: [questions(QUESTION.compared, QUESTION.status + 1)],
      style: { align: "center", color: COLOURS.muted },
    },
  ];
}

function vendorStyles(layout: CostsLayout): StyleBlock[] {
  return layout.groups.flatMap((_, group): StyleBlock[] => {
    const { first, last } = blockRows(layout, group);
    const down = (left: number, right = left) => areaAt(left, first, right, last);
    return [
      { ranges: [areaAt(VENDOR.vendor, first - 1, VENDOR.model, first - 1)], style: HEADING },
      {
        ranges: [cellAt(VENDOR.vendor, first - 1), cellAt(VENDOR.model, first - 1)],
        style: { align: "left" },
      },
      { ranges: [down(VENDOR.vendor, VENDOR.model)], style: HAIRLINES },
      { ranges: [down(VENDOR.vendor, VENDOR.total), down(VENDOR.inUse)], style: { bold: true } },
      {
        ranges: [down(VENDOR.total), down(VENDOR.qualified)],
        style: { numberFormat: MONEY, align: "right", indent: 1 },
      },
      {
        ranges: [down(VENDOR.above, VENDOR.lastFormula), down(VENDOR.fixedShare)],
        style: { align: "center" },
      },
      { ranges: [down(VENDOR.above)], style: { numberFormat: "+0.0%;-0.0%;0.0%" } },
      { ranges: [down(VENDOR.inUse, VENDOR.lastFormula)], style: { numberFormat: FORMATS.points } },
      { ranges: [down(VENDOR.inUse)], style: { fill: COLOURS.leader } },
      { ranges: [down(VENDOR.fixedShare)], style: { numberFormat: FORMATS.answered } },
      {
        ranges: [down(VENDOR.above, VENDOR.lines), down(VENDOR.qualified, VENDOR.model)],
        style: { color: COLOURS.muted },
      },
    ];
  });
}

function lineStyles(layout: CostsLayout): StyleBlock[] {
  const { rows, lines } = layout;
  const down = (left: number, right = left) => areaAt(left, rows.firstLine, right, rows.lastSpare);
  const parts = lines.flatMap(({ amount }, index) =>
    amount !== null && !Number.isInteger(amount) ? [cellAt(LINE.amount, rows.firstLine + index)] : [],
  );
  const firsts = lines.flatMap(({ vendor, group }, index) => {
    const before = lines[index - 1];
    return before && (before.vendor !== vendor || before.group !== group)
      ? [areaAt(LINE.vendor, rows.firstLine + index, LAST_SHOWN, rows.firstLine + index)]
      : [];
  });
  return [
    { ranges: [areaAt(LINE.vendor, rows.linesHeading, LAST_SHOWN, rows.linesHeading)], style: HEADING },
    {
      ranges: [
        areaAt(LINE.vendor, rows.linesHeading, LINE.what, rows.linesHeading),
        areaAt(LINE.source, rows.linesHeading, LINE.words, rows.linesHeading),
      ],
      style: { align: "left" },
    },
    { ranges: [down(LINE.vendor, LAST_SHOWN)], style: HAIRLINES },
    { ranges: [down(LINE.what)], style: { wrap: true } },
    { ranges: [down(LINE.amount, LINE.countsFor)], style: INPUT },
    {
      ranges: [areaAt(LINE.vendor, rows.lastLine + 1, LINE.what, rows.lastSpare)],
      style: { ...INPUT, align: "left" },
    },
    { ranges: [down(LINE.amount)], style: { align: "right", numberFormat: "#,##0" } },
    ...(parts.length > 0 ? [{ ranges: parts, style: { numberFormat: "#,##0.00##" } }] : []),
    { ranges: [down(LINE.unit)], style: { align: "left" } },
    { ranges: [down(LINE.quantity)], style: { numberFormat: "#,##0" } },
    { ranges: [down(LINE.increase)], style: { numberFormat: FORMATS.share } },
    { ranges: [down(LINE.rate)], style: { numberFormat: RATE, align: "center", color: COLOURS.muted } },
    {
      ranges: [down(LINE.times, LINE.once)],
      style: { numberFormat: '#,##0;-#,##0;"–"', align: "center", color: COLOURS.muted },
    },
    { ranges: [down(LINE.total)], style: { numberFormat: MONEY, align: "right", bold: true, indent: 1 } },
    { ranges: [down(LINE.check)], style: { align: "center" } },
    { ranges: [down(LINE.source)], style: { ...LINK, size: 9 } },
    { ranges: [down(LINE.words)], style: { size: 9, color: COLOURS.muted } },
    ...(firsts.length > 0 ? [{ ranges: firsts, style: { border: { top: line(COLOURS.faint) } } }] : []),
    {
      ranges: [areaAt(LINE.vendor, rows.closing, LAST_SHOWN, rows.closing)],
      style: { italic: true, size: 8, color: COLOURS.muted, border: { top: line(COLOURS.faint) } },
    },
  ];
}
