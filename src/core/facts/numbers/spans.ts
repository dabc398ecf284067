import { isSpace, standsAlone } from "../characters";
import { sense, type Token } from "../tokens";

/** One number as people mean it: figures, magnitudes and number words taken together. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly suspect?: "typo" | "ambiguous-separator";
  /** "1.250" or "1,250" without magnitude: depends on how the writer writes numbers. */
  readonly single?: "." | ",";
  readonly broken?: "list" | "dotted";
  /** The largest magnitude read ("million" → 1e6), 1 when there is none. */
  readonly magnitude: number;
  /** Written in words only. */
  readonly words: boolean;
}

interface Sum {
  total: number;
  section: number;
  current: number | null;
  lastUnit: number;
  largest: number;
  words: boolean;
  figures: number;
}

/** A cell with more numbers is a pasted table, not an answer: the rest is left unread, and the answer goes to review. */
export const MOST_NUMBERS = 500;

/** Takes tokens together into numbers, left to right. Every token is visited once. */
export function numberSpans(text: string, tokens: readonly Token[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let index = 0;
  while (index < tokens.length && spans.length < MOST_NUMBERS) {
    const span = readSpan(text, tokens, index);
    if (span) {
      const signed = withSign(text, tokens, span);
      if (!mergeFraction(text, spans, signed)) spans.push(signed);
      index = span.last + 1;
    } else index += 1;
  }
  return spans;
}

/** "-5", "minus 5", "마이너스 3". A dash behind a space at the start of a line is a list mark, not a sign. */
function withSign(text: string, tokens: readonly Token[], span: NumberSpan): NumberSpan {
  const before = tokens[span.first - 1];
  if (!before || span.start - before.end > 1) return span;
  const isWord = sense(before, "minus") !== undefined;
  const isDash =
    text.charAt(before.start) === "-" && before.end === before.start + 1 && isUnattached(text, before.start);
  const adjacent = before.end === span.start || standsAlone(text, before.start, span.end);
  if (!isWord && !(isDash && adjacent)) return span;
  return { ...span, start: before.start, first: span.first - 1, value: -span.value };
}

function isUnattached(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  return position === 0 || before === 32 || before === 40 || before > 0x2fff;
}

/** "¾", "2½", "4分の3", "3분의 2": joins a numerator or denominator to the span before; true when it did. */
function mergeFraction(text: string, spans: NumberSpan[], span: NumberSpan): boolean {
  const before = spans[spans.length - 1];
  if (!before || span.start - before.end > 4 || span.broken !== undefined || before.broken !== undefined)
    return false;
  const between = text.slice(before.end, span.start).trim();
  if (between === "\u2044" && span.value !== 0) {
    const whole = spans[spans.length - 2];
    const fraction = before.value / span.value;
    const isMixed =
      whole !== undefined &&
      before.start - whole.end <= 1 &&
      text.slice(whole.end, before.start).trim() === "";
    spans.splice(isMixed ? -2 : -1);
    spans.push(isMixed ? joinSpans(whole, span, whole.value + fraction) : joinSpans(before, span, fraction));
    return true;
  }
  if ((between === "分の" || between === "분의") && before.value !== 0) {
    spans.pop();
    spans.push(joinSpans(before, span, span.value / before.value));
    return true;
  }
  return false;
}

function joinSpans(first: NumberSpan, last: NumberSpan, value: number): NumberSpan {
  return {
    start: first.start,
    end: last.end,
    first: first.first,
    last: last.last,
    value: clean(value),
    magnitude: 1,
    words: false,
  };
}

function readSpan(text: string, tokens: readonly Token[], from: number): NumberSpan | undefined {
  const opening = tokens[from];
  if (!opening || opening.glued === true || !canBegin(opening)) return undefined;
  const sum: Sum = { total: 0, section: 0, current: null, lastUnit: 1, largest: 1, words: true, figures: 0 };
  let next = from;
  let last = from - 1;
  let numeral = opening.numeral;
  while (next < tokens.length) {
    const token = tokens[next];
    if (!token || (next > from && !joined(text, tokens[next - 1], token))) break;
    if (token.numeral !== undefined) numeral ??= token.numeral;
    const taken = take(sum, token, tokens, next, text);
    if (taken === 0) break;
    last = next + taken - 1;
    next += taken;
  }
  if (last < from) return undefined;
  if (sum.words && isLonelyWord(tokens, from, last)) return undefined;
  const value = clean(sum.total + sum.section + (sum.current ?? 0));
  const closing = tokens[last];
  if (!closing) return undefined;
  const alone = sum.figures === 1 ? numeral : undefined;
  return {
    start: opening.start,
    end: closing.end,
    value,
    first: from,
    last,
    magnitude: sum.largest,
    words: sum.words,
    ...(alone?.suspect !== undefined ? { suspect: alone.suspect } : {}),
    ...(alone?.single !== undefined && last === from ? { single: alone.single } : {}),
    ...(alone?.single === "." && last > from ? { single: "." as const } : {}),
    ...(numeral?.broken !== undefined ? { broken: numeral.broken } : {}),
  };
}

/** Most words are no numbers: they are turned away before anything is built for them. */
function canBegin(token: Token): boolean {
  return token.numeral !== undefined || token.senses.some((candidate) => NUMBER_WORDS.has(candidate.kind));
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(["digit", "tens", "small-unit", "big-unit"]);

/** Two tokens belong to one number when only a space or a hyphen is between them. */
function joined(text: string, before: Token | undefined, after: Token): boolean {
  if (!before) return false;
  const gap = after.start - before.end;
  if (gap === 0) return true;
  return gap === 1 && (isSpace(text.charCodeAt(before.end)) || text.charAt(before.end) === "-");
}

/** Adds a token to the number so far; returns how many tokens it took (0: the number ended before it). */
function take(sum: Sum, token: Token, tokens: readonly Token[], index: number, text: string): number {
  if (token.numeral !== undefined) {
    if (
      sum.current !== null ||
      token.glued === true ||
      (sum.words && sum.lastUnit !== 1 && sum.total + sum.section === 0)
    )
      return 0;
    if (
      sum.figures > 0 &&
      (sum.lastUnit === 1 ||
        token.numeral.value >= sum.lastUnit ||
        (isWestern(tokens[index - 1]) && !continuesBelow(tokens, index, sum.lastUnit)))
    )
      return 0;
    sum.current = token.numeral.value;
    sum.words = false;
    sum.figures += 1;
    return 1;
  }
  const digit = sense(token, "digit");
  if (digit !== undefined && sum.figures === 0) return takeDigit(sum, Number(digit));
  const tens = sense(token, "tens");
  if (tens !== undefined && sum.current === null && !isWesternAfterFigures(sum, tokens[index - 1])) {
    sum.current = Number(tens);
    return 1;
  }
  const small = sense(token, "small-unit");
  if (small !== undefined) return takeSmall(sum, Number(small));
  const big = sense(token, "big-unit");
  if (big !== undefined) return takeBig(sum, Number(big), token, tokens[index - 1], text);
  const half = sense(token, "half");
  if (half !== undefined && index > 0 && hasValue(sum)) {
    sum.total += (sum.current !== null ? 1 : sum.lastUnit) * Number(half);
    return 1;
  }
  if (sense(token, "point") !== undefined) return takeDecimals(sum, tokens, index);
  if (sense(token, "joiner") !== undefined) return takeAfterJoiner(sum, tokens, index, text);
  return 0;
}

/** "10 tỷ 500 triệu", "1 crore 25 lakh": figures go on when a smaller magnitude stands right behind them. */
function continuesBelow(tokens: readonly Token[], index: number, lastUnit: number): boolean {
  const next = tokens[index + 1];
  const unit = sense(next, "big-unit");
  return (
    next !== undefined &&
    unit !== undefined &&
    Number(unit) < lastUnit &&
    next.start - (tokens[index]?.end ?? 0) <= 1
  );
}

function isWestern(token: Token | undefined): boolean {
  const unit = sense(token, "big-unit");
  return (
    unit !== undefined &&
    unit !== "10000" &&
    unit !== "100000000" &&
    unit !== "1000000000000" &&
    (token?.end ?? 0) - (token?.start ?? 0) <= 3
  );
}

function isWesternAfterFigures(sum: Sum, before: Token | undefined): boolean {
  return sum.figures > 0 && isWestern(before);
}

function hasValue(sum: Sum): boolean {
  return sum.current !== null || sum.section + sum.total > 0;
}

function takeDigit(sum: Sum, digit: number): number {
  if (sum.current === null) sum.current = digit;
  else if (sum.current >= 20 && sum.current % 10 === 0 && sum.current < 100 && digit > 0 && digit < 10)
    sum.current += digit;
  else if (sum.current === 10 && digit < 10 && digit > 0) sum.current += digit;
  else return 0;
  return 1;
}

function takeSmall(sum: Sum, unit: number): number {
  if (sum.section > 0 && sum.current === null && unit >= sum.lastUnit) {
    sum.section *= unit;
  } else {
    sum.section += (sum.current ?? 1) * unit;
    sum.current = null;
  }
  sum.lastUnit = unit;
  return 1;
}

function takeBig(sum: Sum, unit: number, token: Token, before: Token | undefined, text: string): number {
  // A lone letter is a magnitude only right behind its figures: "$5 m" is five metres, months or million.
  const isLetter = token.end - token.start === 1 && token.start > 0 && /[a-z]/.test(text.charAt(token.start));
  if (isLetter && (before?.numeral === undefined || token.start - before.end > 1)) return 0;
  if (sum.current === null && sum.section === 0 && sum.total > 0) {
    sum.total *= unit;
  } else {
    const below = sum.section + (sum.current ?? 0);
    if (sum.total > 0 && unit > sum.lastUnit && sum.largest < unit) sum.total = (sum.total + below) * unit;
    else sum.total += (below || 1) * unit;
  }
  sum.section = 0;
  sum.current = null;
  sum.lastUnit = unit;
  sum.largest = Math.max(sum.largest, unit);
  return 1;
}

function takeDecimals(sum: Sum, tokens: readonly Token[], index: number): number {
  let digits = "";
  let next = index + 1;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    const digit = token?.numeral && digits === "" ? String(token.numeral.value) : sense(token, "digit");
    if (
      digit === undefined ||
      digit.length > 4 ||
      (next > index + 1 && (token?.start ?? 0) - (tokens[next - 1]?.end ?? 0) > 1)
    )
      break;
    digits += digit;
    if (token?.numeral) {
      next += 1;
      break;
    }
  }
  if (digits === "" || !hasValue(sum)) return 0;
  sum.current = (sum.current ?? 0) + Number(`0.${digits}`);
  return next - index;
}

/** "one hundred and six": "and" belongs to the number when a smaller number word follows a unit. */
function takeAfterJoiner(sum: Sum, tokens: readonly Token[], index: number, text: string): number {
  const next = tokens[index + 1];
  if (!next || sum.lastUnit === 1 || sum.current !== null || !joined(text, tokens[index], next)) return 0;
  const digit = sense(next, "digit") ?? sense(next, "tens");
  const isFigure = next.numeral !== undefined && sum.words && next.numeral.value < sum.lastUnit;
  return (digit !== undefined && sum.words) || isFigure ? 1 : 0;
}

/** A unit, a joiner or an everyday syllable alone is not a number, unless it is a plain number word. */
function isLonelyWord(tokens: readonly Token[], from: number, last: number): boolean {
  if (from !== last) return false;
  const only = tokens[from];
  return (
    sense(only, "digit") === undefined &&
    sense(only, "tens") === undefined &&
    sense(only, "small-unit") === undefined &&
    sense(only, "big-unit") === undefined
  );
}

/** 48.2 × 10,000 must be 482,000, not 482,000.00000000006. */
function clean(value: number): number {
  // Whole numbers of up to fifteen figures are exact as they are.
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return value;
  return Number(value.toPrecision(15));
}
