import type { LadderPoints, MaturityFact, RuleSetting } from "../../model";
import { factsOf } from "../facts-of";
import { fromPoints, type ScoringRule } from "../rule";
import { scoreVerdict } from "./verdict";
import { withoutFigure } from "./without-figure";

export type MaturitySetting = Extract<RuleSetting, { readonly rule: "maturity" }>;

/** An even ladder, in points: what runs in production counts, what is planned hardly does. This product's convention. */
export const EVEN_LADDER: LadderPoints = { none: 0, planned: 25, pilot: 50, production: 75, scaled: 100 };

/** The rungs, lowest first: an answer that names several stands on the highest, whatever points people give it. */
const RUNGS: readonly MaturityFact["level"][] = ["none", "planned", "pilot", "production", "scaled"];

/** Where automation stands. A bare yes is taken for production and marked as doubtful; a bare "partly" for a pilot. */
export function maturityRule({ ladder = EVEN_LADDER }: MaturitySetting): ScoringRule {
  return {
    id: "maturity",
    text: { key: "rule.maturity", values: { ...ladder } },
    score(answer) {
      const best = [...factsOf(answer, "maturity")].sort(
        (a, b) => RUNGS.indexOf(b.level) - RUNGS.indexOf(a.level),
      )[0];
      if (best) {
        const values = { level: best.level, tools: best.tools?.join(", ") || "_" };
        return {
          value: fromPoints(ladder[best.level]),
          read: { key: "read.maturity", values },
          why: { key: "why.maturity", values: { ...values, points: ladder[best.level] } },
          confidence: best.confidence,
        };
      }
      const { verdict } = answer;
      // "No" to "Do you use RPA?" is the lowest rung, and no figure is missing.
      if (verdict === "no") return { ...scoreVerdict(answer), value: fromPoints(ladder.none) };
      if (verdict !== "yes" && verdict !== "partial") return withoutFigure(answer, "maturity");
      return {
        value: fromPoints(verdict === "yes" ? ladder.production : ladder.pilot),
        read: { key: "read.verdict", values: { verdict } },
        why: { key: "why.maturity-unstated", values: { verdict } },
        confidence: 0.5,
      };
    },
  };
}
