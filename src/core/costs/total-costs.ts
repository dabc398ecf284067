import type { CostAssumptions, CostLine, Costs, QuestionId, TotalCost, VendorId } from "../model";
import { costOverTerm } from "./cost-over-term";
import { currencyRate } from "./currency-rate";
import { unitTerms } from "./payment-unit";
import { isVolumeKnown, usualVolumes, type VolumeClass } from "./usual-volumes";

/** What keeps a line from being counted. */
export type LineTrouble =
  | "amount"
  | "unit"
  | "rate"
  /** It is counted by FTE, transactions or pieces and the others are not (or the other way round), and nobody said how many. */
  | "volume"
  /** No term, or a rate of growth that makes no number. */
  | "term";

/** A line over the term in the base currency, or what is missing. */
export type LineCost = { readonly cost: number } | { readonly trouble: LineTrouble };

type Counting = Pick<Costs, "lines" | "assumptions">;

const counted = new WeakMap<CostAssumptions, WeakMap<readonly CostLine[], ReadonlyMap<string, LineCost>>>();

/** What every line comes to, by its id. The same costs are worked out once. */
export function lineCosts({ lines, assumptions }: Counting): ReadonlyMap<string, LineCost> {
  let known = counted.get(assumptions);
  if (!known) counted.set(assumptions, (known = new WeakMap()));
  const before = known.get(lines);
  if (before) return before;
  const usual = usualVolumes(lines);
  const all = new Map(lines.map((line) => [line.id, lineCost(line, assumptions, usual.get(line.group))]));
  known.set(lines, all);
  return all;
}

/** One line over the whole term. A line without a currency is taken to be in the base currency. */
function lineCost(line: CostLine, assumptions: CostAssumptions, usual: VolumeClass = "none"): LineCost {
  if (line.amount === null || !Number.isFinite(line.amount)) return { trouble: "amount" };
  if (line.unit === null) return { trouble: "unit" };
  if (!isVolumeKnown(line, usual, assumptions)) return { trouble: "volume" };
  const rate = currencyRate(line.currency, assumptions);
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
  return cost === null ? { trouble: "term" } : { cost };
}

/** The totals of every vendor for one scored question, in the order of `vendors`; none when no line counts towards it. */
export function totalCosts(
  group: QuestionId,
  vendors: readonly VendorId[],
  costs: Counting,
): readonly TotalCost[] {
  const all = lineCosts(costs);
  const own = new Map<VendorId, LineCost[]>();
  for (const line of costs.lines) {
    if (line.group !== group) continue;
    const found = all.get(line.id) ?? { trouble: "amount" as const };
    const before = own.get(line.vendor);
    if (before) before.push(found);
    else own.set(line.vendor, [found]);
  }
  if (own.size === 0) return [];
  return vendors.map((vendor) => {
    const lines = own.get(vendor) ?? [];
    const priced = lines.flatMap((one) => ("cost" in one ? [one.cost] : []));
    const whole = lines.length > 0 && priced.length === lines.length;
    return {
      vendor,
      group,
      cost: whole ? priced.reduce((sum, cost) => sum + cost, 0) : null,
      lines: lines.length,
      counted: priced.length,
    };
  });
}
