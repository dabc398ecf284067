import type { CriterionId, Weights } from "../model";
import { largestRemainder } from "./largest-remainder";
import { FULL_WEIGHT, normalise } from "./normalise";

/**
 * Moves one slider: `criterion` gets `value` basis points (clamped to what the locked ones leave), the free ones share
 * the rest in proportion to what they had, equally when they had nothing. The result always sums to exactly 10000.
 * A locked or unknown criterion changes nothing; when all the others are locked the slider cannot move either.
 */
export function setWeight(
  weights: Weights,
  criterion: CriterionId,
  value: number,
  locked: ReadonlySet<CriterionId>,
): Weights {
  const current = sumOf(Object.values(weights)) === FULL_WEIGHT ? weights : normalise(weights);
  const had = current[criterion];
  if (had === undefined || locked.has(criterion) || Number.isNaN(value)) return current;

  const others = Object.keys(current).filter((id) => id !== criterion);
  const free = others.filter((id) => !locked.has(id));
  const available = FULL_WEIGHT - sumOf(others.filter((id) => locked.has(id)).map((id) => current[id]!));
  const wanted = free.length === 0 ? available : clamp(Math.round(value), 0, available);
  const shares = largestRemainder(
    free.map((id) => current[id]!),
    available - wanted,
  );

  const next: Record<CriterionId, number> = { ...current, [criterion]: wanted };
  free.forEach((id, index) => (next[id] = shares[index]!));
  return next;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
