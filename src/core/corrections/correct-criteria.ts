import type { Correction, CorrectionOutcome, Question, QuestionId } from "../model";
import { criterionMessage } from "./describe";
import { placeFinder } from "./find-place";

export type CriterionCorrection = Extract<Correction, { readonly kind: "criterion" }>;

export function isAboutCriterion(correction: Correction): correction is CriterionCorrection {
  return correction.kind === "criterion";
}

export interface CorrectedCriteria {
  /** With their old ids: they are numbered anew afterwards. */
  readonly questions: readonly Question[];
  /** Of the corrections given, in their order; those replaced by a later one are missing. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** Moves questions to the criteria people chose, "none" included, and is sure of it. */
export function correctCriteria(
  questions: readonly Question[],
  corrections: readonly CriterionCorrection[],
  wordsOf?: (question: Question) => readonly string[],
): CorrectedCriteria {
  if (corrections.length === 0) return { questions, outcomes: [] };
  const found = placeFinder({ vendors: [], questions, answers: [] }, wordsOf);
  const chosen = new Map<QuestionId, CriterionCorrection>();
  const placed = corrections.map((correction) => {
    const question = found.question(correction.question, correction.questionCell);
    if (question) chosen.set(question.id, correction);
    return { correction, question };
  });
  const outcomes = placed.flatMap(({ correction, question }): CorrectionOutcome[] => {
    if (!question) return [{ correction, state: "gone" }];
    if (chosen.get(question.id) !== correction) return [];
    const asRead = criterionMessage(question.criterion);
    return [{ correction, state: "applied", asRead, cell: question.cell }];
  });
  return {
    questions: questions.map((question) => {
      const correction = chosen.get(question.id);
      return correction ? { ...question, criterion: correction.criterion, criterionConfidence: 1 } : question;
    }),
    outcomes,
  };
}
