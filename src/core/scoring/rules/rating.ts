import { factsOf } from "../facts-of";
import { toHundredths, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** A rating as a share of its own scale: 4 of 5 → 80. A value outside its scale gives no score. */
export function ratingRule(): ScoringRule {
  return {
    id: "rating",
    text: { key: "rule.rating" },
    score(answer) {
      const fact = factsOf(answer, "rating")[0];
      if (!fact) return withoutFigure(answer, "rating");
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
