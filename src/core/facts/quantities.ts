import type { QuantityFact, RatingFact } from "../model";
import { count, countAsked, fromContext } from "./counts";
import { measureNear } from "./measure";
import type { NumberSpan } from "./numbers/spans";
import { behind, isPlainRange, of, values } from "./quantity-values";
import { readRating, readStars } from "./ratings";
import { evidence, type TextReading } from "./reading";
import { boundOf } from "./terms";
import { sense, type Token } from "./tokens";
import { foundedYear, years } from "./years";

type Quantity = QuantityFact | RatingFact;

/** Percentages, years, counts, ratings and bare figures: every number that is not money. */
export function readQuantities(reading: TextReading, used: ReadonlySet<NumberSpan>): Quantity[] {
  const facts: Quantity[] = [];
  const done = new Set<NumberSpan>(used);
  const { spans } = reading;
  spans.forEach((span, index) => {
    if (done.has(span) || span.broken !== undefined) return;
    const next = spans[index + 1];
    const rating = readRating(reading, span, next);
    if (rating) {
      done.add(span);
      if (next) done.add(next);
      facts.push(rating);
      return;
    }
    // A piece of something not understood ("3/4 of our projects") says nothing by itself.
    if (span.part === true || span.suspect === "typo") return;
    const partner = next && !used.has(next) && isPlainRange(reading, span, next) ? next : undefined;
    const fact = readOne(reading, span, partner, done, partner ? undefined : next);
    if (!fact) return;
    done.add(span);
    if (partner) done.add(partner);
    facts.push(fact);
  });
  const stars = readStars(reading);
  return stars ? [...facts, stars] : facts;
}

function readOne(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  done: Set<NumberSpan>,
  next: NumberSpan | undefined,
): Quantity | undefined {
  const founded = foundedYear(reading, span);
  if (founded) return founded;
  const end = partner ?? span;
  const { token: after, gap, plus } = behind(reading, end);
  const measured =
    tenths(reading, span, after, gap, done, next) ??
    percent(reading, span, partner, after, gap) ??
    years(reading, span, partner, after, gap);
  if (measured) return plus && !partner ? { ...measured, bound: "from" } : measured;
  return (
    count(reading, span, partner) ?? countAsked(reading, span, partner) ?? fromContext(reading, span, partner)
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

/** "2割5分", "5割半": tenths with hundredths behind them. Undefined for a plain "2割". */
function tenths(
  reading: TextReading,
  span: NumberSpan,
  after: Token | undefined,
  gap: number,
  done: Set<NumberSpan>,
  next: NumberSpan | undefined,
): QuantityFact | undefined {
  if (!after || gap > 0 || sense(after, "tenth") === undefined) return undefined;
  const { clean } = reading.text;
  const isHalf = clean.charAt(after.end) === "半";
  const isHundredths =
    next !== undefined && next.start === after.end && next.value < 10 && clean.charAt(next.end) === "分";
  if (!isHalf && !isHundredths) return undefined;
  if (isHundredths) done.add(next);
  const end = isHundredths ? next.end + 1 : after.end + 1;
  const base = values(reading, span, undefined, 10);
  return {
    type: "percent",
    value: base.value + (isHundredths ? next.value : 5),
    ...of(measureNear(reading, span.start, end) ?? reading.hints.measures[0]),
    ...evidence(reading, span.start, end, 0.9),
  };
}
