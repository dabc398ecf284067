import { isDigit, isEastAsian, isSpace, isWordLetter } from "./characters";
import type { Lexicon, LexiconMatch, Sense, SenseKind } from "./lexicon";
import { type Numeral, readNumeral } from "./numbers/numeral";
import { readEastAsianRun } from "./numbers/east-asian";

/** A number in figures or a word the lexicon knows, at its place in the clean text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly numeral?: Numeral;
  /** Figures glued to letters ("SOC2", "v4"): part of a name, not a quantity. */
  readonly glued?: boolean;
  readonly senses: readonly Sense[];
}

const NO_SENSES: readonly Sense[] = [];
/** Marks below 128 that a word of the lexicon can begin with. */
const MARKS: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  "$%/~-+<>".includes(String.fromCharCode(code)),
);

export function sense(token: Token | undefined, kind: SenseKind): string | undefined {
  if (!token) return undefined;
  for (const candidate of token.senses) if (candidate.kind === kind) return candidate.value;
  return undefined;
}

/** Cuts a clean text into numbers and known words, left to right, everything else skipped. Linear. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const last = tokens[tokens.length - 1];
    if (isSpace(code) || code === 10) {
      position += 1;
    } else if (isDigit(code) || isDecimalStart(text, position, last)) {
      position = pushNumeral(tokens, text, position, lexicon);
    } else if (isEastAsian(code)) {
      position = pushEastAsian(tokens, text, position, lexicon, last);
    } else if (isWordLetter(code)) {
      const match = lexicon.match(text, position);
      if (match) position = pushWord(tokens, position, match);
      else while (position < text.length && isWordLetter(text.charCodeAt(position))) position += 1;
    } else {
      const match = code > 127 || MARKS[code] === true ? lexicon.match(text, position) : undefined;
      const isHyphen = code === 45 && match?.end === position + 1 && isInsideWord(text, position);
      position = match && !isHyphen ? pushWord(tokens, position, match) : position + 1;
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], start: number, match: LexiconMatch): number {
  tokens.push({ start, end: match.end, senses: match.senses });
  return match.end;
}

/** ".08" and ",5": a separator that begins a number. */
function isDecimalStart(text: string, position: number, last: Token | undefined): boolean {
  const code = text.charCodeAt(position);
  if ((code !== 46 && code !== 44) || !isDigit(text.charCodeAt(position + 1))) return false;
  if (position === 0) return true;
  const before = text.charCodeAt(position - 1);
  return (
    isSpace(before) ||
    before === 10 ||
    "($€£¥-+~".includes(text.charAt(position - 1)) ||
    last?.end === position
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
      match?.senses.some((candidate) => candidate.kind === "currency" || candidate.kind === "percent") ??
      false
    );
  });
  const glued =
    start > 0 &&
    isWordLetter(text.charCodeAt(start - 1)) &&
    !(last?.end === start && (currencyBefore || sense(last, "period") !== undefined));
  tokens.push({ start, end: numeral.end, numeral, senses: NO_SENSES, ...(glued ? { glued } : {}) });
  return numeral.end;
}

/** Number words of Korean and Japanese are only taken where a number can stand; other words as the lexicon has them. */
function pushEastAsian(
  tokens: Token[],
  text: string,
  position: number,
  lexicon: Lexicon,
  last: Token | undefined,
): number {
  const run = readEastAsianRun(text, position, last, lexicon);
  if (run) {
    tokens.push(...run.tokens);
    return run.end;
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
