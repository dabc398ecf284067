import type { QuantityFact } from "../model";
import { isEastAsian } from "./characters";
import { needsFigureBeside } from "./currency";
import { measureNear } from "./measure";
import type { NumberSpan } from "./numbers/spans";
import { halfBehind, of, values } from "./quantity-values";
import { evidence, type TextReading } from "./reading";
import { boundOf } from "./terms";
import { sense, type Token } from "./tokens";

const COUNT_REACH = 28;
const TIMES: ReadonlySet<string> = new Set(["seconds", "minutes", "hours", "days", "weeks"]);

/** "120 active enterprise clients", "직원 350명", "trên 50 khách hàng", "RTO 4h": what is counted stands behind, or before a counter. */
export function count(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): QuantityFact | undefined {
  const { tokens } = reading;
  const clean = reading.text.clean;
  const end = partner ?? span;
  for (let index = end.last + 1; index < tokens.length && index <= end.last + 4; index += 1) {
    const token = tokens[index];
    if (!token || token.start - end.end > COUNT_REACH || token.numeral !== undefined) return undefined;
    const between = clean.slice(end.end, token.start);
    if (/[.,;:()\n/、。]/.test(between) || between.split(" ").length > 5) return undefined;
    const unit = sense(token, "unit");
    if (unit === undefined) continue;
    if (between.length > 1 && needsFigureBeside(clean.slice(token.start, token.end))) continue;
    if (span.fraction === true && between.startsWith(" of ")) return undefined;
    if (TIMES.has(unit)) return time(reading, span, partner, token, index, unit);
    if (span.words && span.value <= 1) return undefined;
    // "1件80円": a price for one, not one of them.
    if (span.value === 1 && isPriceNext(reading, token, tokens[index + 1])) return undefined;
    const bound = partner ? undefined : countBound(reading, span, index);
    const meaning =
      unit === "items" || (unit === "transactions" && isEastAsian(clean.charCodeAt(token.start)))
        ? (counted(reading, span, token.end) ?? unit)
        : meaningOf(reading, span, token, unit);
    return {
      type: "count",
      ...values(reading, span, partner),
      ...(bound ? { bound } : {}),
      of: meaning,
      ...evidence(reading, span.start, token.end, 0.9),
    };
  }
  return undefined;
}

/** "From 120 clients" says where something comes from, not how many there are at least. */
function countBound(reading: TextReading, span: NumberSpan, index: number): "from" | "up-to" | undefined {
  const { clean } = reading.text;
  const bound = boundOf(reading, span.first, index) ?? boundOf(reading, span.first, span.last);
  const isSource = bound === "from" && / from $/.test(clean.slice(Math.max(0, span.start - 6), span.start));
  return isSource ? undefined : bound;
}

function isPriceNext(reading: TextReading, unit: Token, next: Token | undefined): boolean {
  if (!next || next.start - unit.end > 1 || !isEastAsian(reading.text.clean.charCodeAt(unit.start)))
    return false;
  return next.numeral !== undefined || sense(next, "currency") !== undefined;
}

/** "within 4 hours", "15분 이내", "2時間半". Nothing for "24 hours, 365 days": that is when people are there. */
function time(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  token: Token,
  index: number,
  unit: string,
): QuantityFact | undefined {
  const { clean } = reading.text;
  const bound = partner
    ? undefined
    : (boundOf(reading, span.first, index) ?? boundOf(reading, span.first, span.last));
  if (bound === undefined && (isAlwaysOn(clean, span, token, unit) || (span.words && span.value <= 1)))
    return undefined;
  const half = partner ? undefined : halfBehind(clean, token.end);
  const said = values(reading, span, partner);
  return {
    type: "count",
    ...said,
    ...(half === undefined ? {} : { value: said.value + 0.5 }),
    ...(bound ? { bound } : {}),
    of: unit,
    ...evidence(reading, span.start, half ?? token.end, 0.9),
  };
}

function isAlwaysOn(clean: string, span: NumberSpan, token: Token, unit: string): boolean {
  if (span.value === 365 && unit === "days")
    return /24/.test(clean.slice(Math.max(0, span.start - 16), span.start));
  if (span.value !== 24 || unit !== "hours") return false;
  return /^[\s,x×/]{0,3}(?:365|7(?!\d)|体制|対応|営業|稼働|운영|상시|상담|가동|대응|a day|per day|day|mỗi ngày|ngày)/.test(
    clean.slice(token.end, token.end + 16),
  );
}

const BEFORE_LEADING =
  /^[\s"'(*-]*(?:(?:about|around|approx\.?|approximately|some|circa|ca\.|roughly|nearly|almost|currently|today|over|more than|at least|up to|a total of|in total|we (?:have|employ)|khoảng|hơn|gần|trên|hiện có|약|총|현재|대략|約)[\s:,]*){0,3}$/;
const BEHIND_LEADING =
  /^\+?\s*(?:$|[,;.(:]|- |(?:in|across|at|worldwide|globally|today|currently|as of|tại|ở|trên toàn)(?![\p{L}\p{N}]))/u;

/** "How many agents work for you?" – "About 1,900 in Chennai": a number that opens the answer counts what is asked for. */
export function countAsked(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): QuantityFact | undefined {
  const { asksCountOf } = reading.hints;
  const { clean } = reading.text;
  const end = partner ?? span;
  if (asksCountOf === null || span.words || span.start > 40) return undefined;
  if (!BEFORE_LEADING.test(clean.slice(0, span.start))) return undefined;
  if (!BEHIND_LEADING.test(clean.slice(end.end, end.end + 24))) return undefined;
  const bound = partner ? undefined : boundOf(reading, span.first, span.last);
  return {
    type: "count",
    ...values(reading, span, partner),
    ...(bound ? { bound } : {}),
    of: asksCountOf,
    ...evidence(reading, span.start, end.end, 0.75),
  };
}

/** A number that is a name: "Reg. No. 20191234", "MST: 0101…". */
const NAMED =
  /(?:(?:^|[^a-z])(?:no|nr|id|ref|reg|code|tel|phone|fax|mst|mã số|số đt|đt)[.:]{0,2}|#|번호:?|番号:?) ?$/;

/** A figure alone in its cell means what its question asks for; else it stays a plain number. */
export function fromContext(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): QuantityFact | undefined {
  const { hints, length } = reading;
  const end = partner ?? span;
  const covers = end.end - span.start >= length * 0.5 && length <= 40;
  if (NAMED.test(reading.text.clean.slice(Math.max(0, span.start - 16), span.start))) return undefined;
  if (!covers || (span.words && span.value <= 1 && length > end.end - span.start)) return undefined;
  const bound = partner ? undefined : boundOf(reading, span.first, span.last);
  const base = { ...values(reading, span, partner), ...(bound ? { bound } : {}) };
  const words = evidence(reading, span.start, end.end, 0.7);
  if (hints.isPercent) return { type: "percent", ...base, ...of(hints.measures[0]), ...words };
  if (hints.asksYears && span.value < 200) return { type: "years", ...base, of: "experience", ...words };
  const asked = hints.measures.find(isCountable) ?? hints.units.find(isCountable);
  if (asked !== undefined) return { type: "count", ...base, of: asked, ...words };
  return { type: "number", ...base, ...evidence(reading, span.start, end.end, 0.6) };
}

/** Korean and Japanese counters ("명", "件") tell little: the noun before them tells what is counted. */
function counted(reading: TextReading, span: NumberSpan, end: number): string | undefined {
  const before = reading.tokens[span.first - 1];
  const named = before && span.start - before.end <= 1 ? sense(before, "unit") : undefined;
  if (named !== undefined && isCountable(named)) return named;
  const near = measureNear(reading, span.start, end) ?? reading.hints.measures.find(isCountable);
  return near !== undefined && isCountable(near) ? near : reading.hints.units.find(isCountable);
}

function isCountable(measure: string): boolean {
  return ["clients", "FTE", "references", "bots", "projects"].includes(measure);
}

function meaningOf(reading: TextReading, span: NumberSpan, token: Token, unit: string): string {
  if (unit !== "clients" && unit !== "projects") return unit;
  const asked = reading.hints.measures.includes("references") || reading.hints.units.includes("references");
  const near = measureNear(reading, span.start, token.end);
  return near === "references" || asked ? "references" : unit;
}
