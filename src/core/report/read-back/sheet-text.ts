import type { CellValue } from "../../model";
import type { NamedRangeSnapshot } from "../report-snapshot";
import { isoDate } from "./dates";

/** The text of a cell as Excel's `&""` makes it; empty cells are "". */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** An empty cell however it arrives (null or ""), else its value. */
export function typedValue(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}

/** The ISO date of a cell that holds a date, else its text as typed. */
export function typedDate(value: CellValue | undefined): string {
  return typeof value === "number" ? (isoDate(value) ?? String(value)) : textOf(value).trim();
}

/** A typed number in hundredths; null for blanks and text. */
export function hundredthsOf(typed: CellValue): number | null {
  return typeof typed === "number" && Number.isFinite(typed) ? Math.round(typed * 100) : null;
}

/** The first column of a named range, down. */
export function columnOf(range: NamedRangeSnapshot | undefined): readonly CellValue[] {
  return (range?.values ?? []).map((row) => row[0] ?? null);
}

/** The first row of a named range, across. */
export function rowOf(range: NamedRangeSnapshot | undefined): readonly CellValue[] {
  return range?.values[0] ?? [];
}

/** Place of the last row that is so; -1 when none is. */
export function lastRowWhere(
  rows: readonly (readonly CellValue[])[],
  isSo: (row: readonly CellValue[]) => boolean,
): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (isSo(rows[index]!)) return index;
  return -1;
}

/** Text made comparable: spaces and letter case tell nothing apart. */
export function comparable(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
