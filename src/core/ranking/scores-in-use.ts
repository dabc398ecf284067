import type { Evaluation, Hundredths, QuestionId, VendorId } from "../model";

/** The score that counts for a vendor and question, hundredths; null when there is none. */
export type ScoresInUse = (vendor: VendorId, question: QuestionId) => Hundredths | null;

/**
 * Suggested scores with what people put in their place: an override replaces the suggestion, an override of `null`
 * clears it. The last override of a cell wins.
 */
export function scoresInUse(evaluation: Pick<Evaluation, "scores" | "overrides">): ScoresInUse {
  const byVendor = new Map<VendorId, Map<QuestionId, Hundredths | null>>();
  for (const { vendor, question, value } of [...evaluation.scores, ...evaluation.overrides]) {
    let row = byVendor.get(vendor);
    if (!row) byVendor.set(vendor, (row = new Map()));
    row.set(question, value);
  }
  return (vendor, question) => byVendor.get(vendor)?.get(question) ?? null;
}

/** The questions that move a total, by criterion: those with a criterion, with points, and not counted inside a sum. */
export function scoredQuestions(evaluation: Pick<Evaluation, "questions">): Evaluation["questions"] {
  return evaluation.questions.filter(
    (question) => question.criterion !== "none" && question.points > 0 && question.partOf === undefined,
  );
}
