import type { CellValue, Correction, MissingPolicy, GateDecision } from "../model";
import type { KeptLog, TypedEvaluation } from "./content/as-typed";

/** A row of the working matrix as it stands in the sheet. */
export interface SheetQuestion {
  readonly id: string;
  readonly text: string;
  /** Weight in the criterion when people changed it; absent when it is the one that was read. */
  readonly points?: CellValue;
  /** Name of the criterion people moved it to; absent when nobody did. */
  readonly movedTo?: string;
}

export interface Words {
  readonly reason: string;
  readonly who: string;
  /** ISO date where the sheet holds a date, else the text as typed. */
  readonly when: string;
}

/** A score that differs from the suggestion beside it. Vendors go by their name in the sheet, questions by their row. */
export interface ScoreDecision extends Words {
  readonly vendor: string;
  /** Index into `questions`. */
  readonly row: number;
  /** As typed: "n/a" and 850 stay what they are; null = cleared. */
  readonly typed: CellValue;
}

/** How a vendor stands to a must-have on the scorecard. */
export interface SheetGateCell {
  readonly vendor: string;
  /** As typed; null where the suggestion stands. */
  readonly typed: CellValue;
  /** How it counts in the sheet now; absent where it says nothing. */
  readonly shows?: GateDecision | undefined;
  /** What people decided; absent where the suggestion stands. */
  readonly decision?: GateDecision;
  /** No word of ours: it counts as a failure. */
  readonly unread?: true;
}

/** A row of must-haves on the scorecard. */
export interface SheetGate {
  /** "" for a row that people added. */
  readonly id: string;
  readonly name: string;
  readonly level: CellValue;
  /** The threshold as it was written. */
  readonly levelWritten: CellValue;
  readonly cells: readonly SheetGateCell[];
}

/** Words on RFP Evidence beside a score that nobody changed. */
export interface NoteDecision extends Words {
  readonly vendor: string;
  readonly row: number;
}

/**
 * A row of the table of corrections that does not say what it corrects: its cells as they stand, from the first column of
 * `RFP_Corrections` on. It is written back unchanged.
 */
export type UnreadCorrection = readonly CellValue[];

/** Everything people typed into the written sheets. Names are those of the sheet: vendors and questions may have changed since. */
export interface Decisions {
  /** In the sheet's order; empty when the names are gone. */
  readonly criteria: readonly {
    /** "" for a row that people put in; absent when the sheet does not say. */
    readonly id?: string;
    readonly label: string;
    readonly weight: CellValue;
    readonly minimum: CellValue;
  }[];
  /** The row below the criteria, for one of the buyer's own; absent when the sheet has none. */
  readonly newCriterion?: {
    readonly label: string;
    readonly weight: CellValue;
    readonly minimum: CellValue;
  };
  /** null when the sheet does not say. */
  readonly missingPolicy: MissingPolicy | null;
  readonly vendors: readonly string[];
  readonly questions: readonly SheetQuestion[];
  readonly scores: readonly ScoreDecision[];
  readonly notes: readonly NoteDecision[];
  /** Must-haves in the sheet's order, minimum scores left out. */
  readonly gates: readonly SheetGate[];
  /** What people set right about the reading, in the sheet's order. */
  readonly corrections: readonly Correction[];
  readonly unreadCorrections: readonly UnreadCorrection[];
  /** What people typed into RFP Costs, in the sheet's order; absent when it is not there. */
  readonly costs?: readonly Correction[];
  /** False when the workbook has no table of corrections: never written, or its sheet is gone. */
  readonly keepsCorrections: boolean;
  /**
   * Kinds of settings whose cells stand in the workbook. Those of other kinds are not taken back: cells that are gone say
   * nothing.
   */
  readonly keepsCells: ReadonlySet<Correction["kind"]>;
  /** The history as it stands; absent when the workbook has none. */
  readonly log?: KeptLog;
}

/** Something people typed that has no place in the evaluation any more. Show it: nothing typed is lost silently. */
export interface Orphan {
  readonly what:
    "weight" | "minimum" | "points" | "criterion" | "score" | "note" | "question" | "correction" | "gate";
  readonly criterion?: string;
  readonly vendor?: string;
  readonly question?: string;
  /** What was typed, with its reason if there is one. */
  readonly typed: string;
}

/** The evaluation with people's decisions in it, and what found no place. */
export interface DecidedEvaluation extends TypedEvaluation {
  readonly orphans: readonly Orphan[];
  /** People changed the corrections in the workbook since the evaluation was made: it should be made again. */
  readonly correctionsChanged: boolean;
}
