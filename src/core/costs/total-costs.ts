import type { CostAssumptions, CostLine, QuestionId, TotalCost, VendorId } from "../model";
import { costOverTerm } from "./cost-over-term";
import { unitTerms } from "./payment-unit";

/** What keeps a line from being counted. */
export type LineTrouble = "amount" | "negative" | "unit" | "rate";

/** A line over the term in the base currency, or what is missing. */
export type LineCost = { readonly cost: number } | { readonly trouble: LineTrouble };

/** One line over the whole term. A line without a currency is taken to be in the base currency. */
export function lineCost(line: CostLine, assumptions: CostAssumptions): LineCost {
  if (line.amount === null || !Number.isFinite(line.amount)) return { trouble: "amount" };
  if (line.amount < 0) return { trouble: "negative" };
  if (line.unit === null) return { trouble: "unit" };
  const rate = rateOf(line.currency, assumptions);
  if (rate === null) return { trouble: "rate" };
  const terms = unitTerms(line.unit, assumptions);
  const cost = costOverTerm(
    {
      amount: line.amount * (line.quantity ?? terms.quantity),
      rate,
      timesAYear: terms.timesAYear,
      once: terms.once,
      increase: line.increase,
    },
    assumptions,
  );
  return cost === null ? { trouble: "amount" } : { cost };
}

/** Units of the base currency for one of `currency`; null when nobody has said. */
export function rateOf(currency: string | null, assumptions: CostAssumptions): number | null {
  const { baseCurrency } = assumptions;
  if (currency === null || currency === baseCurrency) return 1;
  const [own, base] = [valueOf(currency, assumptions), valueOf(baseCurrency, assumptions)];
  return own === null || base === null ? null : own / base;
}

/** One unit of a currency in the reference currency. */
function valueOf(currency: string | null, { reference, rates }: CostAssumptions): number | null {
  const rate = rates.find((one) => one.currency === currency)?.rate ?? (currency === reference ? 1 : null);
  return rate !== null && Number.isFinite(rate) && rate > 0 ? rate : null;
}

/** The totals of every vendor for one scored question, in the order of `vendors`. */
export function totalCosts(
  group: QuestionId,
  vendors: readonly VendorId[],
  lines: readonly CostLine[],
  assumptions: CostAssumptions,
): readonly TotalCost[] {
  const own = new Map<VendorId, LineCost[]>();
  for (const line of lines) {
    if (line.group !== group) continue;
    const costs = own.get(line.vendor);
    if (costs) costs.push(lineCost(line, assumptions));
    else own.set(line.vendor, [lineCost(line, assumptions)]);
  }
  return vendors.map((vendor) => {
    const costs = own.get(vendor) ?? [];
    const counted = costs.flatMap((one) => ("cost" in one ? [one.cost] : []));
    const whole = costs.length > 0 && counted.length === costs.length;
    return {
      vendor,
      group,
      cost: whole ? counted.reduce((sum, cost) => sum + cost, 0) : null,
      lines: costs.length,
      counted: counted.length,
    };
  });
}
