import { isFormula } from "../formulas/check";
import { parseTyped } from "../typing/parse-typed";
import type { Rect, Scalar, SheetContents } from "../workbook/contents";
import { columnCount, rowCount } from "../workbook/rects";
import { accessDenied, ExcelError, invalidArgument } from "./excel-error";
import type { Host } from "./host";

const LONGEST_TEXT = 32_767;

/** Refuses what a protected sheet or a read-only workbook does not let happen. */
export function ensureEditable(host: Host, sheet: SheetContents, rects: readonly Rect[]): void {
  if (host.poses.readOnly) throw new ExcelError("AccessDenied", "The workbook is read-only.");
  if (!sheet.protected) return;
  for (const rect of rects) {
    let unlocked = 0;
    host.workbook.forEachCell(
      sheet,
      rect,
      (cell) => (unlocked += host.workbook.styles.get(cell.style).locked ? 0 : 1),
    );
    if (unlocked < rowCount(rect) * columnCount(rect)) throw accessDenied();
  }
}

/** A value for every cell: the array given (its shape must fit), or the one value repeated. */
export function gridOf(value: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  if (rows.length !== rowCount(rect)) throw wrongShape();
  const grid = rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== columnCount(rect)) throw wrongShape();
    return row;
  });
  return (row, column) => grid[row]?.[column];
}

function wrongShape(): ExcelError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

type Write =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: Scalar; readonly numberFormat?: string };

/** Writes `range.values` or `range.formulas`: null leaves a cell alone, "" clears it, text is read as typed. */
export function writeInputs(host: Host, sheet: SheetContents, rect: Rect, value: unknown): void {
  ensureEditable(host, sheet, [rect]);
  const at = gridOf(value, rect);
  const writes: (Write | undefined)[][] = [];
  // All is read before anything is written: a refused cell leaves the range as it was.
  for (let row = 0; row < rowCount(rect); row += 1) {
    const line: (Write | undefined)[] = [];
    for (let column = 0; column < columnCount(rect); column += 1) {
      line.push(readInput(host, sheet, rect.top + row, rect.left + column, at(row, column)));
    }
    writes.push(line);
  }
  writes.forEach((line, row) =>
    line.forEach(
      (write, column) => write && applyWrite(host, sheet, rect.top + row, rect.left + column, write),
    ),
  );
}

export function applyWrite(
  host: Host,
  sheet: SheetContents,
  row: number,
  column: number,
  write: Write,
): void {
  if (write.kind === "formula") host.workbook.setFormula(sheet, row, column, write.formula);
  else host.workbook.setValue(sheet, row, column, write.value);
  if (write.kind === "value" && write.numberFormat) {
    const cell = host.workbook.makeCell(sheet, row, column);
    if (host.workbook.styles.get(cell.style).numberFormat !== "General") return;
    const format = write.numberFormat;
    cell.style = host.workbook.styles.change(cell.style, `numberFormat=${format}`, (style) => ({
      ...style,
      numberFormat: format,
    }));
  }
}

export function readInput(
  host: Host,
  sheet: SheetContents,
  row: number,
  column: number,
  input: unknown,
): Write | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "boolean") return { kind: "value", value: input };
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw invalidArgument();
    return { kind: "value", value: input };
  }
  if (typeof input !== "string") throw invalidArgument();
  if (input === "") return { kind: "value", value: null };
  if (input.startsWith("=") && !isFormula(input))
    throw invalidArgument(`The formula is not valid: ${input.slice(0, 80)}`);
  if (input.length > LONGEST_TEXT + (input.startsWith("'") ? 1 : 0))
    throw invalidArgument("A cell holds at most 32,767 characters.");
  if (host.workbook.style(sheet, row, column).numberFormat === "@" && !input.startsWith("'"))
    return { kind: "value", value: input };
  const typed = parseTyped(input);
  if (typed.kind === "refused") throw invalidArgument(`The formula is not valid: ${input.slice(0, 80)}`);
  if (typed.kind === "empty") return { kind: "value", value: null };
  return typed;
}
