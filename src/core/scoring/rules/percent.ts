import { directionOf, type Direction } from "../direction";
import { mainQuantity } from "../facts-of";
import { isGiven, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/**
 * Percents. Shares of a whole count as they are (SLA 99.9 % → 99.9; attrition 15 % → 85); gains have no natural ceiling
 * (savings, discount, gain share), so the best bid is 100. Without a telling word more is better, but under cost less is.
 */
export function percentRule({ question, answers }: RuleInput): ScoringRule {
  const direction: Direction =
    directionOf(question.text) ??
    directionOf(answers.flatMap((answer) => mainQuantity(answer, "percent")?.of ?? []).join(" ")) ??
    (question.criterion === "cost" ? "less" : "more");
  const best = Math.max(
    0,
    ...answers.filter(isGiven).flatMap((answer) => mainQuantity(answer, "percent")?.value ?? []),
  );
  const top = direction === "gain" && best > 0 ? best : 100;
  return {
    id: "percent",
    text: { key: `rule.percent-${direction}`, values: { top } },
    score(answer) {
      const fact = mainQuantity(answer, "percent");
      if (!fact) return withoutFigure(answer, "percent");
      const share = direction === "less" ? 1 - fact.value / 100 : fact.value / top;
      const outside = fact.value < 0 || (direction !== "gain" && fact.value > 100);
      return {
        value: toHundredths(share),
        read: { key: "read.percent", values: { value: fact.value } },
        why: { key: `why.percent-${direction}`, values: { value: fact.value, top } },
        confidence: outside ? Math.min(fact.confidence, 0.4) : fact.confidence,
      };
    },
  };
}
