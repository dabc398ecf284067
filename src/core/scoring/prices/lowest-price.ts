import { formatAddress, type Message } from "../../model";
import { inPoints, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import type { Basis } from "./comparable";
import { comparableAmounts, comparePrices } from "./compare-prices";

/**
 * Lowest-price ratio, 100 · Pmin / P over the prices that can be compared (METHODS.md). Prices that are missing,
 * unreadable, free of charge, zero, negative or stated otherwise (currency, period, unit) get no score, set no benchmark, and say why.
 */
export function lowestPriceRule(input: RuleInput): ScoringRule {
  const comparison = comparePrices(input);
  const best = Math.min(...comparableAmounts(comparison, input.answers));
  return {
    id: "lowest-price",
    text: ruleText(comparison.basis, best),
    score(answer) {
      const compared = comparison.compare(answer);
      if ("without" in compared) return compared.without;
      const { price, read, confidence, doubt } = compared.found;
      const value = toHundredths(best / price.amount);
      const values = {
        best,
        currency: price.currency ?? "_",
        points: inPoints(value),
        rate: price.by ? `${price.by.quote}, ${formatAddress(price.by.cell)}` : "_",
      };
      const key = price.amount === best ? "why.price-best" : "why.price-ratio";
      return { value, read, why: { key, values }, confidence, ...(doubt ? { doubt } : {}) };
    },
  };
}

function ruleText(basis: Basis | null, best: number): Message {
  if (basis === null || !Number.isFinite(best)) return { key: "rule.lowest-price-none" };
  return { key: "rule.lowest-price", values: { best, currency: basis.currency ?? "_" } };
}
