import type { Answer, Question, RuleSetting, StatedRate } from "../model";
import { chooseRule } from "./choose-rule";
import { fold } from "./fold";
import { isGiven, type RuleInput } from "./rule";
import { answerPoints, answerPointsRule, pointsFor } from "./rules/answer-points";
import { ownWords } from "./rules/choices";
import { pointsOf } from "./rules/verdict";

/** What a rule hangs on besides the question and its answers. */
export interface RuleContext {
  /** Exchange rates the buyer states in the workbook. */
  readonly rates?: readonly StatedRate[];
  /** Answer words → points 0–100, as the command line gives them; they decide where people chose no rule. */
  readonly answerPoints?: Readonly<Record<string, number>>;
}

/**
 * The rule a question is scored by: the one people chose, else the one its answers suggest. A setting of `null` is taken
 * from the answers at hand (`inFigures` tells what it comes to). `answers` may be those of all questions.
 */
export function ruleInUse(
  question: Question,
  answers: readonly Answer[],
  context: RuleContext = {},
): RuleSetting {
  if (question.rule) return question.rule;
  const input = inputOf(question, answers, context);
  return pointsAsChoices(input, context) ?? chooseRule(input);
}

export function inputOf(
  question: Question,
  answers: readonly Answer[],
  { rates = [] }: RuleContext,
): RuleInput {
  return { question, answers: answers.filter((answer) => answer.question === question.id), rates };
}

/** The buyer's points per answer as choices; answers they do not name have the points of what they say. */
function pointsAsChoices(
  input: RuleInput,
  context: RuleContext,
): Extract<RuleSetting, { readonly rule: "choices" }> | undefined {
  const points = answerPoints(context.answerPoints ?? {});
  if (input.question.sumOf || !answerPointsRule(input, points)) return undefined;
  const choices = new Map([...points].map(([words, choice]) => [words, choice]));
  for (const answer of input.answers.filter(isGiven)) {
    const words = ownWords(answer);
    const worth = pointsFor(answer, points) ? undefined : pointsOf(answer.verdict);
    if (worth !== undefined && !choices.has(fold(words))) choices.set(fold(words), { words, points: worth });
  }
  return { rule: "choices", choices: [...choices.values()] };
}
