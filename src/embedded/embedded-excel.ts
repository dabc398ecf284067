import type { Poses } from "./host/host";
import type { WorkbookContents } from "./workbook/contents";

export interface EmbeddedExcelOptions {
  /** .xlsx (or, with fileName ending in .csv, CSV) bytes; a blank workbook with one empty sheet without. */
  readonly workbook?: Uint8Array;
  readonly fileName?: string;
  /** Contents given directly; wins over `workbook`. */
  readonly contents?: WorkbookContents;
  /** Ceiling of `isSetSupported("ExcelApi", …)`; members above it answer as that Excel would: ApiNotFound. Default "1.17". */
  readonly apiCeiling?: string;
  /** `Office.context.displayLanguage`. Default "en-US". */
  readonly language?: string;
}

export interface EmbeddedExcel {
  /** The real Office.js client namespace. */
  readonly Excel: typeof Excel;
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** The workbook as plain data, formulas with fresh values. */
  contents(): WorkbookContents;
  /** Messages answered so far = round trips. */
  readonly roundTrips: number;
  /** Puts Excel into a situation (someone typing in a cell, a chart refused, …). */
  pose(what: Partial<Poses>): void;
  dispose(): void;
}
