import type { Answer, Evaluation, Question } from "../../../core/model";

/** What the first look at a reading counts. */
export interface ReadingFigures {
  readonly vendors: number;
  readonly questions: number;
  readonly answers: number;
  readonly read: number;
  readonly toReview: number;
  readonly unanswered: number;
}

/** Price lines that are scored as one sum are not questions of their own. */
export function shownQuestions(evaluation: Evaluation): readonly Question[] {
  return evaluation.questions.filter((question) => !question.sumOf);
}

/** Unanswered ones are never "to review": blank is a state of its own, not a doubt. */
export function needsReview(answer: Answer): boolean {
  return answer.verdict !== "unanswered" && answer.review.length > 0;
}

export function readingFigures(evaluation: Evaluation): ReadingFigures {
  const questions = shownQuestions(evaluation);
  const ids = new Set(questions.map(({ id }) => id));
  const answers = evaluation.answers.filter(({ question }) => ids.has(question));
  const unanswered = answers.filter(({ verdict }) => verdict === "unanswered").length;
  const toReview = answers.filter(needsReview).length;
  return {
    vendors: evaluation.vendors.length,
    questions: questions.length,
    answers: answers.length,
    read: answers.length - unanswered - toReview,
    toReview,
    unanswered,
  };
}
