import type { RuleSetting } from "../../model";
import { median } from "../facts-of";
import { figuresGiven, type FigureReader } from "../figures/figure-reader";
import { toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./without-figure";

export type CountSetting = Extract<RuleSetting, { readonly rule: "count" }>;

/** One bid far above the others must not flatten them: from three times the median on, more counts no more. */
const SATURATION = 3;

/** Counts, more is better: 0 → 0, `enough` → 100; where nobody said how many are enough, the most of any bid up to a saturation. */
export function countRule(setting: CountSetting, reader: FigureReader, { answers }: RuleInput): ScoringRule {
  const top = enoughCounted(setting, figuresGiven(reader, answers));
  return {
    id: "count",
    text: { key: "rule.count", values: { top } },
    score(answer) {
      const found = reader.read(answer);
      if ("without" in found) return found.without;
      const { value, read, confidence } = found.figure;
      if (value < 0) return withoutFigure(answer, "count");
      return {
        value: toHundredths(value / top),
        read,
        why: { key: "why.count", values: { value, top } },
        confidence,
      };
    },
  };
}

export function enoughCounted({ enough }: CountSetting, counts: readonly number[]): number {
  if (enough !== null && enough > 0) return enough;
  const highest = Math.max(0, ...counts);
  const middle = median(counts.filter((count) => count > 0));
  return Math.max(1, Math.min(highest, Math.ceil(SATURATION * middle)));
}
