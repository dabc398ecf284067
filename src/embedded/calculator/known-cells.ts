import type { Rect, Scalar } from "../workbook/contents";

/** Cells of one sheet. */
export interface Place {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What the calculator may ask about the workbook it calculates. */
export interface KnownCells {
  /** The cell's value when it is no calculated formula; undefined when it has to be calculated first. */
  constant(sheetId: string, row: number, column: number): Scalar | undefined;
  /** The cells a name or reference ("B4", "'My sheet'!$B$4:$B$9", "RFP_Scores") stands for, seen from a sheet. */
  place(text: string, from: string): Place | undefined;
  sheetName(sheetId: string): string;
  sheetId(title: string): string | undefined;
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
