import type { Answer } from "./answer";
import type { CellAddress, CellRange } from "./cell-address";
import type { MappedCells } from "./cell-use";
import type { Correction, CorrectionOutcome } from "./correction";
import type { Costs } from "./cost";
import type { Criterion, CriterionId } from "./criterion";
import type { StatedRate } from "./exchange-rate";
import type { Gate, GateResult } from "./gate";
import type { Language, Message } from "./message";
import type { Question } from "./question";
import type { Override, Score } from "./score";
import type { CellValue } from "./sheet-grid";
import type { Exclusion, Vendor, VendorId } from "./vendor";
import type { MissingPolicy, Weights } from "./weights";

export type SheetLayout = "vendor-rows" | "vendor-columns" | "sheet-per-vendor" | "long" | "none";

/** How one sheet was read. A sheet with several blocks appears once for each. */
export interface SheetReading {
  readonly name: string;
  readonly layout: SheetLayout;
  /** The cells taken as a table; absent for "none". */
  readonly range?: CellRange;
  /** Where the header stands; absent for "none". */
  readonly header?: CellRange;
  readonly reason: Message;
  /** 0–1. */
  readonly confidence: number;
}

/** A total a vendor's (or the buyer's) table states below or beside its lines; to be compared with their sum. */
export interface StatedTotal {
  readonly vendor: VendorId;
  /** Of the row or column it stands in ("TOTAL BID"). */
  readonly label: string;
  readonly value: CellValue;
  /** As Excel shows it ("$837,232.50*"). */
  readonly text: string;
  readonly cell: CellAddress;
}

/** Everything read from a workbook, before any scoring. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
  readonly vendors: readonly Vendor[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly excluded: readonly Exclusion[];
  /** What the cells of tables and whole sheets are, later entries lying over earlier ones: `mapCells` makes the map of it. */
  readonly cells?: readonly MappedCells[];
  /** Absent when no totals are stated. */
  readonly statedTotals?: readonly StatedTotal[];
}

/** The whole evaluation: what was read, what was scored, what people decided. Plain data. */
export interface Evaluation extends Reading {
  readonly title: string;
  readonly language: Language;
  /** ISO date on which certificates must be valid. */
  readonly asOf: string;
  /** In the order shown. */
  readonly criteria: readonly Criterion[];
  readonly weights: Weights;
  /** Minimum score per criterion, hundredths: a gate. Absent = none. */
  readonly minimums: Readonly<Partial<Record<CriterionId, number>>>;
  readonly missingPolicy: MissingPolicy;
  /** Suggested scores: one for every vendor and every question that belongs to a criterion. */
  readonly scores: readonly Score[];
  readonly overrides: readonly Override[];
  /** Prices and what they come to; absent when no question is decided by a price. */
  readonly costs?: Costs;
  /** Must-haves, in the order shown; absent when there is none. */
  readonly gates?: readonly Gate[];
  /**
   * Every must-have for every vendor, must-haves in their order, within each the vendors in theirs. Those about quality hang
   * on the weights: the ranking decides them, and here they are "unknown" and fail nobody unless people said fail.
   */
  readonly gateResults?: readonly GateResult[];
  /** Exchange rates the buyer states in the workbook; prices are compared by them. Absent when none. */
  readonly statedRates?: readonly StatedRate[];
  /** What people set right about the reading; applied already. Absent when nothing. */
  readonly corrections?: readonly Correction[];
  /** What became of each of `corrections`, in their order. */
  readonly correctionOutcomes?: readonly CorrectionOutcome[];
}
