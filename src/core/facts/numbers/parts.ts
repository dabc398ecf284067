import { isDigit } from "../characters";
import { sense, type Token } from "../tokens";
import type { NumberSpan } from "./spans";

/**
 * Whether a number is a piece of something larger that is not understood: "3/4", "2^10", "6×10の4乗", "3、500", "0・08".
 * Its figures are right, but what they say is not what the words say. Looks at a few characters around it.
 */
export function isPart(text: string, tokens: readonly Token[], span: NumberSpan): boolean {
  const next = text.charAt(span.end);
  if (next !== "" && "/^×x*・、点점のe".includes(next)) {
    GOES_ON.lastIndex = span.end;
    if (GOES_ON.test(text)) return true;
  } else if (next === " " && "^x×*".includes(text.charAt(span.end + 1))) {
    GOES_ON.lastIndex = span.end + 1;
    if (GOES_ON.test(text)) return true;
  }
  const before = text.charAt(span.start - 1);
  if ((before === "/" || before === "・" || before === "^") && isDigit(text.charCodeAt(span.start - 2)))
    return true;
  if (before === "、" && span.end - span.start === 3 && isDigit(text.charCodeAt(span.start - 2))) return true;
  const behind = tokens[span.last + 1];
  return (
    sense(behind, "denominator") !== undefined &&
    (behind?.start ?? 0) - span.end === 1 &&
    isPlural(text, behind)
  );
}

function isPlural(text: string, token: Token | undefined): boolean {
  return token !== undefined && text.charAt(token.end - 1) === "s";
}

const GOES_ON =
  /\/\d|\^-{0,2}\d|[x×*] ?10(?![\d,.])|・\d|、\d{3}(?![\d,])|[点점] ?\d|の-?\d{1,3}乗|e[+-]?\d/y;

/** "03-1234-5678", "123-45-67890": three figures in a row with dashes name a telephone or a firm. Marks them as no numbers. */
export function markDashed(text: string, spans: NumberSpan[]): void {
  for (let index = 2; index < spans.length; index += 1) {
    const [first, second, third] = [spans[index - 2], spans[index - 1], spans[index]];
    if (!first || !second || !third || !dashed(text, first, second) || !dashed(text, second, third)) continue;
    for (let back = index - 2; back <= index; back += 1) {
      const span = spans[back];
      if (span) spans[back] = { ...span, broken: "list" };
    }
  }
}

function dashed(text: string, a: NumberSpan, b: NumberSpan): boolean {
  return b.start - a.end <= 1 && text.charCodeAt(b.start === a.end ? b.start : a.end) === 45;
}

/** "twenty twenty", "삼백  삼십": number words side by side that make no number together. Marks them as parts. */
export function markSideBySide(text: string, tokens: readonly Token[], spans: NumberSpan[]): void {
  for (let index = 1; index < spans.length; index += 1) {
    const before = spans[index - 1];
    const span = spans[index];
    if (!before?.words || !span?.words || span.start - before.end > 2) continue;
    if (text.slice(before.end, span.start).trim() !== "") continue;
    // Vietnamese "năm" is five and year.
    if (sense(tokens[span.first], "years-unit") !== undefined) continue;
    spans[index - 1] = { ...before, part: true };
    spans[index] = { ...span, part: true };
  }
}
