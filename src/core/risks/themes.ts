import { plain } from "../reading/plain-text";
import { THEME_WORDS, type Theme } from "./vocabulary";

const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** No theme of a question stands behind its first few sentences. */
const QUESTION_READ = 600;

/** Finds phrases in the form `plain` gives: whole words, beginnings ("cost*"), or anywhere (Hangul, kana, Han). */
export function phraseFinder(phrases: readonly string[]): (plainText: string) => boolean {
  const wanted = phrases.map((phrase) => {
    if (UNSPACED.test(phrase)) return phrase;
    return phrase.endsWith("*") ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
  });
  return (plainText) => {
    const spaced = ` ${plainText} `;
    return wanted.some((phrase) => spaced.includes(phrase));
  };
}

const FINDERS = (Object.keys(THEME_WORDS) as Theme[]).map(
  (theme) => [theme, phraseFinder(THEME_WORDS[theme])] as const,
);

/** The themes a question touches, by its own words. */
export function themesOf(question: string): ReadonlySet<Theme> {
  const text = plain(question, QUESTION_READ);
  return new Set(FINDERS.filter(([, finds]) => finds(text)).map(([theme]) => theme));
}
