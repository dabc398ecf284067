import type { Fact, MoneyFact, QuantityFact } from "../model";
import { exact } from "./numbers/exact";
import { termsAround } from "./price-terms";
import { round } from "./quantity-values";
import { evidence, type TextReading } from "./reading";

/**
 * A cell that holds a number says by its number format and its header what it is: money where either shows a currency or
 * speaks of prices, else a percentage. Undefined for cells that hold text, and where only the words can tell.
 */
export function readNumericCell(reading: TextReading): Fact | undefined {
  const { value } = reading.context;
  const { hints, text } = reading;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const end = text.clean.length;
  const format = reading.context.numberFormat ?? "General";
  if (isDateFormat(format))
    return { type: "date", date: isoOfSerial(value), ...evidence(reading, 0, end, 0.95) };
  if (hints.formatCurrency === null && format.includes("%")) {
    const fact: QuantityFact = {
      type: "percent",
      value: round(value * 100),
      ...evidence(reading, 0, end, 0.95),
    };
    return hints.measures[0] === undefined ? fact : { ...fact, of: hints.measures[0] };
  }
  const isMoney =
    hints.formatCurrency !== null ||
    hints.currency !== null ||
    (hints.isCost && hints.units.length === 0 && !hints.isPercent && !hints.asksYears);
  if (!isMoney) return undefined;
  // Millions under a heading in thousands: somebody may have ignored the heading.
  const isDoubtful = hints.scale > 1 && Math.abs(value) >= 1e6;
  const fact: MoneyFact = {
    type: "money",
    amount: exact(value * hints.scale),
    currency: hints.currency,
    ...termsAround(reading),
    ...(hints.taxes ? { taxes: hints.taxes } : {}),
    ...(isDoubtful ? { suspect: "unclear" as const } : {}),
    ...evidence(reading, 0, end, isDoubtful ? 0.4 : hints.currency === null ? 0.7 : 0.95),
  };
  return fact;
}

function isDateFormat(format: string): boolean {
  const bare = (format.split(";")[0] ?? "").replace(/\[[^\]]*\]|"[^"]*"|\\./g, "");
  return /[dy]/i.test(bare) && !/[#0?]/.test(bare) && !/general/i.test(bare);
}

/** Excel counts days from 1899-12-30 (its leap-year slip of 1900 included). */
function isoOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
