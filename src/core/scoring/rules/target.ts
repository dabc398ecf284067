import type { RuleSetting } from "../../model";
import type { FigureReader } from "../figures/figure-reader";
import { shareBetween } from "../figures/share-between";
import { toHundredths, type ScoringRule } from "../rule";

export type TargetSetting = Extract<RuleSetting, { readonly rule: "target" }>;

/**
 * Nothing up to the threshold, full points from the target on, linear between. A target below the threshold says that less
 * is better; threshold = target is a plain pass mark, and reaching it counts in full.
 */
export function targetRule({ threshold, target }: TargetSetting, reader: FigureReader): ScoringRule {
  const bounds = { worst: threshold, best: target, more: target >= threshold, meetingBest: 1 } as const;
  const passMark = threshold === target;
  const values = { figure: reader.kind, currency: reader.currency, threshold, target };
  return {
    id: "target",
    text: { key: `rule.target${passMark ? "-pass" : bounds.more ? "" : "-less"}`, values },
    score(answer) {
      const found = reader.read(answer);
      if ("without" in found) return found.without;
      const { value, read, confidence, doubt } = found.figure;
      const share = shareBetween(value, bounds);
      const missed = passMark ? "failed" : "missed";
      const how = share === 1 ? "met" : share === 0 ? missed : "between";
      return {
        value: toHundredths(share),
        read,
        why: { key: `why.target-${how}`, values: { ...values, value } },
        confidence,
        ...(doubt ? { doubt } : {}),
      };
    },
  };
}
