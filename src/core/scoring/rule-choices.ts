import { FIGURE_KINDS, type Answer, type FigureKind, type Question, type RuleSetting } from "../model";
import { chooseRule, figureCoverage } from "./choose-rule";
import { wayOf } from "./direction";
import { coverage, factsOf } from "./facts-of";
import { figureReader, figuresGiven } from "./figures/figure-reader";
import { inputOf, ruleInUse, type RuleContext } from "./rule-in-use";
import { isGiven, type RuleInput } from "./rule";
import { suggestChoices } from "./rules/suggest-choices";
import { USUAL_POINTS } from "./rules/verdict";

/**
 * The rules that make sense for a question's answers, one of each kind, ready to be chosen: the one in use first, then the
 * one the answers suggest, then those the most answers have something for; people scoring it themselves is always the last.
 */
export function ruleChoices(
  question: Question,
  answers: readonly Answer[],
  context: RuleContext = {},
): readonly RuleSetting[] {
  const input = inputOf(question, answers, context);
  const suggested = chooseRule(input);
  const given = input.answers.filter(isGiven);
  const fitting = [...figureRules(input, given), ...otherRules(input, given)]
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ setting }) => setting);
  const all = [ruleInUse(question, answers, context), suggested, ...fitting];
  const manual: RuleSetting = { rule: "manual" };
  return onePerRule(
    all[0]!.rule === "manual" ? all : [...all.filter(({ rule }) => rule !== "manual"), manual],
  );
}

interface Fitting {
  readonly setting: RuleSetting;
  /** Share (0–1) of the answers given that the rule has something for. */
  readonly fits: number;
}

function onePerRule(settings: readonly RuleSetting[]): readonly RuleSetting[] {
  const seen = new Set<RuleSetting["rule"]>();
  return settings.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
}

/** Rules for the kind of figure most answers hold. */
function figureRules(input: RuleInput, given: readonly Answer[]): readonly Fitting[] {
  const shares = FIGURE_KINDS.map((kind) => figureCoverage(given, kind));
  const fits = Math.max(...shares);
  if (fits === 0) return [];
  const figure = FIGURE_KINDS[shares.indexOf(fits)]!;
  const less = figure === "time" || wayOf(input.question) === "less" || input.question.criterion === "cost";
  const direction = less ? "less" : "more";
  const counted: Fitting[] =
    figure === "years" || figure === "count" ? [{ setting: { rule: figure, enough: null }, fits }] : [];
  return [
    ...counted,
    { setting: scaleFor(figure, direction), fits },
    { setting: { rule: "ratio", direction, figure }, fits },
    { setting: targetFor(figure, direction, input), fits },
  ];
}

/** Shares of a whole from 0 to 100 %; other figures between the worst and the best bid. */
function scaleFor(figure: FigureKind, direction: "more" | "less"): RuleSetting {
  if (figure !== "percent") return { rule: "scale", direction, worst: null, best: null, figure };
  const [worst, best] = direction === "more" ? [0, 100] : [100, 0];
  return { rule: "scale", direction, worst, best, figure };
}

/** Begins with the worst and the best bid: people move both to what they really want. */
function targetFor(figure: FigureKind, direction: "more" | "less", input: RuleInput): RuleSetting {
  const figures = figuresGiven(figureReader(figure, input), input.answers);
  const [lowest, highest] = figures.length === 0 ? [0, 100] : [Math.min(...figures), Math.max(...figures)];
  const [threshold, target] = direction === "more" ? [lowest, highest] : [highest, lowest];
  return { rule: "target", threshold, target, figure };
}

function otherRules({ question }: RuleInput, given: readonly Answer[]): readonly Fitting[] {
  const numbers = coverage(given, "number");
  const ratings = coverage(given, "rating");
  const spoken = given.filter(({ verdict }) => verdict !== null).length / Math.max(given.length, 1);
  const choices = suggestChoices(given);
  const prices = Math.max(coverage(given, "money"), question.criterion === "cost" ? numbers : 0);
  return [
    { setting: { rule: "price" }, fits: prices },
    { setting: certificatesFound(given), fits: coverage(given, "certificate") },
    { setting: { rule: "rating", outOf: null }, fits: ratings },
    { setting: { rule: "maturity" }, fits: coverage(given, "maturity") },
    { setting: USUAL_POINTS, fits: spoken },
    { setting: { rule: "choices", choices }, fits: choices.length > 0 ? 0.5 : 0 },
    { setting: { rule: "given-score", outOf: null }, fits: Math.max(numbers, ratings) / 2 },
  ];
}

/** Every scheme the answers name, alike; people take away what they do not value and mark what they require. */
function certificatesFound(given: readonly Answer[]): RuleSetting {
  const names = given.flatMap((answer) => factsOf(answer, "certificate").map(({ scheme }) => scheme));
  const schemes = [...new Set(names)];
  const points = Math.round(10_000 / Math.max(schemes.length, 1)) / 100;
  return { rule: "certificate", schemes: schemes.map((scheme) => ({ scheme, points, required: false })) };
}
