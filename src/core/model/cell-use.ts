import type { CellRange } from "./cell-address";
import type { Message } from "./message";

/** What a cell of a sheet's used range is to the reading: exactly one of these. */
export type CellUse =
  | { readonly kind: "answer" | "question" | "vendor" | "header" }
  | { readonly kind: "excluded"; readonly reason: Message };

/** A rectangle of cells that are all the same to the reading. */
export type MappedCells = CellUse & { readonly range: CellRange };
