/**
 * Rounds parts so that they add up to the rounded total (largest remainder), as people expect of figures in a list.
 * `digits` decimals; parts may be negative. Equal remainders go to the earlier part.
 */
export function roundParts(parts: readonly number[], total: number, digits: number): number[] {
  const unit = 10 ** digits;
  const floors = parts.map((part) => Math.floor(nearly(part * unit)));
  let missing = Math.round(nearly(total * unit)) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: nearly(part * unit) - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index]! += 1;
    missing -= 1;
  }
  return floors.map((value) => value / unit);
}

/** Takes away what floating point added: 20.499999999999996 is 20.5. */
function nearly(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
