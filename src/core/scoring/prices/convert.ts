import type { StatedRate } from "../../model";
import type { Price } from "./price";

/** A price in another currency, by a rate the buyer states; `by` is that rate, for the sentence. */
export interface ConvertedPrice extends Price {
  readonly by?: StatedRate;
}

/** The price in `currency`: as it is when it is stated so, converted when a rate for the pair is stated, else undefined. */
export function inCurrency(
  price: Price,
  currency: string | null,
  rates: readonly StatedRate[],
): ConvertedPrice | undefined {
  if (price.currency === currency) return price;
  for (const by of rates) {
    if (by.from === price.currency && by.to === currency)
      return { ...price, amount: price.amount * by.rate, currency, by };
    if (by.to === price.currency && by.from === currency)
      return { ...price, amount: price.amount / by.rate, currency, by };
  }
  return undefined;
}
