import { mapReferences, readReference, referenceText } from "../formulas/references";
import type { Reference } from "../formulas/references";
import type { CellContents, Rect, SheetContents } from "../workbook/contents";
import {
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  splitSheet,
} from "../workbook/rects";
import { ExcelError } from "./excel-error";
import type { Host } from "./host";
import { ensureEditable } from "./write-cells";

export type Direction = "down" | "right" | "up" | "left";

/** How a place moves when cells are inserted or deleted; null when it is gone. */
interface Shift {
  readonly rect: Rect;
  readonly direction: Direction;
  /** Places in these rows or columns (the lane) move; others stay. */
  readonly lane: Rect;
  readonly by: number;
}

/** `range.insert` and `range.delete`: cells move, and everything that refers to them follows. */
export function shiftCells(host: Host, sheet: SheetContents, rect: Rect, direction: Direction): void {
  ensureEditable(host, sheet, [rect]);
  const vertical = direction === "down" || direction === "up";
  const lane: Rect = vertical ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };
  const by =
    (vertical ? rowCount(rect) : columnCount(rect)) *
    (direction === "down" || direction === "right" ? 1 : -1);
  const shift: Shift = { rect, direction, lane, by };
  for (const table of sheet.tables) {
    const part = intersect(table.rect, lane);
    const crosses =
      part &&
      (vertical ? columnCount(part) !== columnCount(table.rect) : rowCount(part) !== rowCount(table.rect));
    if (crosses) throw new ExcelError("InvalidOperation", "This would move part of a table.");
  }
  moveCells(host, sheet, shift);
  moveRecords(sheet, shift, vertical);
  followReferences(host, sheet, shift);
}

function moveCells(host: Host, sheet: SheetContents, shift: Shift): void {
  const moved: { row: number; column: number; cell: CellContents }[] = [];
  host.workbook.forEachCell(sheet, shift.lane, (cell, row, column) =>
    moved.push({ row, column, cell: host.workbook.takeCell(cell) }),
  );
  for (const { row, column } of moved) {
    host.workbook.setValue(sheet, row, column, null);
    host.workbook.dropCell(sheet, row, column);
  }
  for (const { row, column, cell } of moved) {
    const to = moveCell(shift, row, column);
    if (!to) continue;
    const target = host.workbook.makeCell(sheet, to.row, to.column);
    target.style = cell.style;
    if (cell.formula !== undefined || cell.value !== null)
      host.workbook.putCell(sheet, to.row, to.column, cell);
  }
}

function moveCell(shift: Shift, row: number, column: number): { row: number; column: number } | undefined {
  const { rect, lane, by } = shift;
  if (row < lane.top || row > lane.bottom || column < lane.left || column > lane.right)
    return { row, column };
  const vertical = shift.direction === "down" || shift.direction === "up";
  if (by < 0 && (vertical ? row <= rect.bottom : column <= rect.right)) return undefined;
  const to = vertical ? { row: row + by, column } : { row, column: column + by };
  return to.row <= LAST_ROW && to.column <= LAST_COLUMN ? to : undefined;
}

/** A span of rows or columns after `count` were put in before `at` (or taken out from there); undefined when all are gone. */
function moveSpan(
  from: number,
  to: number,
  at: number,
  by: number,
  last: number,
): [number, number] | undefined {
  if (by > 0) return [from >= at ? Math.min(last, from + by) : from, to >= at ? Math.min(last, to + by) : to];
  const end = at - by - 1;
  const start = from < at ? from : from > end ? from + by : at;
  const stop = to < at ? to : to > end ? to + by : at - 1;
  return start <= stop ? [start, stop] : undefined;
}

function moveRect(shift: Shift, rect: Rect): Rect | undefined {
  const vertical = shift.direction === "down" || shift.direction === "up";
  const inside = vertical
    ? rect.left >= shift.lane.left && rect.right <= shift.lane.right
    : rect.top >= shift.lane.top && rect.bottom <= shift.lane.bottom;
  if (!inside) return rect;
  if (vertical) {
    if (rect.top === 0 && rect.bottom === LAST_ROW) return rect;
    const span = moveSpan(rect.top, rect.bottom, shift.rect.top, shift.by, LAST_ROW);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  if (rect.left === 0 && rect.right === LAST_COLUMN) return rect;
  const span = moveSpan(rect.left, rect.right, shift.rect.left, shift.by, LAST_COLUMN);
  return span && { ...rect, left: span[0], right: span[1] };
}

function moveRecords(sheet: SheetContents, shift: Shift, vertical: boolean): void {
  const move = (rect: Rect): Rect[] => {
    const moved = moveRect(shift, rect);
    return moved ? [moved] : [];
  };
  sheet.merges = sheet.merges.flatMap(move);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => move(link.rect).map((rect) => ({ ...link, rect })));
  sheet.comments = sheet.comments.flatMap((comment) => {
    const to = moveCell(shift, comment.row, comment.column);
    return to ? [Object.assign(comment, to)] : [];
  });
  sheet.validations = sheet.validations
    .map((item) => ({ ...item, rects: item.rects.flatMap(move) }))
    .filter((item) => item.rects.length > 0);
  for (const format of sheet.conditionalFormats) format.rects = format.rects.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.rects.length > 0);
  sheet.tables = sheet.tables.filter((table) => {
    const to = moveRect(shift, table.rect);
    if (to) table.rect = to;
    return to !== undefined;
  });
  for (const chart of sheet.charts) chart.place = moveRect(shift, chart.place) ?? chart.place;
  if (vertical && isEntireRow(shift.rect)) {
    sheet.rows = moveLines(sheet.rows, shift.rect.top, shift.by);
    sheet.page.rowBreaks = sheet.page.rowBreaks.flatMap(
      (row) => moveSpan(row, row, shift.rect.top, shift.by, LAST_ROW)?.slice(0, 1) ?? [],
    );
  }
  if (!vertical && isEntireColumn(shift.rect))
    sheet.columns = moveLines(sheet.columns, shift.rect.left, shift.by);
  if (sheet.page.printArea) sheet.page.printArea = moveRect(shift, sheet.page.printArea) ?? null;
}

function moveLines<T>(lines: Map<number, T>, at: number, by: number): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, line] of lines) {
    const to = moveSpan(index, index, at, by, LAST_ROW);
    if (to) moved.set(to[0], line);
  }
  return moved;
}

function followReferences(host: Host, sheet: SheetContents, shift: Shift): void {
  const own = sheet.name.toLowerCase();
  host.workbook.rewriteFormulas((formula, on) =>
    followFormula(formula, shift, (named) =>
      named === undefined ? on === sheet : named.toLowerCase() === own,
    ),
  );
  host.workbook.rewriteRecords((formula, on) =>
    followFormula(formula, shift, (named) =>
      named === undefined ? on === sheet : named.toLowerCase() === own,
    ),
  );
}

/** References in pairs ("B2:C9") move as spans, so that a range grows and shrinks with its middle. */
function followFormula(
  formula: string,
  shift: Shift,
  isOurs: (sheet: string | undefined) => boolean,
): string {
  // A range first: its two corners are one reference.
  const withRanges = formula.replace(RANGES, (whole: string, quoted?: string) => {
    if (quoted !== undefined) return whole;
    const [first = "", last = ""] = whole.split(":");
    const { sheet } = splitSheet(first);
    const from = readReference(first);
    const to = readReference(last);
    if (!isOurs(sheet) || !from || !to) return whole;
    return moveRange(first, from, to, shift) ?? whole;
  });
  return mapSingles(withRanges, shift, isOurs);
}

const RANGES =
  /("(?:[^"]|"")*")|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{0,3}\$?[0-9]{0,7}:\$?[A-Za-z]{0,3}\$?[0-9]{0,7}/gu;

function rectOfCorners(from: Reference, to: Reference): Rect {
  return {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
}

/** \u0001 marks what is already moved, so that its corners are not moved once more. */
function moveRange(first: string, from: Reference, to: Reference, shift: Shift): string | undefined {
  const prefix = first.slice(0, first.lastIndexOf("!") + 1);
  const moved = moveRect(shift, rectOfCorners(from, to));
  if (!moved) return `${prefix}#REF!`;
  const corner = (reference: Reference, row: number, column: number): string =>
    referenceText({
      ...reference,
      ...(reference.row === undefined ? {} : { row }),
      ...(reference.column === undefined ? {} : { column }),
    });
  return `${MARK}${prefix}${corner(from, moved.top, moved.left)}:${corner(to, moved.bottom, moved.right)}${MARK}`;
}

const MARK = "\u0001";

function mapSingles(formula: string, shift: Shift, isOurs: (sheet: string | undefined) => boolean): string {
  const parts = formula.slice(1).split(MARK);
  const mapped = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    return mapReferences(`=${part}`, ({ text }) => {
      const { sheet } = splitSheet(text);
      const reference = readReference(text);
      if (!isOurs(sheet) || reference?.row === undefined || reference.column === undefined) return undefined;
      const prefix = text.slice(0, text.lastIndexOf("!") + 1);
      const to = moveCell(shift, reference.row, reference.column);
      return prefix + (to ? referenceText({ ...reference, ...to }) : "#REF!");
    }).slice(1);
  });
  return `=${mapped.join("")}`;
}
