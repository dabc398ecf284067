import type { SheetContents } from "../../workbook/contents";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/rects";
import { accessDenied, invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Method, Property } from "../registry";
import { readNumber } from "../registry";
import type { CellsRef } from "./cells-ref";

/** Excel's default sizes with Calibri 11: 8.43 characters (48 points) and 15 points. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** Office.js gives column widths in points; files in characters of 7 pixels (5.25 points) plus 5 pixels of padding. */
const POINTS_OF_CHARACTER = 5.25;
const PADDING = 3.75;

function charactersToPoints(characters: number): number {
  return characters <= 0 ? 0 : Math.round((characters * POINTS_OF_CHARACTER + PADDING) * 4) / 4;
}

function pointsToCharacters(points: number): number {
  return points <= PADDING ? 0 : Math.round(((points - PADDING) / POINTS_OF_CHARACTER) * 100) / 100;
}

export function columnPoints(sheet: SheetContents, column: number): number {
  const known = sheet.columns.get(column);
  return known?.hidden ? 0 : charactersToPoints(known?.width ?? DEFAULT_WIDTH);
}

export function rowPoints(sheet: SheetContents, row: number): number {
  const known = sheet.rows.get(row);
  return known?.hidden ? 0 : (known?.height ?? DEFAULT_HEIGHT);
}

function columnsIn(ref: CellsRef): number[] {
  return ref.rects.flatMap((rect) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_, index) => rect.left + index),
  );
}

function rowsIn(ref: CellsRef): number[] {
  // Whole columns: rows with contents are all there is to measure or set.
  return ref.rects.flatMap((rect) => {
    if (rect.bottom === LAST_ROW) return [...ref.sheet.cells.keys()].filter((row) => row >= rect.top);
    return Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => rect.top + index);
  });
}

function one(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function ensureUnprotected(ref: CellsRef): void {
  if (ref.sheet.protected) throw accessDenied();
}

export const sizeProperties: Record<string, Property<CellsRef>> = {
  ColumnWidth: {
    get: (ref) => one(columnsIn(ref).map((column) => columnPoints(ref.sheet, column))),
    set: (ref, value) => {
      ensureUnprotected(ref);
      const points = readNumber(value);
      // 255 characters.
      if (points < 0 || points > 1_342.5) throw invalidArgument();
      for (const column of columnsIn(ref)) {
        ref.sheet.columns.set(column, {
          ...ref.sheet.columns.get(column),
          width: pointsToCharacters(points),
        });
      }
    },
  },
  RowHeight: {
    get: (ref) => one(rowsIn(ref).map((row) => rowPoints(ref.sheet, row))),
    set: (ref, value) => {
      ensureUnprotected(ref);
      const height = readNumber(value);
      if (height < 0 || height > 409.5) throw invalidArgument();
      for (const row of rowsIn(ref)) ref.sheet.rows.set(row, { ...ref.sheet.rows.get(row), height });
    },
  },
};

function longestText(ref: CellsRef, column: number, host: Host): number {
  let longest = 0;
  const within = { top: ref.rect.top, bottom: ref.rect.bottom, left: column, right: column };
  host.workbook.forEachCell(ref.sheet, within, (cell, row) => {
    const style = host.workbook.styles.get(cell.style);
    const text = host.texts.show(host.workbook.value(ref.sheet, row, column), style.numberFormat);
    if (!style.wrap)
      for (const line of text.split("\n")) longest = Math.max(longest, line.length * (style.font.size / 11));
  });
  return longest;
}

export const sizeMethods: Record<string, Method<CellsRef>> = {
  AutofitColumns: {
    since: "1.2",
    call: (ref, _, host) => {
      ensureUnprotected(ref);
      const used =
        ref.rect.right === LAST_COLUMN
          ? (host.workbook.usedRect(ref.sheet, true)?.right ?? -1)
          : ref.rect.right;
      for (let column = ref.rect.left; column <= used; column += 1) {
        const width = longestText(ref, column, host);
        if (width > 0)
          ref.sheet.columns.set(column, {
            ...ref.sheet.columns.get(column),
            width: Math.min(255, Math.round(width * 100) / 100 + 1),
          });
      }
      return null;
    },
  },
  AutofitRows: {
    since: "1.2",
    call: (ref) => {
      ensureUnprotected(ref);
      for (const row of rowsIn(ref)) {
        const rest = { ...ref.sheet.rows.get(row) };
        delete rest.height;
        if (Object.keys(rest).length > 0) ref.sheet.rows.set(row, rest);
        else ref.sheet.rows.delete(row);
      }
      return null;
    },
  },
};
