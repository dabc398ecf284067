import type { Costs, PriceSettings, Ranking, VendorId } from "../../../../core/model";
import type { PricedQuestion } from "../../../../core/costs/price-reversals";
import type { Engine } from "../../../session/engine";
import type { Opened } from "../../../session/pane-state";
import { qualified, type LabColumn } from "./lab-rankings";

/** Without `removed`, `behind` would pass `ahead`. */
export interface Reversal {
  readonly removed: VendorId;
  readonly ahead: VendorId;
  readonly behind: VendorId;
}

/**
 * Orders of two vendors in the ranking that hang on a third one's price, under a formula: those that decide about a place
 * near the top first. `column`: the ranking under that formula.
 */
export function reversalsUnder(
  engine: Engine,
  opened: Opened,
  costs: Costs,
  column: LabColumn,
  settings: PriceSettings = costs.settings,
): readonly Reversal[] {
  const { ranking, formula } = column;
  if (ranking === null) return [];
  const vendors = opened.evaluation.vendors.map(({ id }) => id);
  const questions = pricedQuestions(opened, costs);
  const others = otherPoints(vendors, ranking, costs, column, questions);
  const place = new Map(ranking.map(({ vendor, rank }) => [vendor, rank]));
  return engine
    .priceReversals(formula, others, questions, settings)
    .map(({ removed, ahead, behind }) => ({
      removed: vendors[removed]!,
      ahead: vendors[ahead]!,
      behind: vendors[behind]!,
    }))
    .filter(({ ahead, behind }) => isRanked(place, ahead) && isRanked(place, behind))
    .sort((a, b) => (place.get(a.ahead) ?? 0) - (place.get(b.ahead) ?? 0));
}

function isRanked(place: ReadonlyMap<VendorId, number | null>, vendor: VendorId): boolean {
  return (place.get(vendor) ?? null) !== null;
}

/** The bids for each price question, and what its score counts of each vendor's total. */
function pricedQuestions(opened: Opened, costs: Costs): readonly PricedQuestion[] {
  const { evaluation, prepared, weights } = opened;
  const isQualified = qualified(evaluation);
  const sum = prepared.criteria.reduce((all, id) => all + Math.max(weights[id] ?? 0, 0), 0);
  const typed = new Set(evaluation.overrides.map(({ vendor, question }) => `${vendor}\n${question}`));
  return costs.groups.map((group): PricedQuestion => {
    const question = evaluation.questions.find(({ id }) => id === group);
    const criterion = question ? prepared.criteria.indexOf(question.criterion) : -1;
    const share = question && sum > 0 ? Math.max(weights[question.criterion] ?? 0, 0) / sum : 0;
    const prices = new Map(
      costs.totals.filter((total) => total.group === group).map(({ vendor, cost }) => [vendor, cost]),
    );
    return {
      bids: evaluation.vendors.map(({ id }) => ({
        price: prices.get(id) ?? null,
        qualified: isQualified(id),
      })),
      shares: evaluation.vendors.map(({ id }) => {
        const fraction = prepared.fractions[prepared.vendors.indexOf(id)]?.[criterion];
        const points = Number(fraction?.points ?? 0n);
        if (!question || points === 0 || typed.has(`${id}\n${group}`)) return 0;
        return (share * question.points) / points;
      }),
    };
  });
}

/** Each vendor's total under the formula without what its prices give. */
function otherPoints(
  vendors: readonly VendorId[],
  ranking: Ranking,
  { groups }: Costs,
  { points }: LabColumn,
  questions: readonly PricedQuestion[],
): readonly number[] {
  const totals = new Map(ranking.map(({ vendor, total }) => [vendor, total / 1e6]));
  return vendors.map((vendor, index) =>
    groups.reduce(
      (rest, group, at) => rest - (questions[at]?.shares[index] ?? 0) * (points(group, vendor) ?? 0),
      totals.get(vendor) ?? 0,
    ),
  );
}
