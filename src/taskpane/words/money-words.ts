import type { MoneyFact, MoneyPeriod } from "../../core/model";
import type { MessageKey } from "../messages";
import type { Words } from "./use-words";

export const PERIOD_WORDS: Readonly<Record<MoneyPeriod, MessageKey>> = {
  "one-off": "period.oneOff",
  hour: "period.hour",
  day: "period.day",
  week: "period.week",
  month: "period.month",
  year: "period.year",
  transaction: "period.transaction",
};

export const PER_WORDS: Readonly<Record<"FTE" | "unit", MessageKey>> = {
  FTE: "per.fte",
  unit: "per.unit",
};

/** "USD 11.80 per hour", "11,80 USD/giờ", "시간당 USD 11.80"; "from", "up to" and ranges included. */
export function moneyWords(words: Words, fact: MoneyFact): string {
  const { bound, period, per } = fact;
  let said = amountWords(words.locale, fact);
  if (bound) said = words.t(bound === "from" ? "bound.from" : "bound.upTo", { value: said });
  if (per) said = words.t(PER_WORDS[per], { amount: said });
  return period ? words.t(PERIOD_WORDS[period], { amount: said }) : said;
}

function amountWords(locale: string, { amount, amountTo, currency }: MoneyFact): string {
  const whole = Number.isInteger(amount) && (amountTo === undefined || Number.isInteger(amountTo));
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 4 };
  const plain = new Intl.NumberFormat(locale, digits);
  const full = currency === null ? plain : (currencyFormat(locale, currency, digits) ?? plain);
  const said = (format: Intl.NumberFormat, value: number) => format.format(value).replace("-", "\u2212");
  if (amountTo === undefined) return said(full, amount);
  // The currency is said once: before both or after both, as the language has it.
  const currencyFirst = full.formatToParts(1)[0]?.type === "currency";
  return currencyFirst
    ? `${said(full, amount)}–${said(plain, amountTo)}`
    : `${said(plain, amount)}–${said(full, amountTo)}`;
}

/** undefined for what is no currency code. */
function currencyFormat(
  locale: string,
  currency: string,
  digits: Intl.NumberFormatOptions,
): Intl.NumberFormat | undefined {
  if (!/^[A-Za-z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code", ...digits });
}
