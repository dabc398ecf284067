import type {
  CriterionId,
  CriterionResult,
  Evaluation,
  FailedGate,
  RankedVendor,
  Ranking,
  Weights,
} from "../model";
import { exactTotal, weightVector, type WeightVector } from "./exact-total";
import { failedMustHaves, qualityTotal } from "./failed-gates";
import { prepareRanking, type PreparedRanking } from "./prepare";

/** Ranks the vendors of an evaluation, by its own weights unless others are given (any numbers ≥ 0: shares count). */
export function rank(evaluation: Evaluation, weights: Weights = evaluation.weights): Ranking {
  return rankWith(prepareRanking(evaluation), weights);
}

/**
 * Re-weights a prepared ranking: what a slider calls on every move. Competition ranks (1, 2, 2, 4); a vendor that fails
 * a must-have or misses a minimum score keeps its total, has no rank and stands last. Equal totals keep the workbook's order.
 */
export function rankWith(prepared: PreparedRanking, weights: Weights): Ranking {
  const vector = weightVector(prepared.criteria, weights);
  const totals = prepared.fractions.map((fractions) => exactTotal(fractions, vector));
  const qualities = prepared.fractions.map((row) => qualityTotal(prepared.criteria, row, vector));
  const failedGates = prepared.vendors.map((vendor, index): readonly FailedGate[] => [
    ...failedMustHaves(prepared.gates, vendor, qualities[index]!),
    ...prepared.belowMinimum[index]!.map((criterion) => ({ kind: "minimum" as const, criterion })),
  ]);
  const passes = failedGates.map((failed) => failed.length === 0);
  const order = prepared.vendors
    .map((_, index) => index)
    .sort((a, b) => Number(passes[b]) - Number(passes[a]) || totals[b]! - totals[a]! || a - b);

  const timesMet = new Map<number, number>();
  order
    .filter((i) => passes[i])
    .forEach((i) => timesMet.set(totals[i]!, (timesMet.get(totals[i]!) ?? 0) + 1));

  const leader = order[0];
  let place = 0;
  let rankNow = 0;
  let totalBefore: number | undefined;
  return order.map((index): RankedVendor => {
    const total = totals[index]!;
    const ranked = passes[index]!;
    if (ranked) {
      place += 1;
      if (total !== totalBefore) rankNow = place;
      totalBefore = total;
    }
    return {
      vendor: prepared.vendors[index]!,
      total,
      rank: ranked ? rankNow : null,
      tied: ranked && timesMet.get(total)! > 1,
      behind: ranked && leader !== undefined ? totals[leader]! - total : 0,
      criteria: criterionResults(prepared, index, vector),
      answered: answeredShare(prepared, index, vector),
      quality: qualities[index]! / 1e6,
      failedGates: failedGates[index]!,
    };
  });
}

function criterionResults(
  prepared: PreparedRanking,
  vendor: number,
  { weights, sum }: WeightVector,
): Record<CriterionId, CriterionResult> {
  const results: Record<CriterionId, CriterionResult> = {};
  prepared.criteria.forEach((id, i) => {
    const { score } = prepared.fractions[vendor]![i]!;
    results[id] = { score, contribution: sum === 0 ? 0 : (weights[i]! / sum) * score };
  });
  return results;
}

/** Criteria without questions could not be answered by anybody: they stay out of the share. */
function answeredShare(prepared: PreparedRanking, vendor: number, { weights }: WeightVector): number {
  let answered = 0;
  let asked = 0;
  prepared.criteria.forEach((id, i) => {
    if (prepared.empty.has(id)) return;
    asked += weights[i]!;
    answered += weights[i]! * prepared.fractions[vendor]![i]!.answered;
  });
  return asked === 0 ? 0 : answered / asked;
}
