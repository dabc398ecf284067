/**
 * Weights (summing to 1, most important first) when only the order of `n` criteria is known: w_i = (1/n)·Σ_{k≥i} 1/k.
 * Barron & Barrett (1996), Decision quality using ranked attribute weights. Empty when n is no positive integer.
 */
export function rankOrderCentroid(n: number): number[] {
  if (!Number.isInteger(n) || n < 1) return [];
  const weights = new Array<number>(n).fill(0);
  let tail = 0;
  for (let place = n; place >= 1; place--) {
    tail += 1 / place;
    weights[place - 1] = tail / n;
  }
  return weights;
}
