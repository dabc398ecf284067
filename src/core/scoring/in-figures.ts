import type { Answer, FigureKind, Question, RuleSetting } from "../model";
import { figureReader, figuresGiven } from "./figures/figure-reader";
import { inputOf, type RuleContext } from "./rule-in-use";
import { figureMeant } from "./rule-from-setting";
import { enoughHeld } from "./rules/certificate";
import { enoughCounted } from "./rules/count";
import { scaleOfScores } from "./rules/given-score";
import { EVEN_LADDER } from "./rules/maturity";
import { boundsOf } from "./rules/scale";
import { enoughYears } from "./rules/years";

/**
 * A rule with everything that is taken from the answers at hand filled in, to be shown and changed: scores stay what they
 * are. What cannot be told (no figures yet) stays `null`.
 */
export function inFigures(
  setting: RuleSetting,
  question: Question,
  answers: readonly Answer[],
  context: RuleContext = {},
): RuleSetting {
  const input = inputOf(question, answers, context);
  const figures = (kind: FigureKind) => figuresGiven(figureReader(kind, input), input.answers);
  switch (setting.rule) {
    case "years":
      return { ...setting, enough: enoughYears(setting, figures("years")) };
    case "count":
      return { ...setting, enough: enoughCounted(setting, figures("count")) };
    case "scale": {
      const figure = figureMeant(setting.figure, input);
      const bounds = boundsOf(setting, figures(figure));
      const open = setting.worst === null && setting.best === null;
      // Bids that go beyond the one end people set would turn the scale round.
      const isScale = bounds && (bounds.more ? bounds.best > bounds.worst : bounds.best < bounds.worst);
      return bounds && (open || isScale)
        ? { ...setting, figure, worst: bounds.worst, best: bounds.best }
        : { ...setting, figure };
    }
    case "ratio":
    case "target":
      return { ...setting, figure: figureMeant(setting.figure, input) };
    case "given-score":
      return { ...setting, outOf: scaleOfScores(setting, input) ?? null };
    case "certificate":
      return setting.schemes.length > 0
        ? setting
        : { ...setting, enough: enoughHeld(setting, input.answers) };
    case "maturity":
      return { ...setting, ladder: setting.ladder ?? EVEN_LADDER };
    case "verdict":
    case "rating":
    case "choices":
    case "price":
    case "manual":
      return setting;
  }
}
