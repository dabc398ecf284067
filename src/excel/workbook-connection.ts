import type { CellAddress, Language, LogEntry, SheetGrid } from "../core/model";
import type { ReportSnapshot } from "../core/report/report-snapshot";
import type { SheetKey, WorkbookPlan } from "../core/report/workbook-plan";

/** The only part of Office.js's namespace the adapter needs; the embedded Excel supplies the same one. */
export type ExcelApi = Pick<typeof Excel, "run">;

/** Requirement-set check of the Common API (`Office.context.requirements.isSetSupported`). */
export type SupportsSet = (set: string, version: string) => boolean;

export interface Progress {
  readonly step: "listing" | "reading" | "writing" | "charts" | "checking";
  readonly done: number;
  readonly of: number;
  /** Title of the sheet at hand, when there is one. */
  readonly sheet?: string;
}

export interface WorkOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** True while Excel waits for someone to finish editing a cell, false when the work goes on. Without it that is a Problem ("excel-busy"). */
  readonly onWaiting?: (waiting: boolean) => void;
}

export interface WrittenSheet {
  readonly key: SheetKey;
  readonly title: string;
  readonly created: boolean;
}

export interface WriteOutcome {
  readonly sheets: readonly WrittenSheet[];
  /** Charts that Excel refused, each with Excel's error code. The report stands without them. */
  readonly failedCharts: readonly { readonly name: string; readonly code: string }[];
  /** Sheets whose print set-up Excel refused (without a printer, for one), each with Excel's error code. */
  readonly failedPrint: readonly { readonly sheet: string; readonly code: string }[];
  /** Cells that did not read back as written, as `Sheet!A1`; empty when all is well. At most 20. */
  readonly differences: readonly string[];
  /** Round trips used. */
  readonly syncs: number;
}

/** What changed in the written sheets by someone's typing. */
export interface ReportChange {
  readonly sheet: SheetKey;
  /** "C7" or "F30:G31". */
  readonly address: string;
  readonly source: "local" | "remote";
}

/** Everything the product does with the open workbook. All failures are `Problem`s. */
export interface WorkbookConnection {
  /** Every sheet of the workbook as a grid, ours marked `isOurs`. ≤ 3 round trips plus one per 100,000 cells. */
  readGrids(options?: WorkOptions): Promise<readonly SheetGrid[]>;
  /** The written sheets as they are now; undefined when there are none. One round trip. */
  readSnapshot(): Promise<ReportSnapshot | undefined>;
  /** Makes or refreshes the product's own sheets. ≤ 5 round trips (more only to retry a refused chart or an oversized request). */
  writePlan(plan: WorkbookPlan, options?: WorkOptions): Promise<WriteOutcome>;
  /** Writes the weight cells (`RFP_Weights`), in the order of `RFP_Criteria`. One round trip. */
  writeWeights(values: readonly number[]): Promise<void>;
  /**
   * Writes one score cell inside `RFP_Scores` (row and column from 0): a number, a formula of ours; null clears it. One
   * round trip.
   */
  writeScore(row: number, column: number, value: number | `=${string}` | null): Promise<void>;
  /**
   * Writes entries below the last one of RFP Log; false when there is no such sheet, and then nothing is written. Two round
   * trips at most.
   */
  appendLog(entries: readonly LogEntry[], language: Language): Promise<boolean>;
  /** Shows and selects a cell. */
  goTo(cell: CellAddress): Promise<void>;
  /** Shows one of the product's own sheets. */
  openSheet(key: SheetKey): Promise<void>;
  /** Tells when someone types into the written sheets (not when this add-in does). Returns the way to stop. */
  watch(listener: (change: ReportChange) => void): Promise<() => Promise<void>>;
  /** Round trips since the connection was made. */
  readonly syncs: number;
}
