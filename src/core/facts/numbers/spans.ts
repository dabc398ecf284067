import { standsAlone } from "../characters";
import { kindsOf } from "../lexicon";
import { sense, type Token } from "../tokens";
import { exact } from "./exact";
import { mergeFraction, ofMagnitude, withDenominator } from "./fractions";
import { isPart, markDashed, markSideBySide } from "./parts";
import { joined, newSum, type Sum, take } from "./sum";

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
  /** No number after all: "22,24,26", a version, "several million". */
  readonly broken?: "list" | "dotted" | "vague";
  /** The largest magnitude read ("million" → 1e6), 1 when there is none. */
  readonly magnitude: number;
  /** What its figures are multiplied by ("4천만" → 1e7), 1 when they stand alone. */
  readonly scale: number;
  /** Written in words only. */
  readonly words: boolean;
  /** A proper fraction of its own. */
  readonly fraction?: boolean;
  /** A piece of something larger that was not understood: its reading is not to be trusted. */
  readonly part?: boolean;
}

/** A cell with more numbers is a pasted table, not an answer: the rest is left unread, and the answer goes to review. */
export const MOST_NUMBERS = 500;

/** Takes tokens together into numbers, left to right. Every token is visited once. */
export function numberSpans(text: string, tokens: readonly Token[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let index = 0;
  let dashes = 0;
  let words = 0;
  while (index < tokens.length && spans.length < MOST_NUMBERS) {
    const span = readSpan(text, tokens, index);
    if (span) {
      const signed = withSign(text, tokens, span);
      if (text.charCodeAt(span.start - 1) === 45) dashes += 1;
      if (span.words) words += 1;
      if (!mergeFraction(text, spans, signed)) spans.push(signed);
      index = span.last + 1;
    } else index += 1;
  }
  if (dashes > 1) markDashed(text, spans);
  if (words > 1) markSideBySide(text, tokens, spans);
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

export function isUnattached(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  return position === 0 || before === 32 || before === 40 || before > 0x2fff;
}

function readSpan(text: string, tokens: readonly Token[], from: number): NumberSpan | undefined {
  const opening = tokens[from];
  if (!opening || opening.glued === true || !canBegin(opening)) return undefined;
  if (isYearWord(tokens, from)) return undefined;
  const sum = newSum();
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
  const closing = tokens[last];
  if (!closing) return undefined;
  const value = exact(sum.total + sum.section + (sum.current ?? 0));
  const alone = sum.figures === 1 ? numeral : undefined;
  const broken = isVague(text, opening) ? "vague" : numeral?.broken;
  const span: NumberSpan = {
    start: opening.start,
    end: closing.end,
    value,
    first: from,
    last,
    magnitude: sum.largest,
    scale: alone && alone.value !== 0 && last > from ? exact(value / alone.value) : 1,
    words: sum.words,
    ...(alone?.suspect !== undefined ? { suspect: alone.suspect } : {}),
    ...(alone?.single !== undefined && last === from ? { single: alone.single } : {}),
    ...(alone?.single === "." && last > from ? { single: "." as const } : {}),
    ...(broken !== undefined ? { broken } : {}),
  };
  return complete(text, tokens, span, sum);
}

/** "5 năm": the year, not another five. */
function isYearWord(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  const before = tokens[from - 1];
  if (!token || !before || token.numeral !== undefined || token.start - before.end > 1) return false;
  if (sense(token, "years-unit") === undefined || sense(token, "digit") === undefined) return false;
  return before.numeral !== undefined || canBegin(before);
}

/** What stands right behind a number and belongs to it, or shows that it was not understood. */
function complete(text: string, tokens: readonly Token[], span: NumberSpan, sum: Sum): NumberSpan {
  if (span.broken !== undefined) return span;
  if (sum.halved && !sum.words && !Number.isInteger(tokens[span.first]?.numeral?.value ?? 0))
    return { ...span, suspect: "typo" };
  const shorthand = shortenedMyriad(text, tokens, span, sum);
  if (shorthand) return shorthand;
  if (sum.joined && sense(tokens[span.last + 1], "denominator") !== undefined) return { ...span, part: true };
  const whole =
    withDenominator(text, tokens, span) ?? (span.value < 1 ? ofMagnitude(text, tokens, span) : span);
  const goesOn = sum.halved && sense(tokens[whole.last + 1], "big-unit") !== undefined;
  return goesOn || isPart(text, tokens, whole) ? { ...whole, part: true } : whole;
}

/** "2억5천" leaves the second 만 out: 250,000,000. With a currency right behind ("2억5천원") nobody can tell. */
function shortenedMyriad(
  text: string,
  tokens: readonly Token[],
  span: NumberSpan,
  sum: Sum,
): NumberSpan | undefined {
  if (sum.largest !== 1e8 || sum.section % 1000 !== 0 || sum.section === 0 || sum.current !== null)
    return undefined;
  const next = tokens[span.last + 1];
  const isFollowed = next !== undefined && next.start - span.end <= 1;
  const value = sum.total + sum.section * 1e4;
  return isFollowed && text.charCodeAt(span.end) !== 40 ? { ...span, value, part: true } : { ...span, value };
}

/** "hundreds of", "several million", "hàng trăm", "triệu đồng" without a figure: how many is not said. */
function isVague(text: string, opening: Token): boolean {
  // Korean and Japanese do say 百万 for one million.
  if (opening.numeral !== undefined || text.charCodeAt(opening.start) > 0x2fff) return false;
  const isUnit = sense(opening, "small-unit") !== undefined || sense(opening, "big-unit") !== undefined;
  return isUnit && sense(opening, "whole") === undefined;
}

/** Most words are no numbers: they are turned away before anything is built for them. */
function canBegin(token: Token): boolean {
  return token.numeral !== undefined || (token.kinds & NUMBER_WORDS) !== 0;
}

const NUMBER_WORDS = kindsOf("digit", "tens", "small-unit", "big-unit");

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
