import type { Message, StatedRate } from "../../model";
import { asChoice } from "../rule";
import { inCurrency } from "./convert";
import type { Price } from "./price";

/** What most bids are stated in; only prices that share it can be compared. */
export interface Basis {
  readonly currency: string | null;
  readonly period: Price["period"];
  readonly per: Price["per"];
}

/**
 * The currency most bids use and, among those that can be put into it, the period and unit most of them use. Where two
 * currencies are used equally often, the one the buyer's rates lead to; null without such a rate (and when two periods
 * are used equally often): then nobody's price is the yardstick.
 */
export function commonBasis(prices: readonly Price[], rates: readonly StatedRate[] = []): Basis | null {
  const used = prices.map((price) => price.currency ?? "");
  const currency =
    majority(used) ?? rates.find(({ from, to }) => used.includes(from) && used.includes(to))?.to;
  if (currency === undefined) return null;
  const same = prices.filter((price) => inCurrency(price, currency || null, rates) !== undefined);
  const period = majority(same.flatMap((price) => price.period ?? []));
  const per = majority(same.flatMap((price) => price.per ?? []));
  if (period === undefined || per === undefined) return null;
  return { currency: currency || null, period: period || null, per: per || null };
}

/** Why a price cannot be compared; undefined when it can. An unstated period or unit is taken for the common one. */
export function incomparable(price: Price, basis: Basis): Message | undefined {
  if (price.currency !== basis.currency) {
    const values = { currency: price.currency ?? "_", common: basis.currency ?? "_" };
    return { key: "why.price-currency", values };
  }
  if ((price.period ?? basis.period) !== basis.period || (price.per ?? basis.per) !== basis.per) {
    return { key: "why.price-period" };
  }
  return undefined;
}

/** How sure a comparison is when the price leaves its period or unit unsaid. */
export function basisConfidence(price: Price, basis: Basis): number {
  return price.period === basis.period && price.per === basis.per
    ? price.confidence
    : Math.min(price.confidence, 0.5);
}

/** Says that the price was taken for one of the usual kind because it does not say which it is; undefined when it does. */
export function basisDoubt(price: Price, basis: Basis): Message | undefined {
  if (price.period === basis.period && price.per === basis.per) return undefined;
  const values = { period: asChoice(basis.period ?? "_"), per: basis.per ?? "_" };
  return { key: "why.price-basis-unsaid", values };
}

/** The value met most often; "" for an empty list; undefined when two lead. */
function majority<Value extends string>(values: readonly Value[]): Value | "" | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return "";
  return second && second[1] === first[1] ? undefined : first[0];
}
