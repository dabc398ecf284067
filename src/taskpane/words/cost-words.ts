import type { CostLine, MoneyPeriod, PaymentUnit, PriceFormulaId } from "../../core/model";
import type { MessageKey } from "../messages";
import { moneyWords } from "./money-words";
import type { Words } from "./use-words";

export const UNIT_WORDS: Readonly<Record<PaymentUnit, MessageKey>> = {
  term: "unit.term",
  "one-off": "unit.oneOff",
  "one-off-per-FTE": "unit.oneOffPerFte",
  "per-unit": "unit.perUnit",
  "per-hour": "unit.perHour",
  "per-day": "unit.perDay",
  "per-week": "unit.perWeek",
  "per-month": "unit.perMonth",
  "per-year": "unit.perYear",
  "per-FTE-week": "unit.perFteWeek",
  "per-FTE-month": "unit.perFteMonth",
  "per-FTE-year": "unit.perFteYear",
  "per-transaction": "unit.perTransaction",
};

export const FORMULA_WORDS: Readonly<Record<PriceFormulaId, MessageKey>> = {
  "lowest-price": "formula.lowestPrice",
  qcbs: "formula.qcbs",
  "linear-bounds": "formula.linearBounds",
  "linear-bids": "formula.linearBids",
  mean: "formula.mean",
  log: "formula.log",
  "korean-negotiated": "formula.korean",
};

/** Below this a cost shows its cents. */
const CENTS_BELOW = 1000;

/** A cost in the base currency, which stands beside: "1,234,568"; cents only where they count. */
export function costWords(words: Words, cost: number): string {
  const digits = Math.abs(cost) < CENTS_BELOW && !Number.isInteger(cost) ? 2 : 0;
  return words.numbers.score(cost, digits);
}

/** The same with its currency, as the language has it: "EUR 1,234,568", "1.234.568 EUR". */
export function totalWords(words: Words, cost: number, currency: string): string {
  if (currency === "") return costWords(words, cost);
  const amount = Math.abs(cost) < CENTS_BELOW ? Math.round(cost * 100) / 100 : Math.round(cost);
  return quotedPrice(words, { amount, currency, unit: "term" });
}

/** "12.5%" for 0.125. */
export function shareWords(words: Words, share: number): string {
  return words.numbers.percent(Math.round(share * 10_000));
}

/** A rate with the digits it needs: six that count. "0.0000385", "1.09". */
export function rateWords(words: Words, rate: number): string {
  return new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 6 }).format(rate);
}

/** What was asked for, and how it is paid: "EUR 24.80 per hour"; for the whole term the amount alone. */
export function quotedPrice(words: Words, line: Pick<CostLine, "amount" | "currency" | "unit">): string {
  const { amount, currency, unit } = line;
  if (amount === null) return words.t("line.noAmount");
  return moneyWords(words, {
    type: "money",
    amount,
    currency,
    ...(unit === null ? { period: null, per: null } : PAID[unit]),
    quote: "",
    start: 0,
    confidence: 1,
  });
}

const PAID: Readonly<
  Record<PaymentUnit, { readonly period: MoneyPeriod | null; readonly per: "FTE" | "unit" | null }>
> = {
  term: { period: null, per: null },
  "one-off": { period: "one-off", per: null },
  "one-off-per-FTE": { period: "one-off", per: "FTE" },
  "per-unit": { period: null, per: "unit" },
  "per-hour": { period: "hour", per: null },
  "per-day": { period: "day", per: null },
  "per-week": { period: "week", per: null },
  "per-month": { period: "month", per: null },
  "per-year": { period: "year", per: null },
  "per-FTE-week": { period: "week", per: "FTE" },
  "per-FTE-month": { period: "month", per: "FTE" },
  "per-FTE-year": { period: "year", per: "FTE" },
  "per-transaction": { period: "transaction", per: null },
};
