import type { RatingFact } from "../model";
import { measureNear } from "./measure";
import type { NumberSpan } from "./numbers/spans";
import { evidence, type TextReading } from "./reading";
import { sense } from "./tokens";

/** "4.6/5", "9 out of 10", "5점 만점에 4.5", "NPS 62". */
export function readRating(
  reading: TextReading,
  span: NumberSpan,
  next: NumberSpan | undefined,
): RatingFact | undefined {
  const { tokens } = reading;
  if (next && next.start - span.end <= 14) {
    const said = ratingOf(reading, span, next);
    if (said) return said;
    const between = tokens.slice(span.last + 1, next.first);
    const outOf = between.find((token) => sense(token, "out-of") !== undefined);
    if (outOf && between.length <= 3 && !/[;\n(]/.test(reading.text.clean.slice(span.end, next.start))) {
      const turned = span.value > next.value;
      const value = turned ? next.value : span.value;
      const scale = turned ? span.value : next.value;
      const isSlash = reading.text.clean.slice(outOf.start, outOf.end) === "/";
      const rated = !isSlash || isScale(scale, value, reading, span);
      const isDate = isSlash && reading.text.clean.charAt(next.end) === "/";
      if (rated && !isDate && scale > 1 && value >= 0 && value <= scale && (!turned || !isSlash)) {
        return {
          type: "rating",
          value,
          outOf: scale,
          ...evidence(reading, span.start, next.end, isSlash ? 0.8 : 0.95),
        };
      }
    }
  }
  const after = tokens[span.last + 1];
  if (after && sense(after, "stars") !== undefined && after.start - span.end <= 1 && span.value <= 5) {
    return { type: "rating", value: span.value, outOf: 5, ...evidence(reading, span.start, after.end, 0.85) };
  }
  const before = tokens[span.first - 1];
  if (
    before &&
    sense(before, "measure") === "NPS" &&
    span.start - before.end <= 12 &&
    Math.abs(span.value) <= 100
  ) {
    return {
      type: "rating",
      value: span.value,
      outOf: 100,
      ...evidence(reading, before.start, span.end, 0.8),
    };
  }
  return undefined;
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
  return {
    type: "rating",
    value: span.value,
    outOf: scale,
    ...evidence(reading, span.start, next.end, 0.85),
  };
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
