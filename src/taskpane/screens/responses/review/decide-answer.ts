import type { AnswerPlace, Evaluation } from "../../../../core/model";
import type { CorrectionDraft } from "../../../session/judgements/judgements";
import { placeOf } from "../../../session/judgements/places";
import type { QueuedReview } from "../../../session/review-queue";
import { doubtfulLines } from "./review-answer";

/** The places a decision about the whole answer is about: the answer's, and for a price total those of its doubtful lines. */
export function placesOf(evaluation: Evaluation, review: QueuedReview): readonly AnswerPlace[] {
  const answers = [review.answer, ...doubtfulLines(evaluation, review).map(({ answer }) => answer)];
  return answers.flatMap((answer) => placeOf(evaluation, answer) ?? []);
}

export function acceptedAt(places: readonly AnswerPlace[]): readonly CorrectionDraft[] {
  return places.map((at) => ({ kind: "accepted", at }));
}

/** Leaving a price total out means leaving out all its lines: without them it has no price. */
export function leftOutAt(evaluation: Evaluation, review: QueuedReview): readonly CorrectionDraft[] {
  const { question, answer } = review;
  const lines = new Set(question.sumOf ?? [question.id]);
  return evaluation.answers
    .filter((one) => one.vendor === answer.vendor && lines.has(one.question))
    .flatMap((one): CorrectionDraft[] => {
      const at = placeOf(evaluation, one);
      return at ? [{ kind: "answer-left-out", at }] : [];
    });
}
