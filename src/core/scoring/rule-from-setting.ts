import { FIGURE_KINDS, type FigureKind, type RuleSetting } from "../model";
import { figureCoverage } from "./choose-rule";
import { figureReader } from "./figures/figure-reader";
import { lowestPriceRule } from "./prices/lowest-price";
import { isGiven, type RuleInput, type ScoringRule } from "./rule";
import { certificateRule } from "./rules/certificate";
import { choicesRule } from "./rules/choices";
import { countRule } from "./rules/count";
import { givenScoreRule } from "./rules/given-score";
import { maturityRule } from "./rules/maturity";
import { manualRule, notScoredRule } from "./rules/not-scored";
import { ratingRule } from "./rules/rating";
import { ratioRule } from "./rules/ratio";
import { scaleRule } from "./rules/scale";
import { targetRule } from "./rules/target";
import { verdictRule } from "./rules/verdict";
import { yearsRule } from "./rules/years";

/**
 * A rule with its settings, put to work on the answers at hand. Never throws for what they hold: an answer that lacks what
 * the rule needs gets no score and says why.
 */
export function ruleFromSetting(setting: RuleSetting, input: RuleInput): ScoringRule {
  const chosen = input.question.rule !== undefined;
  switch (setting.rule) {
    case "verdict":
      return verdictRule(setting, !chosen);
    case "scale":
      return scaleRule(setting, figureReader(figureMeant(setting.figure, input), input), input);
    case "ratio":
      return ratioRule(setting, figureReader(figureMeant(setting.figure, input), input), input);
    case "target":
      return targetRule(setting, figureReader(figureMeant(setting.figure, input), input));
    case "count":
      return countRule(setting, figureReader("count", input), input);
    case "years":
      return yearsRule(setting, figureReader("years", input), input);
    case "rating":
      return ratingRule(setting);
    case "certificate":
      return certificateRule(setting, input);
    case "maturity":
      return maturityRule(setting);
    case "choices":
      return choicesRule(setting);
    case "given-score":
      return givenScoreRule(setting, input);
    case "price":
      return lowestPriceRule(input);
    case "manual":
      return chosen ? manualRule() : notScoredRule();
  }
}

/** The kind of figure a rule measures: the one people said, else the one most answers hold. */
export function figureMeant(stated: FigureKind | undefined, { answers }: RuleInput): FigureKind {
  if (stated !== undefined) return stated;
  const given = answers.filter(isGiven);
  const shares = FIGURE_KINDS.map((kind) => figureCoverage(given, kind));
  const best = Math.max(...shares);
  return best > 0 ? FIGURE_KINDS[shares.indexOf(best)]! : "number";
}
