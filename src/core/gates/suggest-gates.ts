import type { Answer, CellAddress, Evaluation, Gate, GateCheck, Message, Question } from "../model";
import { namesScheme, schemesIn } from "./schemes";

/** A must-have the responses suggest. Only people set it. */
export interface GateSuggestion {
  readonly check: GateCheck;
  /** "" = the product's words for `check`. */
  readonly label: string;
  /** Why it is suggested. */
  readonly reason: Message;
  /** The question that suggests it. */
  readonly cell: CellAddress;
}

/** How buyers mark what decides between in and out; whole words where the language has spaces between them. */
const MARKS: readonly string[] = [
  "mandatory",
  "must have",
  "must-have",
  "must",
  "knock-out",
  "knock out",
  "knockout",
  "pass/fail",
  "pass / fail",
  "pass or fail",
  "non-negotiable",
  "minimum requirement",
  "minimum requirements",
  "bắt buộc",
  "tiên quyết",
  "đạt/không đạt",
  "đạt / không đạt",
  "필수",
  "결격",
  "必須",
  "失格",
];

/** The same words when they say the opposite. */
const DENIALS: readonly string[] = [
  "not mandatory",
  "non-mandatory",
  "not a must",
  "must not",
  "không bắt buộc",
  "필수 아님",
  "필수가 아",
  "비필수",
  "必須ではな",
];

/** Whoever sees more than this many suggestions reads none. */
const MOST = 12;
const ALWAYS_WORTH_IT = "ISO 27001";

/**
 * What could be made a must-have: questions and sections marked so by the buyer, and ISO 27001 where it is asked for. Marked
 * ones first, each in the workbook's order; what is a must-have already is not suggested again.
 */
export function suggestGates(evaluation: Evaluation): readonly GateSuggestion[] {
  const answersOf = new Map<string, Answer[]>();
  for (const answer of evaluation.answers) {
    const own = answersOf.get(answer.question);
    if (own) own.push(answer);
    else answersOf.set(answer.question, [answer]);
  }
  const found = evaluation.questions
    .filter(({ sumOf }) => sumOf === undefined)
    .flatMap((question): { readonly marked: boolean; readonly suggestion: GateSuggestion }[] => {
      const mark = markOf(question.text) ?? markOf(question.section ?? "");
      const answers = answersOf.get(question.id) ?? [];
      const scheme = schemesIn(answers).find((one) => namesScheme(question.text, one));
      if (mark === undefined && scheme !== ALWAYS_WORTH_IT) return [];
      const reason: Message =
        mark === undefined
          ? { key: "gate.suggested.asked", values: { scheme: scheme ?? "" } }
          : { key: "gate.suggested.marked", values: { mark } };
      const check = checkFor(question, answers, scheme, evaluation.asOf);
      const label = check.kind === "by-hand" ? question.text : "";
      return [{ marked: mark !== undefined, suggestion: { check, label, reason, cell: question.cell } }];
    });
  const known = new Set((evaluation.gates ?? []).map(({ check, label }: Gate) => subjectOf(check, label)));
  const fresh = [...found.filter(({ marked }) => marked), ...found.filter(({ marked }) => !marked)]
    .map(({ suggestion }) => suggestion)
    .filter(({ check, label }) => {
      const subject = subjectOf(check, label);
      return !known.has(subject) && known.add(subject);
    });
  return fresh.slice(0, MOST);
}

function checkFor(
  question: Question,
  answers: readonly Answer[],
  scheme: string | undefined,
  validOn: string,
): GateCheck {
  if (scheme !== undefined) return { kind: "certificate", scheme, validOn };
  const decided = answers.some(
    ({ verdict }) => verdict === "yes" || verdict === "partial" || verdict === "no",
  );
  if (!decided) return { kind: "by-hand" };
  return { kind: "answer", question: question.text, questionCell: question.cell, atLeast: "yes" };
}

/** The buyer's word that marks a must-have. */
function markOf(text: string): string | undefined {
  const words = text.normalize("NFC").toLowerCase();
  if (DENIALS.some((denial) => words.includes(denial))) return undefined;
  return MARKS.find((mark) => {
    for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
      if (!isLatin(mark) || (!isLetter(words[at - 1]) && !isLetter(words[at + mark.length]))) return true;
    }
    return false;
  });
}

function isLatin(mark: string): boolean {
  return mark.charCodeAt(0) < 0x2e80;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}

/** What tells two must-haves apart: a scheme whatever the day, a question whatever is enough. */
function subjectOf(check: GateCheck, label: string): string {
  if (check.kind === "certificate") return `certificate ${check.scheme}`;
  if (check.kind === "answer") return `question ${check.question}`;
  return `${check.kind} ${label}`;
}
