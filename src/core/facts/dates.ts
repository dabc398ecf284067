import type { DateFact } from "../model";
import { evidence, type TextReading } from "./reading";

export interface DateFound {
  readonly start: number;
  readonly end: number;
  /** ISO date; the last day of the month or year when no day is said. */
  readonly date: string;
}

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** What a text must hold for a form of date to be looked for in it; most forms are ruled out by this. */
const BY_SIGNS = /(?:19|20)\d{2}[-/.]|[-/.](?:19|20)\d{2}/;
const BY_MONTH = /jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec/;
const BY_KANJI = /[년年]/;
const BY_DAY = /ngày/;
const BY_THANG = /tháng/;
const BY_QUARTER = /q[1-4]/;
const BY_QUY = /quý/;

const FORMS: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [BY_SIGNS, /(?<![\d.])(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g],
  [BY_SIGNS, /(?<![\d.])(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>(?:19|20)\d{2})(?!\d)/g],
  [
    BY_MONTH,
    new RegExp(
      String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<mon>${MONTHS})\.?,?[ -](?<y>(?:19|20)\d{2})(?!\d)`,
      "g",
    ),
  ],
  [
    BY_MONTH,
    new RegExp(
      String.raw`(?<![a-z])(?<mon>${MONTHS})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\d{2})(?!\d)`,
      "g",
    ),
  ],
  [BY_MONTH, new RegExp(String.raw`(?<![a-z])(?<mon>${MONTHS})\.?,?[ -](?<y>(?:19|20)\d{2})(?!\d)`, "g")],
  [BY_KANJI, /(?<y>(?:19|20)\d{2})[년年] ?(?<m>\d{1,2})[월月](?: ?(?<d>\d{1,2})[일日])?/g],
  [BY_DAY, /ngày (?<d>\d{1,2})(?: tháng |[/-])(?<m>\d{1,2})(?: năm |[/-])(?<y>(?:19|20)\d{2})/g],
  [BY_SIGNS, /(?:tháng )?(?<m>\d{1,2})[/-](?<y>(?:19|20)\d{2})(?![\d/-])/g],
  [BY_THANG, /tháng (?<m>\d{1,2}) năm (?<y>(?:19|20)\d{2})/g],
  [BY_QUARTER, /(?<![a-z0-9])q(?<q>[1-4])[ /-]*(?<y>(?:19|20)\d{2})(?!\d)/g],
  [BY_QUY, /quý (?<q>[1-4])(?: năm |[ /-])(?<y>(?:19|20)\d{2})(?!\d)/g],
  [BY_KANJI, /(?<y>(?:19|20)\d{2})[년年] ?第?(?<q>[1-4]) ?(?:분기|四半期)/g],
];

/** Dates are looked for this far: an answer that names hundreds of them is a log, not an answer. */
const LONGEST = 4000;

/** The dates a text names, in order. Quarters and months stand for their last day. */
export function findDates(reading: TextReading): DateFound[] {
  const { clean } = reading.text;
  if (!/(?:19|20)\d{2}/.test(clean)) return [];
  const found: DateFound[] = [];
  const text = clean.length > LONGEST ? clean.slice(0, LONGEST) : clean;
  for (const [needs, pattern] of FORMS) {
    if (!needs.test(text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((known) => start < known.end && end > known.start)) continue;
      const date = dateOf(match.groups ?? {}, reading.language === "en");
      if (date !== undefined) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Dates as facts of their own, for answers that are nothing else. */
export function readDates(reading: TextReading): DateFact[] {
  return findDates(reading).map(({ start, end, date }) => ({
    type: "date",
    date,
    ...evidence(reading, start, end, 0.9),
  }));
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, english: boolean): string | undefined {
  const year = Number(groups.y);
  if (groups.q !== undefined) return lastOf(year, Number(groups.q) * 3);
  if (groups.a !== undefined && groups.b !== undefined)
    return dayMonth(year, Number(groups.a), Number(groups.b), english);
  const month = groups.mon !== undefined ? monthNumber(groups.mon) : Number(groups.m);
  if (groups.d === undefined) return lastOf(year, month);
  return valid(year, month, Number(groups.d));
}

/** "03/04/2025": day first everywhere but in English, and wherever only one reading is a date. */
function dayMonth(year: number, a: number, b: number, english: boolean): string | undefined {
  if (a > 12) return valid(year, b, a);
  if (b > 12) return valid(year, a, b);
  return english ? valid(year, a, b) : valid(year, b, a);
}

function monthNumber(name: string): number {
  return (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
      name.slice(0, 3),
    ) + 1
  );
}

function lastOf(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12
    ? iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
    : undefined;
}

function valid(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  return iso(year, month, day);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
