import type { Answer } from "./answer";
import type { CellRange } from "./cell-address";
import type { Criterion, CriterionId } from "./criterion";
import type { Language, Message } from "./message";
import type { Question } from "./question";
import type { Override, Score } from "./score";
import type { Exclusion, Vendor } from "./vendor";
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

/** Everything read from a workbook, before any scoring. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
  readonly vendors: readonly Vendor[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly excluded: readonly Exclusion[];
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
}
