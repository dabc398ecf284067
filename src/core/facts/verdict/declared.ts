import type { Verdict } from "../../model";
import { FILLERS, type Opening, OPENINGS } from "../locales/verdicts/openings";
import type { Wanted } from "./question-kind";

/** What the words of a cell declare, before anything else is weighed. */
export interface Declared {
  readonly verdict: Verdict;
  /** What stands behind the declaring words and may qualify them. */
  readonly rest: string;
  /** A lone mark that means yes in one country and no in the next, or two contrary ones. */
  readonly isUncertainMark?: boolean;
}

/** Verdicts are looked for this far: they open a cell. */
const OPENING_LENGTH = 400;

/** The verdict a cell opens with ("Yes, but …", "Có", "예.", "対応可"); undefined when it opens with something else. */
export function declaredVerdict(clean: string, wanted: Wanted): Declared | undefined {
  const mark = markOf(clean.trim(), wanted);
  if (mark) return mark;
  if (clean.length < 40 && BOTH_MARKS.test(clean)) return { verdict: "partial", rest: "" };
  const filler = FILLERS.exec(clean)?.[0].length ?? 0;
  const found = openingOf(clean, 0, wanted) ?? (filler > 0 ? openingOf(clean, filler, wanted) : undefined);
  if (found?.verdict === "unanswered" && isNotAvailable(clean) && !wanted.isMeasure && wanted.kind !== "open")
    return { verdict: "no", rest: found.rest };
  return found;
}

function openingOf(clean: string, from: number, wanted: Wanted): Declared | undefined {
  const opening = clean.slice(from, from + OPENING_LENGTH);
  for (const candidate of OPENINGS) {
    const match = candidate.pattern.exec(opening);
    if (!match) continue;
    const rest = clean.slice(from + match[0].length);
    if (candidate.verdict === "yes" && candidate.soft && STILL_AHEAD.test(rest) && wanted.kind !== "open")
      return { verdict: "partial", rest };
    const isBare = /^[\s.!,;:)\]\-^*>"'。、️]*$/.test(rest);
    if (counts(candidate, match[0], rest, isBare, wanted))
      return {
        verdict: candidate.verdict,
        rest: isBare ? "" : rest,
        ...(candidate.unsure && { isUncertainMark: true }),
      };
  }
  return undefined;
}

/** "✔ / ✘": yes for one part, no for the other. */
const BOTH_MARKS = /[✓✔☑✅].*[✗✘✕✖❌☒]|[✗✘✕✖❌☒].*[✓✔☑✅]/;
/** "Available in Q4": not yet. */
const STILL_AHEAD =
  /^ (?:in|from|by|as of|starting|with|for) (?:q[1-4]|h[12]|next|late|early|mid|the (?:next|coming))\b/;
const PUNCTUATED = /^\s*(?:[,.;:!()\n、。ー–-]|$)/;
const JOINED = /^ (?:in|from|since|via|with|through|for|on|as|by default|until|at|out)\b/;
/** "対応可", "지원합니다": the rest of the verb. */
const EAST_ASIAN_ENDING = /^[\u3040-\u30ff\uac00-\ud7a3\u4e00-\u9fff]{1,6}[。.]?$/;
const STILL_TO_COME =
  /planned|progress|soon|development|roadmap|under ?way|coming|launching|due|expected|target/;

/** Whether an opening is a verdict here: a description may begin with the same words. */
function counts(opening: Opening, words: string, rest: string, isBare: boolean, wanted: Wanted): boolean {
  const { verdict, soft } = opening;
  if (verdict === "unanswered" || verdict === "na") return true;
  // "No problems" to "any problems?" is a no.
  if (soft && verdict === "yes" && /^\W*no /.test(words))
    return !wanted.words.includes(words.trim().slice(3, 10)) && (isBare || PUNCTUATED.test(rest));
  if (wanted.kind === "open") {
    // "Who takes the backups?" – "Customer responsibility" answers what is asked.
    if (soft && verdict === "no") return false;
    const isShort = isBare || rest.length <= 12;
    if (soft) return isShort && STILL_TO_COME.test(words);
    if (verdict === "partial") return (isShort && !/\d/.test(rest)) || /^\W*partial/.test(words);
    if (verdict === "yes")
      return isBare || PUNCTUATED.test(rest) || (isShort && EAST_ASIAN_ENDING.test(rest));
    return isBare || PUNCTUATED.test(rest) || rest.length <= 60;
  }
  if (!soft) return true;
  if (verdict === "partial")
    return wanted.kind !== "topic" || isBare || PUNCTUATED.test(rest) || rest.length <= 60;
  if (isBare || PUNCTUATED.test(rest)) return true;
  return (
    wanted.kind === "topic" &&
    (/^\W*we /.test(words) ? SAYS_WE_DO.test(`${words}${rest}`) : JOINED.test(rest))
  );
}

/** "We support SAML" answers a heading with a yes; "We have centres in Da Nang" describes. */
const SAYS_WE_DO =
  /^\W*we (?:do\b|can\b|will\b|provide|support|maintain|offer|hold|have (?:an?|our own|the|this|implemented|such)\b|are (?:able|certified|compliant|fully))/;

function isNotAvailable(clean: string): boolean {
  return /^\W*not available\W*$/.test(clean);
}

/** Marks whose meaning hangs on the question: O and X in Korean and Japanese, 1 and 0 where yes or no is asked. */
function markOf(words: string, wanted: Wanted): Declared | undefined {
  if (words.length > 2) return undefined;
  if (wanted.kind === "open") return undefined;
  if (words === "o" && wanted.isEastAsian) return { verdict: "yes", rest: "" };
  if (words === "x")
    return wanted.isEastAsian
      ? { verdict: "no", rest: "" }
      : { verdict: "yes", rest: "", isUncertainMark: true };
  if (wanted.kind !== "topic" && (words === "1" || words === "0"))
    return { verdict: words === "1" ? "yes" : "no", rest: "" };
  return undefined;
}
