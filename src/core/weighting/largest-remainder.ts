/**
 * Splits `total` (an integer) over `parts` in proportion, in whole numbers that sum to exactly `total`: everyone gets
 * the whole part of their share, the largest remainders get what is left, earlier ones first (Hamilton's method).
 * Parts that are negative or no number count as 0; when all are 0 the shares are equal. No parts give an empty list.
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  if (parts.length === 0) return [];
  const sizes = parts.map((part) => (Number.isFinite(part) && part > 0 ? part : 0));
  const sum = sizes.reduce((all, size) => all + size, 0);
  const basis = sum > 0 ? sizes : sizes.map(() => 1);
  const whole = sum > 0 ? sum : sizes.length;
  const quotas = basis.map((size) => (size * total) / whole);
  const shares = quotas.map((quota) => Math.floor(quota));
  const left = total - shares.reduce((all, share) => all + share, 0);
  const order = quotas
    .map((quota, index) => ({ index, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index]! += 1;
  return shares;
}
