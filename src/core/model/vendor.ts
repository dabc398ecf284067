import type { CellAddress, CellRange } from "./cell-address";
import type { Message } from "./message";

export type VendorId = string;

export interface Vendor {
  readonly id: VendorId;
  /** The spelling shown: the first one met. */
  readonly name: string;
  /** Other spellings met in the workbook, taken for the same vendor. */
  readonly aliases: readonly string[];
  /** Where the name stands first. */
  readonly cell: CellAddress;
}

/** Something that looked like a vendor, a question or an answer and was left out, and why. */
export interface Exclusion {
  readonly kind:
    | "baseline"
    | "placeholder"
    | "total-row"
    | "section-row"
    | "note"
    | "hidden"
    | "title"
    | "weight-column"
    | "id-column"
    | "sheet"
    | "other";
  readonly label: string;
  readonly cell: CellAddress;
  /** All cells left out for this reason; absent = `cell` alone. */
  readonly range?: CellRange;
  readonly reason: Message;
}
