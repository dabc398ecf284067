import type { Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";

/** How a criterion's figures become 0–1: "max" x ÷ highest, "min" lowest ÷ x, a number: points out of it. */
export type Measure = "max" | "min" | number;

/** A decision problem with numbers, free of any layout. */
export interface Problem {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  /** Any scale: their shares count. */
  readonly weights: readonly number[];
  readonly measures: readonly Measure[];
  /** `figures[alternative][criterion]`. */
  readonly figures: readonly (readonly number[])[];
}

/** The weighted sum of normalised figures as the textbooks define it, 0–100: the independent judge of the product's totals. */
function weightedSums({ weights, measures, figures }: Problem): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const columns = measures.map((_, c) => figures.map((row) => row[c]!));
  return figures.map((row) => {
    const parts = row.map((x, c) => {
      const measure = measures[c]!;
      const share =
        typeof measure === "number"
          ? x / measure
          : measure === "max"
            ? x / Math.max(...columns[c]!)
            : Math.min(...columns[c]!) / x;
      return (100 * weights[c]! * share) / all;
    });
    return parts.reduce((sum, part) => sum + part, 0);
  });
}

/** What the product makes of it: totals by name and names best first. */
export function rankedTotals(evaluation: Evaluation): {
  readonly totals: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number | null>;
} {
  const names = new Map(evaluation.vendors.map(({ id, name }) => [id, name]));
  const ranking = rank(evaluation);
  return {
    totals: new Map(ranking.map(({ vendor, total }) => [names.get(vendor) ?? vendor, total / 1e6])),
    ranks: new Map(ranking.map((each) => [names.get(each.vendor) ?? each.vendor, each.rank])),
  };
}

/** Every way in which the product's totals and order differ from the judge's; empty when they agree. */
export function differences(problem: Problem, evaluation: Evaluation, within = 0.01): readonly string[] {
  const { totals, ranks } = rankedTotals(evaluation);
  const wanted = weightedSums(problem);
  const found: string[] = [];
  problem.alternatives.forEach((name, i) => {
    const total = totals.get(name);
    if (total === undefined) found.push(`${name}: not read`);
    else if (Math.abs(total - wanted[i]!) > within + 1e-6)
      found.push(`${name}: ${total.toFixed(3)} instead of ${wanted[i]!.toFixed(3)}`);
    const rank = 1 + wanted.filter((other) => other > wanted[i]! + 2 * within).length;
    const close = wanted.filter((other) => Math.abs(other - wanted[i]!) <= 2 * within).length;
    const given = ranks.get(name);
    if (typeof given === "number" && (given < rank || given >= rank + close))
      found.push(`${name}: rank ${given} instead of ${rank}`);
  });
  if (totals.size !== problem.alternatives.length) found.push(`${totals.size} alternatives read`);
  return found;
}
