import type { CertificateStatus } from "../../model";
import type { DateFound } from "../dates";
import type { TextReading } from "../reading";
import type { Sentence } from "../sentences";
import { REACH } from "./around";
import type { Mention } from "./mentions";

const UNTIL =
  /(?:valid|expir|\bexp\b|until|till|through|renew(?!ed)|hiệu lực|đến|hạn|유효|만료|까지|有効|まで|期限)/;

const YEAR_UNTIL =
  /(?:\b(?:until|till|through|thru|valid to|expir(?:es|y|ing)(?: in| date)?|exp\.?)|đến(?: hết)?(?: năm)?|hạn) ?:? ?(?:the )?(?:end of )?((?:19|20)\d{2})(?![\d/.-])|(?<![:\d])(?:19|20)\d{2} ?[-~] ?((?:19|20)\d{2})(?![\d/.-])|~ ?((?:19|20)\d{2})(?![\d/.-])|((?:19|20)\d{2})年(?:度)?まで|((?:19|20)\d{2})년(?:도)?까지/;

/** The last day of a year, when only the year of expiry is said: "certified until 2023", "(2024–2027)". */
export function yearUntil(clean: string, clause: Sentence, group: Sentence): string | undefined {
  const words = clean.slice(
    Math.max(clause.start, group.start - REACH),
    Math.min(clause.end, group.end + REACH),
  );
  const year = YEAR_UNTIL.exec(words)
    ?.slice(1)
    .find((found) => found !== undefined);
  return year === undefined ? undefined : `${year}-12-31`;
}

/** The last day it is valid, when its clause names a date with words of validity. */
export function validUntil(
  clean: string,
  mentioned: number,
  clause: Sentence,
  dates: readonly DateFound[],
  mentions: readonly Mention[],
): string | undefined {
  const next = mentions.find((mention) => mention.start >= clause.end)?.start ?? clean.length;
  const line = clean.indexOf("\n", mentioned);
  const reach = Math.min(
    clean.length,
    clause.end + 60,
    next,
    line < 0 ? clean.length : Math.max(line, clause.end),
  );
  for (const date of dates) {
    if (date.start < clause.start || date.start >= reach) continue;
    if (date.start < mentioned && date.end > clause.end) continue;
    const before = clean.slice(Math.max(clause.start, date.start - 36), date.end);
    // ", expires …" behind a date speaks of the next one.
    const behind = /^[^,;、]{0,14}/.exec(clean.slice(date.end, date.end + 14))?.[0] ?? "";
    if (UNTIL.test(before + behind)) return date.date;
  }
  return undefined;
}

/** "Type II by mid-2027". */
const TARGET_YEAR =
  /^[ :,–-]{0,3}(?:by|in|for|from) (?:the )?(?:mid|late|early|end of|q[1-4]|h[12])?[ /-]?(20\d\d)/;

/** "ISO 27001 in Q1 2027": nothing but a date to come is said. */
export function stillToCome(
  clause: Sentence,
  group: Sentence,
  dates: readonly DateFound[],
  reading: TextReading,
): CertificateStatus | undefined {
  const year = TARGET_YEAR.exec(
    reading.text.clean.slice(group.end, Math.min(clause.end, group.end + 40)),
  )?.[1];
  if (year !== undefined && year > reading.context.asOf.slice(0, 4)) return "planned";
  const date = dates.find((found) => found.start >= group.end && found.start < clause.end);
  if (!date || date.date <= reading.context.asOf) return undefined;
  const { clean } = reading.text;
  const lead = clean.slice(Math.max(group.end, date.start - 12), date.start);
  const isTarget = /(?:\b(?:in|by|for|from|end of)|:|-|vào|trong|trước) ?(?:the )?$/.test(lead);
  return isTarget && !UNTIL.test(clean.slice(clause.start, clause.end)) ? "planned" : undefined;
}
