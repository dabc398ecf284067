import type {
  Answer,
  AnswerPart,
  Fact,
  Question,
  QuestionId,
  Reading,
  ReviewReason,
  Verdict,
} from "../model";
import { readHeadingMarks } from "../reading/matrix/heading-marks";
import { drain, type Steps } from "../steps/steps";
import { certificatesAsked } from "./certificates/asked";
import type { FactContext } from "./context";
import { withholdsPrice } from "./free-of-charge";
import { factsOf } from "./read-facts";
import { takeApart, type TextReading } from "./reading";
import { reviewReasons } from "./review";
import { type Judged, verdictOf } from "./verdict/judge";

export interface AskedQuestion {
  readonly text: string;
  readonly section?: string;
}

export interface Understanding {
  /** null: an open question answered in substance. */
  readonly verdict: Verdict | null;
  readonly facts: readonly Fact[];
  readonly review: readonly ReviewReason[];
}

export type AnswerContext = Omit<FactContext, "question" | "section" | "value" | "numberFormat" | "cell">;

/**
 * What one vendor says about one question: answer, note and figures beside it taken together. Facts carry the cell they
 * were read in. Never throws; what can't be read is in `review`.
 */
export function understandAnswer(
  question: AskedQuestion,
  parts: readonly AnswerPart[],
  context: AnswerContext,
): Understanding {
  const basis = parts.find((part) => part.role === "basis")?.text;
  const facts: Fact[] = [];
  const readings: TextReading[] = [];
  const notes: TextReading[] = [];
  let answer: TextReading | undefined;
  let hasFigures = false;
  for (const part of parts) {
    if (part.text.trim() === "") continue;
    const reading = takeApart(part.text, partContext(question, part, context, basis));
    readings.push(reading);
    if (part.role === "answer") answer ??= reading;
    else if (part.role === "unit-price" || part.role === "line-total") hasFigures = true;
    else if (part.role === "note" || part.role === "comment") notes.push(reading);
    if (part.role !== "basis") facts.push(...factsOf(reading));
  }
  const judged = priced(
    verdictOf({ question: question.text, answer, notes, hasFigures, facts }),
    answer,
    facts,
  );
  const asked =
    answer === undefined ? [] : certificatesOfQuestion(question.text, answer, judged.verdict, facts);
  facts.push(...asked);
  const review = reviewReasons({ question: question.text, judged, facts, readings, asOf: context.asOf });
  return { verdict: judged.verdict, facts, review };
}

/** A price is no yes or no, though "included" or "no charge" be its words; and one put off is none. */
function priced(judged: Judged, answer: TextReading | undefined, facts: readonly Fact[]): Judged {
  const money = facts.filter((fact) => fact.type === "money");
  if (money.some(({ free }) => free === true)) return { ...judged, verdict: null };
  const isPutOff = money.length === 0 && answer !== undefined && withholdsPrice(answer);
  return isPutOff ? { ...judged, verdict: "unanswered" } : judged;
}

/** Only when no part names a scheme itself: then the question's scheme is what the answer speaks of. */
function certificatesOfQuestion(
  question: string,
  answer: TextReading,
  verdict: Verdict | null,
  facts: readonly Fact[],
): Fact[] {
  if (facts.some((fact) => fact.type === "certificate")) return [];
  const until = facts.find((fact) => fact.type === "date" && fact.confidence > 0.5);
  return certificatesAsked(
    question,
    answer,
    verdict,
    until?.type === "date" && !/since|from|từ|부터|から/.test(answer.text.clean) ? until.date : undefined,
  );
}

function partContext(
  question: AskedQuestion,
  part: AnswerPart,
  context: AnswerContext,
  basis: string | undefined,
): FactContext {
  return {
    asOf: context.asOf,
    lang: context.lang ?? "auto",
    question: question.text,
    section: question.section ?? "",
    header: context.header ?? "",
    basis: (part.role === "basis" ? undefined : basis) ?? context.basis ?? "",
    numberFormat: part.numberFormat,
    value: part.value,
    cell: part.cell,
  };
}

/** One question and what has been understood of the answers to it, by their words. */
interface Asked {
  readonly question: AskedQuestion;
  readonly understood: Map<string, { readonly parts: readonly AnswerPart[]; readonly said: Understanding }>;
}

/** Answers in few words are given again and again ("Yes", "ISO 27001"); longer ones hardly ever are. */
const SHORT = 200;

/** Understands every answer of a reading, in its order. Linear in the answers; the same words to the same question are read once. */
export function understandAnswers(reading: Reading, options: { readonly asOf: string }): readonly Answer[] {
  return drain(understandInSteps(reading, options));
}

/** A step deals with about so many characters: well under 10 ms, whether they stand in one cell or in a hundred. */
const CHARACTERS_A_STEP = 3000;
/** What dealing with an answer costs however short it is, in characters. */
const COST_OF_AN_ANSWER = 20;

/** "Price (40%)" asks for a price, not for percents: the weight is the buyer's. */
function withoutMarks(question: Question): AskedQuestion {
  return question.ownCriterion === undefined
    ? question
    : { ...question, text: readHeadingMarks(question.text).name };
}

/** The same in steps of some answers. */
export function* understandInSteps(
  reading: Reading,
  options: { readonly asOf: string },
): Steps<readonly Answer[]> {
  const asked = new Map<QuestionId, Asked>();
  for (const question of reading.questions)
    asked.set(question.id, { question: withoutMarks(question), understood: new Map() });
  const all: Answer[] = [];
  let characters = 0;
  let told = 0;
  for (const answer of reading.answers) {
    const found = asked.get(answer.question);
    const { verdict, facts, review } = found
      ? understandOnce(found, answer.parts, options.asOf)
      : understandAnswer({ text: "" }, answer.parts, options);
    all.push({
      vendor: answer.vendor,
      question: answer.question,
      cell: answer.cell,
      text: answer.text,
      parts: answer.parts,
      verdict,
      facts,
      review: answer.review.length === 0 ? review : [...answer.review, ...review],
    });
    characters += answer.text.length + COST_OF_AN_ANSWER;
    if (characters >= CHARACTERS_A_STEP) {
      yield all.length - told;
      told = all.length;
      characters = 0;
    }
  }
  yield all.length - told;
  return all;
}

function understandOnce(asked: Asked, parts: readonly AnswerPart[], asOf: string): Understanding {
  const key = keyOf(parts);
  if (key === undefined) return understandAnswer(asked.question, parts, { asOf });
  const known = asked.understood.get(key);
  if (known) return { ...known.said, facts: inCells(known.said.facts, known.parts, parts) };
  const said = understandAnswer(asked.question, parts, { asOf });
  asked.understood.set(key, { parts, said });
  return said;
}

/** What the reading of parts depends on, besides their question; undefined for answers too long to come twice. */
function keyOf(parts: readonly AnswerPart[]): string | undefined {
  const [only] = parts;
  // Most answers are one cell of words: those are their own key.
  if (only !== undefined && parts.length === 1 && only.role === "answer" && isWordsOnly(only))
    return only.text.length > SHORT ? undefined : only.text;
  let key = "\u0003";
  for (const { role, text, value, numberFormat } of parts) {
    if (text.length > SHORT) return undefined;
    key += `${role}\u0001${text}\u0001${typeof value === "number" ? value : ""}\u0001${numberFormat}\u0002`;
  }
  return key;
}

function isWordsOnly({ value, numberFormat }: AnswerPart): boolean {
  return typeof value !== "number" && numberFormat === "General";
}

/** The same facts, read in other cells. */
function inCells(facts: readonly Fact[], from: readonly AnswerPart[], to: readonly AnswerPart[]): Fact[] {
  return facts.map((fact) => {
    const cell = to[from.findIndex((part) => part.cell === fact.cell)]?.cell;
    return cell === undefined ? fact : { ...fact, cell };
  });
}
