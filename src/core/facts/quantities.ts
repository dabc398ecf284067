import type { QuantityFact, RatingFact } from "../model";
import { isEastAsian } from "./characters";
import { measureNear } from "./measure";
import { boundOf } from "./terms";
import { settleSeparator } from "./numbers/separator";
import type { NumberSpan } from "./numbers/spans";
import { readRating } from "./ratings";
import { evidence, type TextReading } from "./reading";
import { sense, type Token } from "./tokens";

type Quantity = QuantityFact | RatingFact;

/** Percentages, years, counts, ratings and bare figures: every number that is not money. */
export function readQuantities(reading: TextReading, used: ReadonlySet<NumberSpan>): Quantity[] {
  const facts: Quantity[] = [];
  const done = new Set<NumberSpan>(used);
  reading.spans.forEach((span, index) => {
    if (done.has(span) || span.broken !== undefined) return;
    const next = reading.spans[index + 1];
    const rating = readRating(reading, span, next);
    if (rating) {
      done.add(span);
      if (next) done.add(next);
      facts.push(rating);
      return;
    }
    const partner = next && !used.has(next) && isPlainRange(reading, span, next) ? next : undefined;
    const fact = readOne(reading, span, partner);
    if (!fact) return;
    done.add(span);
    if (partner) done.add(partner);
    facts.push(fact);
  });
  return facts;
}

function readOne(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): Quantity | undefined {
  const founded = foundedYear(reading, span);
  if (founded) return founded;
  const end = partner ?? span;
  const { token: after, gap, plus } = behind(reading, end);
  const measured = percent(reading, span, partner, after, gap) ?? years(reading, span, partner, after, gap);
  if (measured) return plus && !partner ? { ...measured, bound: "from" } : measured;
  return (
    count(reading, span, partner) ?? countAsked(reading, span, partner) ?? fromContext(reading, span, partner)
  );
}

/** The word behind a number; in "12+ years" it stands behind the plus. */
function behind(
  reading: TextReading,
  end: NumberSpan,
): { readonly token: Token | undefined; readonly gap: number; readonly plus: boolean } {
  const next = reading.tokens[end.last + 1];
  if (!next) return { token: undefined, gap: Infinity, plus: false };
  const isPlus = next.start === end.end && reading.text.clean.charAt(next.start) === "+";
  const token = isPlus ? reading.tokens[end.last + 2] : next;
  if (!token) return { token: undefined, gap: Infinity, plus: false };
  return { token, gap: token.start - (isPlus ? next.end : end.end), plus: isPlus };
}

function values(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  factor = 1,
): { value: number; valueTo?: number; bound?: "from" | "up-to" } {
  const value = round(settleSeparator(reading, span, null).value * factor);
  if (partner) return { value, valueTo: round(settleSeparator(reading, partner, null).value * factor) };
  return { value };
}

function isPlainRange(reading: TextReading, low: NumberSpan, high: NumberSpan): boolean {
  if (high.first - low.last > 3 || high.start - low.end > 8 || low.value >= high.value) return false;
  const between = reading.tokens.slice(low.last + 1, high.first);
  if (!between.some((token) => sense(token, "range") !== undefined)) return false;
  return between.every(
    (token) =>
      sense(token, "range") !== undefined ||
      sense(token, "percent") !== undefined ||
      sense(token, "years-unit") !== undefined,
  );
}

function percent(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  after: Token | undefined,
  gap: number,
): QuantityFact | undefined {
  if (!after || gap > 1) return undefined;
  const share = sense(after, "percent");
  const tenth = sense(after, "tenth");
  if (share === undefined && tenth === undefined) return undefined;
  const last = (partner ?? span).last + 1;
  const bound = partner ? undefined : boundOf(reading, span.first, last);
  return {
    type: "percent",
    ...values(reading, span, partner, tenth !== undefined ? 10 : Number(share)),
    ...(bound ? { bound } : {}),
    ...of(measureNear(reading, span.start, after.end) ?? reading.hints.measures[0]),
    ...evidence(reading, span.start, after.end, 0.95),
  };
}

function years(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  after: Token | undefined,
  gap: number,
): QuantityFact | undefined {
  if (!after || gap > 1) return undefined;
  if (span.words && span.end - span.start < 3 && gap === 1 && span.value === 1) return undefined;
  const isYears = sense(after, "years-unit") !== undefined;
  const isMonths = sense(after, "months-unit") !== undefined;
  if (!isYears && !isMonths) return undefined;
  if (isYears && span.value >= 1800 && span.value <= 2200) return undefined;
  const last = (partner ?? span).last + 1;
  const bound = partner ? undefined : boundOf(reading, span.first, last);
  const isExperience = experienceNear(reading, span.start, after.end);
  return {
    type: "years",
    ...values(reading, span, partner, isMonths ? 1 / 12 : 1),
    ...(bound ? { bound } : {}),
    ...of(isExperience ? "experience" : undefined),
    ...evidence(reading, span.start, after.end, 0.9),
  };
}

function experienceNear(reading: TextReading, start: number, end: number): boolean {
  const near = measureNear(reading, start, end);
  if (near === "experience") return true;
  return (
    near === undefined &&
    (reading.hints.measures.includes("experience") ||
      reading.hints.measures.includes("years") ||
      reading.hints.asksYears)
  );
}

/** "since 2010", "thành lập năm 2008", "2009년 설립", "2005年創業": years of experience on the evaluation date. */
function foundedYear(reading: TextReading, span: NumberSpan): QuantityFact | undefined {
  const year = span.value;
  const thisYear = Number(reading.context.asOf.slice(0, 4));
  if (!Number.isInteger(year) || year < 1800 || year > thisYear || span.end - span.start !== 4)
    return undefined;
  const { tokens } = reading;
  const clean = reading.text.clean;
  const before = tokens.slice(Math.max(0, span.first - 4), span.first).reverse();
  const cue = before.find((token) => sense(token, "founded") === "since");
  const isBefore =
    cue !== undefined &&
    /^[\s:a-z,.]{0,12}$|^\s*(?:năm|vào năm|từ)\s*$|^\s*[:은는이가]?\s*$/.test(
      clean.slice(cue.end, span.start),
    ) &&
    !/[.;]\s/.test(clean.slice(cue.end, span.start));
  const after = tokens
    .slice(span.last + 1, span.last + 3)
    .find((token) => sense(token, "founded") !== undefined && token.start - span.end <= 3);
  const edge = isBefore && cue ? cue : after;
  if (!edge) return undefined;
  return {
    type: "years",
    value: thisYear - year,
    of: "experience",
    ...evidence(reading, Math.min(edge.start, span.start), Math.max(edge.end, span.end), 0.85),
  };
}

const COUNT_REACH = 28;

/** "120 active enterprise clients", "직원 350명", "trên 50 khách hàng": what is counted stands behind, or before a counter. */
function count(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): QuantityFact | undefined {
  const { tokens } = reading;
  const clean = reading.text.clean;
  const end = partner ?? span;
  if (span.words && span.value <= 1) return undefined;
  for (let index = end.last + 1; index < tokens.length && index <= end.last + 4; index += 1) {
    const token = tokens[index];
    if (!token || token.start - end.end > COUNT_REACH || token.numeral !== undefined) return undefined;
    const between = clean.slice(end.end, token.start);
    if (/[.,;:()\n/、。]/.test(between) || between.split(" ").length > 5) return undefined;
    const unit = sense(token, "unit");
    if (unit === undefined) continue;
    const bound = partner
      ? undefined
      : (boundOf(reading, span.first, index) ?? boundOf(reading, span.first, span.last));
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

const BEFORE_LEADING =
  /^[\s"'(*-]*(?:(?:about|around|approx\.?|approximately|some|circa|ca\.|roughly|nearly|almost|currently|today|over|more than|at least|up to|a total of|in total|we (?:have|employ)|khoảng|hơn|gần|trên|hiện có|약|총|현재|대략|約)[\s:,]*){0,3}$/;
const BEHIND_LEADING =
  /^\+?\s*(?:$|[,;.(:]|- |(?:in|across|at|worldwide|globally|today|currently|as of|tại|ở|trên toàn)(?![\p{L}\p{N}]))/u;

/** "How many agents work for you?" – "About 1,900 in Chennai": a number that opens the answer counts what is asked for. */
function countAsked(
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

/** Korean and Japanese counters ("명", "件") tell little: the noun before them tells what is counted. */
function counted(reading: TextReading, span: NumberSpan, end: number): string | undefined {
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

/** A figure alone in its cell means what its question asks for; else it stays a plain number. */
function fromContext(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
): QuantityFact | undefined {
  const { hints } = reading;
  const end = partner ?? span;
  const { length } = reading;
  const covers = end.end - span.start >= length * 0.5 && length <= 40;
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

function of(measure: string | undefined): { of?: string } {
  return measure === undefined ? {} : { of: measure };
}

function round(value: number): number {
  if (Number.isInteger(value) && value < 1e12 && value > -1e12) return value;
  return Number(value.toPrecision(12));
}
