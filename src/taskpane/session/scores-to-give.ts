import type { Answer, Evaluation, Question } from "../../core/model";
import { countedQuestions } from "./reviews";

/** A question that people score themselves, and the answers that have no score yet. */
export interface ScoresToGive {
  readonly question: Question;
  readonly waiting: readonly Answer[];
}

/**
 * The answers that nothing but a person can score: given, counted, of a question without a rule that reads them. In the
 * workbook's order.
 */
export function scoresToGive(evaluation: Evaluation): readonly ScoresToGive[] {
  const key = ({ vendor, question }: { vendor: string; question: string }) => `${vendor}\n${question}`;
  const given = new Set(evaluation.overrides.flatMap((one) => (one.value === null ? [] : [key(one)])));
  const unscored = new Set(
    evaluation.scores.flatMap((score) =>
      score.value === null && score.rule === "not-scored" ? [key(score)] : [],
    ),
  );
  return countedQuestions(evaluation).flatMap((question) => {
    if (question.criterion === "none" || question.points === 0) return [];
    const waiting = evaluation.answers.filter(
      (answer) =>
        answer.question === question.id &&
        answer.verdict !== "unanswered" &&
        answer.verdict !== "na" &&
        unscored.has(key(answer)) &&
        !given.has(key(answer)),
    );
    return waiting.length > 0 ? [{ question, waiting }] : [];
  });
}

export function countToGive(questions: readonly ScoresToGive[]): number {
  return questions.reduce((sum, { waiting }) => sum + waiting.length, 0);
}
