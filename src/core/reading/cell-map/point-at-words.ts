import { formatAddress, type CellAddress, type Exclusion, type SheetGrid } from "../../model";
import { isBlank } from "../plain-text";

/**
 * A row is left out from its table's first column on, which may be blank: people are sent to the row's first words. Words
 * that are `used` after all (a name that stands alone above its rows) are not left out with the rest of their row.
 */
export function pointAtWords(
  excluded: readonly Exclusion[],
  grids: readonly SheetGrid[],
  used: readonly CellAddress[],
): readonly Exclusion[] {
  const bySheet = new Map(grids.map((grid) => [grid.name, grid]));
  const names = new Set(used.map(formatAddress));
  return excluded.flatMap((exclusion) => {
    const { cell, range } = exclusion;
    const grid = bySheet.get(cell.sheet);
    if (!grid || range?.top !== cell.row || range.bottom !== cell.row) return [exclusion];
    const line = grid.text[cell.row - grid.top] ?? [];
    let isUsed = false;
    for (let column = cell.column; column <= range.right; column += 1) {
      if (grid.hiddenColumns.has(column) || isBlank(line[column - grid.left] ?? "")) continue;
      if (!names.has(formatAddress({ ...cell, column })))
        return [column === cell.column ? exclusion : { ...exclusion, cell: { ...cell, column } }];
      isUsed = true;
    }
    return isUsed ? [] : [exclusion];
  });
}
