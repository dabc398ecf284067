import type { Question } from "../model";
import { plain } from "../reading/plain-text";
import {
  ASKS_ALL_INCLUDED,
  AT_REST,
  CONTROLLED,
  IN_TRANSIT,
  PRIVACY_LAWS,
  THEME_WORDS,
  type Theme,
} from "./vocabulary";

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

const speaksOfRest = phraseFinder(AT_REST);
const speaksOfTransit = phraseFinder(IN_TRANSIT);
const namesLaw = phraseFinder(PRIVACY_LAWS);
const asksForControl = phraseFinder(CONTROLLED);
const asksAllIncluded = phraseFinder(ASKS_ALL_INCLUDED);

/** Where encryption is spoken of; neither: in general. */
export interface Places {
  readonly rest: boolean;
  readonly transit: boolean;
}

/** Where a text in the form of `plain` speaks of encryption. */
export function placesIn(plainText: string): Places {
  return { rest: speaksOfRest(plainText), transit: speaksOfTransit(plainText) };
}

/** Whether a text in the form of `plain` names a privacy law. */
export function namesPrivacyLaw(plainText: string): boolean {
  return namesLaw(plainText);
}

/** What a question asks, as far as the risks go; read once a question, not once an answer. */
export interface Asked {
  readonly question: Question;
  readonly themes: ReadonlySet<Theme>;
  /** What it means by encryption. */
  readonly encryption: Places;
  readonly namesLaw: boolean;
  /** About the buyer's say in subcontracting, where "yes" is the good answer. */
  readonly asksForControl: boolean;
  /** Whether everything is in the price, instead of what is not. */
  readonly asksAllIncluded: boolean;
}

const NO_PLACES: Places = { rest: false, transit: false };

/** The themes a question touches, by its own words. A sum of price lines is the product's own: nobody asked it. */
export function askedBy(question: Question): Asked {
  const text = question.sumOf === undefined ? plain(question.text, QUESTION_READ) : "";
  const themes = new Set(FINDERS.filter(([, finds]) => finds(text)).map(([theme]) => theme));
  return {
    question,
    themes,
    encryption: themes.has("encryption") ? placesIn(text) : NO_PLACES,
    namesLaw: themes.has("privacy-law") && namesLaw(text),
    asksForControl: themes.has("subcontracting") && asksForControl(text),
    asksAllIncluded: themes.has("exclusions") && asksAllIncluded(text),
  };
}
