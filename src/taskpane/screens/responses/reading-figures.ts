import type { Evaluation } from "../../../core/model";
import { countedQuestions, isUnanswered, reviewsOf } from "../../session/reviews";

/** What the first look at a reading counts. */
export interface ReadingFigures {
  readonly vendors: number;
  readonly questions: number;
  readonly answers: number;
  readonly read: number;
  readonly toReview: number;
  readonly unanswered: number;
}

export function readingFigures(evaluation: Evaluation): ReadingFigures {
  const questions = countedQuestions(evaluation);
  const ids = new Set(questions.map(({ id }) => id));
  const answers = evaluation.answers.filter(({ question }) => ids.has(question));
  const unanswered = answers.filter(isUnanswered).length;
  const toReview = reviewsOf(evaluation).length;
  return {
    vendors: evaluation.vendors.length,
    questions: questions.length,
    answers: answers.length,
    read: answers.length - unanswered - toReview,
    toReview,
    unanswered,
  };
}
