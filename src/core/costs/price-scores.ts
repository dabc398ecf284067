import type { CostLine, Costs, Hundredths, Message, Score, TotalCost, VendorId } from "../model";
import { asChoice, inPoints } from "../scoring/rule";
import { isPrice, scorePrices } from "./price-formulas";
import { roundAsSheet } from "./round-as-sheet";
import { lineCosts } from "./total-costs";

/**
 * The scores of price questions by what the vendors' lines come to over the term and the formula chosen, instead of those
 * of each price by itself; all other scores as they are. Bids that fail a must-have are scored against the others and set no
 * benchmark. Hundredths, rounded as the sheet rounds; a vendor without a total has none and is told why.
 */
export function withPriceScores(
  scores: readonly Score[],
  costs: Costs,
  isQualified: (vendor: VendorId) => boolean,
): readonly Score[] {
  const made = new Map<string, Score>();
  const before = new Map<string, Score>();
  const groups = new Set(costs.groups);
  for (const score of scores)
    if (groups.has(score.question)) before.set(`${score.question}\n${score.vendor}`, score);
  const totals = grouped(costs.totals, ({ group }) => group);
  const lines = grouped(costs.lines, lineKey);
  for (const group of costs.groups) {
    const own = totals.get(group) ?? [];
    const bids = own.map(({ vendor, cost }) => ({ price: cost, qualified: isQualified(vendor) }));
    const points = scorePrices(costs.formula, bids, costs.settings);
    const valid = bids.flatMap(({ price, qualified }) => (qualified && isPrice(price) ? [price] : []));
    own.forEach((total, index) => {
      const key = `${group}\n${total.vendor}`;
      const score = before.get(key);
      if (!score) return;
      const value = hundredthsOf(points[index] ?? null);
      const market = { costs, valid, qualified: bids[index]!.qualified, lines: lines.get(key) ?? [] };
      made.set(key, priced(score, total, value, market));
    });
  }
  return scores.map((score) => {
    if (!groups.has(score.question)) return score;
    const own = made.get(`${score.question}\n${score.vendor}`);
    return own ?? { ...score, value: null, explanation: { key: "cost.why.elsewhere" }, confidence: 1 };
  });
}

function lineKey({ group, vendor }: CostLine): string {
  return `${group ?? ""}\n${vendor}`;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** ROUND(points, 2) in hundredths. */
function hundredthsOf(points: number | null): Hundredths | null {
  return points === null ? null : Math.round(roundAsSheet(points, 2) * 100);
}

interface Market {
  readonly costs: Costs;
  /** Prices of the bids that set the benchmarks. */
  readonly valid: readonly number[];
  readonly qualified: boolean;
  /** The vendor's own lines of the question. */
  readonly lines: readonly CostLine[];
}

/** Prices of other kinds brought together by assumptions: a person should look. */
const ASSUMED = 0.55;

function priced(before: Score, total: TotalCost, value: Hundredths | null, market: Market): Score {
  const { costs } = market;
  const byHand = market.lines.some(isSet);
  const { doubt, ...rest } = before;
  const rule = costs.formula === "lowest-price" ? ("lowest-price" as const) : ("price" as const);
  const score = { ...rest, rule, ruleText: ruleText(market) };
  if (value === null) {
    // "Not answered", "not applicable", "free of charge": said better before.
    const said = before.value === null ? before.explanation : { key: "cost.why.amount" };
    const explanation = missing(total, market) ?? said;
    return { ...score, value, explanation, confidence: before.value === null ? before.confidence : 0.3 };
  }
  const explanation = whyMessage(total.cost ?? 0, value, market);
  const readText =
    byHand || before.value === null
      ? { key: "cost.read", values: { amount: rounded(total.cost ?? 0), ...termOf(costs) } }
      : before.readText;
  if (byHand) return { ...score, value, readText, explanation, confidence: 1 };
  if (before.value !== null) return { ...score, value, readText, explanation, ...(doubt ? { doubt } : {}) };
  const assumed = { key: "cost.doubt.assumed", values: termOf(costs) };
  return { ...score, value, readText, explanation, confidence: ASSUMED, doubt: assumed };
}

/** Changed or added by people. */
function isSet({ asRead, question }: CostLine): boolean {
  return asRead !== undefined || question === null;
}

/** Why there is no score; undefined where the reading of the answer says it better. */
function missing({ cost }: TotalCost, { costs, valid, lines }: Market): Message | undefined {
  if (cost === null) {
    const all = lineCosts(costs);
    for (const line of lines) {
      const found = all.get(line.id);
      if (!found || !("trouble" in found) || found.trouble === "amount") continue;
      const values = { what: line.what, currency: line.currency ?? "_", unit: asChoice(line.unit ?? "_") };
      return { key: `cost.why.${found.trouble}`, values };
    }
    return lines.length === 0 ? { key: "cost.why.none" } : undefined;
  }
  if (cost < 0) return { key: "why.price-negative" };
  if (cost === 0) return costs.lines.some(isSet) ? { key: "why.price-zero" } : undefined;
  return valid.length === 0 && costs.formula !== "linear-bounds"
    ? { key: "cost.why.no-benchmark" }
    : { key: "cost.why.settings", values: { formula: asChoice(costs.formula) } };
}

function whyMessage(price: number, value: Hundredths, { costs, valid, qualified }: Market): Message {
  const common = { ...termOf(costs), price: rounded(price), points: inPoints(value) };
  if (costs.formula === "linear-bounds") {
    const { best = 0, worst = 0 } = costs.settings.bounds ?? {};
    return { key: "cost.why.bounds", values: { ...common, best, worst } };
  }
  if (!qualified)
    return { key: "cost.why.disqualified", values: { ...common, formula: asChoice(costs.formula) } };
  const lowest = Math.min(...valid);
  const values = { ...common, lowest: rounded(lowest), count: valid.length };
  if (costs.formula === "lowest-price" || costs.formula === "qcbs")
    return { key: price === lowest ? "cost.why.lowest" : "cost.why.ratio", values };
  const mean = valid.reduce((sum, one) => sum + one, 0) / valid.length;
  return {
    key: "cost.why.formula",
    values: {
      ...values,
      formula: asChoice(costs.formula),
      mean: rounded(mean),
      highest: rounded(Math.max(...valid)),
    },
  };
}

function ruleText({ costs, valid }: Market): Message {
  const values = {
    ...termOf(costs),
    formula: asChoice(costs.formula),
    lowest: valid.length === 0 ? "_" : rounded(Math.min(...valid)),
  };
  return { key: valid.length === 0 ? "cost.rule-none" : "cost.rule", values };
}

function termOf({ assumptions: { baseCurrency, years } }: Costs) {
  return { currency: baseCurrency ?? "_", years };
}

/** Money for a sentence: whole units from a thousand on, else cents. */
function rounded(amount: number): number {
  return Math.abs(amount) >= 1000 ? Math.round(amount) : Math.round(amount * 100) / 100;
}
