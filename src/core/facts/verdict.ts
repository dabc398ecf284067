import type { CertificateFact, Fact, Verdict } from "../model";
import {
  DENIALS,
  NOTE_QUALIFIERS,
  OPENING_DENIAL,
  QUALIFIERS,
  REFUSALS,
  UNDER_WAY,
  VERDICT_WORDS,
} from "./locales/verdicts";
import type { TextReading } from "./reading";

/** What the words of a cell declare, before anything else is weighed. */
export interface Declared {
  readonly verdict: Verdict;
  /** Where the declaring words end in the clean text: what follows may qualify them. */
  readonly end: number;
  /** True when the cell says nothing more. */
  readonly bare: boolean;
}

export interface Judged {
  readonly verdict: Verdict | null;
  /** The note says the opposite of what the answer declares. */
  readonly contradiction: boolean;
  /** The note opens with a denial, but goes on: the verdict stands and a person should look. */
  readonly doubtful?: boolean;
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

/** The verdict a cell opens with ("Yes, but …", "Có", "예.", "対応可"); undefined when it opens with something else. */
function declaredVerdict(clean: string): Declared | undefined {
  const opening = clean.length > 400 ? clean.slice(0, 400) : clean;
  for (const { verdict, pattern } of VERDICT_WORDS) {
    const match = pattern.exec(opening);
    if (match)
      return {
        verdict,
        end: match[0].length,
        bare: /^[\s.!,;:)\]\-^*]*$/.test(clean.slice(match[0].length)),
      };
  }
  return undefined;
}

/**
 * Answer and note taken together: "partial" is qualified, planned, in progress or contradicted by its note; blank is
 * "unanswered"; null is an open question answered in substance.
 */
export function verdictOf(input: ToJudge): Judged {
  const { answer, notes } = input;
  const note = notes.map((reading) => reading.text.clean).join("\n");
  const own = answer === undefined ? undefined : declaredVerdict(answer.text.clean);
  if (own === undefined && (answer !== undefined || input.hasFigures))
    return judge(answer === undefined ? null : plainVerdict(input, answer.text.clean), null, false);
  if (own === undefined || (own.verdict === "unanswered" && note.trim() !== ""))
    return fromNote(note, own !== undefined);
  const clean = answer?.text.clean ?? "";
  const rest = own.bare ? "" : clean.slice(own.end);
  return weigh(own.verdict, rest, note);
}

function judge(verdict: Verdict | null, declared: Verdict | null, contradiction: boolean): Judged {
  return { verdict, declared, contradiction };
}

/** Nothing in the answer cell: the note is the answer, if it is one. */
function fromNote(note: string, hadAnswer: boolean): Judged {
  if (note.trim() === "") return judge("unanswered", hadAnswer ? "unanswered" : null, false);
  const declared = declaredVerdict(note);
  if (!declared) return judge(null, null, false);
  return weigh(declared.verdict, note.slice(declared.end), "");
}

function weigh(declared: Verdict, rest: string, note: string): Judged {
  const said = `${rest}\n${note}`;
  if (declared === "yes") {
    const isSingle = note.trim().length > 0 && !/[.;。\n]\s*\S/.test(note.trim());
    if (DENIALS.test(note) || EXPIRY.test(said) || (isSingle && OPENING_DENIAL.test(note)))
      return judge("partial", declared, true);
    if (QUALIFIERS.test(rest) || DENIALS.test(rest) || NOTE_QUALIFIERS.test(note))
      return judge("partial", declared, false);
    return { ...judge("yes", declared, false), doubtful: OPENING_DENIAL.test(note) };
  }
  if (declared === "no") {
    const opened = declaredVerdict(note.trim());
    if (opened?.verdict === "yes") return judge("partial", declared, true);
    if (UNDER_WAY.test(said)) return judge("partial", declared, false);
    return judge("no", declared, false);
  }
  return judge(declared, declared, false);
}

const EXPIRY = /\bexpired\b|\blapsed\b|hết hạn|만료되|失効|期限切れ/;

/** An answer that does not open with a verdict. Certificates and a yes/no question can still tell one. */
function plainVerdict(input: ToJudge, clean: string): Verdict | null {
  const certificates = input.facts.filter((fact): fact is CertificateFact => fact.type === "certificate");
  if (!asksYesNo(input.question)) return null;
  if (certificates.length > 0) return fromCertificates(certificates);
  if (REFUSALS.test(clean)) return UNDER_WAY.test(clean) ? "partial" : "no";
  if (QUALIFIERS.test(clean)) return "partial";
  return "yes";
}

const asking = new Map<string, boolean>();
/** More questions than a workbook has: then the memory starts anew. */
const MOST_QUESTIONS = 5000;

/** Whether a question wants a yes or a no; looked at once a question, not once an answer. */
function asksYesNo(question: string): boolean {
  let asks = asking.get(question);
  if (asks === undefined) {
    if (asking.size >= MOST_QUESTIONS) asking.clear();
    asking.set(question, (asks = ASKS_YES_NO.test(question.toLowerCase())));
  }
  return asks;
}

const ASKS_YES_NO =
  /^\s*(?:\(.{1,30}\) ?)?(?:is|are|do|does|did|has|have|can|could|will|would|should)\b|\b(?:do|does|are|is|has|have|can|will) (?:you|your|the|there|all|it|any)\b[^?\n]{0,300}\?|có [^?\n]{0,200}không|không\s*\?|습니까|나요|는가|인가\s*\?|ですか|ますか|あるか|の有無/;

function fromCertificates(certificates: readonly CertificateFact[]): Verdict | null {
  const statuses = new Set(certificates.map((fact) => fact.status));
  if (statuses.has("held")) return statuses.size === 1 ? "yes" : "partial";
  if (statuses.has("planned") || statuses.has("in-progress")) return "partial";
  if (statuses.has("expired") || statuses.has("third-party")) return "partial";
  return statuses.has("not-held") ? "no" : null;
}
