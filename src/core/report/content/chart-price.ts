import type { Evaluation, QuestionId, VendorId } from "../../model";

/** Total costs that can be set against quality, as RFP Costs makes them. */
export interface ChartPrice {
  /** ISO 4217; null when none is stated. */
  readonly currency: string | null;
  /** Which price question it is, by its place on RFP Costs, from 1. */
  readonly place: number;
  readonly amounts: ReadonlyMap<VendorId, number>;
}

/** The question whose total the chart shows: a total of price lines before a single price, then the weightiest. */
function primaryGroup({ costs, questions }: Evaluation): QuestionId | undefined {
  const groups = new Set(costs?.groups);
  const rating = (sumOf: unknown, points: number) => (sumOf ? 1e12 : 0) + points;
  return questions
    .filter(({ id }) => groups.has(id))
    .sort((a, b) => rating(b.sumOf, b.points) - rating(a.sumOf, a.points))[0]?.id;
}

/**
 * The amounts for the chart of cost against quality: what the vendors' lines of one question come to over the term, in the
 * base currency; undefined when fewer than two vendors, or not the greater part of them, have a total above 0.
 */
export function chartPrice(evaluation: Evaluation): ChartPrice | undefined {
  const { costs, vendors } = evaluation;
  const group = primaryGroup(evaluation);
  if (!costs || group === undefined) return undefined;
  const totals = costs.totals.flatMap((total) =>
    total.group === group && total.cost !== null && total.cost > 0
      ? [[total.vendor, total.cost] as const]
      : [],
  );
  if (totals.length < 2 || totals.length * 2 <= vendors.length) return undefined;
  return {
    currency: costs.assumptions.baseCurrency,
    place: costs.groups.indexOf(group) + 1,
    amounts: new Map(totals),
  };
}
