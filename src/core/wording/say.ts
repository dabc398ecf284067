import { IntlMessageFormat } from "intl-messageformat";
import type { Language, Message } from "../model";
import { facts } from "./facts";
import { problems } from "./problems";
import { reading } from "./reading";
import { report } from "./report";
import { scoring } from "./scoring";

const AREAS = [facts, problems, reading, report, scoring] as const;

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
  return String(formatter.format(message.values as Record<string, string | number> | undefined));
}
