import type { MicroPoints, Weights } from "../model";
import type { CriterionFraction } from "./prepare";

/** Points closer than this to a half are added up again exactly. Far above the error of the plain sum (< 1e-6). */
const DOUBT = 1e-4;

/** The weights as integers in the order of the criteria, with what turns them into shares. */
export interface WeightVector {
  readonly weights: readonly number[];
  readonly sum: number;
}

/**
 * Weights as integers whose shares are the same. Typed numbers with decimals ("33.3") keep six of them; negative or
 * unreadable ones count as 0.
 */
export function weightVector(criteria: readonly string[], weights: Weights): WeightVector {
  const given = criteria.map((id) => weights[id] ?? 0).map((w) => (Number.isFinite(w) && w > 0 ? w : 0));
  const whole = given.every((weight) => Number.isSafeInteger(weight));
  const integers = whole ? given : given.map((weight) => Math.round(weight * 1e6));
  return { weights: integers, sum: integers.reduce((all, weight) => all + weight, 0) };
}

/**
 * Σ share · criterion score, rounded half up to a millionth of a point: what the workbook's
 * `ROUND(SUMPRODUCT(shares, scores), 6)` shows, but free of its rounding errors, so that ties are ties. A plain sum decides
 * where it safely can; near a half the fraction is computed in big integers.
 */
export function exactTotal(
  fractions: readonly CriterionFraction[],
  { weights, sum }: WeightVector,
): MicroPoints {
  if (sum === 0) return 0;
  let plain = 0;
  for (let i = 0; i < fractions.length; i++) plain += (weights[i]! / sum) * fractions[i]!.score;
  const micro = plain * 1e6;
  const floor = Math.floor(micro);
  if (Math.abs(micro - floor - 0.5) > DOUBT) return Math.round(micro);
  return totalInBigIntegers(fractions, weights, sum);
}

/** The same by integers alone; public because the tests judge the fast way by it. */
export function totalInBigIntegers(
  fractions: readonly CriterionFraction[],
  weights: readonly number[],
  sum: number,
): MicroPoints {
  let top = 0n;
  let bottom = 1n;
  fractions.forEach(({ weighted, points }, i) => {
    if (points === 0n || weights[i] === 0) return;
    top = top * points + BigInt(weights[i]!) * weighted * bottom;
    bottom *= points;
  });
  // Hundredths → millionths of a point: × 10,000. Half up: ⌊2x + 1⌋ / 2.
  const doubled = 2n * top * 10_000n + bottom * BigInt(sum);
  return Number(doubled / (2n * bottom * BigInt(sum)));
}
