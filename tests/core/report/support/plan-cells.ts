import { cellName, parseCellName, parseRange } from "../../../../src/core/model";
import type { FormulaCell, PlanCell, SheetPlan, WorkbookPlan } from "../../../../src/core/report";

/** A rectangle of a sheet, counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boxOf(range: string): Box {
  const box = parseRange(`S!${range.replace(/\$/g, "")}`);
  if (!box) throw new Error(`not a range: ${range}`);
  return box;
}

export function isFormula(cell: PlanCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}

/** Moves relative references of a formula down, as Excel does when a cell is copied. Text in quotes is left alone. */
function moveDown(text: string, by: number): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /(?<![A-Za-z_.])(\$?[A-Z]{1,3})(\$?)([0-9]+)(?![A-Za-z0-9_(])/g,
            (all, column: string, fixed: string, row: string) =>
              fixed === "$" ? all : `${column}${Number(row) + by}`,
          ),
    )
    .join("");
}

/** Every cell of a sheet by name, filled columns written out. */
export function cellsOf(sheet: SheetPlan): ReadonlyMap<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const { at, cells: rows } of sheet.blocks) {
    const corner = parseCellName(at)!;
    rows.forEach((row, down) =>
      row.forEach((cell, across) =>
        cells.set(cellName({ row: corner.row + down, column: corner.column + across }), cell),
      ),
    );
  }
  for (const { range, firstRow } of sheet.filled) {
    const box = boxOf(range);
    for (let row = box.top; row <= box.bottom; row++) {
      firstRow.forEach(({ formula }, across) =>
        cells.set(cellName({ row, column: box.left + across }), {
          formula: moveDown(formula, row - box.top),
        }),
      );
    }
  }
  return cells;
}

export function sheetOf(plan: WorkbookPlan, key: SheetPlan["key"]): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
}

export function nameOf(plan: WorkbookPlan, name: string): WorkbookPlan["names"][number] {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`no name ${name}`);
  return found;
}
