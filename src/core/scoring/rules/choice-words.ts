import { fold } from "../fold";

/** The parts of an answer that lists several things: "Fixed price; T&M" → two. One part when it lists nothing. */
export function answerParts(text: string): readonly string[] {
  return text
    .split(/[,;/|·•、，；\n]|\s(?:and|or|và|hoặc|及び|または|및|또는)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const LETTER = /[\p{L}\p{N}]/u;
/** Korean and Japanese words run into their endings: "고정가격입니다" holds "고정가격". */
const RUNS_ON = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words before a choice that turn it round: "not fixed price". */
const NEGATION = /(?:^|\s)(?:no|not|non|without|never|excluding|không|chưa|ngoài)[\s-]*$/u;
/** How much is looked at: longer answers are prose, and a choice that stands far down in it decides nothing. */
const LONGEST = 400;

/**
 * Which of these (folded) words stand in the text as words of their own: not inside a longer word, not inside a longer
 * choice that stands there too, not after a negation.
 */
export function wordsWithin(text: string, choices: readonly string[]): readonly string[] {
  const folded = fold(text.slice(0, LONGEST));
  const taken: [number, number][] = [];
  const longestFirst = [...choices].sort((a, b) => b.length - a.length);
  return longestFirst.filter((words) => {
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!standsAlone(folded, at, end) || taken.some(([from, to]) => at < to && end > from)) continue;
      taken.push([at, end]);
      if (!NEGATION.test(folded.slice(Math.max(0, at - 16), at))) return true;
    }
    return false;
  });
}

function standsAlone(text: string, start: number, end: number): boolean {
  const joins = (outer: string, inner: string): boolean =>
    LETTER.test(outer) && LETTER.test(inner) && !(RUNS_ON.test(outer) && RUNS_ON.test(inner));
  const before = joins(text.charAt(start - 1), text.charAt(start));
  const after = joins(text.charAt(end), text.charAt(end - 1));
  return !before && !after;
}
