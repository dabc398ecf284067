import type { FollowedCorrections } from "../../corrections/follow-workbook";
import type { CellValue, CriterionId, Evaluation, LogEntry, QuestionId, VendorId } from "../../model";
import type { PlanCell } from "../workbook-plan";

/**
 * What people typed where the evaluation can only hold something near it: 33.333 as a weight, "n/a" or 850 as a score.
 * `stored` is what the evaluation holds for it; once that changes (in the pane, say), the typed form has had its day.
 */
export interface TypedCell {
  readonly typed: CellValue;
  readonly stored: number | null;
}

/** Words typed on RFP Evidence beside a score that nobody changed. They stay where they are. */
export interface EvidenceNote {
  readonly vendor: VendorId;
  readonly question: QuestionId;
  readonly reason: string;
  readonly who: string;
  readonly when: string;
}

/** The corrections on RFP Reading: what should stand there, and rows that nobody can read. */
export interface SheetCorrections extends FollowedCorrections {
  readonly unread: readonly (readonly CellValue[])[];
}

export interface AsTyped {
  readonly weights: Readonly<Record<CriterionId, TypedCell>>;
  readonly minimums: Readonly<Record<CriterionId, TypedCell>>;
  readonly points: Readonly<Record<QuestionId, TypedCell>>;
  /** By `scoreKey`. */
  readonly scores: Readonly<Record<string, TypedCell>>;
  readonly notes: readonly EvidenceNote[];
  readonly corrections: SheetCorrections;
}

/** RFP Log as it stands, in our order of columns; the heading apart. */
export interface KeptLog {
  /** Headings of the columns people added behind ours; null where they gave none. */
  readonly headings: readonly CellValue[];
  /** Our columns, then people's. */
  readonly rows: readonly (readonly PlanCell[])[];
}

/** An evaluation that carries what was typed beside it. The plan writes it back unchanged. */
export interface TypedEvaluation extends Evaluation {
  readonly asTyped?: AsTyped;
  /**
   * The history: what stands in the workbook, and what is to be written below it, oldest first. Read back, it has no
   * `added`: what was written stands among what is kept.
   */
  readonly log?: { readonly kept?: KeptLog; readonly added?: readonly LogEntry[] };
}

export function scoreKey(vendor: VendorId, question: QuestionId): string {
  return `${vendor}\n${question}`;
}

/** The typed form when it still stands for `stored`, else `stored` in hundredths as people would type it; null when there is none. */
export function shownValue(cell: TypedCell | undefined, stored: number | null): CellValue {
  if (cell && cell.stored === stored) return cell.typed;
  return stored === null ? null : stored / 100;
}
