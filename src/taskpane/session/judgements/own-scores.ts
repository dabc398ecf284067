import type { Evaluation, Override } from "../../../core/model";
import type { OwnScore } from "./judgements";
import { answerAt } from "./places";

/**
 * The evaluation with the scores given in the pane as overrides, in the place of earlier ones. A score whose answer reads
 * differently now is not used: it was given to other words.
 */
export function withOwnScores<T extends Evaluation>(evaluation: T, scores: readonly OwnScore[]): T {
  if (scores.length === 0) return evaluation;
  const own = scores.flatMap(({ at, value, reason, who, when }): Override[] => {
    const answer = answerAt(evaluation, at);
    return answer ? [{ vendor: answer.vendor, question: answer.question, value, reason, who, when }] : [];
  });
  const suggested = new Map(evaluation.scores.map((one) => [`${one.vendor}\n${one.question}`, one.value]));
  const decided = new Set(own.map(({ vendor, question }) => `${vendor}\n${question}`));
  return {
    ...evaluation,
    overrides: [
      ...evaluation.overrides.filter(({ vendor, question }) => !decided.has(`${vendor}\n${question}`)),
      // The suggestion given again is the suggestion restored.
      ...own.filter(({ vendor, question, value }) => suggested.get(`${vendor}\n${question}`) !== value),
    ],
  };
}
