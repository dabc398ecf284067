import type { Costs, PaymentUnit } from "../../../core/model";

export type VolumeName = "fte" | "hours-per-fte" | "days-per-fte" | "transactions";

const NEEDS: Readonly<Partial<Record<PaymentUnit, readonly VolumeName[]>>> = {
  "one-off-per-FTE": ["fte"],
  "per-hour": ["fte", "hours-per-fte"],
  "per-day": ["fte", "days-per-fte"],
  "per-FTE-week": ["fte"],
  "per-FTE-month": ["fte"],
  "per-FTE-year": ["fte"],
  "per-transaction": ["transactions"],
};

/** The volumes that any price at hand is multiplied by; a line with a quantity of its own needs no other. */
export function volumesUsed({ lines }: Pick<Costs, "lines">): ReadonlySet<VolumeName> {
  const used = new Set<VolumeName>();
  for (const { group, unit, quantity } of lines) {
    if (group === null || unit === null) continue;
    for (const name of NEEDS[unit] ?? []) {
      const ownQuantity = name === "fte" || name === "transactions";
      if (!ownQuantity || quantity === null) used.add(name);
    }
  }
  return used;
}
