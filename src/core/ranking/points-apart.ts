import type { CriterionId, Evaluation, QuestionId, Weights } from "../model";
import { weightVector } from "./exact-total";
import { scoredQuestions, scoresInUse } from "./scores-in-use";

/** How far one question can part two vendors. */
export interface QuestionSpread {
  readonly question: QuestionId;
  /** Share (0–1) of the whole total: criterion's share × the question's share of its criterion. */
  readonly effectiveWeight: number;
  /** effective weight × (best − worst score), in points of the total; null when fewer than two vendors have a score. */
  readonly pointsApart: number | null;
}

/** What separates the vendors, widest first; questions that part nobody last, in the workbook's order. */
export function pointsApart(
  evaluation: Evaluation,
  weights: Weights = evaluation.weights,
): readonly QuestionSpread[] {
  const questions = scoredQuestions(evaluation);
  const pointsOf = new Map<CriterionId, number>(evaluation.criteria.map(({ id }) => [id, 0]));
  for (const { criterion, points } of questions)
    pointsOf.set(criterion, (pointsOf.get(criterion) ?? 0) + points);
  const criteria = [...pointsOf.keys()];
  const vector = weightVector(criteria, weights);
  const scoreOf = scoresInUse(evaluation);

  return questions
    .map((question): QuestionSpread => {
      const share = vector.sum === 0 ? 0 : vector.weights[criteria.indexOf(question.criterion)]! / vector.sum;
      const effectiveWeight = (share * question.points) / pointsOf.get(question.criterion)!;
      const scores = evaluation.vendors
        .map((vendor) => scoreOf(vendor.id, question.id))
        .filter((score) => score !== null);
      const apart =
        scores.length < 2 ? null : (effectiveWeight * (Math.max(...scores) - Math.min(...scores))) / 100;
      return { question: question.id, effectiveWeight, pointsApart: apart };
    })
    .sort((a, b) => (b.pointsApart ?? -1) - (a.pointsApart ?? -1));
}
