import type { Evaluation, Question, Score, Weights } from "../../core/model";
import { pointsApart, scoresInUse } from "../../core/ranking";
import { answerKey } from "./judgements/places";
import { countedQuestions, reviewsOf, type Doubt, type Review } from "./reviews";

/** An answer to review, with what hangs on it. */
export interface QueuedReview extends Review {
  readonly question: Question;
  /** The same answer in later readings has the same key. */
  readonly key: string;
  /** Points of the vendor's total (0–100) the answer's score could move if it were read wrongly. */
  readonly atStake: number;
}

/**
 * How sure a reading with such a doubt can be at most (0–1): what could not be read is not sure at all, a slip of the
 * pen hardly, two ways to read it half; an expired certificate was read well, and is only worth a look.
 */
const SURE_AT_MOST: Readonly<Record<Doubt["kind"], number>> = {
  unread: 0,
  typo: 0.3,
  "out-of-range": 0.3,
  ambiguous: 0.5,
  contradiction: 0.5,
  changed: 0.5,
  expired: 0.7,
  blank: 0.7,
  "low-confidence": 1,
};

/**
 * The answers to review, one by one, those first that can change the ranking most: points at stake × uncertainty.
 * At stake is the question's share of the total times the furthest the score could still go (from 60 to 0: 60); without
 * a score it could turn out anything. Uncertainty is what is missing from the score's confidence to 1, and at least what
 * the kind of doubt leaves. Of those alike the workbook's order stays.
 */
export function reviewQueue(evaluation: Evaluation, weights: Weights): readonly QueuedReview[] {
  const shares = new Map(
    pointsApart(evaluation, weights).map(({ question, effectiveWeight }) => [question, effectiveWeight]),
  );
  const questions = new Map(countedQuestions(evaluation).map((question) => [question.id, question]));
  const scores = new Map(evaluation.scores.map((one) => [`${one.vendor}\n${one.question}`, one]));
  const inUse = scoresInUse(evaluation);
  return reviewsOf(evaluation)
    .flatMap((review) => {
      const { answer, doubts } = review;
      const question = questions.get(answer.question);
      const key = answerKey(evaluation, answer);
      if (!question || key === "") return [];
      const value = inUse(answer.vendor, answer.question);
      const furthest = value === null ? 100 : Math.max(value, 10_000 - value) / 100;
      const atStake = (shares.get(question.id) ?? 0) * furthest;
      const score = scores.get(`${answer.vendor}\n${answer.question}`);
      return [
        {
          queued: { ...review, question, key, atStake },
          // Rounded, so that answers that weigh alike compare alike whatever their sums went through.
          worth: Math.round(atStake * uncertainty(score, doubts) * 1e6),
        },
      ];
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ queued }) => queued);
}

function uncertainty(score: Score | undefined, doubts: readonly Doubt[]): number {
  return 1 - Math.min(score?.confidence ?? 0, ...doubts.map(({ kind }) => SURE_AT_MOST[kind]));
}
