import { MEASURE, OPEN_WORDS, REQUESTS, REQUIREMENT, YES_NO } from "../locales/verdicts/questions";

/**
 * What kind of answer a question wants: "yes-no" and "requirement" a yes or a no, "open" words or figures; "topic" is a
 * mere heading ("Single sign-on", "Company size") and leaves it to the vendor.
 */
type QuestionKind = "yes-no" | "requirement" | "open" | "topic";

export interface Wanted {
  readonly kind: QuestionKind;
  /** Something that is measured: "not available" is then no "no". */
  readonly isMeasure: boolean;
  /** Written in Korean or Japanese, where O and X are marks. */
  readonly isEastAsian: boolean;
  readonly words: string;
}

const known = new Map<string, Wanted>();
/** More questions than a workbook has: then the memory starts anew. */
const MOST_QUESTIONS = 5000;
/** A question says what it wants within so many characters. */
const LONGEST = 600;

/** What a question wants; looked at once a question, not once an answer. */
export function wantedBy(question: string): Wanted {
  let wanted = known.get(question);
  if (wanted === undefined) {
    if (known.size >= MOST_QUESTIONS) known.clear();
    known.set(question, (wanted = readWanted(question.slice(0, LONGEST).normalize("NFKC").toLowerCase())));
  }
  return wanted;
}

function readWanted(words: string): Wanted {
  return {
    kind: kindOf(words),
    isMeasure: MEASURE.test(words),
    isEastAsian: /[\u3040-\u30ff\uac00-\ud7a3\u4e00-\u9fff]/.test(words),
    words,
  };
}

/** The first of its sentences that asks for something decides: "Do you have a plan? If so, describe it." */
function kindOf(words: string): QuestionKind {
  for (const sentence of words.split(/(?<=[?？。\n])|(?<=[^\d\s]\.)\s/)) {
    if (/^\s*(?:if|wenn|nếu|있다면|その場合)\b/.test(sentence)) continue;
    const kind = kindOfSentence(sentence);
    if (kind !== "topic") return kind;
  }
  return "topic";
}

function kindOfSentence(sentence: string): QuestionKind {
  const open = sentence.search(OPEN_WORDS);
  const yesNo = sentence.search(YES_NO);
  const isAsian = /[\u3040-\u30ff\uac00-\ud7a3]/.test(sentence);
  // "몇 명입니까?": in Korean and Japanese the verb comes last, and a question word anywhere makes it open.
  if (open >= 0 && (isAsian || yesNo < 0 || open < yesNo))
    return isSubordinate(sentence, open) ? "yes-no" : "open";
  if (REQUESTS.test(sentence)) return "open";
  if (yesNo >= 0) return "yes-no";
  return REQUIREMENT.test(sentence) ? "requirement" : "topic";
}

/** "Confirm that all staff who handle data …", "All sites where …": the word only joins a clause to what is asked. */
function isSubordinate(sentence: string, open: number): boolean {
  return /\b(?:who|which|where|when|that)\b/.test(sentence.slice(open, open + 5)) && open > 0
    ? /\b(?:confirm|whether|shall|must)\b/.test(sentence.slice(0, open))
    : false;
}
