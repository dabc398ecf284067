import type { MoneyPeriod } from "../model";
import type { TextReading } from "./reading";
import { isLength } from "./lengths";
import { sense, type Token } from "./tokens";

/** "from", "up to" beside a number. */
export function boundOf(reading: TextReading, first: number, last: number): "from" | "up-to" | undefined {
  const { tokens } = reading;
  const opening = tokens[first];
  const closing = tokens[last];
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (
    before &&
    opening &&
    opening.start - before.end <= 5 &&
    !/[.,;\n]/.test(reading.text.clean.slice(before.end, opening.start))
  ) {
    if (sense(before, "from") !== undefined && !isDuration(reading, first - 1)) return "from";
    if (sense(before, "up-to") !== undefined) return "up-to";
  }
  const limit =
    opening && LIMITS.exec(reading.text.clean.slice(Math.max(0, opening.start - 40), opening.start));
  if (limit) return limit.groups?.least === undefined ? "up-to" : "from";
  // "10여년": over ten years.
  if (closing && reading.text.clean.charCodeAt(closing.start) === 0xc5ec) return "from";
  if (after && closing && after.start - closing.end <= 1) {
    const word = reading.text.clean.slice(after.start, after.end);
    if (sense(after, "or-more") !== undefined && word !== "から")
      return isSum(reading, closing, after) ? undefined : "from";
    if (sense(after, "or-less") !== undefined) return "up-to";
    if (word === "から") return "from";
    // "2,800円〜" with nothing behind it.
    if (word === "~" && tokens[last + 2]?.numeral === undefined) return "from";
  }
  return undefined;
}

/** "a minimum monthly fee of USD 6,000", "最低月額30万円": between the limit and the price stands what it limits. */
const LIMITS =
  /(?:(?<least>minimum|min\.|tối thiểu|최소|最低)|(?:maximum|max\.|tối đa|최대|最大)) ?(?:월|연|月額|年額|月間|年間|料金|요금|금액|이용료|월 이용료|(?:(?:monthly|annual|yearly|weekly|daily|billing|charge|commitment|fee|invoice|mức phí|hàng tháng|phí|là) ?){0,3}(?:of|is|:)?) ?$/;

/** "EUR 24.50 plus travel", "30만원 + 실비": something comes on top; "500+" and "500 plus" are at least 500. */
function isSum({ text: { clean } }: TextReading, closing: Token, after: Token): boolean {
  const word = clean.slice(after.start, after.end);
  if (word !== "plus" && !(word === "+" && after.start > closing.end)) return false;
  return /^\s?[\p{L}\d]/u.test(clean.slice(after.end)) && !GOES_ON.test(clean.slice(after.end).trimStart());
}

/** "$250,000 over 3 years": spread over them, not more than three. */
function isDuration(reading: TextReading, index: number): boolean {
  const word = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (!word || !before || reading.text.clean.slice(word.start, word.end) !== "over") return false;
  return (
    word.start - before.end <= 1 &&
    (before.numeral !== undefined || (sense(before, "currency") ?? sense(before, "big-unit")) !== undefined)
  );
}

/** "1件80円", "1名 65万円", "1건 850원": one of what, right before its price. Looks back a few characters. */
function oneOf(clean: string, start: number): { period?: MoneyPeriod; per?: Unit } {
  const one = oneRightBefore(clean, start);
  const every = EVERY.exec(clean.slice(Math.max(0, start - 6), start));
  if (!every || one.period !== undefined) return one;
  const { month, year } = every.groups ?? {};
  return { ...one, period: month !== undefined ? "month" : year !== undefined ? "year" : "day" };
}

/** "月4万円", "年 120万円", "日2万円": one character before the price, not the end of a date. */
const EVERY = /(?:^|[^\d\p{Script=Han}])(?:(?<month>月)|(?<year>年)|(?<day>日)) ?$/u;

function oneRightBefore(clean: string, start: number): { period?: MoneyPeriod; per?: Unit } {
  const match = ONE_OF.exec(clean.slice(Math.max(0, start - 10), start));
  const { transaction, person, seat, unit } = match?.groups ?? {};
  if (transaction !== undefined) return { period: "transaction" };
  if (person !== undefined) return { per: "FTE" };
  if (seat !== undefined) return { per: "seat" };
  return unit === undefined ? {} : { per: "unit" };
}

const ONE_OF =
  /(?:^|[^\d.,])[1一](?:(?<transaction>件|건|コール|콜|通|통)|(?<person>名|人|명|인)|(?<seat>席|석|좌석)|(?<unit>ユーザー|ユーザ|台|대|계정))(?:あたり|当たり|につき|당)? ?$/;

const NEAR = 32;

/** A unit as the words name it: what a "seat" is only the rest tells. */
type Unit = "FTE" | "unit" | "seat";

/** What the words around a price say it is for; nothing is taken from question or header yet. */
export interface StatedTerms {
  readonly period: MoneyPeriod | null;
  readonly per: Unit | null;
  /** "lump sum", "all-in": one-off, unless a period is named anywhere. */
  readonly isLump: boolean;
  /** "unit price": per unit, unless a period or a person is named anywhere. */
  readonly isUnitPrice: boolean;
}

/** Period and unit of a price, said behind it ("per FTE per month") or before it ("monthly fee: …"). */
export function termsOf(reading: TextReading, start: number, end: number): StatedTerms {
  let period: MoneyPeriod | null = null;
  let per: Unit | null = null;
  let isLump = false;
  let isUnitPrice = false;
  const { tokens } = reading;
  const clean = reading.text.clean;
  let edge = end;
  let last = end;
  for (const token of tokensAfter(tokens, end)) {
    if (
      token.start - edge > NEAR ||
      /[;\n。、]|[.,] /.test(clean.slice(edge, token.start)) ||
      isNumber(token)
    )
      break;
    const tokenPeriod = isLength(clean, token) ? undefined : sense(token, "period");
    const tokenPer = sense(token, "per");
    const isTerm = tokenPeriod !== undefined || tokenPer !== undefined;
    if (isTerm && isOfAnother(clean, end, last, token)) break;
    if (tokenPeriod !== undefined && period !== null && tokenPer === undefined) break;
    if (tokenPeriod === "lump") isLump = true;
    else if (tokenPeriod !== undefined) period ??= tokenPeriod as MoneyPeriod;
    if (tokenPer === "price") isUnitPrice = true;
    else if (tokenPer !== undefined && per !== "FTE") per = tokenPer as Unit;
    if (isTerm) edge = token.end;
    // "+ VAT" is said of the price itself; a lone plus opens another.
    if (sense(token, "or-more") === undefined && sense(token, "joiner") === undefined) last = token.end;
  }
  edge = start;
  for (const token of tokensBefore(tokens, start)) {
    if (
      start - token.end > 2 * NEAR ||
      edge - token.end > NEAR ||
      /[;\n。、]|[.] |, /.test(clean.slice(token.end, edge)) ||
      isNumber(token)
    )
      break;
    const tokenPeriod = isLength(clean, token) ? undefined : sense(token, "period");
    if (tokenPeriod === "lump") isLump = true;
    else if (tokenPeriod !== undefined) period ??= tokenPeriod as MoneyPeriod;
    const tokenPer = sense(token, "per");
    if (tokenPer === "price") isUnitPrice = true;
    else if (tokenPer !== undefined) per ??= tokenPer as Unit;
    edge = token.start;
  }
  const one = reading.text.isAscii || (period !== null && per !== null) ? {} : oneOf(clean, start);
  period ??= one.period ?? (ONCE.test(clean.slice(end, end + 40)) ? "one-off" : null);
  return { period, per: per ?? one.per ?? null, isLump, isUnitPrice };
}

/** "USD 350 per agent, one-time", "30만원(1회)": once, said behind everything else. */
const ONCE =
  /^[^.;\d]{0,24}[,(] ?(?:charged |payable |thu |tính )?(?:one-?(?: |-)?(?:time|off)|once|một lần|1회(?:성)?|일회성|최초 1회|1回|一回|初回)/;

/** Terms that open with such a word go on with what was said before; "monthly fee" and "setup" name a thing of their own. */
const GOES_ON = /^(?:per\b|per-|p\.|\/|an? |each\b|every\b|mỗi |một |trên |theo |cho )/;
/** "plus", "and a", "cộng": what follows is another price. */
const JOINS =
  /(?:^|[\s(])(?:plus|and|with|&|\+|và|cộng|kèm|ngoài ra|excl\w*\.?|not including|without)(?=[\s(]|$)/;
/** What stands behind a fee that is not in this price. */
const LEFT_OUT =
  /^(?:\s?(?:비용|비|費|費用|fee|fees|cost|costs|charge|charges))?[\s:は]{0,2}(?:별도|면제|무료|무상|제외|없음|別途|別|無料|無償|免除|なし|を除く|excluded|not included|extra|separate|waived|free|miễn phí|tính riêng|riêng)/;

/** "EUR 24.50 plus setup fee", "월 300만 원(초기비용 별도)": the words are those of another price. */
function isOfAnother(clean: string, end: number, from: number, token: Token): boolean {
  const word = clean.slice(token.start, token.end);
  if (LEFT_OUT.test(clean.slice(token.end, token.end + 24))) return true;
  if (GOES_ON.test(word)) return false;
  return (
    JOINS.test(clean.slice(Math.min(from, token.start), token.start)) ||
    (token.start > end + 1 && OMITS.test(clean.slice(end, token.start)))
  );
}

/** "chưa gồm phí thiết lập": left out by what stands before it. */
const OMITS = /(?:chưa|không)(?: bao)? gồm|chưa (?:có|tính)|ngoài|외에?|とは別に|を除き/;

function isNumber(token: Token): boolean {
  return token.numeral !== undefined && token.glued !== true;
}

function* tokensAfter(tokens: readonly Token[], position: number): Generator<Token> {
  for (let index = lowerBound(tokens, position); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token) yield token;
  }
}

function* tokensBefore(tokens: readonly Token[], position: number): Generator<Token> {
  for (let index = lowerBound(tokens, position) - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token) yield token;
  }
}

/** Index of the first token that starts at or behind a position. */
function lowerBound(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
