/**
 * ROUND as spreadsheets do it: a number is taken for the decimal its first fifteen digits show, so 1.005 becomes 1.01, and
 * halves go away from zero.
 */
export function roundAsSheet(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** digits;
}
