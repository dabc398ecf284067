import type { Rect } from "../workbook/contents";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "A" for 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; -1 for no letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1" or "A1:C3". */
export const rectName = (rect: Rect): string =>
  rect.top === rect.bottom && rect.left === rect.right
    ? cellName(rect.top, rect.left)
    : `${cellName(rect.top, rect.left)}:${cellName(rect.bottom, rect.right)}`;

/** "$A$1:$C$3". */
export const absoluteName = (rect: Rect): string =>
  `$${columnLetters(rect.left)}$${rect.top + 1}:$${columnLetters(rect.right)}$${rect.bottom + 1}`;

/** A cell's place, `$` allowed; undefined for anything else. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const place = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return place.row >= 0 && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : undefined;
}

/** "A1", "A1:C3", "A:C" or "1:3" (`$` allowed, no sheet); undefined for anything else. */
export function parseRect(text: string): Rect | undefined {
  const [first = "", second = first] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(second);
  if (from && to) {
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns?.[1] && columns[2]) {
    return { top: 0, left: columnIndex(columns[1]), bottom: LAST_ROW, right: columnIndex(columns[2]) };
  }
  const rows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  return undefined;
}

/** The rectangles of a `sqref`; unreadable ones are left out. */
export const parseRects = (text: string | undefined): Rect[] =>
  (text ?? "")
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map(parseRect)
    .filter((rect): rect is Rect => rect !== undefined);

/** A sheet's name as formulas write it. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[rRcC][0-9]*$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
