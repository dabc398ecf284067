import type { Answer, ReviewReason, Score } from "../model";

/** Below this a person should look before the score is trusted. */
const SURE_ENOUGH = 0.6;

/**
 * Adds to the review queue what only scoring can know: answers that were given but got no score, and scores suggested with
 * little confidence. The reason is the score's own explanation. Answers that have a reason already keep just that.
 */
export function reviewScores(answers: readonly Answer[], scores: readonly Score[]): readonly Answer[] {
  const byAnswer = new Map(scores.map((score) => [`${score.vendor}\u0000${score.question}`, score]));
  return answers.map((answer) => {
    const score = byAnswer.get(`${answer.vendor}\u0000${answer.question}`);
    if (!score || answer.review.length > 0 || score.confidence >= SURE_ENOUGH) return answer;
    // Somebody looked at it and agrees.
    if (answer.corrections?.some(({ kind }) => kind === "accepted")) return answer;
    const reason: ReviewReason = {
      kind: score.value === null ? "unread" : "low-confidence",
      message: score.explanation,
    };
    return { ...answer, review: [reason] };
  });
}
