/** 48.2 × 10,000 must be 482,000, not 482,000.00000000006. Whole numbers of up to fifteen figures are exact as they are. */
export function exact(value: number): number {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return value;
  return Number(value.toPrecision(15));
}
