import type { Weights } from "../model";
import { largestRemainder } from "./largest-remainder";

/** All the weight there is: 100 % in basis points. */
export const FULL_WEIGHT = 10_000;

/**
 * Any numbers ≥ 0 (shares, points, percents) → basis points that sum to exactly 10000, in the same proportion and order.
 * All zero gives equal weights; no criteria give no weights.
 */
export function normalise(weights: Weights): Weights {
  const shares = largestRemainder(Object.values(weights), FULL_WEIGHT);
  return Object.fromEntries(Object.keys(weights).map((id, index) => [id, shares[index]!]));
}
