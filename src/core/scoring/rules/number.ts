import type { Answer } from "../../model";
import { mainQuantity } from "../facts-of";
import { isGiven, toHundredths, type RuleInput, type RuleScore, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** A figure whose meaning only the question tells: more is better (best bid 100) or less is (lowest ÷ figure). */
export function numberRule({ answers }: RuleInput, less: boolean): ScoringRule {
  const figures = answers.filter(isGiven).flatMap((answer) => mainQuantity(answer, "number")?.value ?? []);
  const best = less ? Math.min(...figures.filter((value) => value >= 0)) : Math.max(0, ...figures);
  return {
    id: less ? "number-less-is-better" : "number-more-is-better",
    text: {
      key: less ? "rule.number-less" : "rule.number-more",
      values: { best: Number.isFinite(best) ? best : 0 },
    },
    score(answer) {
      const fact = mainQuantity(answer, "number");
      if (!fact) return withoutFigure(answer, "number");
      return scoreFigure(answer, fact.value, best, less, fact.confidence);
    },
  };
}

function scoreFigure(_: Answer, value: number, best: number, less: boolean, confidence: number): RuleScore {
  const read = { key: "read.number", values: { value } };
  if (value < 0) return { value: null, read, why: { key: "why.negative" }, confidence: 0.3 };
  const share = value === best ? 1 : less ? best / value : value / best;
  return {
    value: toHundredths(share),
    read,
    why: { key: less ? "why.number-less" : "why.number-more", values: { value, best } },
    confidence,
  };
}
