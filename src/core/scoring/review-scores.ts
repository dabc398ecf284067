import type { Answer, QuestionId, ReviewReason, Score, VendorId } from "../model";
import type { Steps } from "../steps/steps";

/** Below this a person should look before the score is trusted. */
const SURE_ENOUGH = 0.6;

/** So many answers are looked at in one step. */
const A_STEP = 1000;

/**
 * Adds to the review queue what only scoring can know: answers that were given but got no score, and scores suggested with
 * little confidence. The reason is the doubt the score names, else its explanation. Answers that have a reason already keep just that. In
 * steps of some answers.
 */
export function* reviewInSteps(
  answers: readonly Answer[],
  scores: readonly Score[],
): Steps<readonly Answer[]> {
  const byQuestion = new Map<QuestionId, Map<VendorId, Score>>();
  const scored = new Set<QuestionId>();
  for (const score of scores) {
    scored.add(score.question);
    if (score.confidence >= SURE_ENOUGH) continue;
    let row = byQuestion.get(score.question);
    if (!row) byQuestion.set(score.question, (row = new Map()));
    row.set(score.vendor, score);
  }
  const reviewed: Answer[] = [];
  for (const answer of answers) {
    reviewed.push(
      scored.has(answer.question)
        ? withReview(answer, byQuestion.get(answer.question)?.get(answer.vendor))
        : withoutMeasure(answer),
    );
    if (reviewed.length % A_STEP === 0) yield A_STEP;
  }
  yield reviewed.length % A_STEP;
  return reviewed;
}

/** What is looked into even where nothing is scored: slips of the pen, and decisions about words that have changed. */
const ALWAYS: ReadonlySet<ReviewReason["kind"]> = new Set([
  "typo",
  "contradiction",
  "out-of-range",
  "changed",
]);

/** Names, addresses and the like score nothing: what could not be measured in them needs nobody. */
function withoutMeasure(answer: Answer): Answer {
  const review = answer.review.filter(({ kind }) => ALWAYS.has(kind));
  return review.length === answer.review.length ? answer : { ...answer, review };
}

function withReview(answer: Answer, score: Score | undefined): Answer {
  if (!score || answer.review.length > 0) return answer;
  // Somebody looked at it and agrees.
  if (answer.corrections?.some(({ kind }) => kind === "accepted")) return answer;
  const reason: ReviewReason = {
    kind: score.value === null ? "unread" : "low-confidence",
    message: score.doubt ?? score.explanation,
  };
  return { ...answer, review: [reason] };
}
