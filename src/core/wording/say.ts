import { IntlMessageFormat } from "intl-messageformat";
import type { Language, Message } from "../model";
import { corrections } from "./corrections";
import { costs } from "./costs";
import { costsSheet } from "./costs-sheet";
import { facts } from "./facts";
import { gates } from "./gates";
import { log } from "./log";
import { measures } from "./measures";
import { problems } from "./problems";
import { reading } from "./reading";
import { readingSheet } from "./reading-sheet";
import { report } from "./report";
import { risks } from "./risks";
import { scoring } from "./scoring";
import { settings } from "./settings";

const AREAS = [
  corrections,
  costs,
  costsSheet,
  facts,
  gates,
  log,
  measures,
  problems,
  reading,
  readingSheet,
  report,
  risks,
  scoring,
  settings,
] as const;

const formatters = new Map<string, IntlMessageFormat>();

/** The locale numbers and dates are written in. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", vi: "vi-VN", ko: "ko-KR" };

/** The template of a key; undefined when no table has it (a test keeps that from happening). */
export function template(language: Language, key: string): string | undefined {
  for (const area of AREAS) {
    const found = (area[language] as Readonly<Record<string, string>>)[key];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts a message into words. An unknown key comes out as itself, so that it is seen and never hides a number. */
export function say(language: Language, message: Message): string {
  const cacheKey = `${language} ${message.key}`;
  let formatter = formatters.get(cacheKey);
  if (!formatter) {
    const text = template(language, message.key);
    if (text === undefined) return message.key;
    formatter = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
    formatters.set(cacheKey, formatter);
  }
  return String(formatter.format(harmless(message.values)));
}

/**
 * Words of vendors choose among the cases of a sentence; the formatter would take "constructor" for a case that every
 * object has. A zero-width space tells them apart.
 */
function harmless(values: Message["values"]): Record<string, string | number> | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && value in Object.prototype ? `${value}\u200b` : value,
    ]),
  );
}
