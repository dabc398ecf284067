import { isEastAsian } from "./characters";
import { currencyOf, needsFigureBeside } from "./currency";
import { isUnattached, type NumberSpan } from "./numbers/spans";
import type { TextReading } from "./reading";
import { sense, type Token } from "./tokens";

/** A number with the currency that stands beside it. */
export interface Priced {
  readonly span: NumberSpan;
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
  /** Index of the first and the last token used. */
  readonly first: number;
  readonly last: number;
  /** 0.01 for cents, 1e6 for "MUSD", −1 for "-$500" and "(1,234)". */
  readonly factor: number;
}

/** A whole cell in accounting's way of writing negative: "(1,234)", "$(1,234.50)", "(1,234) USD". */
const ACCOUNTING = /^\s*[^\d()]{0,5}\([^\da-z()]{0,3}\d[\d.,' ]{0,24}[^\da-z()]{0,3}\)[^\d()]{0,5}$/;

export function isAccountingNegative(clean: string): boolean {
  return clean.length < 48 && clean.includes("(") && ACCOUNTING.test(clean);
}

/** The currency beside a number, before or behind it; undefined when there is none. */
export function price(
  reading: TextReading,
  span: NumberSpan,
  taken: ReadonlySet<number>,
): Priced | undefined {
  if (span.broken === "list" || span.broken === "vague") return undefined;
  const { tokens } = reading;
  const beforeIndex = span.first - 1;
  const afterIndex = span.last + 1;
  const before = taken.has(beforeIndex) ? undefined : beside(reading, tokens[beforeIndex], span, "before");
  const after = beside(reading, tokens[afterIndex], span, "after");
  const opensNext =
    tokens[afterIndex + 1]?.numeral !== undefined &&
    (tokens[afterIndex + 1]?.start ?? 0) - (tokens[afterIndex]?.end ?? 0) <= 1;
  if (before === undefined && opensNext && isOfNext(reading, span, afterIndex)) return undefined;
  const useAfter = after !== undefined && (before === undefined || !opensNext);
  const chosen = useAfter ? after : before;
  if (!chosen) return undefined;
  const specific = useAfter && before && chosen.shared ? (before.shared ? chosen : before) : chosen;
  const sign = before && span.value >= 0 ? signBefore(reading, tokens, beforeIndex) : undefined;
  return {
    span,
    currency: specific.currency,
    factor: sign === undefined ? chosen.factor : -chosen.factor,
    start: sign ?? (before ? (tokens[beforeIndex]?.start ?? span.start) : span.start),
    end: useAfter ? (tokens[afterIndex]?.end ?? span.end) : span.end,
    first: before ? beforeIndex : span.first,
    last: useAfter ? afterIndex : span.last,
  };
}

/** "Year 1 EUR 480,000", "Lot 2 $300": a code between a small number and a large one belongs to the large one. */
function isOfNext(reading: TextReading, span: NumberSpan, index: number): boolean {
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1]?.numeral;
  if (!token || !next || span.value >= 100 || !Number.isInteger(span.value) || next.value < 100) return false;
  return (
    token.start > span.end &&
    /^(?:[a-z]{3}|[a-z]{0,3}[$€£¥₩₫₹฿₱])$/.test(reading.text.clean.slice(token.start, token.end))
  );
}

/** Where the sign of "-$500" stands; undefined when there is none. */
function signBefore(reading: TextReading, tokens: readonly Token[], index: number): number | undefined {
  const sign = tokens[index - 1];
  const opening = tokens[index];
  if (!sign || !opening || sign.end !== opening.start || sign.end - sign.start !== 1) return undefined;
  const isSign =
    reading.text.clean.charCodeAt(sign.start) === 45 && isUnattached(reading.text.clean, sign.start);
  return isSign ? sign.start : undefined;
}

function beside(
  reading: TextReading,
  token: Token | undefined,
  span: NumberSpan,
  side: "before" | "after",
): { currency: string | null; factor: number; shared: boolean } | undefined {
  if (!token) return undefined;
  const { clean } = reading.text;
  const gap = side === "before" ? span.start - token.end : token.start - span.end;
  if (gap > 2) return undefined;
  const between = side === "before" ? clean.slice(token.end, span.start) : clean.slice(span.end, token.start);
  if (!/^[ :*^-]*$/.test(between) && !(/^[ ()]*$/.test(between) && isAccountingNegative(clean)))
    return undefined;
  const word = clean.slice(token.start, token.end);
  const minor = sense(token, "minor-currency");
  if (minor !== undefined && side === "after") {
    if (needsFigureBeside(word) && gap > 0) return undefined;
    return {
      currency: currencyOf(minor, token, reading.text, reading.hints.currency) ?? null,
      factor: 0.01,
      shared: true,
    };
  }
  const value = sense(token, "currency");
  if (value === undefined) return undefined;
  if (needsFigureBeside(word) && gap > 1) return undefined;
  if (side === "before" && /^[a-z]\$?$/.test(word) && gap > 1) return undefined;
  // "회원 1,200명", "지원 5건": the end of another word, no won.
  if (side === "before" && word === "원" && isEastAsian(clean.charCodeAt(token.start - 1))) return undefined;
  const currency = currencyOf(value, token, reading.text, reading.hints.currency);
  if (currency === undefined) return undefined;
  return { currency, factor: factorOf(word), shared: value.length < 3 || value === "franc" };
}

/** "MUSD", "TEUR", "kCHF": millions and thousands written in front of the code. */
function factorOf(word: string): number {
  if (!/^[mtk][a-z]{3}$/.test(word)) return 1;
  return word.startsWith("m") ? 1e6 : 1e3;
}
