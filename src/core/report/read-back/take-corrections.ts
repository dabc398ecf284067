import {
  correctCriteria,
  isAboutCriterion,
  type CriterionCorrection,
} from "../../corrections/correct-criteria";
import { describeCorrection } from "../../corrections/describe";
import { followWorkbook, type FollowedCorrections } from "../../corrections/follow-workbook";
import { contentOf, sameDecisions, settle, subjectOf } from "../../corrections/same-thing";
import type { CorrectionOutcome, Evaluation, Question } from "../../model";
import type { Decisions, Orphan } from "../decisions";
import { isInMatrix, typedCriteria } from "./typed-criteria";

export interface TakenCorrections {
  readonly evaluation: Evaluation;
  readonly followed: FollowedCorrections;
  /** The evaluation was made with other corrections than those wanted. */
  readonly changed: boolean;
}

/**
 * Follows the corrections in the workbook. Questions move to another criterion at once, ids and scores staying as they are;
 * everything else waits until the responses are evaluated again. A table of corrections that is gone altogether takes
 * nothing back.
 */
export function takeCorrections(
  evaluation: Evaluation,
  decisions: Decisions,
  matched: ReadonlyMap<number, Question>,
  known: FollowedCorrections | undefined,
): TakenCorrections {
  const typed = typedCriteria(evaluation, decisions, matched);
  const before = known ?? { inWorkbook: [], wanted: evaluation.corrections ?? [] };
  const followed = followWorkbook(
    decisions.keepsCorrections ? before : { ...before, inWorkbook: [] },
    settle([...decisions.corrections, ...typed]),
  );
  const moved = moveQuestions(evaluation, followed.wanted.filter(isAboutCriterion));
  return {
    evaluation: moved,
    followed,
    changed: !sameDecisions(followed.wanted, moved.corrections ?? []),
  };
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
