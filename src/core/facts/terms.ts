import type { MoneyPeriod } from "../model";
import type { TextReading } from "./reading";
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
  // "10여년": over ten years.
  if (closing && reading.text.clean.charCodeAt(closing.start) === 0xc5ec) return "from";
  if (after && closing && after.start - closing.end <= 1) {
    const word = reading.text.clean.slice(after.start, after.end);
    if (sense(after, "or-more") !== undefined && word !== "から") return "from";
    if (sense(after, "or-less") !== undefined) return "up-to";
    if (word === "から") return "from";
    // "2,800円〜" with nothing behind it.
    if (word === "~" && tokens[last + 2]?.numeral === undefined) return "from";
  }
  return undefined;
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
function oneOf(clean: string, start: number): { period: MoneyPeriod | null; per: "FTE" | "unit" | null } {
  const match = ONE_OF.exec(clean.slice(Math.max(0, start - 10), start));
  const { transaction, person, unit } = match?.groups ?? {};
  if (transaction !== undefined) return { period: "transaction", per: null };
  return { period: null, per: person !== undefined ? "FTE" : unit !== undefined ? "unit" : null };
}

const ONE_OF =
  /(?:^|[^\d.,])[1一](?:(?<transaction>件|건|コール|콜|通|통)|(?<person>名|人|명|인)|(?<unit>ユーザー|ユーザ|台|席|대|석|계정))(?:あたり|当たり|につき|당)? ?$/;

const NEAR = 32;

/** Period and unit of a price, said behind it ("per FTE per month") or before it ("monthly fee: …"). */
export function termsOf(
  reading: TextReading,
  start: number,
  end: number,
): { period: MoneyPeriod | null; per: "FTE" | "unit" | null } {
  let period: MoneyPeriod | null = null;
  let per: "FTE" | "unit" | null = null;
  const { tokens } = reading;
  const clean = reading.text.clean;
  let edge = end;
  for (const token of tokensAfter(tokens, end)) {
    if (
      token.start - edge > NEAR ||
      /[;\n。、]|[.,] /.test(clean.slice(edge, token.start)) ||
      isNumber(token)
    )
      break;
    const tokenPeriod = sense(token, "period");
    const tokenPer = sense(token, "per");
    if (tokenPeriod !== undefined && period !== null && tokenPer === undefined) break;
    if (tokenPeriod !== undefined) period ??= tokenPeriod as MoneyPeriod;
    if (tokenPer !== undefined && per !== "FTE") per = tokenPer as "FTE" | "unit";
    if (tokenPeriod !== undefined || tokenPer !== undefined) edge = token.end;
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
    const tokenPeriod = sense(token, "period");
    if (tokenPeriod !== undefined) period ??= tokenPeriod as MoneyPeriod;
    const tokenPer = sense(token, "per");
    if (tokenPer !== undefined) per ??= tokenPer as "FTE" | "unit";
    edge = token.start;
  }
  if (reading.text.isAscii || (period !== null && per !== null)) return { period, per };
  const one = oneOf(clean, start);
  return { period: period ?? one.period, per: per ?? one.per };
}

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
