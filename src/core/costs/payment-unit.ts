import type { CostAssumptions, MoneyFact, PaymentUnit } from "../model";

/** How often a year a unit is paid, how often once, and for how many: what RFP Costs shows under "Units". */
export interface UnitTerms {
  readonly timesAYear: number;
  readonly once: number;
  /** Taken where the line itself states no quantity. */
  readonly quantity: number;
}

/** The unit of a price from its period and what it is per; undefined when it states neither. */
export function unitOf({ period, per }: Pick<MoneyFact, "period" | "per">): PaymentUnit | undefined {
  const fte = per === "FTE";
  switch (period) {
    case "one-off":
      return fte ? "one-off-per-FTE" : "one-off";
    case "hour":
    case "day":
    case "transaction":
      return `per-${period}`;
    case "week":
    case "month":
    case "year":
      return fte ? `per-FTE-${period}` : `per-${period}`;
    case null:
      // A price "per FTE" without a period leaves open how often: not guessed.
      return per === "unit" ? "per-unit" : undefined;
  }
}

/** What a unit is multiplied by, where the line itself states no quantity. "pieces" are on no list of assumptions. */
export type Volume = "fte" | "transactions" | "pieces";

export function volumeOf(unit: PaymentUnit): Volume | null {
  switch (unit) {
    case "one-off-per-FTE":
    case "per-hour":
    case "per-day":
    case "per-FTE-week":
    case "per-FTE-month":
    case "per-FTE-year":
      return "fte";
    case "per-transaction":
      return "transactions";
    case "per-unit":
      return "pieces";
    default:
      return null;
  }
}

/** Weeks of a year, as the sheet counts them. */
export const WEEKS = 52;

/** Rates per hour and day are for one person's work; transactions are counted by the year. */
export function unitTerms(unit: PaymentUnit, { volume }: Pick<CostAssumptions, "volume">): UnitTerms {
  const { fte, hoursPerFteYear, daysPerFteYear, transactionsPerYear } = volume;
  switch (unit) {
    case "term":
    case "one-off":
    case "per-unit":
      return { timesAYear: 0, once: 1, quantity: 1 };
    case "one-off-per-FTE":
      return { timesAYear: 0, once: 1, quantity: fte };
    case "per-hour":
      return { timesAYear: hoursPerFteYear, once: 0, quantity: fte };
    case "per-day":
      return { timesAYear: daysPerFteYear, once: 0, quantity: fte };
    case "per-week":
      return { timesAYear: WEEKS, once: 0, quantity: 1 };
    case "per-month":
      return { timesAYear: 12, once: 0, quantity: 1 };
    case "per-year":
      return { timesAYear: 1, once: 0, quantity: 1 };
    case "per-FTE-week":
      return { timesAYear: WEEKS, once: 0, quantity: fte };
    case "per-FTE-month":
      return { timesAYear: 12, once: 0, quantity: fte };
    case "per-FTE-year":
      return { timesAYear: 1, once: 0, quantity: fte };
    case "per-transaction":
      return { timesAYear: 1, once: 0, quantity: transactionsPerYear };
  }
}
