import type { CellValue } from "../../model";

/** Finest step typed weights are kept in: 0.000001. */
const FINEST = 100_000_000;

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/**
 * Typed weights as integers with the same shares. In hundredths (25 → 2500, as basis points) where that is exact; finer
 * for weights such as 0.125. Text, blanks and negative numbers count as 0, as they do in the sheet.
 */
export function wholeWeights(typed: readonly CellValue[]): readonly number[] {
  const values = typed.map((value) =>
    typeof value === "number" && value > 0 && Number.isFinite(value) ? value : 0,
  );
  let factor = 100;
  while (factor < FINEST && !values.every((value) => isWhole(value * factor))) factor *= 10;
  const most = Math.max(...values, 0);
  while (most * factor > Number.MAX_SAFE_INTEGER / 1000 && factor > 1e-6) factor /= 10;
  return values.map((value) => Math.round(value * factor));
}
