import type { CostAssumptions } from "../model";

/** Units of the base currency for one of `currency`; null when nobody has said. */
export function currencyRate(currency: string | null, assumptions: CostAssumptions): number | null {
  const { baseCurrency } = assumptions;
  if (currency === null || currency === baseCurrency) return 1;
  const [own, base] = [valueOf(currency, assumptions), valueOf(baseCurrency, assumptions)];
  return own === null || base === null ? null : own / base;
}

/** One unit of a currency in the reference currency. */
function valueOf(currency: string | null, { reference, rates }: CostAssumptions): number | null {
  const typed = rates.find((one) => one.currency === currency);
  const rate = typed ? typed.rate : currency === reference ? 1 : null;
  return rate !== null && Number.isFinite(rate) && rate > 0 ? rate : null;
}
