import type { MaturityFact } from "../../model";
import { factsOf } from "../facts-of";
import { toHundredths, type ScoringRule } from "../rule";
import { scoreVerdict, VERDICT_POINTS, withoutFigure } from "./verdict";

/** An even ladder, in points: what runs in production counts, what is planned hardly does. This product's convention. */
const LADDER: Readonly<Record<MaturityFact["level"], number>> = {
  none: 0,
  planned: 25,
  pilot: 50,
  production: 75,
  scaled: 100,
};

/** Where automation stands. A bare yes is taken for production and marked as doubtful; a bare "partly" for a pilot. */
export function maturityRule(): ScoringRule {
  return {
    id: "maturity",
    text: { key: "rule.maturity" },
    score(answer) {
      const best = [...factsOf(answer, "maturity")].sort((a, b) => LADDER[b.level] - LADDER[a.level])[0];
      if (best) {
        const values = { level: best.level, tools: best.tools?.join(", ") || "_" };
        return {
          value: toHundredths(LADDER[best.level] / 100),
          read: { key: "read.maturity", values },
          why: { key: "why.maturity", values: { ...values, points: LADDER[best.level] } },
          confidence: best.confidence,
        };
      }
      const { verdict } = answer;
      // "No" to "Do you use RPA?" is the lowest rung, and no figure is missing.
      if (verdict === "no") return scoreVerdict(answer);
      if (verdict !== "yes" && verdict !== "partial") return withoutFigure(answer, "maturity");
      return {
        value: Math.min(VERDICT_POINTS[verdict]!, LADDER.production * 100),
        read: { key: "read.verdict", values: { verdict } },
        why: { key: "why.maturity-unstated", values: { verdict } },
        confidence: 0.5,
      };
    },
  };
}
