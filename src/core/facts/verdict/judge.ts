import type { CertificateFact, Fact, Verdict } from "../../model";
import { HANDLED, HAPPENED, HAPPENINGS } from "../locales/verdicts/happenings";
import { OPPOSITES } from "../locales/verdicts/opposites";
import {
  DENIALS,
  DENIES_AT_END,
  EXPIRY,
  HARMLESS,
  IS_THERE,
  LIMITS_AT_END,
  NEGATED,
  NOT_DONE,
  NOTE_QUALIFIERS,
  ONGOING,
  OPENING_DENIAL,
  QUALIFIERS,
  REFUSALS,
  UNDER_WAY,
} from "../locales/verdicts/qualifiers";
import type { TextReading } from "../reading";
import { declaredVerdict } from "./declared";
import { type Wanted, wantedBy } from "./question-kind";
import { fallsShort } from "./threshold";

export interface Judged {
  readonly verdict: Verdict | null;
  /** The note says the opposite of what the answer declares. */
  readonly contradiction: boolean;
  /** The verdict is the likelier one, and a person should look: the note seems to limit it, or the words are not plain. */
  readonly doubtful?: "note" | "words";
  /** What the answer declared by itself. */
  readonly declared: Verdict | null;
}

export interface ToJudge {
  readonly question: string;
  readonly answer: TextReading | undefined;
  readonly notes: readonly TextReading[];
  readonly hasFigures: boolean;
  readonly facts: readonly Fact[];
}

/** Longer texts are looked at this far: what a vendor says about the question stands at the beginning. */
const LONGEST = 4000;

/**
 * Answer and note taken together: "partial" is qualified, planned, in progress or contradicted by its note; blank is
 * "unanswered"; null is an open question answered in substance.
 */
export function verdictOf(input: ToJudge): Judged {
  const { answer, notes } = input;
  const wanted = wantedBy(input.question);
  const note = notes
    .map((reading) => reading.text.clean)
    .join("\n")
    .slice(0, LONGEST);
  const clean = answer?.text.clean.slice(0, LONGEST) ?? "";
  const own = answer === undefined ? undefined : ownVerdict(clean, wanted);
  if (own === undefined && (answer !== undefined || input.hasFigures))
    return answer === undefined ? settled(null, null) : plainVerdict(input, clean, note, wanted);
  if (own === undefined || (own.verdict === "unanswered" && note.trim() !== ""))
    return fromNote(input, note, own !== undefined, wanted);
  const judged = weigh(own.verdict, own.rest, note, wanted);
  return own.isUncertainMark === true ? { ...judged, doubtful: "words" } : judged;
}

/** "We do not deny …", "No later than …" open with a denial and deny nothing. */
function ownVerdict(clean: string, wanted: Wanted): ReturnType<typeof declaredVerdict> {
  const own = declaredVerdict(clean, wanted);
  if (own?.verdict === "yes" && own.rest !== "" && !/^\W*(?:예|네|はい|ええ|yes|có)/.test(clean)) {
    const first = firstSentence(clean).trim();
    if (DENIES_AT_END.test(first) && !CONTRAST.test(first)) return { verdict: "no", rest: "" };
  }
  if (own?.verdict !== "no") return own;
  const stripped = harmless(clean).trim();
  return stripped === "" || stripped.slice(0, 4) === clean.trim().slice(0, 4)
    ? own
    : declaredVerdict(stripped, wanted);
}

function settled(verdict: Verdict | null, declared: Verdict | null, contradiction = false): Judged {
  return { verdict, declared, contradiction };
}

/** Nothing in the answer cell: the note is the answer, if it is one. */
function fromNote(input: ToJudge, note: string, hadAnswer: boolean, wanted: Wanted): Judged {
  if (note.trim() === "") return settled("unanswered", hadAnswer ? "unanswered" : null);
  const declared = declaredVerdict(note, wanted);
  if (declared) return weigh(declared.verdict, declared.rest, "", wanted);
  const judged = plainVerdict(input, note, "", wanted);
  // "See note" to a heading: what the note limits is limited.
  if (judged.verdict === null && hadAnswer && wanted.kind === "topic" && limits(note))
    return settled("partial", null);
  return judged;
}

function limits(words: string): boolean {
  return QUALIFIERS.test(words) || NOTE_QUALIFIERS.test(words) || /\bonly\b/.test(words);
}

function weigh(declared: Verdict, fullRest: string, fullNote: string, wanted: Wanted): Judged {
  const rest = harmless(fullRest);
  const note = harmless(fullNote);
  const said = `${rest}\n${note}`;
  if (declared === "yes") {
    if (fallsShort(said, wanted) === true) return { ...settled("partial", declared), doubtful: "words" };
    const isSingle = note.trim().length > 0 && !/[.;。\n]\s*\S/.test(note.trim());
    if (DENIALS.test(note) || EXPIRY.test(said) || (isSingle && OPENING_DENIAL.test(note)))
      return settled("partial", declared, true);
    if (qualifies(rest) || DENIALS.test(rest) || SECOND_NO.test(rest) || NOTE_QUALIFIERS.test(note))
      return settled("partial", declared);
    if (REFUSALS.test(firstSentence(rest))) return { ...settled("yes", declared), doubtful: "words" };
    return OPENING_DENIAL.test(note)
      ? { ...settled("yes", declared), doubtful: "note" }
      : settled("yes", declared);
  }
  if (declared === "no") {
    const opened = fullNote.trim() === "" ? undefined : declaredVerdict(fullNote.trim(), wanted);
    if (opened?.verdict === "yes") return settled("partial", declared, true);
    if (UNDER_WAY.test(said)) return settled("partial", declared);
    return settled("no", declared);
  }
  return settled(declared, declared);
}

/** "Yes, but …" takes part of it back; behind "Yes." stands an explanation, in which "except" and "only" are everyday words. */
function qualifies(rest: string): boolean {
  const explained = /^\s{0,3}[.。]\s*(?=\S)/.exec(rest);
  if (!explained) return QUALIFIERS.test(rest) || /^[\s,(-]{1,4}(?:when|if|where|as long as)\b/.test(rest);
  const words = rest.slice(explained[0].length);
  return (
    NOTE_QUALIFIERS.test(words) || TURNS.test(words) || (EAST_ASIAN.test(words) && QUALIFIERS.test(words))
  );
}

const TURNS = /(?:^|[.;] )(?:but|however|although|except|only|unfortunately|limited|tuy nhiên|nhưng|chỉ)\b/;
const EAST_ASIAN = /[\u3040-\u30ff\uac00-\ud7a3]/;

/** "Yes for production, no for development". */
const SECOND_NO = /[,;.] ?(?:but |and )?no(?: (?:for|in|on|with)\b|[.\s]*$)/;

function harmless(words: string): string {
  return words === "" ? words : words.replace(HARMLESS, " ");
}

/** An answer that does not open with a verdict. Certificates and a yes/no question can still tell one. */
function plainVerdict(input: ToJudge, clean: string, note: string, wanted: Wanted): Judged {
  if (wanted.kind === "open") return settled(null, null);
  const words = harmless(clean);
  if (wanted.kind === "topic") return settled(fromHeading(words, wanted), null);
  const certificates = input.facts.filter((fact): fact is CertificateFact => fact.type === "certificate");
  if (certificates.length > 0) return settled(fromCertificates(certificates), null);
  if (isOccurrence(words, wanted)) return settled("yes", null);
  if (namesOpposite(words, wanted)) return settled("no", null);
  if (saysBoth(words)) return settled("partial", null);
  const isShort = words.length < 160 && !NEGATED.test(words) ? fallsShort(words, wanted) : undefined;
  if (isShort !== undefined) return settled(isShort ? "no" : "yes", null);
  if (hasButNot(words)) return settled("partial", null);
  const both = /(?<![\w-])yes(?![\w-])/.test(words) && /(?<![\w-])no(?=\s*(?:$|[,;.]))/.test(words);
  if (both) return settled("partial", null);
  const first = firstSentence(words);
  if (REFUSALS.test(first)) {
    const isSplit = UNDER_WAY.test(words) || CONTRAST.test(words);
    return settled(isSplit ? "partial" : "no", null);
  }
  if (
    QUALIFIERS.test(words) ||
    UNDER_WAY.test(first) ||
    ONGOING.test(first.trim()) ||
    NOTE_QUALIFIERS.test(harmless(note))
  )
    return settled("partial", null);
  if (REFUSALS.test(words.split(/[.。\n](?:\s|$)|。/, 1)[0] ?? "")) return settled("partial", null);
  if (REFUSALS.test(words)) return { ...settled("yes", null), doubtful: "words" };
  if (NEGATED.test(first) && CONTRAST.test(first)) return settled("partial", null);
  if (!NEGATED.test(first) && !takesUp(input, words, wanted))
    return { ...settled("yes", null), doubtful: "words" };
  return NEGATED.test(first) ? { ...settled("no", null), doubtful: "words" } : settled("yes", null);
}

/** Whether an answer without a yes or no takes up the question at all: its words, or facts it asks for. */
function takesUp(input: ToJudge, words: string, wanted: Wanted): boolean {
  if (input.facts.length > 0 || wanted.kind === "requirement") return true;
  if (wanted.isEastAsian) {
    for (let at = 0; at + 2 <= wanted.words.length; at += 1) {
      const pair = wanted.words.slice(at, at + 2);
      if (/^[\uac00-\ud7a3\u4e00-\u9fff\u30a0-\u30ff]{2}$/.test(pair) && words.includes(pair)) return true;
    }
    return false;
  }
  return (wanted.words.match(/[a-zà-ỹ]{4,}/g) ?? []).some((word) => words.includes(word.slice(0, 5)));
}

const CONTRAST =
  /\b(?:but|however|while|whereas)\b|nhưng|tuy nhiên|하지만|그러나|[있없]으나|지만|ですが|ますが|しかし/;

function firstSentence(words: string): string {
  const end = words.search(/[.;。\n](?:\s|$)|。/);
  return end < 0 ? words.slice(0, 400) : words.slice(0, Math.min(400, end + 1));
}

/** A heading answered with nothing but a date to come: "Single sign-on" – "Q3 2027". */
function fromHeading(words: string, wanted: Wanted): Verdict | null {
  if (isOccurrence(words, wanted)) return "yes";
  if (words.length < 120 && hasButNot(words)) return "partial";
  const isShort = words.length < 60;
  if (isShort && (ONGOING.test(words.trim()) || LIMITS_AT_END.test(words.trim()))) return "partial";
  const isFuture = /^\W*(?:q[1-4]|h[12])[ /-]*(?:20\d\d)\W*$/.test(words);
  return isFuture && !ASKS_DATE.test(wanted.words) && !wanted.isMeasure ? "partial" : null;
}

/** "One (2024, 320 records)" to "Security incidents": what is asked about did happen. */
function isOccurrence(words: string, wanted: Wanted): boolean {
  return (
    HAPPENINGS.test(wanted.words) &&
    !HANDLED.test(wanted.words) &&
    HAPPENED.test(words) &&
    !NEGATED.test(firstClause(words))
  );
}

/** What is named excludes what is asked for. */
function namesOpposite(words: string, wanted: Wanted): boolean {
  const named = words.slice(0, 200);
  return OPPOSITES.some(([asked, opposite]) => asked.test(wanted.words) && opposite.test(named));
}

/** "전송 구간은 적용, 저장 데이터는 미적용": one thing is and another is not, each with its particle. */
function saysBoth(words: string): boolean {
  if (!/[\u3040-\u30ff\uac00-\ud7a3]/.test(words)) return false;
  const clauses = words.slice(0, 200).split(/[,、;。.\n]/);
  const told = clauses.filter((clause) => /\S(?:[은는] |は)/.test(clause));
  const denied = told.filter((clause) => NEGATED.test(clause));
  return told.length > 1 && denied.length > 0 && denied.length < told.length;
}

function firstClause(words: string): string {
  return words.slice(0, 200).split(/[,;(、。\n]|\.\s/, 1)[0] ?? "";
}

/** A statement, and behind its first comma or dash what is missing: "Plan exists, never tested". */
function hasButNot(words: string): boolean {
  const cut = /^[^.。\n]{2,80}?(?:[,;、]|\s[-–—]\s|\()/.exec(words)?.[0];
  if (cut === undefined) return false;
  const behind = words.slice(cut.length, cut.length + 60);
  return IS_THERE.test(cut) && !NEGATED.test(cut) && NOT_DONE.test(behind);
}

const ASKS_DATE =
  /date|when|deadline|until|valid|start|end\b|release|schedule|timeline|go-live|ngày|일정|시기|日程|時期/;

function fromCertificates(certificates: readonly CertificateFact[]): Verdict | null {
  const statuses = new Set(certificates.map((fact) => fact.status));
  if (statuses.has("held")) return statuses.size === 1 ? "yes" : "partial";
  if (statuses.has("planned") || statuses.has("in-progress")) return "partial";
  if (statuses.has("expired") || statuses.has("third-party")) return "partial";
  return statuses.has("not-held") ? "no" : null;
}
