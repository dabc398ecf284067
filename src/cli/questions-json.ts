import type { Evaluation } from "../core/model";
import { pointsApart, scoresInUse } from "../core/ranking";
import { say } from "../core/wording/say";

/** Every scored question: what it weighs, how it was measured, and what each vendor has; null where there is no score. */
export function questionsJson(evaluation: Evaluation): readonly object[] {
  const { language, questions, scores, vendors } = evaluation;
  const spreads = new Map(pointsApart(evaluation).map((spread) => [spread.question, spread.effectiveWeight]));
  const rules = new Map(scores.map((score) => [score.question, score]));
  const scoreOf = scoresInUse(evaluation);
  return questions.flatMap((question) => {
    const measured = rules.get(question.id);
    const share = spreads.get(question.id);
    if (!measured || share === undefined) return [];
    return [
      {
        id: question.id,
        text: question.text,
        criterion: question.criterion,
        weight: Math.round(share * 1e6) / 1e4,
        ...(question.direction !== undefined && { direction: question.direction }),
        ...(question.outOf !== undefined && { outOf: question.outOf }),
        rule: measured.rule,
        ruleText: say(language, measured.ruleText),
        scores: Object.fromEntries(
          vendors.map(({ id, name }) => {
            const score = scoreOf(id, question.id);
            return [name, score === null ? null : score / 100];
          }),
        ),
      },
    ];
  });
}
