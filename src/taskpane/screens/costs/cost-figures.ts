import type { CostLine, Costs, PaymentUnit, QuestionId, VendorId } from "../../../core/model";
import { lineCosts, type LineTrouble } from "../../../core/costs/total-costs";

/** A price line with what it comes to over the term, in the base currency. */
export interface CountedLine {
  readonly line: CostLine;
  /** null: `trouble` says why. */
  readonly cost: number | null;
  readonly trouble: LineTrouble | null;
}

/** What one vendor's prices come to for one scored question. */
export interface VendorCost {
  readonly vendor: VendorId;
  /** Base currency over the term; null when it cannot be compared. */
  readonly cost: number | null;
  /** Share above the lowest total (0.155 for 15.5 %); 0 for the lowest, null without a total. */
  readonly above: number | null;
  /** The part of the total that is paid once. */
  readonly oneOff: number;
  readonly lines: number;
  readonly counted: number;
}

const ONE_OFF: ReadonlySet<PaymentUnit> = new Set(["one-off", "one-off-per-FTE", "per-unit"]);

function isOneOff({ unit }: Pick<CostLine, "unit">): boolean {
  return unit !== null && ONE_OFF.has(unit);
}

export function countedLine(line: CostLine, costs: Pick<Costs, "assumptions" | "lines">): CountedLine {
  const found = lineCosts(costs).get(line.id) ?? { trouble: "amount" };
  return "cost" in found
    ? { line, cost: found.cost, trouble: null }
    : { line, cost: null, trouble: found.trouble };
}

/** The vendors of one scored question, cheapest first; those without a total last, in the workbook's order. */
export function vendorCosts(costs: Costs, group: QuestionId): readonly VendorCost[] {
  const totals = costs.totals.filter((total) => total.group === group);
  const lowest = Math.min(...totals.flatMap(({ cost }) => (cost !== null && cost > 0 ? [cost] : [])));
  const once = new Map<VendorId, number>();
  for (const line of costs.lines) {
    if (line.group !== group || !isOneOff(line)) continue;
    once.set(line.vendor, (once.get(line.vendor) ?? 0) + (countedLine(line, costs).cost ?? 0));
  }
  return totals
    .map(({ vendor, cost, lines, counted }): VendorCost => ({
      vendor,
      cost,
      above: cost !== null && cost > 0 ? cost / lowest - 1 : null,
      oneOff: once.get(vendor) ?? 0,
      lines,
      counted,
    }))
    .sort((a, b) => (a.cost ?? Infinity) - (b.cost ?? Infinity) || 0);
}

/** Lines that keep their vendor from having a total, those of one scored question first. */
export function troubledLines(costs: Costs, first: QuestionId): readonly CountedLine[] {
  return [
    ...costs.lines.filter(({ group }) => group === first),
    ...costs.lines.filter(({ group }) => group !== null && group !== first),
  ]
    .map((line) => countedLine(line, costs))
    .filter(({ cost }) => cost === null);
}

/** Currencies that prices are in and nobody has given a rate for, with the vendors that wait for it. Most waited for first. */
export function missingRates(
  costs: Costs,
): readonly { readonly currency: string; readonly vendors: readonly VendorId[] }[] {
  const waiting = new Map<string, Set<VendorId>>();
  for (const line of costs.lines) {
    if (line.group === null || line.currency === null) continue;
    if (countedLine(line, costs).trouble !== "rate") continue;
    waiting.set(line.currency, (waiting.get(line.currency) ?? new Set()).add(line.vendor));
  }
  return [...waiting]
    .map(([currency, vendors]) => ({ currency, vendors: [...vendors] }))
    .sort((a, b) => b.vendors.length - a.vendors.length);
}
