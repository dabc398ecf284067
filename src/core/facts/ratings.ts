import type { RatingFact } from "../model";
import { measureNear } from "./measure";
import type { NumberSpan } from "./numbers/spans";
import { evidence, type TextReading } from "./reading";
import { sense, type Token } from "./tokens";

/** "4.6/5", "9 out of 10", "5점 만점에 4.5", "4.5★", "NPS 62", and a bare "62" where the NPS is asked for. */
export function readRating(
  reading: TextReading,
  span: NumberSpan,
  next: NumberSpan | undefined,
): RatingFact | undefined {
  return (
    (next && next.start - span.end <= 14 ? outOfNext(reading, span, next) : undefined) ??
    starred(reading, span) ??
    promoters(reading, span) ??
    asked(reading, span)
  );
}

function rating(
  reading: TextReading,
  value: number,
  outOf: number,
  [start, end]: readonly [number, number],
  confidence: number,
): RatingFact {
  return { type: "rating", value, outOf, ...evidence(reading, start, end, confidence) };
}

function outOfNext(reading: TextReading, span: NumberSpan, next: NumberSpan): RatingFact | undefined {
  const said = ratingOf(reading, span, next) ?? inBrackets(reading, span, next);
  if (said) return said;
  const between = reading.tokens.slice(span.last + 1, next.first);
  const outOf = between.find((token) => sense(token, "out-of") !== undefined);
  const { clean } = reading.text;
  if (!outOf || between.length > 3 || /[;\n(]/.test(clean.slice(span.end, next.start))) return undefined;
  const turned = span.value > next.value;
  const value = turned ? next.value : span.value;
  const scale = turned ? span.value : next.value;
  const isSlash = clean.slice(outOf.start, outOf.end) === "/";
  const rated = !isSlash || isScale(scale, value, reading, span);
  const isDate = isSlash && clean.charAt(next.end) === "/";
  if (!rated || isDate || scale <= 1 || value < 0 || value > scale || (turned && isSlash)) return undefined;
  return rating(reading, value, scale, [span.start, next.end], isSlash ? 0.8 : 0.95);
}

/** "4.3点（5点満点）", "4.6점 (5점 만점)". */
function inBrackets(reading: TextReading, span: NumberSpan, next: NumberSpan): RatingFact | undefined {
  const scale = reading.tokens[next.last + 1];
  if (!scale || sense(scale, "out-of") === undefined || scale.start - next.end > 1) return undefined;
  if (!/^ ?[点점] ?\($/.test(reading.text.clean.slice(span.end, next.start)) || span.value > next.value)
    return undefined;
  return rating(reading, span.value, next.value, [span.start, scale.end], 0.9);
}

/** "4.5★", "4,8 sao", "★ 4.5", "별점 4.7점". */
function starred(reading: TextReading, span: NumberSpan): RatingFact | undefined {
  if (span.value > 5 || span.value < 0) return undefined;
  const after = reading.tokens[span.last + 1];
  if (after && sense(after, "stars") !== undefined && after.start - span.end <= 1)
    return rating(reading, span.value, 5, [span.start, after.end], 0.85);
  const before = reading.tokens[span.first - 1];
  if (before && sense(before, "stars") !== undefined && span.start - before.end <= 1)
    return rating(reading, span.value, 5, [before.start, span.end], 0.85);
  return undefined;
}

/** "NPS 62", "NPS: +45", "NPS 점수 48". */
function promoters(reading: TextReading, span: NumberSpan): RatingFact | undefined {
  if (Math.abs(span.value) > 100) return undefined;
  for (let index = span.first - 1; index >= Math.max(0, span.first - 3); index -= 1) {
    const before: Token | undefined = reading.tokens[index];
    if (!before || before.numeral !== undefined || span.start - before.end > 14) return undefined;
    if (/[.;\n]/.test(reading.text.clean.slice(before.end, span.start))) return undefined;
    if (sense(before, "measure") !== "NPS") continue;
    if (sense(reading.tokens[span.last + 1], "percent") !== undefined) return undefined;
    return rating(reading, span.value, 100, [before.start, span.end], 0.8);
  }
  return undefined;
}

/** A figure that fills its cell, where the question asks for the NPS or names the scale ("rating, out of 5"). */
function asked(reading: TextReading, span: NumberSpan): RatingFact | undefined {
  const { measures, outOf } = reading.hints;
  if (reading.length > span.end - span.start + 1) return undefined;
  if (measures.includes("NPS") && Math.abs(span.value) <= 100 && outOf === null)
    return rating(reading, span.value, 100, [span.start, span.end], 0.75);
  if (outOf === null || span.value > outOf || span.value < 0) return undefined;
  if (!SPEAK_OF_RATING.some((measure) => measures.includes(measure))) return undefined;
  return rating(reading, span.value, outOf, [span.start, span.end], 0.75);
}

/** "★★★★☆": four of five. Undefined when no figure can be told from the stars. */
export function readStars(reading: TextReading): RatingFact | undefined {
  const { clean } = reading.text;
  if (reading.text.isAscii || !clean.includes("★★")) return undefined;
  const match = /★{2,5}☆{0,4}/.exec(clean);
  if (!match || match[0].length !== 5) return undefined;
  const full = match[0].lastIndexOf("★") + 1;
  return rating(reading, full, 5, [match.index, match.index + 5], 0.8);
}

/** "4.4 of 5": a rating where the figure has decimals or the words speak of one; "3 of 5 sites" never is. */
function ratingOf(reading: TextReading, span: NumberSpan, next: NumberSpan): RatingFact | undefined {
  if (next.start - span.end !== 4 || !reading.text.clean.startsWith(" of ", span.end)) return undefined;
  const { value: scale } = next;
  if (![4, 5, 7, 10, 100].includes(scale) || span.value < 0 || span.value > scale) return undefined;
  const behindScale = reading.tokens[next.last + 1];
  if (behindScale && sense(behindScale, "unit") !== undefined && behindScale.start - next.end <= 12)
    return undefined;
  const { measures } = reading.hints;
  if (Number.isInteger(span.value) && !SPEAK_OF_RATING.some((measure) => measures.includes(measure)))
    return undefined;
  return rating(reading, span.value, scale, [span.start, next.end], 0.85);
}

const SPEAK_OF_RATING = ["rating", "satisfaction", "NPS"];

/** "4/5" is a rating on a usual scale when the words speak of one or the figure has decimals; "24/7" never is. */
function isScale(scale: number, value: number, reading: TextReading, span: NumberSpan): boolean {
  if (![4, 5, 7, 10, 20, 100].includes(scale) || (value === 24 && scale === 7)) return false;
  const near = measureNear(reading, span.start, span.end);
  return (
    !Number.isInteger(value) ||
    scale === 5 ||
    scale === 10 ||
    SPEAK_OF_RATING.includes(near ?? "") ||
    reading.hints.measures.some((m) => SPEAK_OF_RATING.includes(m))
  );
}
