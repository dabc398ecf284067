import type { QuantityFact } from "../model";
import { measureNear } from "./measure";
import type { NumberSpan } from "./numbers/spans";
import { halfBehind, of, values } from "./quantity-values";
import { evidence, type TextReading } from "./reading";
import { boundOf } from "./terms";
import { sense, type Token } from "./tokens";

/** "12 years", "18 months", "two decades", "2년 반". Months are shares of years. */
export function years(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  after: Token | undefined,
  gap: number,
): QuantityFact | undefined {
  const end = partner ?? span;
  const closing = reading.tokens[end.last];
  const unit = sense(closing, "years-unit") === "decade" ? closing : gap <= 1 ? after : undefined;
  if (!unit || eraBefore(reading, span) !== undefined) return undefined;
  if (span.words && span.end - span.start < 3 && gap === 1 && span.value === 1) return undefined;
  const isYears = sense(unit, "years-unit") !== undefined;
  const isMonths = sense(unit, "months-unit") !== undefined;
  if (!isYears && !isMonths) return undefined;
  if (isYears && span.value >= 1800 && span.value <= 2200) return undefined;
  // "Quý 2 năm 2027": the second quarter of a year.
  if (isYears && /^ (?:19|20)\d{2}(?!\d)/.test(reading.text.clean.slice(unit.end, unit.end + 6)))
    return undefined;
  const last = unit === closing ? end.last : end.last + 1;
  const bound = partner ? undefined : boundOf(reading, span.first, last);
  const half = partner ? undefined : halfBehind(reading.text.clean, unit.end);
  const said = values(reading, span, partner, isMonths ? 1 / 12 : 1);
  const isExperience = experienceNear(reading, span.start, unit.end) || isFounded(reading, span);
  return {
    type: "years",
    ...said,
    ...(half === undefined ? {} : { value: said.value + (isMonths ? 1 / 24 : 0.5) }),
    ...(bound ? { bound } : {}),
    ...of(isExperience ? "experience" : undefined),
    ...evidence(reading, span.start, half ?? unit.end, 0.9),
  };
}

/** "창립 30주년", "創業25年". */
function isFounded(reading: TextReading, span: NumberSpan): boolean {
  const before = reading.tokens[span.first - 1];
  return before !== undefined && sense(before, "founded") === "since" && span.start - before.end <= 3;
}

function experienceNear(reading: TextReading, start: number, end: number): boolean {
  const near = measureNear(reading, start, end);
  if (near === "experience" || near === "years") return true;
  return (
    near === undefined &&
    (reading.hints.measures.includes("experience") ||
      reading.hints.measures.includes("years") ||
      reading.hints.asksYears)
  );
}

/** The year before the first of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

function eraBefore(reading: TextReading, span: NumberSpan): number | undefined {
  if (reading.text.isAscii || span.value > 64) return undefined;
  return ERAS[reading.text.clean.slice(Math.max(0, span.start - 2), span.start)];
}

/** "since 2010", "thành lập năm 2008", "2009년 설립", "設立：平成12年": years of experience on the evaluation date. */
export function foundedYear(reading: TextReading, span: NumberSpan): QuantityFact | undefined {
  const era = eraBefore(reading, span);
  const year = (era ?? 0) + span.value;
  const thisYear = Number(reading.context.asOf.slice(0, 4));
  if (!Number.isInteger(year) || year < 1800 || year > thisYear) return undefined;
  if (era === undefined && span.end - span.start !== 4) return undefined;
  const start = era === undefined ? span.start : span.start - 2;
  const edge = cueOf(reading, span, start);
  if (!edge && !(reading.hints.asksFounding && reading.length <= span.end - start + 2)) return undefined;
  return {
    type: "years",
    value: thisYear - year,
    of: "experience",
    ...evidence(
      reading,
      Math.min(edge?.start ?? start, start),
      Math.max(edge?.end ?? span.end, span.end, monthBehind(reading.text.clean, span.end)),
      0.85,
    ),
  };
}

/** Where the month behind a year ends ("設立2010年4月"), so that it is no date of its own. */
function monthBehind(clean: string, position: number): number {
  MONTH.lastIndex = position;
  return MONTH.test(clean) ? MONTH.lastIndex : position;
}

const MONTH = /[년年] ?\d{1,2}[월月](?: ?\d{1,2}[일日])?/y;

/** The word that makes a year the year of foundation, before or behind it. */
function cueOf(reading: TextReading, span: NumberSpan, start: number): Token | undefined {
  const { tokens } = reading;
  const { clean } = reading.text;
  const before = tokens.slice(Math.max(0, span.first - 4), span.first).reverse();
  const cue = before.find((token) => sense(token, "founded") === "since");
  const between = cue === undefined ? "" : clean.slice(cue.end, start);
  const isBefore =
    cue !== undefined &&
    /^[\s:a-z,.]{0,12}$|^\s*(?:năm|vào năm|từ)\s*$|^\s*[:은는이가]?\s*$/.test(between) &&
    !/[.;]\s/.test(between);
  if (isBefore) return cue;
  return tokens
    .slice(span.last + 1, span.last + 5)
    .find(
      (token) =>
        sense(token, "founded") !== undefined &&
        (token.start - span.end <= 3 || MONTH_BETWEEN.test(clean.slice(span.end, token.start))),
    );
}

/** "2009년 3월 설립", "2009年3月1日設立". */
const MONTH_BETWEEN = /^[년年] ?\d{1,2}[월月](?: ?\d{1,2}[일日])?에? ?$/;
