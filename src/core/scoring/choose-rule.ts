import type { Answer, Fact } from "../model";
import { asksForCertificate, asksForQuantity, directionOf, grantsTime } from "./direction";
import { coverage, factsOf } from "./facts-of";
import { commonUnit, countOf, timeOf } from "./figures";
import { highestAmountRule, lowestPriceRule } from "./prices/lowest-price";
import { isGiven, type RuleInput, type ScoringRule } from "./rule";
import { answerPointsRule, type AnswerPoints } from "./rules/answer-points";
import { certificateRule } from "./rules/certificate";
import { countRule } from "./rules/count";
import { givenScoreRule } from "./rules/given-score";
import { maturityRule } from "./rules/maturity";
import { notScoredRule } from "./rules/not-scored";
import { numberRule, timeRule } from "./rules/number";
import { percentRule } from "./rules/percent";
import { ratingRule } from "./rules/rating";
import { verdictRule } from "./rules/verdict";
import { yearsRule } from "./rules/years";

/** A kind of fact decides the rule when at least half of the answers given hold one. */
const ENOUGH = 0.5;
/** Fewer will do where the question itself asks for a figure. */
const SOME = 0.3;

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
  if (listsNames(given)) return countRule(input);
  if (!wordsDecide && measuresSomething(question.text, given)) {
    const figures = mostMet(given, directionOf(question.text) !== undefined, asksForQuantity(question.text));
    if (figures === "years") return yearsRule(input);
    if (figures === "time") return timeRule(input);
    if (figures === "count") return countRule(input);
    if (figures === "percent") return percentRule(input);
    if (figures === "number") return numberRule(input, directionOf(question.text) === "less");
  }
  return verdicts > 0 || given.length === 0 ? verdictRule(question.text) : notScoredRule();
}

const NAMED: ReadonlySet<string | undefined> = new Set(["references", "languages"]);

/** "Name three reference clients", "Languages": the answers are lists of names, and how many they name is their figure. */
function listsNames(given: readonly Answer[]): boolean {
  const lists = given.filter((answer) =>
    factsOf(answer, "count").some(
      ({ of, quote }) => NAMED.has(of) && quote.length * 2 >= answer.text.trim().length,
    ),
  );
  return lists.length > 0 && lists.length >= given.length * ENOUGH;
}

/** Beyond this an answer is prose in which figures stand, not a figure. */
const SHORT = 25;

/** Figures in prose ("three projects: 300 agents, 1.1 m invoices") measure nothing unless the question asks for one. */
function measuresSomething(question: string, given: readonly Answer[]): boolean {
  if (asksForQuantity(question) || directionOf(question) !== undefined || grantsTime(question)) return true;
  return given.filter(({ text }) => text.trim().length <= SHORT).length >= given.length / 2;
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

/**
 * The kind of figure most answers hold, if enough do. Where the words tell a direction (service level, accuracy) the
 * percents among several kinds are meant; otherwise years go before times, counts, percents and plain numbers.
 */
function mostMet(given: readonly Answer[], directed: boolean, asked: boolean) {
  const enough = directed || asked ? SOME : ENOUGH;
  const kinds = ["years", "time", "count", "percent", "number"] as const;
  const share = (holds: (answer: Answer) => boolean) =>
    given.filter(holds).length / Math.max(given.length, 1);
  const unit = commonUnit(given);
  const shares = kinds.map((kind) => {
    if (kind === "time") return share((answer) => timeOf(answer) !== undefined);
    if (kind === "count")
      return unit === undefined ? 0 : share((answer) => countOf(answer, unit) !== undefined);
    return coverage(given, kind);
  });
  if (directed && shares[3]! >= enough) return "percent";
  const best = Math.max(...shares);
  return best >= enough ? kinds[shares.indexOf(best)] : undefined;
}
