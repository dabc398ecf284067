import {
  FIGURE_KINDS,
  type Answer,
  type Fact,
  type FigureKind,
  type Question,
  type RuleSetting,
} from "../model";
import {
  asksForCertificate,
  asksForQuantity,
  asksForTrouble,
  grantsTime,
  isOpenQuestion,
  directionOf,
  wayOf,
  type Direction,
} from "./direction";
import { coverage, factsOf, mainQuantity } from "./facts-of";
import { commonUnit, countOf, timeOf } from "./figures/counts-and-times";
import { figureReader, figuresGiven } from "./figures/figure-reader";
import { isGiven, type RuleInput } from "./rule";
import { isGivenScore } from "./rules/given-score";
import { isNamedIn } from "./rules/scheme-names";
import { REVERSED_POINTS, USUAL_POINTS } from "./rules/verdict";

/** A kind of fact decides the rule when at least half of the answers given hold one. */
const ENOUGH = 0.5;
/** Fewer will do where the question itself asks for a figure. */
const SOME = 0.3;
/** For things nobody wants (incidents, complaints): as many as this, or the most of any bid, is 0 points. */
const WORST_AT_LEAST = 5;

/**
 * The one rule for all vendors' answers to a question where people chose none, by what the answers hold: scores already
 * given, money, certificates, ratings, maturity, figures, and what the vendor says. An answer that is only prose gets no
 * rule that scores.
 */
export function chooseRule(input: RuleInput): RuleSetting {
  const { question } = input;
  const given = input.answers.filter(isGiven);
  if (question.sumOf) return { rule: "price" };
  if (question.outOf !== undefined) return { rule: "given-score", outOf: question.outOf };
  if (question.direction === undefined && isGivenScore(input)) return { rule: "given-score", outOf: null };

  const has = (type: Fact["type"]) => coverage(given, type) >= ENOUGH;
  const verdicts = given.filter(({ verdict }) => verdict !== null).length;
  const mostlyVerdicts = given.length > 0 && verdicts / given.length >= ENOUGH;
  const wordsDecide = mostlyVerdicts && !asksForQuantity(question.text);

  const money = moneyRuleFor(input, given);
  if (money && !(wordsDecide && question.criterion !== "cost")) return money;
  // The buyer says which figures are better: cells with numbers are compared as they stand, as weighted sums are published.
  if (question.direction !== undefined && isAllNumbers(given))
    return { rule: "ratio", direction: question.direction, figure: "number" };
  if (isAboutCertificates(question.text, given, mostlyVerdicts)) return certificateFor(input);
  if (has("rating")) return { rule: "rating", outOf: null };
  if (has("maturity")) return { rule: "maturity" };
  if (listsNames(given)) return { rule: "count", enough: null };
  if (!wordsDecide && measuresSomething(question, given)) {
    const directed = wayOf(question) !== undefined;
    const figure = mostMet(given, directed, asksForQuantity(question.text));
    if (figure) return figureRuleFor(figure, input);
  }
  return verdicts > 0 || given.length === 0 ? verdictFor(question.text) : { rule: "manual" };
}

function isAllNumbers(given: readonly Answer[]): boolean {
  return (
    given.length > 0 &&
    given.every(({ parts }) => typeof parts.find(({ role }) => role === "answer")?.value === "number")
  );
}

/** An open question ("which languages?") is not answered by the yes that a list of languages amounts to. */
function verdictFor(question: string): RuleSetting {
  if (asksForTrouble(question)) return REVERSED_POINTS;
  return isOpenQuestion(question) ? { ...USUAL_POINTS, plainOnly: true } : USUAL_POINTS;
}

/** Schemes the question names are wanted, each one alike; when it names none, the number held counts. */
function certificateFor({ question, answers }: RuleInput): RuleSetting {
  const named = [
    ...new Set(answers.flatMap((answer) => factsOf(answer, "certificate").map(({ scheme }) => scheme))),
  ].filter((scheme) => isNamedIn(scheme, question.text));
  const points = Math.round(10_000 / Math.max(named.length, 1)) / 100;
  return { rule: "certificate", schemes: named.map((scheme) => ({ scheme, points, required: false })) };
}

/** How a kind of figure is measured: shares of a whole as they are, what has no natural end against the bids. */
function figureRuleFor(figure: FigureKind, input: RuleInput): RuleSetting {
  const { question } = input;
  // Whatever they count.
  if (question.direction !== undefined) return { rule: "ratio", direction: question.direction, figure };
  switch (figure) {
    case "years":
      return { rule: "years", enough: null };
    case "count":
      return wayOf(question) === "less" ? fewerCounted(input) : { rule: "count", enough: null };
    case "percent":
      return percentRule(percentDirection(input));
    case "time": {
      // Time the vendor grants (payment, warranty) is better when long, unlike every other.
      const direction = question.direction ?? (grantsTime(question.text) ? "more" : "less");
      return { rule: "ratio", direction, figure };
    }
    case "number":
    case "money":
      return { rule: "ratio", direction: wayOf(question) === "less" ? "less" : "more", figure };
  }
}

function fewerCounted(input: RuleInput): RuleSetting {
  const worst = Math.max(WORST_AT_LEAST, ...figuresGiven(figureReader("count", input), input.answers));
  return { rule: "scale", direction: "less", worst, best: 0, figure: "count" };
}

/**
 * Shares of a whole count as they are (SLA 99.9 % → 99.9; attrition 15 % → 85); gains have no natural ceiling (savings,
 * discount, gain share), so the best bid is 100.
 */
function percentRule(direction: Direction): RuleSetting {
  const figure = "percent";
  if (direction === "less") return { rule: "scale", direction, worst: 100, best: 0, figure };
  return { rule: "scale", direction: "more", worst: 0, best: direction === "gain" ? null : 100, figure };
}

/** Without a telling word in question or answers more is better, but under cost less is. */
function percentDirection({ question, answers }: RuleInput): Direction {
  return (
    wayOf(question) ??
    directionOf(answers.flatMap((answer) => mainQuantity(answer, "percent")?.of ?? []).join(" ")) ??
    (question.criterion === "cost" ? "less" : "more")
  );
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
function measuresSomething(question: Question, given: readonly Answer[]): boolean {
  const { text } = question;
  if (asksForQuantity(text) || wayOf(question) !== undefined || grantsTime(text)) return true;
  return given.filter((answer) => answer.text.trim().length <= SHORT).length >= given.length / 2;
}

/** Under cost less is better but for savings and the like; elsewhere money is size (revenue, cover) unless it is a price. */
function moneyRuleFor({ question }: RuleInput, given: readonly Answer[]): RuleSetting | undefined {
  const isCost = question.criterion === "cost";
  const direction = wayOf(question);
  const told = isCost ? direction === "gain" : direction !== "less" || /turnover/iu.test(question.text);
  const wantsMore = question.direction === undefined ? told : question.direction === "more";
  if (coverage(given, "money") >= ENOUGH && coverage(given, "money") >= coverage(given, "percent")) {
    return wantsMore ? { rule: "ratio", direction: "more", figure: "money" } : { rule: "price" };
  }
  const bare =
    isCost && !wantsMore && coverage(given, "number") >= ENOUGH && coverage(given, "percent") < ENOUGH;
  return bare ? { rule: "price" } : undefined;
}

function isAboutCertificates(question: string, given: readonly Answer[], mostlyVerdicts: boolean): boolean {
  const share = coverage(given, "certificate");
  return asksForCertificate(question) ? share > 0 : share >= ENOUGH && !mostlyVerdicts;
}

/**
 * The kind of figure most answers hold, if enough do. Where the words tell a direction (service level, accuracy) the
 * percents among several kinds are meant; otherwise years go before times, counts, percents and plain numbers.
 */
function mostMet(given: readonly Answer[], directed: boolean, asked: boolean): FigureKind | undefined {
  const enough = directed || asked ? SOME : ENOUGH;
  const kinds = FIGURE_KINDS.filter((kind) => kind !== "money");
  const shares = kinds.map((kind) => figureCoverage(given, kind));
  if (directed && shares[kinds.indexOf("percent")]! >= enough) return "percent";
  const best = Math.max(...shares);
  return best >= enough ? kinds[shares.indexOf(best)] : undefined;
}

/** Share (0–1) of the answers given that hold such a figure. */
export function figureCoverage(given: readonly Answer[], kind: FigureKind): number {
  const share = (holds: (answer: Answer) => boolean) =>
    given.filter(holds).length / Math.max(given.length, 1);
  if (kind === "time") return share((answer) => timeOf(answer) !== undefined);
  if (kind !== "count") return coverage(given, kind);
  const unit = commonUnit(given);
  return unit === undefined ? 0 : share((answer) => countOf(answer, unit) !== undefined);
}
