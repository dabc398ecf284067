import { criterionMessage, describeCorrection } from "../../corrections/describe";
import type { CriterionCorrection } from "../../corrections/correct-criteria";
import { followWorkbook, type FollowedCorrections } from "../../corrections/follow-workbook";
import { contentOf, sameDecisions, settle, subjectOf } from "../../corrections/same-thing";
import type { CorrectionOutcome, Evaluation, Question } from "../../model";
import type { Decisions, Orphan } from "../decisions";
import { typedCriteria } from "./typed-criteria";

export interface TakenCorrections {
  readonly evaluation: Evaluation;
  readonly followed: FollowedCorrections;
  /** The evaluation was made with other corrections than those wanted. */
  readonly changed: boolean;
}

/**
 * Follows the corrections in the workbook. A criterion typed on the scorecard is applied at once, ids and scores staying as
 * they are; everything else waits until the responses are evaluated again.
 */
export function takeCorrections(
  evaluation: Evaluation,
  decisions: Decisions,
  matched: ReadonlyMap<number, Question>,
  known: FollowedCorrections | undefined,
): TakenCorrections {
  const typed = typedCriteria(evaluation, decisions, matched);
  const followed = followWorkbook(
    known ?? { inWorkbook: [], wanted: evaluation.corrections ?? [] },
    settle([...decisions.corrections, ...typed]),
  );
  const wanted = new Set(followed.wanted.map(contentOf));
  const moved = moveQuestions(
    evaluation,
    typed.filter((correction) => wanted.has(contentOf(correction))),
  );
  return {
    evaluation: moved,
    followed,
    changed: !sameDecisions(followed.wanted, moved.corrections ?? []),
  };
}

function moveQuestions(evaluation: Evaluation, typed: readonly CriterionCorrection[]): Evaluation {
  const applied = new Set((evaluation.corrections ?? []).map(contentOf));
  const fresh = typed.filter((correction) => !applied.has(contentOf(correction)));
  if (fresh.length === 0) return evaluation;
  const target = new Map(fresh.map((correction) => [subjectOf(correction), correction]));
  const outcomes = (evaluation.correctionOutcomes ?? []).filter(
    ({ correction }) => !target.has(subjectOf(correction)),
  );
  const questions = evaluation.questions.map((question) => {
    const correction = fresh.find(
      (one) => one.question === question.text && one.questionCell === question.cell,
    );
    if (!correction) return question;
    const asRead = criterionMessage(question.criterion);
    outcomes.push({ correction, state: "applied", asRead, cell: question.cell });
    return { ...question, criterion: correction.criterion, criterionConfidence: 1 };
  });
  return {
    ...evaluation,
    questions,
    corrections: outcomes.map(({ correction }) => correction),
    correctionOutcomes: outcomes,
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
