import { subjectOf } from "../../../core/corrections/same-thing";
import type {
  AnswerPlace,
  Correction,
  CorrectionNote,
  Evaluation,
  Hundredths,
  LogEntry,
} from "../../../core/model";
import { placeKey } from "./places";

/** A score given in the pane in the place of the suggested one; it becomes an override when the report is written. */
export interface OwnScore extends CorrectionNote {
  readonly at: AnswerPlace;
  /** null: the answer is to count as unanswered. */
  readonly value: Hundredths | null;
}

/** What people decided about the reading. */
export interface Judgements {
  /** All in force: those the workbook held, and those made in the pane since. */
  readonly corrections: readonly Correction[];
  /** Not in the workbook yet. */
  readonly scores: readonly OwnScore[];
  /** What was decided when, oldest first, as far as the workbook's history does not hold it yet. */
  readonly log: readonly LogEntry[];
}

export const NO_JUDGEMENTS: Judgements = { corrections: [], scores: [], log: [] };

type WithoutNote<T> = T extends unknown ? Omit<T, keyof CorrectionNote> : never;
export type CorrectionDraft = WithoutNote<Correction>;
export type ScoreDraft = Omit<OwnScore, keyof CorrectionNote>;

/** One decision, before it is signed. */
export interface Change {
  readonly corrections?: readonly CorrectionDraft[];
  readonly scores?: readonly ScoreDraft[];
  /** Corrections that no longer hold. */
  readonly takenBack?: readonly CorrectionDraft[];
  /** Own scores that no longer hold. */
  readonly scoresTakenBack?: readonly ScoreDraft[];
}

const UNSIGNED: CorrectionNote = { reason: "", who: "", when: "" };

/** What a correction decides: a later one that decides the same takes its place. */
export function correctionKey(correction: CorrectionDraft): string {
  return subjectOf({ ...UNSIGNED, ...correction });
}

/** Whether the evaluation made with a change had to leave something of it aside, because it cannot be. */
export function isImpossible({ correctionOutcomes = [] }: Evaluation, { corrections = [] }: Change): boolean {
  const asked = new Set(corrections.map(correctionKey));
  return correctionOutcomes.some(
    ({ correction, state }) => state === "impossible" && asked.has(correctionKey(correction)),
  );
}

/** The judgements after one more; what it replaces or takes back is gone. */
export function withChange(judgements: Judgements, change: Change, note: CorrectionNote): Judgements {
  const added = (change.corrections ?? []).map((draft): Correction => ({ ...draft, ...note }));
  const gone = new Set([...added, ...(change.takenBack ?? [])].map(correctionKey));
  const scores = (change.scores ?? []).map((draft): OwnScore => ({ ...draft, ...note }));
  const goneScores = new Set([...scores, ...(change.scoresTakenBack ?? [])].map(({ at }) => placeKey(at)));
  return {
    corrections: [...judgements.corrections.filter((one) => !gone.has(correctionKey(one))), ...added],
    scores: [...judgements.scores.filter(({ at }) => !goneScores.has(placeKey(at))), ...scores],
    log: judgements.log,
  };
}
