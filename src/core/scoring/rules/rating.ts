import type { QuantityFact } from "../../model";
import { factsOf, mainQuantity } from "../facts-of";
import { toHundredths, type RuleScore, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** A rating as a share of its own scale: 4 of 5 → 80. A value outside its scale gives no score. */
export function ratingRule(): ScoringRule {
  return {
    id: "rating",
    text: { key: "rule.rating" },
    score(answer) {
      const fact = factsOf(answer, "rating")[0];
      if (!fact) {
        const percent = mainQuantity(answer, "percent");
        return percent ? asShare(percent) : withoutFigure(answer, "rating");
      }
      const values = { value: fact.value, outOf: fact.outOf };
      const read = { key: "read.rating", values };
      if (fact.outOf <= 0 || fact.value < 0 || fact.value > fact.outOf) {
        return { value: null, read, why: { key: "why.rating-outside", values }, confidence: 0.3 };
      }
      return {
        value: toHundredths(fact.value / fact.outOf),
        read,
        why: { key: "why.rating", values },
        confidence: fact.confidence,
      };
    },
  };
}

/** "CSAT 87 %" among ratings of five or ten: a share of its scale as well. */
function asShare({ value, confidence }: QuantityFact): RuleScore {
  const read = { key: "read.percent", values: { value } };
  if (value < 0 || value > 100) {
    return {
      value: null,
      read,
      why: { key: "why.rating-outside", values: { value, outOf: 100 } },
      confidence: 0.3,
    };
  }
  const why = { key: "why.percent-more", values: { value, top: 100 } };
  return { value: toHundredths(value / 100), read, why, confidence: Math.min(confidence, 0.8) };
}
