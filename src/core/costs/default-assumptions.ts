import type { CostAssumptions, CostLine, StatedRate } from "../model";
import { ratesFrom } from "./rates-from";

/** What holds until somebody says otherwise. */
const TERM_YEARS = 3;
export const USUAL_VOLUME: CostAssumptions["volume"] = {
  fte: 1,
  hoursPerFteYear: 1760,
  daysPerFteYear: 220,
  transactionsPerYear: 1,
};

/** Base currency, rates, term and volumes as the responses suggest them. */
export function defaultAssumptions(
  lines: readonly CostLine[],
  stated: readonly StatedRate[],
): CostAssumptions {
  const reference = usualCurrency(lines, stated);
  const met = lines.flatMap(({ currency }) => currency ?? []);
  return {
    baseCurrency: reference,
    reference,
    rates: reference === null ? [] : ratesFrom(reference, met, stated),
    years: TERM_YEARS,
    discount: 0,
    volume: USUAL_VOLUME,
  };
}

/**
 * The currency most prices are in. Where several are met equally often: the one the buyer's rates lead to, else the first met.
 */
function usualCurrency(lines: readonly CostLine[], stated: readonly StatedRate[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency, amount } of lines) {
    if (currency !== null && amount !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const leading = [...counts].flatMap(([currency, count]) => (count === most ? [currency] : []));
  const wanted = stated.find(({ from, to }) => leading.includes(from) && leading.includes(to))?.to;
  return wanted ?? leading[0] ?? null;
}
