import type { MoneyFact } from "../model";
import { currencyOf, needsFigureBeside } from "./currency";
import type { NumberSpan } from "./numbers/spans";
import { settleSeparator } from "./numbers/separator";
import { evidence, type TextReading } from "./reading";
import { boundOf, termsOf } from "./terms";
import { sense, type Token } from "./tokens";

interface Priced {
  readonly span: NumberSpan;
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
  /** Index of the first and the last token used. */
  readonly first: number;
  readonly last: number;
  readonly minor: number;
}

/** All sums of money in a text, and the spans they used up (so that nothing counts them again). */
export function readMoney(reading: TextReading): {
  readonly facts: MoneyFact[];
  readonly used: ReadonlySet<NumberSpan>;
} {
  const used = new Set<NumberSpan>();
  const facts: MoneyFact[] = [];
  const taken = new Set<number>();
  const { spans } = reading;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || used.has(span) || span.broken === "dotted") continue;
    const next = spans[index + 1];
    const partner = next && isRange(reading, span, next) ? next : undefined;
    const priced = price(reading, span, taken);
    const pricedPartner = partner ? price(reading, partner, taken) : undefined;
    const main =
      priced ??
      (pricedPartner && partner
        ? { ...pricedPartner, span, start: span.start, first: span.first, last: span.last, end: span.end }
        : undefined);
    if (!main) {
      const bare = bareAmount(reading, span, partner);
      if (!bare) continue;
      used.add(span);
      if (partner) used.add(partner);
      facts.push(bare);
      continue;
    }
    used.add(span);
    if (partner) used.add(partner);
    for (let token = main.first; token <= main.last; token += 1) taken.add(token);
    if (pricedPartner)
      for (let token = pricedPartner.first; token <= pricedPartner.last; token += 1) taken.add(token);
    const composite = partner ? undefined : minorPart(reading, main, spans[index + 1]);
    if (composite) used.add(composite.span);
    facts.push(makeFact(reading, main, partner, pricedPartner, composite));
  }
  return { facts, used };
}

/** A figure that fills a cell under a price heading is money, though the currency stands elsewhere or nowhere. */
function bareAmount(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): MoneyFact | undefined {
  const { hints, length } = reading;
  const end = partner ?? span;
  const speaksOfMoney = hints.currency !== null || (hints.isCost && hints.units.length === 0);
  if (!speaksOfMoney || hints.isPercent || hints.asksYears || span.broken !== undefined || span.words)
    return undefined;
  const after = reading.tokens[end.last + 1];
  const terms = termsOf(reading, span.start, end.end);
  if (
    after &&
    (sense(after, "percent") !== undefined ||
      (sense(after, "years-unit") ?? sense(after, "months-unit")) !== undefined) &&
    after.start - end.end <= 1
  )
    return undefined;
  const hasTerms = terms.period !== null || terms.per !== null;
  if (length > 48 || ((end.end - span.start) * 2 < length && !hasTerms)) return undefined;
  if (after && sense(after, "unit") !== undefined && !hasTerms && after.start - end.end <= 1)
    return undefined;
  const low = settle(reading, span, partner, hints.currency);
  const high = partner ? settle(reading, partner, undefined, hints.currency) : undefined;
  const suspect = low.suspect ?? high?.suspect;
  const bound = partner ? undefined : boundOf(reading, span.first, span.last);
  return {
    type: "money",
    amount: round(low.value),
    ...(high ? { amountTo: round(high.value) } : {}),
    ...(bound ? { bound } : {}),
    currency: hints.currency,
    period: terms.period ?? hints.period,
    per: terms.per ?? hints.per,
    ...(suspect ? { suspect } : {}),
    ...evidence(reading, span.start, end.end, suspect ? 0.4 : hints.currency === null ? 0.65 : 0.85),
  };
}

/** The currency beside a number, before or behind it; undefined when there is none. */
function price(reading: TextReading, span: NumberSpan, taken: ReadonlySet<number>): Priced | undefined {
  if (span.broken === "list") return undefined;
  const { tokens } = reading;
  const beforeIndex = span.first - 1;
  const afterIndex = span.last + 1;
  const before = taken.has(beforeIndex) ? undefined : beside(reading, tokens[beforeIndex], span, "before");
  const after = beside(reading, tokens[afterIndex], span, "after");
  const opensNext =
    tokens[afterIndex + 1]?.numeral !== undefined &&
    (tokens[afterIndex + 1]?.start ?? 0) - (tokens[afterIndex]?.end ?? 0) <= 1;
  const useAfter = after !== undefined && (before === undefined || !opensNext);
  if (before === undefined && after === undefined) return undefined;
  const chosen = useAfter && after ? after : before;
  if (!chosen) return undefined;
  const specific = useAfter && before && chosen.shared ? (before.shared ? chosen : before) : chosen;
  return {
    span,
    currency: specific.currency,
    minor: chosen.minor,
    start: before ? (tokens[beforeIndex]?.start ?? span.start) : span.start,
    end: useAfter ? (tokens[afterIndex]?.end ?? span.end) : span.end,
    first: before ? beforeIndex : span.first,
    last: useAfter ? afterIndex : span.last,
  };
}

function beside(
  reading: TextReading,
  token: Token | undefined,
  span: NumberSpan,
  side: "before" | "after",
): { currency: string | null; minor: number; shared: boolean } | undefined {
  if (!token) return undefined;
  const gap = side === "before" ? span.start - token.end : token.start - span.end;
  const between =
    side === "before"
      ? reading.text.clean.slice(token.end, span.start)
      : reading.text.clean.slice(span.end, token.start);
  if (gap > 2 || !/^[ :*^-]*$/.test(between)) return undefined;
  const word = reading.text.clean.slice(token.start, token.end);
  const minor = sense(token, "minor-currency");
  if (minor !== undefined && side === "after") {
    if (needsFigureBeside(word) && gap > 0) return undefined;
    return {
      currency: currencyOf(minor, token, reading.text, reading.hints.currency) ?? null,
      minor: 0.01,
      shared: true,
    };
  }
  const value = sense(token, "currency");
  if (value === undefined) return undefined;
  if (needsFigureBeside(word) && gap > 1) return undefined;
  if (side === "before" && /^[a-z]\$?$/.test(word) && gap > 1) return undefined;
  const currency = currencyOf(value, token, reading.text, reading.hints.currency);
  if (currency === undefined) return undefined;
  const million = /^m[a-z]{3}$/.test(word) ? 1e6 : 1;
  return { currency, minor: million, shared: value.length < 3 || value === "franc" };
}

/** "40–55", "from 40 to 55": two numbers with only a range word between. */
function isRange(reading: TextReading, low: NumberSpan, high: NumberSpan): boolean {
  if (high.start - low.end > 14) return false;
  const between = reading.tokens.slice(low.last + 1, high.first);
  if (between.length === 0 || between.length > 3) return false;
  if (!between.some((token) => sense(token, "range") !== undefined || isUpperWord(token, reading)))
    return false;
  const words = reading.text.clean.slice(low.end, high.start);
  if (/[,;\n(]/.test(words)) return false;
  if (
    !between.every(
      (token) =>
        sense(token, "range") !== undefined ||
        sense(token, "currency") !== undefined ||
        isUpperWord(token, reading) ||
        sense(token, "or-more") !== undefined,
    )
  )
    return false;
  return settle(reading, low, high).value <= settle(reading, high).value;
}

function isUpperWord(token: Token, reading: TextReading): boolean {
  return ["đến", "tới", "から", "에서"].includes(reading.text.clean.slice(token.start, token.end));
}

/** "10 $ 30 cents": the second sum is the small change of the first. */
function minorPart(
  reading: TextReading,
  main: Priced,
  next: NumberSpan | undefined,
): { span: NumberSpan; end: number; amount: number } | undefined {
  if (!next || next.value >= 100 || main.minor !== 1) return undefined;
  const between = reading.text.clean.slice(main.end, next.start).trim();
  if (between !== "" && !["and", "và", "와", "과"].includes(between)) return undefined;
  const token = reading.tokens[next.last + 1];
  if (!token || sense(token, "minor-currency") === undefined || token.start - next.end > 1)
    return bareChange(reading, main, next);
  const hundredths = sense(token, "minor-currency") === "CNY" ? 0.1 : 0.01;
  return { span: next, end: token.end, amount: next.value * hundredths };
}

/** "15 dollars and 50." at the end of a sentence: two bare figures behind the currency are its small change. */
function bareChange(
  reading: TextReading,
  main: Priced,
  next: NumberSpan,
): { span: NumberSpan; end: number; amount: number } | undefined {
  const isTwoFigures = next.end - next.start === 2 && next.value >= 10 && !next.words;
  if (
    !isTwoFigures ||
    main.end === main.span.end ||
    !/^[.]?\s{0,3}$/.test(reading.text.clean.slice(next.end, next.end + 5))
  )
    return undefined;
  return { span: next, end: next.end, amount: next.value / 100 };
}

function makeFact(
  reading: TextReading,
  main: Priced,
  partner: NumberSpan | undefined,
  pricedPartner: Priced | undefined,
  composite: { end: number; amount: number } | undefined,
): MoneyFact {
  const low = settle(reading, main.span, partner, main.currency);
  const high = partner ? settle(reading, partner, undefined, main.currency) : undefined;
  const suspect = low.suspect ?? high?.suspect;
  const factor = main.minor;
  const end = composite?.end ?? (partner ? Math.max(pricedPartner?.end ?? 0, partner.end) : main.end);
  const lastToken = pricedPartner?.last ?? partner?.last ?? main.last;
  const bound = partner ? undefined : boundOf(reading, main.first, lastToken);
  const terms = termsOf(reading, main.start, end);
  const currency = main.currency ?? pricedPartner?.currency ?? null;
  return {
    type: "money",
    amount: round(low.value * factor + (composite?.amount ?? 0)),
    ...(high ? { amountTo: round(high.value * factor) } : {}),
    ...(bound ? { bound } : {}),
    currency,
    period: terms.period ?? reading.hints.period,
    per: terms.per ?? reading.hints.per,
    ...(suspect ? { suspect } : {}),
    ...evidence(reading, main.start, end, suspect ? 0.4 : currency === null ? 0.7 : 0.95),
  };
}

function settle(
  reading: TextReading,
  span: NumberSpan,
  partner?: NumberSpan,
  currency: string | null = null,
): { value: number; suspect?: "typo" | "ambiguous-separator" } {
  const settled = settleSeparator(reading, span, currency);
  // "$2–3 million": the magnitude is said once, behind the second number.
  if (
    partner &&
    span.magnitude === 1 &&
    partner.magnitude > 1 &&
    settled.value * partner.magnitude <= partner.value
  ) {
    return { ...settled, value: settled.value * partner.magnitude };
  }
  return settled;
}

function round(value: number): number {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return value;
  return Number(value.toPrecision(15));
}
