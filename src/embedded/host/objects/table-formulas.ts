import type { SheetContents } from "../../workbook/contents";
import { intersect } from "../../workbook/rects";
import type { Host } from "../host";

/**
 * A table column holds one formula: of distinct ones written at once the last wins everywhere (office-js#2093, by
 * design). Called after cells were written.
 */
export function unifyTableFormulas(
  host: Host,
  sheet: SheetContents,
  written: { top: number; left: number; bottom: number; right: number },
): void {
  for (const table of sheet.tables) {
    const body = { ...table.rect, top: table.rect.top + 1 };
    const part = intersect(body, written);
    if (!part) continue;
    for (let column = part.left; column <= part.right; column += 1)
      unifyColumn(host, sheet, { ...part, left: column, right: column });
  }
}

function unifyColumn(
  host: Host,
  sheet: SheetContents,
  rect: { top: number; left: number; bottom: number; right: number },
): void {
  const formulas = new Map<number, string>();
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const formula = host.workbook.cell(sheet, row, rect.left)?.formula;
    if (formula !== undefined) formulas.set(row, formula);
  }
  const last = [...formulas.keys()].pop();
  if (last === undefined || formulas.size < 2) return;
  const moveTo = host.workbook.mover(formulas.get(last)!);
  for (const [row, formula] of formulas) {
    const uniform = moveTo(row - last, 0);
    if (uniform !== formula) host.workbook.setFormula(sheet, row, rect.left, uniform);
  }
}
