import type { Answer } from "../../model";
import { fold } from "../fold";
import { fromPoints, type RuleInput, type ScoringRule } from "../rule";
import { scoreVerdict } from "./verdict";

/** Answer words (folded) → points 0–100, as the buyer gave them. */
export type AnswerPoints = ReadonlyMap<string, { readonly words: string; readonly points: number }>;

/** Takes the buyer's table of words and points; capitals and spaces do not matter. */
export function answerPoints(given: Readonly<Record<string, number>>): AnswerPoints {
  return new Map(Object.entries(given).map(([words, points]) => [fold(words), { words, points }]));
}

/**
 * Points per answer as the buyer gave them: the whole cell must be the words. Other answers fall back on what the
 * vendor says (yes 100, partial 50, no 0). Undefined when no answer uses any of the words.
 */
export function answerPointsRule({ answers }: RuleInput, given: AnswerPoints): ScoringRule | undefined {
  if (given.size === 0 || !answers.some((answer) => pointsFor(answer, given))) return undefined;
  const list = [...given.values()].map(({ words, points }) => `${words} → ${points}`).join(", ");
  return {
    id: "answer-points",
    text: { key: "rule.answer-points", values: { list } },
    scoresSilent: (answer) => pointsFor(answer, given) !== undefined,
    score(answer) {
      const match = pointsFor(answer, given);
      if (!match) return scoreVerdict(answer);
      return {
        value: fromPoints(match.points),
        read: { key: "read.quote", values: { quote: match.words } },
        why: { key: "why.answer-points", values: { words: match.words, points: match.points } },
        confidence: 1,
      };
    },
  };
}

/** The buyer's points for this answer's own cell; undefined when its words are not in the table. */
export function pointsFor(
  answer: Answer,
  given: AnswerPoints,
): { words: string; points: number } | undefined {
  if (given.size === 0) return undefined;
  const own = answer.parts.find(({ role }) => role === "answer")?.text;
  return (own === undefined ? undefined : given.get(fold(own))) ?? given.get(fold(answer.text));
}
