import { isSpace } from "../characters";
import { sense, type Token } from "../tokens";

/** A number while its tokens are added up. */
export interface Sum {
  total: number;
  section: number;
  current: number | null;
  lastUnit: number;
  largest: number;
  words: boolean;
  figures: number;
  /** "and" stood inside: "one hundred and three". */
  joined: boolean;
  /** "and a half" was read. */
  halved: boolean;
}

export function newSum(): Sum {
  return {
    total: 0,
    section: 0,
    current: null,
    lastUnit: 1,
    largest: 1,
    words: true,
    figures: 0,
    joined: false,
    halved: false,
  };
}

/** Two tokens belong to one number when only a space or a hyphen is between them. */
export function joined(text: string, before: Token | undefined, after: Token): boolean {
  if (!before) return false;
  const gap = after.start - before.end;
  if (gap === 0) return true;
  return gap === 1 && (isSpace(text.charCodeAt(before.end)) || text.charAt(before.end) === "-");
}

/** Adds a token to the number so far; returns how many tokens it took (0: the number ended before it). */
export function take(sum: Sum, token: Token, tokens: readonly Token[], index: number, text: string): number {
  if (token.numeral !== undefined) return takeFigures(sum, token.numeral.value, tokens, index, text);
  const digit = sense(token, "digit");
  if (digit !== undefined && sum.figures === 0 && !isYear(sum, token, tokens, index))
    return takeDigit(sum, Number(digit), text.charCodeAt(token.start) > 0x2fff);
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
    sum.halved = true;
    return 1;
  }
  if (sense(token, "point") !== undefined) return takeDecimals(sum, tokens, index);
  if (sense(token, "joiner") !== undefined) return takeAfterJoiner(sum, tokens, index, text);
  // "300여 개", "1천余万": a little more than the number says.
  if (sense(token, "odd") !== undefined && hasValue(sum) && isUnit(tokens[index + 1], token.end)) return 1;
  return 0;
}

function takeFigures(sum: Sum, value: number, tokens: readonly Token[], index: number, text: string): number {
  const token = tokens[index];
  if (
    token === undefined ||
    sum.current !== null ||
    token.glued === true ||
    (sum.words && sum.lastUnit !== 1 && sum.total + sum.section === 0)
  )
    return 0;
  if (sum.figures > 0) {
    if (sum.lastUnit === 1 || value >= sum.lastUnit) return 0;
    if (!continuesBelow(tokens, index, sum.lastUnit)) {
      const tenths = tenthsBehind(tokens, index, text);
      if (tenths !== undefined && sum.section === 0) {
        sum.total += tenths * sum.lastUnit;
        sum.lastUnit = 1;
        sum.figures += 1;
        return 1;
      }
      if (isWestern(tokens[index - 1]) && !isJoiner(tokens[index - 1])) return 0;
    }
  }
  sum.current = value;
  sum.words = false;
  sum.figures += 1;
  return 1;
}

/** Vietnamese "năm" behind a number is "year": five only before a unit ("một trăm năm mươi") or behind "linh". */
function isYear(sum: Sum, token: Token, tokens: readonly Token[], index: number): boolean {
  if (!hasValue(sum) || sense(token, "years-unit") === undefined) return false;
  return !isJoiner(tokens[index - 1]) && !isUnit(tokens[index + 1], token.end);
}

const SHORTHAND_UNITS = new Set(["tỷ", "tỉ", "triệu", "tr", "nghìn", "ngàn"]);

/** Vietnamese "1 tỷ 2", "2tr5", "1 triệu 250": bare figures behind a magnitude are its decimals, if nothing is counted by them. */
function tenthsBehind(tokens: readonly Token[], index: number, text: string): number | undefined {
  const token = tokens[index];
  const unit = tokens[index - 1];
  if (!token?.numeral || !unit || !SHORTHAND_UNITS.has(text.slice(unit.start, unit.end))) return undefined;
  const figures = text.slice(token.start, token.end);
  if (!/^(?:[1-9]|\d{3})$/.test(figures)) return undefined;
  const next = tokens[index + 1];
  const isCounted =
    next !== undefined &&
    next.start - token.end <= 1 &&
    sense(next, "currency") === undefined &&
    sense(next, "period") === undefined &&
    sense(next, "per") === undefined;
  if (
    isCounted ||
    /^ ?[\p{L}%]/u.test(next?.start === token.end + 1 ? "" : text.slice(token.end, token.end + 2))
  )
    return undefined;
  return Number(`0.${figures}`);
}

/** "10 tỷ 500 triệu", "1 crore 25 lakh", "1 tỷ 2 trăm triệu": figures go on when a smaller magnitude stands right behind them. */
function continuesBelow(tokens: readonly Token[], index: number, lastUnit: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.start - (tokens[index]?.end ?? 0) > 1) return false;
  const unit = sense(next, "big-unit");
  if (unit !== undefined) return Number(unit) < lastUnit;
  const after = tokens[index + 2];
  const isHundred = sense(next, "small-unit") !== undefined;
  return isHundred && after !== undefined && after.start - next.end <= 1 && isBigBelow(after, lastUnit);
}

function isBigBelow(token: Token, lastUnit: number): boolean {
  const unit = sense(token, "big-unit");
  return unit !== undefined && Number(unit) < lastUnit;
}

function isUnit(token: Token | undefined, from: number): boolean {
  if (!token || token.start - from > 1) return false;
  return sense(token, "big-unit") !== undefined || sense(token, "small-unit") !== undefined;
}

function isJoiner(token: Token | undefined): boolean {
  return sense(token, "joiner") !== undefined;
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

function takeDigit(sum: Sum, digit: number, isEastAsian: boolean): number {
  if (sum.current === null) {
    // "一万零五": the nought only keeps the place.
    if (digit !== 0 || !isEastAsian || !hasValue(sum)) sum.current = digit;
  } else if (sum.current >= 20 && sum.current % 10 === 0 && sum.current < 100 && digit > 0 && digit < 10)
    sum.current += digit;
  else if (sum.current === 10 && digit < 10 && digit > 0) sum.current += digit;
  else return 0;
  return 1;
}

function takeSmall(sum: Sum, unit: number): number {
  // "1ダース千円": a dozen, and then a price.
  if (sum.lastUnit === DOZEN) return 0;
  if (sum.section > 0 && sum.current === null && unit >= sum.lastUnit) {
    sum.section *= unit;
  } else {
    sum.section += (sum.current ?? 1) * unit;
    sum.current = null;
  }
  sum.lastUnit = unit;
  return 1;
}

const DOZEN = 12;

function takeBig(sum: Sum, unit: number, token: Token, before: Token | undefined, text: string): number {
  // A lone letter is a magnitude only right behind its figures: "$5 m" is five metres, months or million.
  const isLetter = token.end - token.start === 1 && token.start > 0 && /[a-z]/.test(text.charAt(token.start));
  if (isLetter && (before?.numeral === undefined || token.start - before.end > 1)) return 0;
  if (sum.current === null && sum.section === 0 && sum.total > 0) {
    if (sum.halved && unit <= sum.lastUnit) return 0;
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

/** "one hundred and six", "3 hundred and 21": "and" belongs to the number when a smaller number follows a unit. */
function takeAfterJoiner(sum: Sum, tokens: readonly Token[], index: number, text: string): number {
  const next = tokens[index + 1];
  if (sense(tokens[index + 2], "fraction") !== undefined) return 0;
  if (!next || sum.lastUnit === 1 || sum.current !== null || !joined(text, tokens[index], next)) return 0;
  const digit = sense(next, "digit") ?? sense(next, "tens");
  const afterWord = sum.words || sense(tokens[index - 1], "small-unit") === "100";
  const isFigure = next.numeral !== undefined && afterWord && next.numeral.value < sum.lastUnit;
  if (!((digit !== undefined && sum.words) || isFigure)) return 0;
  sum.joined = true;
  return 1;
}
