import type { CellRange } from "./cell-address";

/** What a cell holds: `null` is an empty cell. Excel's error values arrive as their text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** A note or threaded comment on a cell: evidence, like the cell's own words. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * One sheet as it was read: a rectangle of cells whose first one stands at (`top`, `left`), counted from 0.
 * All matrices have the same shape. Positions in `merges`, `tables`, `hiddenRows`, `hiddenColumns` and `comments`
 * are sheet positions, not positions within the matrices.
 */
export interface SheetGrid {
  readonly name: string;
  readonly visible: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The text Excel shows ("$1,200.00"); same shape as `values`. */
  readonly text: readonly (readonly string[])[];
  /** Number formats in Excel's en-US codes; same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** True where the cell holds a formula; absent when nothing does. */
  readonly isFormula?: readonly (readonly boolean[])[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly comments: readonly CellComment[];
  /** The product wrote this sheet: never responses. */
  readonly isOurs: boolean;
}
