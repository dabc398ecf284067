import type { RuleSetting } from "../../model";
import { figuresGiven, type FigureReader } from "../figures/figure-reader";
import { toHundredths, type RuleInput, type ScoringRule } from "../rule";

export type RatioSetting = Extract<RuleSetting, { readonly rule: "ratio" }>;

/** Against the best bid: 100 · figure / highest where more is better, 100 · lowest / figure where less is. Scale does not matter. */
export function ratioRule(
  { direction }: RatioSetting,
  reader: FigureReader,
  { answers }: RuleInput,
): ScoringRule {
  const usable = figuresGiven(reader, answers).filter((value) => value >= 0);
  const less = direction === "less";
  const best = usable.length === 0 ? 0 : less ? Math.min(...usable) : Math.max(...usable);
  const values = { figure: reader.kind, currency: reader.currency, best };
  return {
    id: `number-${direction}-is-better`,
    text: { key: usable.length === 0 ? `rule.ratio-${direction}-none` : `rule.ratio-${direction}`, values },
    score(answer) {
      const found = reader.read(answer);
      if ("without" in found) return found.without;
      const { value, read, confidence, doubt } = found.figure;
      if (value < 0) return { value: null, read, why: { key: "why.negative" }, confidence: 0.3 };
      const share = value === best ? 1 : less ? best / value : value / best;
      return {
        value: toHundredths(share),
        read,
        why: { key: `why.ratio-${direction}`, values: { ...values, value } },
        confidence,
        ...(doubt ? { doubt } : {}),
      };
    },
  };
}
