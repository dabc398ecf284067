import { comparePrices } from "../prices/compare-prices";
import type { RuleInput } from "../rule";
import type { FigureReader } from "./figure-reader";

/** Amounts of money that can be set against each other; what cannot be compared gives no figure and says why. */
export function moneyReader(input: RuleInput): FigureReader {
  const comparison = comparePrices(input);
  return {
    kind: "money",
    currency: comparison.basis?.currency ?? "_",
    read(answer) {
      const compared = comparison.compare(answer);
      if ("without" in compared) return compared;
      const { price, ...figure } = compared.found;
      return { figure: { ...figure, value: price.amount } };
    },
  };
}
