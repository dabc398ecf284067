import type { Answer, Question, QuestionId, Score, StatedRate, Vendor, VendorId } from "../model";
import { drain, type Steps } from "../steps/steps";
import { chooseRule } from "./choose-rule";
import type { RuleInput, ScoringRule } from "./rule";
import { ruleFromSetting } from "./rule-from-setting";
import { answerPoints, answerPointsRule, type AnswerPoints } from "./rules/answer-points";
import { countedInRule, leftOutScore } from "./rules/not-scored";

/** What scoring needs: who answered what, and the buyer's points for certain answers (words → 0–100). */
export interface ScoringInput {
  readonly vendors: readonly Vendor[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly answerPoints?: Readonly<Record<string, number>>;
  /** Exchange rates the buyer states in the workbook. */
  readonly rates?: readonly StatedRate[];
}

/**
 * One suggested score for every vendor and every question that belongs to a criterion, question by question. Blank and
 * "not applicable" answers, and those nothing could be measured in, get `null` and say why; nothing is guessed.
 */
export function scoreAnswers(input: ScoringInput): readonly Score[] {
  return drain(scoreInSteps(input));
}

/** The same in steps of a question; their units are answers. */
export function* scoreInSteps(input: ScoringInput): Steps<readonly Score[]> {
  const points = answerPoints(input.answerPoints ?? {});
  const byQuestion = new Map<QuestionId, Map<VendorId, Answer>>();
  for (const answer of input.answers) {
    let row = byQuestion.get(answer.question);
    if (!row) byQuestion.set(answer.question, (row = new Map()));
    row.set(answer.vendor, answer);
  }
  const byId = new Map(input.questions.map((question) => [question.id, question]));
  const scores: Score[] = [];
  for (const question of input.questions) {
    if (question.criterion === "none") continue;
    const answers = byQuestion.get(question.id) ?? new Map<VendorId, Answer>();
    const total = question.partOf === undefined ? undefined : byId.get(question.partOf);
    const rule = total
      ? countedInRule(total)
      : ruleFor({ question, answers: [...answers.values()], rates: input.rates ?? [] }, points);
    for (const { id } of input.vendors) scores.push(scoreOne(id, question.id, answers.get(id), rule));
    yield input.vendors.length;
  }
  return scores;
}

/** What people chose for the question, else the buyer's points per answer, else what suits the answers. */
function ruleFor(input: RuleInput, points: AnswerPoints): ScoringRule {
  const { question } = input;
  if (question.rule) return ruleFromSetting(question.rule, input);
  const byWords = question.sumOf ? undefined : answerPointsRule(input, points);
  return byWords ?? ruleFromSetting(chooseRule(input), input);
}

function scoreOne(
  vendor: VendorId,
  question: QuestionId,
  answer: Answer | undefined,
  rule: ScoringRule,
): Score {
  const base = { vendor, question, rule: rule.id, ruleText: rule.text };
  const silent =
    answer === undefined || answer.verdict === "unanswered"
      ? "unanswered"
      : answer.verdict === "na"
        ? "na"
        : null;
  const leftOut = answer?.corrections?.find(({ kind }) => kind === "answer-left-out");
  if (leftOut) return { ...base, ...leftOutScore(leftOut) };
  // The buyer's own words win even over "n/a": "Pending Response = 0" is a decision, not a reading.
  if (answer === undefined || (silent && !rule.scoresSilent?.(answer))) {
    return {
      ...base,
      value: null,
      readText: { key: "read.verdict", values: { verdict: silent ?? "unanswered" } },
      explanation: answer?.review[0]?.message ?? { key: silent === "na" ? "why.na" : "why.unanswered" },
      confidence: 1,
    };
  }
  const { value, read, why, confidence, doubt } = rule.score(answer);
  return { ...base, value, readText: read, explanation: why, confidence, ...(doubt ? { doubt } : {}) };
}
