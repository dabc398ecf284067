import type { MoneyFact } from "../model";
import { needsFigureBeside } from "./currency";
import { isAccountingNegative } from "./money-beside";
import { settle } from "./money-ranges";
import { exact } from "./numbers/exact";
import { priceTerms } from "./price-terms";
import type { NumberSpan } from "./numbers/spans";
import { evidence, type TextReading } from "./reading";
import { taxesOf } from "./taxes";
import { boundOf, termsOf } from "./terms";
import { sense } from "./tokens";

/** Magnitudes only Vietnamese writes: without a currency beside them they are đồng, most likely. */
const VIETNAMESE_MAGNITUDE = /(?:\d|\s)(?:tr\.?|triệu|tỷ|tỉ|nghìn|ngàn)(?!\p{L})/u;
/** "500k": thousands of đồng only where prices are in đồng. */
const SHORT_THOUSANDS = /\dk(?!\p{L})/u;

/** The currency of a figure without one: "3,5tr/tháng" is VND though nobody says so. */
function impliedCurrency(reading: TextReading, end: NumberSpan): "VND" | null {
  const words = reading.text.clean.slice(end.start, end.end + 1);
  if (VIETNAMESE_MAGNITUDE.test(words)) return "VND";
  const speaksOfDong =
    SHORT_THOUSANDS.test(words) && reading.tokens.some((token) => sense(token, "currency") === "VND");
  return speaksOfDong ? "VND" : null;
}

/** A figure that fills a cell under a price heading is money, though the currency stands elsewhere or nowhere. */
export function bareAmount(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): MoneyFact | undefined {
  const { hints } = reading;
  const end = partner ?? span;
  const speaksOfMoney = hints.currency !== null || (hints.isCost && hints.units.length === 0);
  if (!speaksOfMoney || hints.isPercent || hints.asksYears || span.broken !== undefined || span.words)
    return undefined;
  if (!fillsCell(reading, span, end)) return undefined;
  if (opensUnit(reading, span) || hasCurrencyElsewhere(reading, span, end)) return undefined;
  const implied = hints.currency === null ? impliedCurrency(reading, end) : null;
  const currency = hints.currency ?? implied;
  const low = settle(reading, span, partner, currency);
  const high = partner ? settle(reading, partner, undefined, currency) : undefined;
  const scale = span.scale === 1 && end.scale === 1 ? hints.scale : 1;
  // Millions under a heading in thousands: somebody may have ignored the heading.
  const isDoubtful = scale > 1 && (high?.value ?? low.value) >= 1e6;
  const suspect = low.suspect ?? high?.suspect ?? (isDoubtful ? "unclear" : undefined);
  const bound = partner ? undefined : boundOf(reading, span.first, span.last);
  const taxes = taxesOf(reading, span.start, end.end);
  const sign = span.value > 0 && isAccountingNegative(reading.text.clean) ? -1 : 1;
  return {
    type: "money",
    amount: exact(low.value * scale * sign),
    ...(high ? { amountTo: exact(high.value * scale) } : {}),
    ...(bound ? { bound } : {}),
    currency,
    ...priceTerms(reading, span.start, end.end),
    ...(taxes ? { taxes } : {}),
    ...(suspect ? { suspect } : {}),
    ...evidence(reading, span.start, end.end, sureness(suspect, currency, implied)),
  };
}

function sureness(suspect: string | undefined, currency: string | null, implied: string | null): number {
  if (suspect !== undefined) return 0.4;
  if (implied !== null) return 0.5;
  return currency === null ? 0.65 : 0.85;
}

/** "USD 2.85 per call, minimum 5,000 calls": beside a price with its currency a bare figure is none. */
function hasCurrencyElsewhere(reading: TextReading, span: NumberSpan, end: NumberSpan): boolean {
  return reading.tokens.some(
    (token, index) =>
      sense(token, "currency") !== undefined &&
      !needsFigureBeside(reading.text.clean.slice(token.start, token.end)) &&
      reading.spans.some(
        (other) => other !== span && other !== end && (index === other.first - 1 || index === other.last + 1),
      ),
  );
}

/** "1席あたり", "1건당": the figure only says what one of is priced. */
function opensUnit(reading: TextReading, span: NumberSpan): boolean {
  return (
    span.value === 1 &&
    /^[1一] ?(?:件|名|人|席|台|社|ユーザ|アカウント|건|명|인|석|좌석|대|콜)/.test(
      reading.text.clean.slice(span.start, span.start + 6),
    )
  );
}

/** "Minimum volume 30,000 a month": how much is bought, not for how much. */
const VOLUME = /volume|quantit|sản lượng|khối lượng|số lượng|물량|수량|数量|件数|ボリューム/;

/** Nothing else is said in the cell, or only what the price is for; and nothing else is counted. */
function fillsCell(reading: TextReading, span: NumberSpan, end: NumberSpan): boolean {
  const { length } = reading;
  if (length > 48 || VOLUME.test(reading.text.clean)) return false;
  const after = reading.tokens[end.last + 1];
  const isBeside = after !== undefined && after.start - end.end <= 1;
  if (
    isBeside &&
    (sense(after, "percent") ?? sense(after, "years-unit") ?? sense(after, "months-unit")) !== undefined
  )
    return false;
  const terms = termsOf(reading, span.start, end.end);
  const hasTerms = terms.period !== null || terms.per !== null || terms.isLump || terms.isUnitPrice;
  const isExplained = hasTerms || reading.tokens.some((token) => sense(token, "taxes") !== undefined);
  if ((end.end - span.start) * 2 < length && !isExplained) return false;
  return !(isBeside && sense(after, "unit") !== undefined && !hasTerms);
}

/** "120 triệu đồng, sau đó 25 triệu/tháng": a magnitude with a period, in the currency of the price before it. */
export function followingAmount(
  reading: TextReading,
  span: NumberSpan,
  before: MoneyFact | undefined,
): MoneyFact | undefined {
  const stated = before?.currency ?? reading.hints.currency;
  const currency = stated ?? impliedCurrency(reading, span);
  if (span.magnitude < 1000 || span.broken !== undefined || currency === null) return undefined;
  const next = reading.tokens[span.last + 1];
  const isPriced =
    next !== undefined &&
    next.start - span.end <= 1 &&
    (sense(next, "period") ?? sense(next, "per")) !== undefined &&
    sense(next, "unit") === undefined;
  if (!isPriced) return undefined;
  const settled = settle(reading, span, undefined, currency);
  const taxes = taxesOf(reading, span.start, span.end);
  return {
    type: "money",
    amount: exact(settled.value),
    currency,
    ...priceTerms(reading, span.start, span.end),
    ...(taxes ? { taxes } : {}),
    ...(settled.suspect ? { suspect: settled.suspect } : {}),
    ...evidence(
      reading,
      span.start,
      span.end,
      sureness(settled.suspect, currency, stated === null ? currency : null),
    ),
  };
}
