import {
  PRICE_FORMULAS,
  type Costs,
  type Evaluation,
  type PriceFormulaId,
  type QuestionId,
  type Ranking,
  type Score,
  type VendorId,
} from "../../../../core/model";
import type { Engine } from "../../../session/engine";
import type { Opened } from "../../../session/pane-state";
import { formulaNeeds } from "../formula/formula-needs";

/** Everything as one price formula would have it. */
export interface LabColumn {
  readonly formula: PriceFormulaId;
  /** null: it lacks something the buyer has to say first. */
  readonly ranking: Ranking | null;
  /** Vendors in first place. */
  readonly leaders: ReadonlySet<VendorId>;
  /** Points 0–100 for the price, by question and vendor; null where there are none. */
  points(question: QuestionId, vendor: VendorId): number | null;
}

/** The ranking under each price formula, with the weights of now; typed scores and must-haves hold under each. */
export function labColumns(engine: Engine, opened: Opened, costs: Costs): readonly LabColumn[] {
  const { evaluation, weights } = opened;
  const isQualified = qualified(evaluation);
  return PRICE_FORMULAS.map((formula): LabColumn => {
    if (formulaNeeds(formula, costs.settings) !== undefined) {
      return { formula, ranking: null, leaders: new Set(), points: () => null };
    }
    const scores = engine.withPriceScores(evaluation.scores, { ...costs, formula }, isQualified);
    const ranking = engine.rankWith(engine.prepareRanking({ ...evaluation, scores }), weights);
    return columnOf(formula, ranking, pricePoints(scores, costs));
  });
}

/** Whether a vendor's price may set a benchmark: it meets every must-have but those about quality. */
export function qualified({
  gates = [],
  gateResults = [],
}: Pick<Evaluation, "gates" | "gateResults">): (vendor: VendorId) => boolean {
  const quality = new Set(gates.filter(({ check }) => check.kind === "quality").map(({ id }) => id));
  const out = new Set(
    gateResults.filter(({ fails, gate }) => fails && !quality.has(gate)).map(({ vendor }) => vendor),
  );
  return (vendor) => !out.has(vendor);
}

/** Whether a column puts somebody first who is not first now, or not alone. */
export function changesLeader(column: LabColumn, now: LabColumn | undefined): boolean {
  if (!now || column.ranking === null || now.ranking === null) return false;
  return column.leaders.size !== now.leaders.size || [...column.leaders].some((one) => !now.leaders.has(one));
}

/** The ranking as it stands, under the formula in use. */
export function currentColumn({ evaluation, ranking }: Opened, costs: Costs): LabColumn {
  return columnOf(costs.formula, ranking, pricePoints(evaluation.scores, costs));
}

type PointsOf = ReadonlyMap<string, number | null>;

function pricePoints(scores: readonly Score[], { groups }: Costs): PointsOf {
  const own = new Set(groups);
  return new Map(
    scores
      .filter(({ question }) => own.has(question))
      .map(({ question, vendor, value }) => [`${question}\n${vendor}`, value === null ? null : value / 100]),
  );
}

function columnOf(formula: PriceFormulaId, ranking: Ranking, points: PointsOf): LabColumn {
  return {
    formula,
    ranking,
    leaders: new Set(ranking.filter(({ rank }) => rank === 1).map(({ vendor }) => vendor)),
    points: (question, vendor) => points.get(`${question}\n${vendor}`) ?? null,
  };
}
