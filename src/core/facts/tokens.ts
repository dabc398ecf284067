import {
  BLANK,
  CHARACTER_KINDS,
  DIGIT,
  EAST_ASIAN,
  isDigit,
  isSpace,
  isWordLetter,
  WORD_LETTER,
} from "./characters";
import type { Kinds, Lexicon, LexiconMatch, Sense, SenseKind } from "./lexicon";
import { readEastAsianRun } from "./numbers/east-asian";
import { mayStartNumber } from "./numbers/east-asian-words";
import { type Numeral, readNumeral } from "./numbers/numeral";

/** A number in figures or a word the lexicon knows, at its place in the clean text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral | undefined;
  /** Figures glued to letters ("SOC2", "v4"): part of a name, not a quantity. */
  readonly glued: boolean;
  readonly senses: readonly Sense[];
  /** The kinds of its senses. */
  readonly kinds: Kinds;
}

const NO_SENSES: readonly Sense[] = [];
const kindsOfCharacter = CHARACTER_KINDS;
/** Marks below 128 that a word of the lexicon can begin with. */
const MARKS: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  "$%/~-+<>".includes(String.fromCharCode(code)),
);

export function sense(token: Token | undefined, kind: SenseKind): string | undefined {
  if (token === undefined) return undefined;
  const { senses } = token;
  for (let index = 0; index < senses.length; index += 1) {
    const candidate = senses[index]!;
    if (candidate.kind === kind) return candidate.value;
  }
  return undefined;
}

/** Cuts a clean text into numbers and known words, left to right, everything else skipped. Linear. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let position = 0;
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = kindsOfCharacter[code]!;
    if (kind === BLANK) {
      position += 1;
    } else if (kind === WORD_LETTER) {
      const match = lexicon.match(text, position);
      if (match !== undefined) position = pushWord(tokens, position, match);
      else {
        position += 1;
        while (position < length && kindsOfCharacter[text.charCodeAt(position)] === WORD_LETTER)
          position += 1;
      }
    } else if (kind === DIGIT || isDecimalStart(text, position, code, tokens)) {
      position = pushNumeral(tokens, text, position, lexicon);
    } else if (kind === EAST_ASIAN) {
      position = pushEastAsian(tokens, text, position, code, lexicon);
    } else {
      const match = code > 127 || MARKS[code] === true ? lexicon.match(text, position) : undefined;
      const isHyphen = code === 45 && match?.length === 1 && isInsideWord(text, position);
      position = match !== undefined && !isHyphen ? pushWord(tokens, position, match) : position + 1;
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], start: number, match: LexiconMatch): number {
  const end = start + match.length;
  tokens.push({ start, end, numeral: undefined, glued: false, senses: match.senses, kinds: match.kinds });
  return end;
}

/** ".08" and ",5": a separator that begins a number. */
function isDecimalStart(text: string, position: number, code: number, tokens: readonly Token[]): boolean {
  if ((code !== 46 && code !== 44) || !isDigit(text.charCodeAt(position + 1))) return false;
  if (position === 0) return true;
  const before = text.charCodeAt(position - 1);
  return (
    isSpace(before) ||
    before === 10 ||
    "($€£¥-+~".includes(text.charAt(position - 1)) ||
    tokens[tokens.length - 1]?.end === position
  );
}

function pushNumeral(tokens: Token[], text: string, start: number, lexicon: Lexicon): number {
  const last = tokens[tokens.length - 1];
  const currencyBefore = last !== undefined && start - last.end <= 1 && sense(last, "currency") !== undefined;
  const numeral = readNumeral(text, start, (from, to) => {
    if (currencyBefore || to - from > 7) return true;
    const after = isSpace(text.charCodeAt(to)) ? to + 1 : to;
    const match = lexicon.match(text, after);
    return (
      match?.senses.some(({ kind }) => kind === "currency" || kind === "percent" || kind === "unit") ??
      after >= text.trimEnd().length
    );
  });
  const glued =
    start > 0 &&
    (isOrdinal(text.charCodeAt(start - 1)) ||
      (isWordLetter(text.charCodeAt(start - 1)) &&
        !(last?.end === start && opensNumber(last, currencyBefore))));
  tokens.push({ start, end: numeral.end, numeral, glued, senses: NO_SENSES, kinds: 0 });
  return numeral.end;
}

/** 제3조, 第2項: the third, the second. */
function isOrdinal(code: number): boolean {
  return code === 0xc81c || code === 0x7b2c;
}

/** "USD45", "월5만", "2tr5": words that figures may follow without a space. */
function opensNumber(last: Token, currencyBefore: boolean): boolean {
  return currencyBefore || sense(last, "period") !== undefined || sense(last, "big-unit") === "1000000";
}

/** Number words of Korean and Japanese are only taken where a number can stand; other words as the lexicon has them. */
function pushEastAsian(
  tokens: Token[],
  text: string,
  position: number,
  code: number,
  lexicon: Lexicon,
): number {
  if (mayStartNumber(code)) {
    const run = readEastAsianRun(text, position, tokens[tokens.length - 1], lexicon);
    if (run) {
      tokens.push(...run.tokens);
      return run.end;
    }
  }
  const match = lexicon.match(text, position);
  if (match) return pushWord(tokens, position, match);
  return position + 1;
}

function isInsideWord(text: string, position: number): boolean {
  return (
    position > 0 && isWordLetter(text.charCodeAt(position - 1)) && isWordLetter(text.charCodeAt(position + 1))
  );
}
