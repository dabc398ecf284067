import type { TextReading } from "./reading";
import { sense, type Token } from "./tokens";

const MEASURE_REACH = 60;

/** The measure named nearest to a figure in its own sentence: behind it first, because that is where it usually stands. */
export function measureNear(reading: TextReading, start: number, end: number): string | undefined {
  const { tokens } = reading;
  const clean = reading.text.clean;
  // English says "99.9 % uptime", the others "이직률 8%", "độ chính xác 99%".
  const namesBefore = reading.language !== "en";
  let best: { value: string; distance: number } | undefined;
  let index = firstTokenAt(tokens, start - MEASURE_REACH);
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.start > end + MEASURE_REACH) break;
    const value = sense(token, "measure") ?? (sense(token, "taxes") === undefined ? undefined : "tax");
    if (value === undefined) continue;
    const behind = token.start >= end;
    const between = behind ? clean.slice(end, token.start) : clean.slice(token.end, start);
    if (/[.;\n]\s|\n|;|。|\d/.test(between) && !/^[^\d;\n。]{0,8}p\.a\. [^.;\n\d。]*$/.test(between))
      continue;
    // "30% advance, 70% on acceptance": what stands right behind another share is that share's.
    if (!behind && between.includes(",") && isOfAnother(tokens, index, token)) continue;
    const distance = between.length + (/[,、]/.test(between) ? 20 : 0) + (behind === namesBefore ? 8 : 0);
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

function isOfAnother(tokens: readonly Token[], index: number, token: Token): boolean {
  const before = tokens[index - 1];
  return before !== undefined && token.start - before.end <= 1 && sense(before, "percent") !== undefined;
}

function firstTokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
