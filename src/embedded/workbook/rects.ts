import { columnIndex, columnLetters } from "../../core/model/cell-address";
import type { Rect } from "./contents";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function rectOf(top: number, left: number, rows = 1, columns = 1): Rect {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isWithinSheet(rect: Rect): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom <= LAST_ROW &&
    rect.right <= LAST_COLUMN &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right
  );
}

export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === LAST_COLUMN;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === LAST_ROW;
}

/** What is left of `rect` when `hole` is cut out: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const rest: Rect[] = [];
  if (cut.top > rect.top) rest.push({ ...rect, bottom: cut.top - 1 });
  if (cut.bottom < rect.bottom) rest.push({ ...rect, top: cut.bottom + 1 });
  if (cut.left > rect.left)
    rest.push({ top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 });
  if (cut.right < rect.right)
    rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right });
  return rest;
}

/** "B4:F9", "B:D", "4:9", "B4"; without the sheet, without `$`. */
export function rectName(rect: Rect): string {
  if (isEntireColumn(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isEntireRow(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = `${columnLetters(rect.left)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "$B$4:$F$9", as defined names and chart references hold it. */
export function absoluteName(rect: Rect): string {
  if (isEntireColumn(rect)) return `$${columnLetters(rect.left)}:$${columnLetters(rect.right)}`;
  if (isEntireRow(rect)) return `$${rect.top + 1}:$${rect.bottom + 1}`;
  const first = `$${columnLetters(rect.left)}$${rect.top + 1}`;
  const last = `$${columnLetters(rect.right)}$${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

interface Corner {
  row?: number;
  column?: number;
}

function readCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const corner: Corner = {};
  if (match[1]) corner.column = columnIndex(match[1]);
  if (match[2]) corner.row = Number(match[2]) - 1;
  if ((corner.column ?? 0) > LAST_COLUMN || (corner.row ?? 0) > LAST_ROW) return undefined;
  return corner;
}

/** Reads "B4", "$B$4:F9", "B:D" or "4:9", without a sheet. */
export function parseRect(text: string): Rect | undefined {
  const parts = text.trim().split(":");
  if (parts.length > 2) return undefined;
  const from = readCorner(parts[0] ?? "");
  const to = parts.length === 2 ? readCorner(parts[1] ?? "") : from;
  if (!from || !to) return undefined;
  const single = parts.length === 1;
  if (single && (from.row === undefined || from.column === undefined)) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  return {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
}

/** Splits "'My sheet'!B5:C9" into sheet name and the rest; no sheet name without "!". */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { rest: text };
  const quoted = text.slice(0, bang);
  const plain = quoted.length >= 2 && quoted.startsWith("'") && quoted.endsWith("'");
  return { sheet: plain ? quoted.slice(1, -1).replace(/''/g, "'") : quoted, rest: text.slice(bang + 1) };
}

/** As Excel writes it in addresses: quoted only when it has to be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}[0-9]+$/.test(name) &&
    !/^[rc]([0-9]+)?(c[0-9]*)?$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
