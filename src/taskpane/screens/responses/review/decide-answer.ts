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
