import type { Hands } from "./hands";
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

/** What both homes of the embedded Excel, Node and the browser, have in common. */
export interface OpenedWorkbook {
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** What a person does and sees in the grid. */
  readonly hands: Hands;
  /** A co-author at another computer: their changes come as `source: "Remote"`. */
  readonly coAuthor: Pick<Hands, "type" | "clear" | "renameSheet" | "deleteSheet">;
  /** The workbook as plain data, formulas with fresh values. */
  contents(): WorkbookContents;
  /** The workbook as .xlsx; the user's own parts byte for byte. */
  saveAs(): Uint8Array;
  /** Requests answered so far = round trips. The library's own letting go of ranges is not counted. */
  readonly roundTrips: number;
  /** Event registrations still held by the add-in. */
  readonly eventRegistrations: number;
  /** Puts Excel into a situation (someone typing in a cell, a chart refused, …). */
  pose(what: Partial<Poses>): void;
  dispose(): void;
}

export interface EmbeddedExcel extends OpenedWorkbook {
  /** The real Office.js client namespace, loaded in a context of its own. Node only: in the browser the pane's window loads it. */
  readonly Excel: typeof Excel;
}
