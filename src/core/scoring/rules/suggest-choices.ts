import type { Answer, RuleSetting } from "../../model";
import { fold } from "../fold";
import { isGiven } from "../rule";
import { answerParts } from "./choice-words";
import { ownWords } from "./choices";
import { pointsOf } from "./verdict";

/** Longer words are prose, not a choice. */
const LONGEST = 40;
/** More than a handful of different answers are no choices. */
const MOST = 12;

type Choices = Extract<RuleSetting, { readonly rule: "choices" }>["choices"];

/**
 * The short answers found, as choices to be given points: whole answers, or their parts where that makes fewer. What says
 * yes, partly or no has its usual points already; words have no order of their own, so the rest begins with 0. Best first,
 * then as met. Empty when the answers are not a handful of short ones.
 */
export function suggestChoices(answers: readonly Answer[]): Choices {
  const given = answers.filter(isGiven).filter((answer) => ownWords(answer).trim() !== "");
  const whole = distinct(given.map((answer) => ({ words: ownWords(answer), answer })));
  const parts = distinct(
    given.flatMap((answer) => answerParts(ownWords(answer)).map((words) => ({ words, answer }))),
  );
  const fewer = parts && (!whole || parts.length < whole.length) ? parts : whole;
  return fewer ?? [];
}

function distinct(met: readonly { readonly words: string; readonly answer: Answer }[]): Choices | undefined {
  const choices = new Map<string, { words: string; points: number }>();
  for (const { words, answer } of met) {
    const shown = words.trim().replace(/\s+/gu, " ");
    if (shown.length > LONGEST) return undefined;
    const key = fold(shown);
    if (!choices.has(key)) choices.set(key, { words: shown, points: pointsOf(answer.verdict) ?? 0 });
  }
  if (choices.size > MOST) return undefined;
  return [...choices.values()].sort((a, b) => b.points - a.points);
}
