import type { Answer, Fact } from "../model";
import { asksForCertificate, asksForQuantity, directionOf } from "./direction";
import { coverage } from "./facts-of";
import { highestAmountRule, lowestPriceRule } from "./prices/lowest-price";
import { isGiven, type RuleInput, type ScoringRule } from "./rule";
import { answerPointsRule, type AnswerPoints } from "./rules/answer-points";
import { certificateRule } from "./rules/certificate";
import { countRule } from "./rules/count";
import { givenScoreRule } from "./rules/given-score";
import { maturityRule } from "./rules/maturity";
import { notScoredRule } from "./rules/not-scored";
import { numberRule } from "./rules/number";
import { percentRule } from "./rules/percent";
import { ratingRule } from "./rules/rating";
import { verdictRule } from "./rules/verdict";
import { yearsRule } from "./rules/years";

/** A kind of fact decides the rule when at least half of the answers given hold one. */
const ENOUGH = 0.5;

/**
 * The one rule for all vendors' answers to a question, chosen by what the answers hold: the buyer's own points first, then
 * scores already given, money, certificates, ratings, maturity, figures, and what the vendor says. An answer that is
 * only prose gets no rule that scores.
 */
export function chooseRule(input: RuleInput, points: AnswerPoints): ScoringRule {
  const { question } = input;
  const given = input.answers.filter(isGiven);
  if (question.sumOf) return lowestPriceRule(input);
  const own = answerPointsRule(input, points) ?? givenScoreRule(input);
  if (own) return own;

  const has = (type: Fact["type"]) => coverage(given, type) >= ENOUGH;
  const verdicts = given.filter(({ verdict }) => verdict !== null).length;
  const mostlyVerdicts = given.length > 0 && verdicts / given.length >= ENOUGH;
  const wordsDecide = mostlyVerdicts && !asksForQuantity(question.text);

  const money = moneyRuleFor(input, given);
  if (money && !(wordsDecide && question.criterion !== "cost")) return money;
  if (isAboutCertificates(question.text, given, mostlyVerdicts)) return certificateRule(input);
  if (has("rating")) return ratingRule();
  if (has("maturity")) return maturityRule();
  if (!wordsDecide) {
    const figures = mostMet(given);
    if (figures === "years") return yearsRule(input);
    if (figures === "count") return countRule(input);
    if (figures === "percent") return percentRule(input);
    if (figures === "number") return numberRule(input, directionOf(question.text) === "less");
  }
  return verdicts > 0 || given.length === 0 ? verdictRule() : notScoredRule();
}

/** Under cost less is better but for savings and the like; elsewhere money is size (revenue, cover) unless it is a price. */
function moneyRuleFor(input: RuleInput, given: readonly Answer[]): ScoringRule | undefined {
  const { question } = input;
  const isCost = question.criterion === "cost";
  const direction = directionOf(question.text);
  const wantsMore = isCost ? direction === "gain" : direction !== "less" || /turnover/iu.test(question.text);
  if (coverage(given, "money") >= ENOUGH && coverage(given, "money") >= coverage(given, "percent")) {
    return wantsMore ? highestAmountRule(input) : lowestPriceRule(input);
  }
  const bare =
    isCost && !wantsMore && coverage(given, "number") >= ENOUGH && coverage(given, "percent") < ENOUGH;
  return bare ? lowestPriceRule(input) : undefined;
}

function isAboutCertificates(question: string, given: readonly Answer[], mostlyVerdicts: boolean): boolean {
  const share = coverage(given, "certificate");
  return asksForCertificate(question) ? share > 0 : share >= ENOUGH && !mostlyVerdicts;
}

/** The kind of figure most answers hold, if at least half do; years before counts before percents when even. */
function mostMet(given: readonly Answer[]): "years" | "count" | "percent" | "number" | undefined {
  const kinds = ["years", "count", "percent", "number"] as const;
  const shares = kinds.map((kind) => coverage(given, kind));
  const best = Math.max(...shares);
  return best >= ENOUGH ? kinds[shares.indexOf(best)] : undefined;
}
