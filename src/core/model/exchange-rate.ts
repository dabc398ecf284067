import type { CellAddress } from "./cell-address";

/** An exchange rate the buyer states in the workbook ("1 EUR = 1.09 USD"). Never looked up, never guessed. */
export interface StatedRate {
  /** ISO 4217. */
  readonly from: string;
  readonly to: string;
  /** How many units of `to` one unit of `from` is worth. */
  readonly rate: number;
  /** The buyer's words. */
  readonly quote: string;
  readonly cell: CellAddress;
}
