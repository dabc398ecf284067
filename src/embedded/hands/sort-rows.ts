import { moveFormula } from "../formulas/references";
import type { CellContents, Rect, Scalar, SheetContents } from "../workbook/contents";
import type { WorkbookModel } from "../workbook/workbook-model";

/** Excel's order: numbers, text, FALSE, TRUE, errors; empty cells last, whichever way it goes. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareValues(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "en", { sensitivity: "base" });
  return Number(a) - Number(b) || 0;
}

/** Sorts the rows of a rectangle; formulas move with their rows and keep to them, as in Excel. */
export function sortRows(
  workbook: WorkbookModel,
  sheet: SheetContents,
  rect: Rect,
  byColumn: number,
  ascending: boolean,
): void {
  const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => rect.top + index);
  const keyOf = new Map(rows.map((row) => [row, workbook.value(sheet, row, byColumn)]));
  const sorted = [...rows].sort((a, b) => {
    const one = keyOf.get(a) ?? null;
    const two = keyOf.get(b) ?? null;
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return (ascending ? 1 : -1) * compareValues(one, two);
  });
  const lines = new Map<number, (CellContents | undefined)[]>();
  for (const row of rows) lines.set(row, copyLine(workbook, sheet, rect, row));
  sorted.forEach((from, index) => {
    const to = rect.top + index;
    if (from === to) return;
    lines.get(from)?.forEach((cell, across) => {
      const column = rect.left + across;
      if (!cell) return workbook.setValue(sheet, to, column, null);
      const formula = cell.formula === undefined ? undefined : moveFormula(cell.formula, to - from, 0);
      workbook.putCell(sheet, to, column, cell, formula);
      workbook.makeCell(sheet, to, column).style = cell.style;
    });
  });
}

function copyLine(
  workbook: WorkbookModel,
  sheet: SheetContents,
  rect: Rect,
  row: number,
): (CellContents | undefined)[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, across) => {
    const cell = workbook.cell(sheet, row, rect.left + across);
    return cell && workbook.takeCell(cell);
  });
}
