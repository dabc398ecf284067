import type { Answer, RuleSetting } from "../../model";
import { fold } from "../fold";
import { fromPoints, isGiven, type RuleScore, type ScoringRule } from "../rule";
import { answerParts, wordsWithin } from "./choice-words";

export type ChoicesSetting = Extract<RuleSetting, { readonly rule: "choices" }>;
type Choice = ChoicesSetting["choices"][number];

/**
 * Words of the answer → points. The whole answer is looked for first, then its parts ("Fixed price, T&M": the best choice
 * counts, since who offers more is not worse off), then choices that stand somewhere in its words: those need a look. An
 * answer that names no choice gets no score. Capitals and spaces do not matter; of two equal choices the first counts.
 */
export function choicesRule({ choices }: ChoicesSetting): ScoringRule {
  const byWords = new Map<string, Choice>();
  for (const choice of choices) {
    const words = fold(choice.words);
    if (words !== "" && !byWords.has(words)) byWords.set(words, choice);
  }
  const list = [...byWords.values()].map(({ words, points }) => `${words.trim()} → ${points}`).join(", ");
  return {
    id: "answer-points",
    text: byWords.size === 0 ? { key: "rule.choices-none" } : { key: "rule.answer-points", values: { list } },
    scoresSilent: (answer) => wholeAnswer(answer, byWords) !== undefined,
    score: (answer) => scoreChoices(answer, byWords),
  };
}

function scoreChoices(answer: Answer, choices: ReadonlyMap<string, Choice>): RuleScore {
  const own = ownWords(answer);
  const whole = wholeAnswer(answer, choices);
  if (whole) return chosen([whole], 1);
  const parts = answerParts(own).flatMap((part) => choices.get(fold(part)) ?? []);
  if (parts.length > 0) return chosen(parts, 0.8);
  const within = isGiven(answer) && answer.verdict !== "no" ? wordsWithin(own, [...choices.keys()]) : [];
  if (within.length > 0)
    return chosen(
      within.map((words) => choices.get(words)!),
      0.5,
    );
  const read =
    own.trim() === "" ? { key: "read.words" } : { key: "read.quote", values: { quote: shorten(own) } };
  return { value: null, read, why: { key: "why.no-choice" }, confidence: 0.3 };
}

function wholeAnswer(answer: Answer, choices: ReadonlyMap<string, Choice>): Choice | undefined {
  return choices.get(fold(ownWords(answer))) ?? choices.get(fold(answer.text));
}

function chosen(choices: readonly Choice[], confidence: number): RuleScore {
  const best = choices.reduce((a, b) => (b.points > a.points ? b : a));
  const several = new Set(choices.map(({ words }) => fold(words))).size;
  const values = { words: best.words.trim(), points: best.points, count: several };
  return {
    value: fromPoints(best.points),
    read: { key: "read.quote", values: { quote: best.words.trim() } },
    why: { key: several > 1 ? "why.best-choice" : "why.answer-points", values },
    confidence,
    ...(confidence < 0.6 ? { doubt: { key: "why.choice-within", values } } : {}),
  };
}

/** The words of the answer's own cell, without notes beside it. */
export function ownWords(answer: Answer): string {
  return answer.parts.find(({ role }) => role === "answer")?.text ?? answer.text;
}

const LONGEST_QUOTE = 60;

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
