/** A share as people type it: 0.07 is 7, not 7.000000000000001. */
export function toPercent(share: number): number {
  return Math.round(share * 1e10) / 1e8;
}

export function fromPercent(percent: number): number {
  return Math.round(percent * 1e8) / 1e10;
}
