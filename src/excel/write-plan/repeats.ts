import { asCopied } from "./copied-down";
import { bytesOfRow, BYTES_PER_CALL } from "./payload";
import type { TypedCell } from "./typed-cell";

/** Columns side by side, written cell by cell; `left` counts from the block's first column. */
export interface Strip {
  readonly left: number;
  readonly rows: readonly (readonly TypedCell[])[];
}

/** The same in so many cells of a column, one below the other: written once. */
export interface Run {
  readonly left: number;
  readonly top: number;
  readonly count: number;
  readonly cell: TypedCell;
}

/** Formulas side by side, copied down: the first row written, the others filled from it. */
export interface Fill {
  readonly left: number;
  readonly top: number;
  readonly count: number;
  readonly formulas: readonly string[];
}

export interface CutBlock {
  readonly strips: readonly Strip[];
  readonly runs: readonly Run[];
  readonly fills: readonly Fill[];
}

/** Below this many rows nothing is worth its own call. */
const FEWEST_ROWS = 10;

/**
 * Cuts a block into columns that have to be written cell by cell and columns that mostly repeat themselves: 50 answers to one
 * question share its words, and 50 vendors' costs their formulas. Columns without any cell fall away. Only where it makes the
 * request much smaller. `firstRow` is the block's, as people count it.
 */
export function cutRepeats(rows: readonly (readonly TypedCell[])[], firstRow: number): CutBlock {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return { strips: [], runs: [], fills: [] };
  if (rows.length < FEWEST_ROWS) return { strips: [{ left: 0, rows }], runs: [], fills: [] };
  const runs: Run[] = [];
  const fills: Fill[] = [];
  const left: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const found = runsOf(rows, column, firstRow);
    if (!isWorthIt(rows, column, found)) {
      left.push(column);
      continue;
    }
    for (const run of found) {
      if (run.cell === null) continue;
      if (isFormula(run.cell)) addFill(fills, run, run.cell);
      else runs.push(run);
    }
  }
  return { strips: stripsOf(rows, left), runs, fills };
}

function isFormula(cell: TypedCell): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Cells one below the other that hold the same, or copies of one formula. */
function runsOf(rows: readonly (readonly TypedCell[])[], column: number, firstRow: number): Run[] {
  const runs: { left: number; top: number; count: number; cell: TypedCell; as: TypedCell }[] = [];
  rows.forEach((row, top) => {
    const cell = row[column] ?? null;
    const as = isFormula(cell) ? asCopied(cell, firstRow + top) : cell;
    const last = runs[runs.length - 1];
    if (last && last.as === as) last.count += 1;
    else runs.push({ left: column, top, count: 1, cell, as });
  });
  return runs;
}

/** Neighbouring columns filled over the same rows go in one call. */
function addFill(fills: Fill[], { left, top, count }: Run, formula: string): void {
  const at = fills.findIndex(
    (fill) => fill.top === top && fill.count === count && fill.left + fill.formulas.length === left,
  );
  const before = fills[at];
  if (before) fills[at] = { ...before, formulas: [...before.formulas, formula] };
  else fills.push({ left, top, count, formulas: [formula] });
}

function isWorthIt(rows: readonly (readonly TypedCell[])[], column: number, runs: readonly Run[]): boolean {
  let once = 0;
  for (const { cell } of runs) if (cell !== null) once += 2 * BYTES_PER_CALL + bytesOfRow([cell]);
  let each = 0;
  for (const row of rows) each += bytesOfRow([row[column] ?? null]);
  return once < each / 2;
}

/** Neighbouring columns go together. */
function stripsOf(rows: readonly (readonly TypedCell[])[], columns: readonly number[]): Strip[] {
  const spans: { first: number; last: number }[] = [];
  for (const column of columns) {
    const span = spans[spans.length - 1];
    if (span && span.last === column - 1) span.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans.map(({ first, last }) => ({
    left: first,
    rows: rows.map((row) => row.slice(first, last + 1)),
  }));
}
