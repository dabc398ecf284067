import type { CriterionId, Question, Weights } from "../model";

/**
 * Criterion weights from the buyer's own points per question: the sum of each criterion's points, as they are (integers
 * in hundredths of a point). They need not sum to 10000; each one's share is what counts, so every question weighs
 * exactly what the buyer gave it. Lines counted in a sum and questions without a criterion add nothing.
 */
export function weightsFromPoints(questions: readonly Question[]): Weights {
  const sums: Record<CriterionId, number> = {};
  for (const question of questions) {
    if (question.criterion === "none" || question.partOf !== undefined) continue;
    sums[question.criterion] = (sums[question.criterion] ?? 0) + question.points;
  }
  return sums;
}
