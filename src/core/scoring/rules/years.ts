import type { RuleSetting } from "../../model";
import { figuresGiven, type FigureReader } from "../figures/figure-reader";
import { toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./without-figure";

export type YearsSetting = Extract<RuleSetting, { readonly rule: "years" }>;

/** More years than this prove no more; fewer than five at the top would make a beginner look like a veteran. */
const TOP_AT_MOST = 20;
const TOP_AT_LEAST = 5;

/**
 * Years, more is better: 0 → 0, `enough` → 100. Where nobody said how many are enough, the longest bid is, but never less
 * than 5 nor more than 20 years. Starting at 0 and not at the shortest bid keeps a small gap small.
 */
export function yearsRule(setting: YearsSetting, reader: FigureReader, { answers }: RuleInput): ScoringRule {
  const top = enoughYears(setting, figuresGiven(reader, answers));
  return {
    id: "years",
    text: { key: "rule.years", values: { top } },
    score(answer) {
      const found = reader.read(answer);
      if ("without" in found) return found.without;
      const { value, read, confidence } = found.figure;
      if (value < 0) return withoutFigure(answer, "years");
      return {
        value: toHundredths(value / top),
        read,
        why: { key: "why.years", values: { value, top } },
        confidence,
      };
    },
  };
}

export function enoughYears({ enough }: YearsSetting, years: readonly number[]): number {
  if (enough !== null && enough > 0) return enough;
  return Math.min(Math.max(TOP_AT_LEAST, ...years), TOP_AT_MOST);
}
