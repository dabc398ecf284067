import type { CellAddress } from "./cell-address";
import type { Message } from "./message";
import type { QuestionId } from "./question";
import type { VendorId } from "./vendor";

/** How a price is paid. What it comes to in a year hangs on the assumptions: FTE, hours and days worked, transactions. */
export const PAYMENT_UNITS = [
  /** Stated for the whole term, or a plain total. */
  "term",
  "one-off",
  "one-off-per-FTE",
  "per-unit",
  "per-hour",
  "per-day",
  "per-week",
  "per-month",
  "per-year",
  "per-FTE-week",
  "per-FTE-month",
  "per-FTE-year",
  "per-transaction",
] as const;
export type PaymentUnit = (typeof PAYMENT_UNITS)[number];

/** One price of one vendor: a row of RFP Costs. */
export interface CostLine {
  /** Unique within an evaluation. */
  readonly id: string;
  readonly vendor: VendorId;
  /** The question whose answer states it: a price line, or the scored question itself. null: added by people. */
  readonly question: QuestionId | null;
  /** The scored question whose total it counts towards; null = it counts for nothing. */
  readonly group: QuestionId | null;
  readonly what: string;
  /** In plain units of `currency`; null when no amount could be read, and `problem` says why. */
  readonly amount: number | null;
  /** ISO 4217; null = not stated, taken for the base currency. */
  readonly currency: string | null;
  /** null = not stated, and nobody else's line tells. */
  readonly unit: PaymentUnit | null;
  /** How many FTE, transactions or pieces; null = what the assumptions say (or 1). */
  readonly quantity: number | null;
  /** Yearly increase of what recurs: 0.03 for 3 %. */
  readonly increase: number;
  readonly cell: CellAddress;
  /** The vendor's words. */
  readonly quote: string;
  /** Why it cannot be counted as it stands. */
  readonly problem?: Message;
  /** As it was read, where people changed something of it. */
  readonly asRead?: Pick<CostLine, "amount" | "currency" | "unit" | "quantity" | "increase" | "group">;
}

/** Units of the reference currency for one unit of `currency`. Typed by people or stated in the workbook; never looked up. */
export interface ExchangeRate {
  readonly currency: string;
  /** null = still to be typed: prices in this currency cannot be compared. */
  readonly rate: number | null;
  /** Where it comes from, in words ("Rates!B4: 1 EUR = 1.09 USD"); "" when nobody said. */
  readonly source: string;
  /** ISO date or ""; of the rate, not of typing it. */
  readonly date: string;
}

/** What prices are brought together by: all of it editable on RFP Costs. */
export interface CostAssumptions {
  /** ISO 4217, what totals are shown in; null when no price names a currency. */
  readonly baseCurrency: string | null;
  /** ISO 4217, what all rates are stated in: the base currency of the first reading. Changing the base needs no new rates. */
  readonly reference: string | null;
  readonly rates: readonly ExchangeRate[];
  readonly years: number;
  /** 0.08 for 8 % a year. */
  readonly discount: number;
  readonly volume: {
    readonly fte: number;
    readonly hoursPerFteYear: number;
    readonly daysPerFteYear: number;
    readonly transactionsPerYear: number;
  };
}

/** What one vendor's lines of one scored question come to. */
export interface TotalCost {
  readonly vendor: VendorId;
  readonly group: QuestionId;
  /** Base currency, over the term; null when a line cannot be counted or there is none: a bid with a hole would look cheap. */
  readonly cost: number | null;
  readonly lines: number;
  readonly counted: number;
}

/**
 * Price → points (METHODS.md, "Price formulas"): lowest ÷ price; the World Bank's QCBS; linear between the buyer's bounds or
 * between the bids; around the mean; logarithmic; Korea's negotiated contracts.
 */
export const PRICE_FORMULAS = [
  "lowest-price",
  "qcbs",
  "linear-bounds",
  "linear-bids",
  "mean",
  "log",
  "korean-negotiated",
] as const;
export type PriceFormulaId = (typeof PRICE_FORMULAS)[number];

/** What some price formulas need from the buyer. */
export interface PriceSettings {
  /** "linear-bounds": the price with 100 points and the one with 0, both set by the buyer. */
  readonly bounds?: { readonly best: number; readonly worst: number };
  /** "log": how many times the lowest price gets 0 points. */
  readonly zeroAtTimesLowest?: number;
  /** "korean-negotiated": the buyer's estimated price, and the points the tender gives for price. */
  readonly estimate?: number;
  readonly pricePoints?: number;
}

/** Everything about prices: what was read, what people set, what it comes to. */
export interface Costs {
  readonly assumptions: CostAssumptions;
  readonly formula: PriceFormulaId;
  readonly settings: PriceSettings;
  /** The scored questions a price decides, in the workbook's order; empty when there is none. */
  readonly groups: readonly QuestionId[];
  readonly lines: readonly CostLine[];
  /** Group by group, within each the vendors in their order; none of a group that no line counts towards. */
  readonly totals: readonly TotalCost[];
  /** What was suggested, where people may have set something else. */
  readonly asRead?: Pick<Costs, "assumptions" | "formula" | "settings">;
}
