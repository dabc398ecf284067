import { compileMove } from "../../formulas/references";
import type { CellContents } from "../../workbook/contents";
import { rectName } from "../addresses";

/** What stands in a formula's element: the formula itself with the range it is shared in, or only which one it is. */
export interface SharedFormula {
  readonly index: number;
  /** On the first cell of the range alone. */
  readonly range?: string;
}

/** Fewer copies are written out: the file says plainly what stands where. */
const FEWEST = 16;

const placeOf = (row: number, column: number): number => row * 16_384 + column;

/**
 * Formulas copied down a column, one below the other, as Excel stores them: once. A file with 45,000 of them is a third of its
 * size and opens in half the time. Formulas that name another sheet are not shared: Excel does not either.
 */
export function shareFormulas(
  cells: ReadonlyMap<number, ReadonlyMap<number, CellContents>>,
): (row: number, column: number) => SharedFormula | undefined {
  const shared = new Map<number, SharedFormula>();
  const open = new Map<number, { first: number; last: number; copy: (rows: number) => string }>();
  let index = 0;
  const close = (column: number): void => {
    const run = open.get(column);
    open.delete(column);
    if (!run || run.last - run.first + 1 < FEWEST) return;
    const range = rectName({ top: run.first, bottom: run.last, left: column, right: column });
    for (let row = run.first; row <= run.last; row += 1)
      shared.set(placeOf(row, column), row === run.first ? { index, range } : { index });
    index += 1;
  };
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    for (const [column, { formula }] of cells.get(row)!) {
      if (formula === undefined || formula.includes("!")) continue;
      const run = open.get(column);
      if (run?.last === row - 1 && run.copy(row - run.first) === formula) {
        run.last = row;
        continue;
      }
      close(column);
      const move = compileMove(formula);
      open.set(column, { first: row, last: row, copy: (rows) => move(rows, 0) });
    }
  }
  for (const column of [...open.keys()]) close(column);
  return (row, column) => shared.get(placeOf(row, column));
}
