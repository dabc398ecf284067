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

/** Below this many rows nothing is worth its own call. */
const FEWEST_ROWS = 200;

/**
 * Cuts a block into columns that have to be written cell by cell and columns that mostly repeat themselves: 50 answers to one
 * question share its words. Columns without any cell fall away. Only where it makes the request much smaller.
 */
export function cutRepeats(rows: readonly (readonly TypedCell[])[]): {
  readonly strips: readonly Strip[];
  readonly runs: readonly Run[];
} {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return { strips: [], runs: [] };
  if (rows.length < FEWEST_ROWS) return { strips: [{ left: 0, rows }], runs: [] };
  const runs: Run[] = [];
  const left: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const found = runsOf(rows, column);
    if (isWorthIt(rows, column, found)) runs.push(...found.filter(({ cell }) => cell !== null));
    else left.push(column);
  }
  return { strips: stripsOf(rows, left), runs };
}

function runsOf(rows: readonly (readonly TypedCell[])[], column: number): Run[] {
  const runs: { left: number; top: number; count: number; cell: TypedCell }[] = [];
  rows.forEach((row, top) => {
    const cell = row[column] ?? null;
    const last = runs[runs.length - 1];
    if (last && last.cell === cell) last.count += 1;
    else runs.push({ left: column, top, count: 1, cell });
  });
  return runs;
}

function isWorthIt(rows: readonly (readonly TypedCell[])[], column: number, runs: readonly Run[]): boolean {
  // Formulas move from row to row: copies of one are not the same formula.
  if (runs.some(({ cell }) => typeof cell === "string" && cell.startsWith("="))) return false;
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
