import type { Answer, RuleSetting } from "../../model";
import { factsOf, mainQuantity } from "../facts-of";
import { toHundredths, type RuleScore, type ScoringRule } from "../rule";
import { withoutFigure } from "./without-figure";

export type RatingSetting = Extract<RuleSetting, { readonly rule: "rating" }>;

/**
 * A rating as a share of its scale: 4 of 5 → 80. `outOf` is the scale of figures that name none; a rating that names its
 * own keeps it, so that 4/5 and 8/10 meet. A value outside its scale gives no score.
 */
export function ratingRule({ outOf }: RatingSetting): ScoringRule {
  return {
    id: "rating",
    text: outOf === null ? { key: "rule.rating" } : { key: "rule.rating-of", values: { outOf } },
    score: (answer) => scoreRating(answer, outOf),
  };
}

function scoreRating(answer: Answer, outOf: number | null): RuleScore {
  const fact = factsOf(answer, "rating")[0];
  if (fact) return shareOf(fact.value, fact.outOf, fact.confidence);
  const percent = mainQuantity(answer, "percent");
  // "CSAT 87 %" among ratings of five or ten: a share of its scale as well.
  if (percent) {
    const score = shareOf(percent.value, 100, Math.min(percent.confidence, 0.8));
    return { ...score, read: { key: "read.percent", values: { value: percent.value } } };
  }
  const bare = outOf === null ? undefined : mainQuantity(answer, "number");
  return bare && outOf !== null
    ? shareOf(bare.value, outOf, bare.confidence)
    : withoutFigure(answer, "rating");
}

/** A figure on a scale from 0 to `outOf`; null when it does not fit. */
function shareOf(value: number, outOf: number, confidence: number): RuleScore {
  const values = { value, outOf };
  const read = { key: "read.rating", values };
  if (!(outOf > 0 && value >= 0 && value <= outOf) || !Number.isFinite(outOf)) {
    return { value: null, read, why: { key: "why.rating-outside", values }, confidence: 0.3 };
  }
  return { value: toHundredths(value / outOf), read, why: { key: "why.rating", values }, confidence };
}
