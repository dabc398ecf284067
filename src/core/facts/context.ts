import type { CellAddress, CellValue, ReadLanguage } from "../model";

/** What stands around a text and may complete it: currency and period are often in the question or the header. */
export interface FactContext {
  /** ISO date: certificates are expired or not, and "since 2010" is so many years, on this day. */
  readonly asOf: string;
  readonly question?: string;
  readonly section?: string;
  readonly header?: string;
  /** The basis cell beside the figure ("per FTE per month"). */
  readonly basis?: string;
  /** Excel's number format in en-US codes. */
  readonly numberFormat?: string;
  readonly value?: CellValue;
  readonly cell?: CellAddress;
  /** The language of the text where it is known; "auto" and absent mean: from the letters. */
  readonly lang?: ReadLanguage | "auto";
}
