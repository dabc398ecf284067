import type { RuleSetting } from "../../model";
import type { FigureReader } from "../figures/figure-reader";
import { figuresGiven } from "../figures/figure-reader";
import { shareBetween, type Bounds } from "../figures/share-between";
import { toHundredths, type RuleInput, type ScoringRule } from "../rule";

export type ScaleSetting = Extract<RuleSetting, { readonly rule: "scale" }>;

/** A percentage outside 0–100 may be a slip of the pen; growth and savings know no ceiling. */
const DOUBTFUL_PERCENT = 0.4;

/**
 * 100 · (figure − worst) / (best − worst), clamped to 0–100. A bound nobody set is the worst or best of the bids. Shares of
 * a whole come through as they are: with 0 and 100 as bounds 99.9 % is 99.9 points.
 */
export function scaleRule(setting: ScaleSetting, reader: FigureReader, { answers }: RuleInput): ScoringRule {
  const bounds = boundsOf(setting, figuresGiven(reader, answers));
  if (!bounds) {
    return {
      id: "scale",
      text: { key: "rule.scale-none", values: { figure: reader.kind } },
      score: (answer) => withoutBounds(reader, answer),
    };
  }
  const { worst, best } = bounds;
  const values = { figure: reader.kind, currency: reader.currency, worst, best };
  const capped = reader.kind === "percent" && setting.best !== null;
  return {
    id: "scale",
    text: {
      key: "rule.scale",
      values: {
        ...values,
        worstFrom: setting.worst === null ? "bids" : "_",
        bestFrom: setting.best === null ? "bids" : "_",
      },
    },
    score(answer) {
      const found = reader.read(answer);
      if ("without" in found) return found.without;
      const { value, read, confidence, doubt } = found.figure;
      const outside = capped && (value < 0 || value > 100);
      return {
        value: toHundredths(shareBetween(value, bounds)),
        read,
        why: { key: "why.scale", values: { ...values, value } },
        confidence: outside ? Math.min(confidence, DOUBTFUL_PERCENT) : confidence,
        ...(doubt ? { doubt } : {}),
      };
    },
  };
}

/** The two ends of the scale, from people or from the bids; undefined when neither gives them. */
export function boundsOf(setting: ScaleSetting, figures: readonly number[]): Bounds | undefined {
  const { worst, best, direction } = setting;
  if (figures.length === 0 && (worst === null || best === null)) return undefined;
  const lowest = Math.min(...figures);
  const highest = Math.max(...figures);
  const bounds = {
    worst: worst ?? (direction === "more" ? lowest : highest),
    best: best ?? (direction === "more" ? highest : lowest),
  };
  const stated = worst !== null && best !== null && worst !== best;
  return {
    ...bounds,
    more: stated ? best > worst : direction === "more",
    // Nobody does better than a worst that people set, while the best comes from the bids: then nobody has points.
    meetingBest: worst !== null && best === null ? 0 : 1,
  };
}

function withoutBounds(reader: FigureReader, answer: Parameters<FigureReader["read"]>[0]) {
  const found = reader.read(answer);
  if ("without" in found) return found.without;
  const { read } = found.figure;
  return { value: null, read, why: { key: "why.no-figure", values: { what: reader.kind } }, confidence: 0.3 };
}
