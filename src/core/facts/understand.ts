import type {
  Answer,
  AnswerPart,
  CellValue,
  Fact,
  QuestionId,
  Reading,
  ReviewReason,
  Verdict,
} from "../model";
import { certificatesAsked } from "./certificates/asked";
import type { FactContext } from "./context";
import { factsOf } from "./read-facts";
import { takeApart, type TextReading } from "./reading";
import { reviewReasons } from "./review";
import { verdictOf } from "./verdict";

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
  const readings = parts
    .filter((part) => part.text.trim() !== "")
    .map((part) => ({ part, reading: takeApart(part.text, partContext(question, part, context, basis)) }));
  const facts = readings
    .filter(({ part }) => part.role !== "basis")
    .flatMap(({ reading }) => factsOf(reading));
  const answer = readings.find(({ part }) => part.role === "answer")?.reading;
  const figures = readings
    .filter(({ part }) => part.role === "unit-price" || part.role === "line-total")
    .map(({ reading }) => reading);
  const notes = readings
    .filter(({ part }) => part.role === "note" || part.role === "comment")
    .map(({ reading }) => reading);
  const judged = verdictOf({ question: question.text, answer, notes, hasFigures: figures.length > 0, facts });
  const asked =
    answer === undefined ? [] : certificatesOfQuestion(question.text, answer, judged.verdict, facts);
  facts.push(...asked);
  const review = reviewReasons({
    judged,
    facts,
    readings: readings.map(({ reading }) => reading),
    asOf: context.asOf,
  });
  return { verdict: judged.verdict, facts, review };
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
    ...context,
    question: question.text,
    ...(question.section !== undefined ? { section: question.section } : {}),
    ...(basis !== undefined && part.role !== "basis" ? { basis } : {}),
    numberFormat: part.numberFormat,
    value: part.value satisfies CellValue,
    cell: part.cell,
  };
}

/** Understands every answer of a reading, in its order. Linear in the answers. */
export function understandAnswers(reading: Reading, options: { readonly asOf: string }): readonly Answer[] {
  const questions = new Map(reading.questions.map((question) => [question.id, question] as const));
  return reading.answers.map((answer) => understandOne(answer, questions, options.asOf));
}

function understandOne(
  answer: Answer,
  questions: ReadonlyMap<QuestionId, AskedQuestion>,
  asOf: string,
): Answer {
  const question = questions.get(answer.question) ?? { text: "" };
  const understood = understandAnswer(question, answer.parts, { asOf });
  return { ...answer, ...understood, review: [...answer.review, ...understood.review] };
}
