import type { CellAddress, CellValue, StatedTotal } from "../../model";

export interface ReadTotal {
  readonly amount: number;
  readonly text: string;
  readonly value: CellValue;
  readonly cell: CellAddress;
}

/** Totals as amounts; one that cannot be read without guessing ("$9,093,272,70") is left out. */
export function readTotals(totals: readonly StatedTotal[]): readonly ReadTotal[] {
  return totals.flatMap(({ value, text, cell }) => {
    const amount = typeof value === "number" ? value : wellFormed(text);
    return amount === undefined || !(amount > 0) ? [] : [{ amount, text, value, cell }];
  });
}

/** "$837,232.50*" → 837232.5; undefined unless there is exactly one number with its groups and decimals in order. */
function wellFormed(text: string): number | undefined {
  const numbers = text.match(/[\d.,]*\d/gu) ?? [];
  const [only] = numbers;
  if (only === undefined || numbers.length !== 1) return undefined;
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,4})?$/u.test(only)) return undefined;
  return Number(only.replace(/,/gu, ""));
}
