import {
  correctCriteria,
  isAboutCriterion,
  type CriterionCorrection,
} from "../../corrections/correct-criteria";
import { describeCorrection } from "../../corrections/describe";
import { followWorkbook, type FollowedCorrections } from "../../corrections/follow-workbook";
import { contentOf, sameDecisions, settle, subjectOf } from "../../corrections/same-thing";
import type { Correction, CorrectionOutcome, Evaluation, Question } from "../../model";
import type { Decisions, Orphan } from "../decisions";
import { livesInCells } from "../../settings";
import { setAtOnce } from "./set-at-once";
import { isInMatrix } from "./typed-criteria";
import { typedSettings } from "./typed-settings";

export interface TakenCorrections {
  readonly evaluation: Evaluation;
  readonly followed: FollowedCorrections;
  /** The evaluation was made with other corrections than those wanted. */
  readonly changed: boolean;
}

/**
 * Follows the corrections in the workbook. Questions move to another criterion at once, ids and scores staying as they are,
 * and how scores count changes at once; everything else waits until the responses are evaluated again. A table of
 * corrections that is gone altogether takes nothing back, nor do cells that are gone.
 */
export function takeCorrections(
  evaluation: Evaluation,
  decisions: Decisions,
  matched: ReadonlyMap<number, Question>,
  known: FollowedCorrections | undefined,
): TakenCorrections {
  const typed = typedSettings(evaluation, decisions, matched);
  const before = known ?? { inWorkbook: [], wanted: evaluation.corrections ?? [] };
  const followed = followWorkbook(
    { ...before, inWorkbook: before.inWorkbook.filter((one) => stillHasPlace(one, decisions)) },
    settle([...decisions.corrections, ...typed]),
  );
  const moved = moveQuestions(evaluation, followed.wanted.filter(isAboutCriterion));
  const set = setAtOnce(moved, followed.wanted, decisions.keepsCells);
  return {
    evaluation: set,
    followed,
    changed: !sameDecisions(followed.wanted, set.corrections ?? []),
  };
}

/** Whether the workbook could still hold the correction: of places that are gone nothing was taken back. */
function stillHasPlace(correction: Correction, { keepsCorrections, keepsCells }: Decisions): boolean {
  return livesInCells(correction) ? keepsCells.has(correction.kind) : keepsCorrections;
}

/** Only from one criterion to another: without one, a question has no scores, and no row. */
function moveQuestions(evaluation: Evaluation, wanted: readonly CriterionCorrection[]): Evaluation {
  const applied = new Set((evaluation.corrections ?? []).map(contentOf));
  const fresh = wanted.filter((one) => one.criterion !== "none" && !applied.has(contentOf(one)));
  if (fresh.length === 0) return evaluation;
  const inMatrix = evaluation.questions.filter(isInMatrix);
  const { questions, outcomes } = correctCriteria(inMatrix, fresh);
  const done = outcomes.filter(({ state }) => state === "applied");
  const replaced = new Set(done.map(({ correction }) => subjectOf(correction)));
  const all = [
    ...(evaluation.correctionOutcomes ?? []).filter(({ correction }) => !replaced.has(subjectOf(correction))),
    ...done,
  ];
  const moved = new Map(inMatrix.map((question, index) => [question, questions[index]!]));
  return {
    ...evaluation,
    questions: evaluation.questions.map((question) => moved.get(question) ?? question),
    corrections: all.map(({ correction }) => correction),
    correctionOutcomes: all,
  };
}

/** Corrections that could not be applied: shown, kept, never lost. */
export function correctionOrphans({ correctionOutcomes = [], language }: Evaluation): readonly Orphan[] {
  return correctionOutcomes.filter(isOrphan).map(({ correction }): Orphan => {
    const { vendor, question, typed } = describeCorrection(correction, language);
    return {
      what: "correction",
      typed,
      ...(vendor === undefined ? {} : { vendor }),
      ...(question === undefined ? {} : { question }),
    };
  });
}

function isOrphan({ state }: CorrectionOutcome): boolean {
  return state !== "applied";
}
