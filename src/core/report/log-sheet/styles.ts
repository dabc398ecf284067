import { areaAt, cellAt, columnsAt, rowsAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HINT, TABLE_HEADING, TITLE } from "../sheet/look";
import { heightOf, linesNeeded } from "../sheet/text-lines";
import type { ColumnPlan, RowPlan, StyleBlock } from "../workbook-plan";
import { LOG_COLUMNS as AT, LOG_WIDTH } from "./columns";
import { LOG_ROWS as ROW, type LogLayout } from "./layout";

export function logStyles({ last, tableWidth }: LogLayout): readonly StyleBlock[] {
  const right = tableWidth - 1;
  const down = (from: number, to = from) => areaAt(from, ROW.first, to, last);
  return [
    { ranges: [areaAt(0, ROW.title, right, last)], style: BASE },
    { ranges: [areaAt(0, ROW.title, right, ROW.title)], style: TITLE },
    { ranges: [areaAt(0, ROW.hint, right, ROW.hint)], style: HINT },
    { ranges: [areaAt(0, ROW.heading, right, ROW.heading)], style: TABLE_HEADING },
    { ranges: [down(0, right)], style: { ...HAIRLINES, verticalAlign: "top" } },
    { ranges: [down(AT.when)], style: { numberFormat: FORMATS.dateTime, align: "left" } },
    { ranges: [down(AT.who, AT.reason)], style: { wrap: true } },
    { ranges: [down(AT.what)], style: { bold: true } },
    { ranges: [down(AT.from)], style: { color: COLOURS.muted } },
    { ranges: [cellAt(AT.when, ROW.heading)], style: { align: "left" } },
  ];
}

const WIDTHS = [17, 16, 18, 22, 44, 26, 26, 40] as const;
const OWN_WIDTH = 18;

export function logColumns({ tableWidth }: LogLayout): readonly ColumnPlan[] {
  return [
    ...WIDTHS.map((width, index) => ({ columns: columnsAt(index), width })),
    ...(tableWidth > LOG_WIDTH ? [{ columns: columnsAt(LOG_WIDTH, tableWidth - 1), width: OWN_WIDTH }] : []),
  ];
}

const MOST_LINES = 6;
/** Heights cost a request each: beyond this many rows Excel finds them itself. */
const MOST_HEIGHTS = 300;

export function logRows({ body }: LogLayout): readonly RowPlan[] {
  const heights = body.length > MOST_HEIGHTS ? [] : body;
  return [
    { rows: rowsAt(ROW.title), height: 30 },
    { rows: rowsAt(ROW.hint), height: 18 },
    { rows: rowsAt(ROW.spacer), height: 6 },
    { rows: rowsAt(ROW.heading), height: 20 },
    ...heights.map((row, index) => {
      const lines = row.map((cell, column) =>
        typeof cell === "string" ? linesNeeded(cell, WIDTHS[column] ?? OWN_WIDTH) : 1,
      );
      const needed = Math.min(Math.max(1, ...lines), MOST_LINES);
      return { rows: rowsAt(ROW.first + index), height: heightOf(needed) };
    }),
  ];
}
