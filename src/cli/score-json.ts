import type { Evaluation, Ranking } from "../core/model";
import { belowMinimum, gatesJson } from "./gates-json";
import { questionsJson } from "./questions-json";
import { risksJson } from "./risks-json";

const two = (value: number): number => Number((Math.round((value + Number.EPSILON) * 100) / 100).toFixed(2));

/** The shape of `score --json` (README, "Command line"): totals, scores and contributions 0–100, two decimals. */
export function scoreJson(evaluation: Evaluation, ranking: Ranking, out: string | undefined): object {
  const names = new Map(evaluation.vendors.map((vendor) => [vendor.id, vendor.name]));
  const ids = evaluation.criteria.map((criterion) => criterion.id);
  const sum = ids.reduce((total, id) => total + (evaluation.weights[id] ?? 0), 0);
  return {
    weights: Object.fromEntries(
      ids.map((id) => [id, sum > 0 ? two((100 * (evaluation.weights[id] ?? 0)) / sum) : 0]),
    ),
    vendors: ranking.map((ranked) => ({
      name: names.get(ranked.vendor) ?? ranked.vendor,
      total: two(ranked.total / 1_000_000),
      rank: ranked.rank,
      criteria: Object.fromEntries(
        ids.map((id) => [
          id,
          {
            score: two(ranked.criteria[id]?.score ?? 0),
            contribution: two(ranked.criteria[id]?.contribution ?? 0),
          },
        ]),
      ),
      gates: gatesJson(evaluation, ranked),
      belowMinimum: belowMinimum(ranked),
    })),
    questions: questionsJson(evaluation),
    risks: risksJson(evaluation),
    ...(out === undefined ? {} : { out }),
  };
}
