import type { MoneyPeriod } from "../model";
import type { TextReading } from "./reading";
import { SOFTWARE } from "./software";
import { termsOf, type StatedTerms } from "./terms";

interface PriceTerms {
  readonly period: MoneyPeriod | null;
  readonly per: "FTE" | "unit" | null;
}

const NOTHING: StatedTerms = { period: null, per: null, isLump: false, isUnitPrice: false };

/** What a price is for: said around it, else by basis, header or question. */
export function priceTerms(reading: TextReading, start: number, end: number): PriceTerms {
  return settleTerms(reading, termsOf(reading, start, end));
}

/** What a price is for that fills its cell as a number: only what stands around the cell can tell. */
export function termsAround(reading: TextReading): PriceTerms {
  return settleTerms(reading, NOTHING);
}

/**
 * The cell wins over what stands around it, and a word that names a period or a person over one that only sorts prices:
 * a "lump sum a month" recurs, and the "unit price" of an agent is per agent, not per unit.
 */
function settleTerms(reading: TextReading, stated: StatedTerms): PriceTerms {
  const { hints } = reading;
  const period = stated.period ?? hints.period ?? (stated.isLump || hints.isLump ? "one-off" : null);
  const named = stated.per ?? (isOfSomethingElse(stated, hints.period) ? null : hints.per);
  if (named === "seat") return { period, per: speaksOfSoftware(reading) ? "unit" : "FTE" };
  const isUnitPrice = stated.isUnitPrice || hints.isUnitPrice;
  return { period, per: named ?? (isUnitPrice && period === null ? "unit" : null) };
}

/** Asked for a price per agent a month, a price per call or a setup fee is not one per agent. */
function isOfSomethingElse(stated: StatedTerms, asked: MoneyPeriod | null): boolean {
  if (stated.period === "transaction") return asked !== "transaction";
  return stated.period === "one-off" && asked !== null && asked !== "one-off";
}

/** A seat is a person's in outsourcing, a licence's in software. */
function speaksOfSoftware(reading: TextReading): boolean {
  return reading.hints.aboutSoftware || SOFTWARE.test(reading.text.clean);
}
