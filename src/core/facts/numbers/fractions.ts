import { sense, type Token } from "../tokens";
import { exact } from "./exact";
import type { NumberSpan } from "./spans";

const BETWEEN_FRACTION = new Set(["分の", "분의", "phần"]);
const BETWEEN_MIXED = new Set(["", "と", "과", "와", "and", "và", "又", "また", "また、"]);

/** "¾", "2½", "4分の3", "3분의 2", "hai phần ba", "2と4分の1": joins a part to the spans before; true when it did. */
export function mergeFraction(text: string, spans: NumberSpan[], span: NumberSpan): boolean {
  const before = spans[spans.length - 1];
  if (!before || span.start - before.end > 6 || span.broken !== undefined || before.broken !== undefined)
    return false;
  const between = text.slice(before.end, span.start).trim();
  if (between === "\u2044" && span.value !== 0) {
    // "2½ million": what the denominator is multiplied by goes for the whole.
    const scale = span.scale;
    spans.pop();
    pushMixed(text, spans, joinSpans(before, span, (before.value / span.value) * scale));
    const merged = spans.pop();
    if (merged)
      spans.push({ ...merged, value: exact(merged.value * scale), magnitude: span.magnitude, scale });
    return true;
  }
  if (BETWEEN_FRACTION.has(between) && before.value !== 0) {
    spans.pop();
    const isVietnamese = between === "phần";
    const value = isVietnamese ? before.value / span.value : span.value / before.value;
    pushMixed(text, spans, joinSpans(before, span, value));
    return true;
  }
  if (span.fraction === true && isMixed(text, before, span)) {
    spans.pop();
    spans.push(joinSpans(before, span, before.value + span.value));
    return true;
  }
  return false;
}

/** A whole number before a proper fraction belongs to it. */
function pushMixed(text: string, spans: NumberSpan[], fraction: NumberSpan): void {
  const whole = spans[spans.length - 1];
  if (whole && isMixed(text, whole, fraction)) {
    spans.pop();
    const sign = whole.value < 0 ? -1 : 1;
    spans.push(joinSpans(whole, fraction, whole.value + sign * fraction.value));
  } else spans.push(fraction);
}

function isMixed(text: string, whole: NumberSpan, fraction: NumberSpan): boolean {
  return (
    fraction.start - whole.end <= 5 &&
    whole.broken === undefined &&
    whole.fraction !== true &&
    Number.isInteger(whole.value) &&
    fraction.value > 0 &&
    fraction.value < 1 &&
    BETWEEN_MIXED.has(text.slice(whole.end, fraction.start).trim())
  );
}

/** "two thirds", "twenty-three fifths", "two thirds of a million": undefined when no denominator follows. */
export function withDenominator(
  text: string,
  tokens: readonly Token[],
  span: NumberSpan,
): NumberSpan | undefined {
  const next = tokens[span.last + 1];
  const denominator = sense(next, "denominator");
  if (!next || denominator === undefined || next.start - span.end !== 1) return undefined;
  const isPlural = text.charAt(next.end - 1) === "s";
  if (!span.words || (!isPlural && span.value !== 1)) return undefined;
  const value = span.value / Number(denominator);
  // Nobody writes "twenty-three fifths": something else is meant.
  if (value >= 1 || value <= 0) return undefined;
  const fraction = {
    ...joinSpans(span, { ...span, last: span.last + 1, end: next.end }, value),
    words: span.words,
  };
  return ofMagnitude(text, tokens, fraction);
}

/** "half of a million", "a quarter of a million". */
export function ofMagnitude(text: string, tokens: readonly Token[], span: NumberSpan): NumberSpan {
  const next = tokens[span.last + 1];
  const unit = sense(next, "big-unit");
  if (!next || unit === undefined || next.start - span.end !== 4 || !text.startsWith(" of ", span.end))
    return span;
  return {
    ...span,
    value: exact(span.value * Number(unit)),
    end: next.end,
    last: span.last + 1,
    magnitude: Number(unit),
    fraction: false,
  };
}

function joinSpans(first: NumberSpan, last: NumberSpan, value: number): NumberSpan {
  return {
    start: first.start,
    end: last.end,
    first: first.first,
    last: last.last,
    value: exact(value),
    magnitude: 1,
    scale: 1,
    words: false,
    fraction: value > 0 && value < 1,
    ...(first.part === true || last.part === true ? { part: true } : {}),
  };
}
