import { isBetween, settle } from "./money-ranges";
import type { NumberSpan } from "./numbers/spans";
import type { TextReading } from "./reading";
import { sense, type Token } from "./tokens";

/** The value of a number, or both ends of a range, times a factor. */
export function values(
  reading: TextReading,
  span: NumberSpan,
  partner: NumberSpan | undefined,
  factor = 1,
): { value: number; valueTo?: number; bound?: "from" | "up-to" } {
  const value = round(settle(reading, span, partner).value * factor);
  if (partner) return { value, valueTo: round(settle(reading, partner).value * factor) };
  return { value };
}

/** "40–55", "10% to 15%", "40명에서 55명", "between 40 and 55". */
export function isPlainRange(reading: TextReading, low: NumberSpan, high: NumberSpan): boolean {
  if (high.first - low.last > 3 || high.start - low.end > 8 || low.value >= high.value) return false;
  if (high.broken !== undefined || high.part === true) return false;
  const between = reading.tokens.slice(low.last + 1, high.first);
  const words = reading.text.clean.slice(low.end, high.start);
  if (!between.some((token) => sense(token, "range") !== undefined) && !isBetween(reading, low, words))
    return false;
  const unit = sense(reading.tokens[high.last + 1], "unit");
  return between.every(
    (token) =>
      sense(token, "range") !== undefined ||
      sense(token, "percent") !== undefined ||
      sense(token, "years-unit") !== undefined ||
      sense(token, "joiner") !== undefined ||
      (unit !== undefined && sense(token, "unit") === unit),
  );
}

/** The word behind a number; in "12+ years" it stands behind the plus. */
export function behind(
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

/** "2년 반", "2時間半", "2 năm rưỡi": where a half behind the unit ends; undefined when there is none. */
export function halfBehind(clean: string, position: number): number | undefined {
  HALF.lastIndex = position;
  return HALF.test(clean) ? HALF.lastIndex : undefined;
}

const HALF = / ?(?:반(?![\uac00-\ud7a3])|半(?![\u4e00-\u9fff])|rưỡi(?!\p{L}))/uy;

export function of(measure: string | undefined): { of?: string } {
  return measure === undefined ? {} : { of: measure };
}

/** Twelve figures: what is left of a factor's rounding error goes. */
export function round(value: number): number {
  if (Number.isInteger(value) && value < 1e12 && value > -1e12) return value;
  return Number(value.toPrecision(12));
}
