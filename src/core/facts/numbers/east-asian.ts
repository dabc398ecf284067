import { isDigit, isEastAsian, isHangul, isSpace, standsAlone } from "../characters";
import { kindsOf, type Lexicon, type Sense } from "../lexicon";
import type { Token } from "../tokens";
import { CHARACTERS, mayStartNumber, nativeAt } from "./east-asian-words";

const AFTER_NUMBER = new Set<string>([
  "currency",
  "minor-currency",
  "percent",
  "tenth",
  "unit",
  "years-unit",
  "months-unit",
  "fraction",
  "odd",
  "small-unit",
]);
const PREFIXES = new Set<string>(["period", "minus", "up-to", "from", "cost", "per", "currency", "measure"]);
const PARTICLES = [
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "와",
  "과",
  "로",
  "입니다",
  "이다",
  "であ",
  "です",
  "は",
  "が",
  "を",
  "の",
  "と",
];

export interface EastAsianRun {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/**
 * The number words that start at `position`, if a number can stand there. "이", "일", "사" are everyday syllables: words
 * count as numbers only behind a figure, before a counter or currency, or when they contain a unit and stand alone.
 */
export function readEastAsianRun(
  text: string,
  position: number,
  last: Token | undefined,
  lexicon: Lexicon,
): EastAsianRun | undefined {
  const native = nativeAt(text, position);
  const first = native ? undefined : CHARACTERS.get(text.charAt(position));
  if (!first && !native) return undefined;
  // 제3조: the third article, not three trillion.
  if (last?.glued === true && last.end === position) return undefined;
  if (last !== undefined && position - last.end <= 1 && last.senses.some(({ kind }) => kind === "fraction"))
    return numerator(text, position);
  if (followsNumber(text, position, last)) {
    if (first?.kind === "digit" && isSpace(text.charCodeAt(position - 1)))
      return nextWord(text, position, last);
    if (!first || first.kind === "digit" || first.kind === "point") return undefined;
    if (!continuesNumber(text, position, first, lexicon)) return undefined;
    return unitsAfterFigures(text, position);
  }
  if (isVagueBefore(text, position)) return { tokens: [], end: takeRun(text, position).end };
  if (position > 0 && isEastAsian(text.charCodeAt(position - 1)) && !followsPrefix(position, last)) {
    // Japanese writes without spaces: inside a sentence only a counter or currency right behind makes it a number.
    const isJapanese = !isHangul(text.charCodeAt(position)) && !isHangul(text.charCodeAt(position - 1));
    if (!isJapanese) return undefined;
    const counted = takeRun(text, position);
    if (isCounted(text, counted.end, lexicon) || isBeforeFraction(text, counted.end)) return counted;
    return passOver(counted, position);
  }
  const run = takeRun(text, position);
  return acceptRun(text, run, lexicon) ? run : passOver(run, position);
}

/** A long run that is no number is passed over at once: every later character of it would be turned away the same way. */
function passOver(run: EastAsianRun, position: number): EastAsianRun | undefined {
  return run.end - position < 8 ? undefined : { tokens: [], end: run.end };
}

/** Behind 분의 and 分の: "일이다" is "is one", not twelve. */
function numerator(text: string, position: number): EastAsianRun {
  const run = takeRun(text, position);
  const [first] = run.tokens;
  const isSyllables = first !== undefined && run.tokens.length === 1 && first.end - first.start > 1;
  if (!isSyllables || !isHangul(text.charCodeAt(position)) || nativeAt(text, position)) return run;
  const sense = CHARACTERS.get(text.charAt(position));
  return sense === undefined
    ? run
    : { tokens: [{ ...first, end: position + 1, senses: [sense] }], end: position + 1 };
}

/** "수백", "数十": some hundreds, how many is not said. In "顧客数三百" it is the number of clients. */
function isVagueBefore(text: string, position: number): boolean {
  if (!VAGUE.has(text.charAt(position - 1))) return false;
  const before = text.charAt(position - 2);
  return !isEastAsian(text.charCodeAt(position - 2)) || before === "約" || before === "の" || before === "は";
}

const VAGUE = new Set(["수", "몇", "数", "何", "幾"]);

/** "삼천 팔백 구십": after a space a number word goes on only with a unit of its own, below the one before. */
function nextWord(text: string, position: number, last: Token | undefined): EastAsianRun | undefined {
  const before = last?.senses.find(({ kind }) => kind === "small-unit" || kind === "big-unit");
  if (!before) return undefined;
  const run = takeRun(text, position);
  const unit = run.tokens[1]?.senses[0];
  const isBelow =
    unit?.kind === "small-unit" && (before.kind === "big-unit" || Number(unit.value) < Number(before.value));
  return isBelow ? run : undefined;
}

function followsNumber(text: string, position: number, last: Token | undefined): boolean {
  if (!last) return false;
  const gap = position - last.end;
  const isNumber =
    last.numeral !== undefined ||
    last.senses.some((s) => s.kind === "small-unit" || s.kind === "big-unit" || s.kind === "odd");
  return isNumber && last.glued !== true && (gap === 0 || (gap === 1 && isSpace(text.charCodeAt(last.end))));
}

function followsPrefix(position: number, last: Token | undefined): boolean {
  return last?.end === position && last.senses.some((s) => PREFIXES.has(s.kind));
}

/** "5천", "3만" but not "3조에" (article 3) or "12만족": what follows the unit must let it end there. */
function continuesNumber(text: string, position: number, first: Sense, lexicon: Lexicon): boolean {
  if (first.kind === "big-unit" && text.charAt(position) !== "조" && text.charAt(position) !== "만")
    return true;
  const next = text.charAt(position + 1);
  if (next === "" || !isEastAsian(text.charCodeAt(position + 1)) || CHARACTERS.has(next)) return true;
  const match = lexicon.match(text, position + 1);
  if (match?.senses.some((s) => AFTER_NUMBER.has(s.kind) || s.kind === "or-more" || s.kind === "or-less"))
    return true;
  return (
    PARTICLES.some((particle) => text.startsWith(particle, position + 1)) && text.charAt(position) !== "조"
  );
}

function unitsAfterFigures(text: string, position: number): EastAsianRun {
  const tokens: Token[] = [];
  let end = position;
  while (end - position < LONGEST_RUN) {
    const found = CHARACTERS.get(text.charAt(end));
    if (!found || found.kind === "point") break;
    tokens.push(wordToken(end, end + 1, found));
    end += 1;
  }
  return { tokens, end };
}

function wordToken(start: number, end: number, sense: Sense): Token {
  const { senses, kinds } = ofOne(sense);
  return { start, end, numeral: undefined, glued: false, senses, kinds };
}

const shared = new Map<Sense, Pick<Token, "senses" | "kinds">>();

/** Number words are few and a cell may hold ten thousand: what they share is put together once. */
function ofOne(sense: Sense): Pick<Token, "senses" | "kinds"> {
  let found = shared.get(sense);
  if (!found) shared.set(sense, (found = { senses: [sense], kinds: kindsOf(sense.kind) }));
  return found;
}

/** No number is written with more characters. */
const LONGEST_RUN = 32;

function takeRun(text: string, position: number): EastAsianRun {
  const tokens: Token[] = [];
  let end = position;
  while (end - position < LONGEST_RUN && mayStartNumber(text.charCodeAt(end))) {
    const native = nativeAt(text, end);
    const character = native ? undefined : CHARACTERS.get(text.charAt(end));
    const length = character ? 1 : (native?.[0].length ?? 0);
    const found = character ?? native?.[1];
    if (!found) break;
    tokens.push(wordToken(end, end + length, found));
    end += length;
    if (isDigit(text.charCodeAt(end))) break;
  }
  while (tokens.length > 1 && tokens[tokens.length - 1]?.senses[0]?.kind === "point") {
    end = tokens.pop()?.start ?? end;
  }
  return { tokens: figureByFigure(tokens), end };
}

/** "二〇〇四", "零一二三": kanji and syllables used like figures, place by place. */
function figureByFigure(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  if (tokens.length < 2 || !first || !last) return tokens;
  if (!tokens.every((token) => token.senses[0]?.kind === "digit" && token.end - token.start === 1))
    return tokens;
  const value = tokens.map((token) => token.senses[0]?.value ?? "").join("");
  const figures: Sense = { kind: "digit", value };
  return [
    {
      start: first.start,
      end: last.end,
      numeral: undefined,
      glued: false,
      senses: [figures],
      kinds: DIGIT_KIND,
    },
  ];
}

const DIGIT_KIND = kindsOf("digit");

function isCounted(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.match(text, end)?.senses.some((s) => AFTER_NUMBER.has(s.kind)) ?? false;
}

function acceptRun(text: string, run: EastAsianRun, lexicon: Lexicon): boolean {
  if (run.tokens[0]?.senses[0]?.kind === "point") return false;
  const hasUnit = run.tokens.some(
    (token) => token.senses[0]?.kind === "small-unit" || token.senses[0]?.kind === "big-unit",
  );
  const alone = standsAlone(text, run.tokens[0]?.start ?? 0, run.end);
  if (alone || isDigit(text.charCodeAt(run.end))) return true;
  // "천 4백만": a unit, a space, and figures that go on.
  if (hasUnit && isSpace(text.charCodeAt(run.end)) && isDigit(text.charCodeAt(run.end + 1))) return true;
  const after = isSpace(text.charCodeAt(run.end)) ? run.end + 1 : run.end;
  const match = lexicon.match(text, after);
  if (match && after === run.end && isEverydayWord(text, run, match.senses)) return false;
  if (match?.senses.some((s) => AFTER_NUMBER.has(s.kind)))
    return (
      hasUnit ||
      match.senses.some((s) => s.kind === "fraction") ||
      after === run.end ||
      !ambiguousBeforeSpace(text, run)
    );
  // "삼과 오분의 일": a whole number before a fraction.
  if (isBeforeFraction(text, run.end)) return true;
  if (!hasUnit || run.tokens.length < 2) return false;
  return (
    !isEastAsian(text.charCodeAt(run.end)) || PARTICLES.some((particle) => text.startsWith(particle, run.end))
  );
}

/** "이 원" is "this won": one everyday syllable and a space are no number. "두 시간" is two hours. */
function ambiguousBeforeSpace(text: string, run: EastAsianRun): boolean {
  return run.tokens.length === 1 && nativeAt(text, run.tokens[0]?.start ?? 0) === undefined;
}

/** "조건" is a condition, "사원" an employee, "이건" this one: a lone syllable glued to a counter or 원 is a word, but before years, shares and foreign money. */
function isEverydayWord(text: string, run: EastAsianRun, behind: readonly Sense[]): boolean {
  const [only, ...more] = run.tokens;
  if (!only || more.length > 0 || only.end - only.start !== 1 || !isHangul(text.charCodeAt(only.start)))
    return false;
  if (only.senses[0]?.kind !== "digit" && text.charAt(only.start) !== "조") return false;
  if (nativeAt(text, only.start) || isBeforeFraction(text, run.end)) return false;
  const foreign = text.charAt(only.end) !== "원";
  return !behind.some(({ kind }) => SAYS_NUMBER.has(kind) || (foreign && kind === "currency"));
}

const SAYS_NUMBER = new Set<string>(["percent", "tenth", "fraction", "years-unit", "months-unit", "odd"]);

function isBeforeFraction(text: string, end: number): boolean {
  MIXED.lastIndex = end;
  return MIXED.test(text);
}

const MIXED = /(?:과|와|と|又|また) ?[일이삼사오육칠팔구십백一二三四五六七八九十百\d]{1,6} ?(?:분의|分の)/y;
