import type {
  Answer,
  CostLine,
  Evaluation,
  Message,
  PaymentUnit,
  Question,
  QuestionId,
  VendorId,
} from "../model";
import { bareAmount, priceFact, pricePart } from "../scoring/prices/line-amount";
import { unitOf } from "./payment-unit";

type Responses = Pick<Evaluation, "vendors" | "questions" | "answers" | "scores">;

/** The scored questions a price decides: totals of price lines and prices asked for alone, in the workbook's order. */
export function priceQuestions({
  questions,
  scores,
}: Pick<Evaluation, "questions" | "scores">): readonly Question[] {
  const priced = new Set(
    scores.filter(({ rule }) => rule === "lowest-price").map(({ question }) => question),
  );
  return questions.filter(
    ({ id, criterion, partOf }) => criterion === "cost" && partOf === undefined && priced.has(id),
  );
}

/**
 * Every price of every vendor that a scored question rests on, as RFP Costs lists them: question by question, within each
 * the vendors in their order, within those the lines in theirs. What could not be read is a line too, with its problem;
 * a vendor that left a line open has one without an amount. Prices that state no unit take the one most lines of their
 * group state, and where none does they are totals for the term.
 */
export function collectCostLines(evaluation: Responses): readonly CostLine[] {
  const answerOf = new Map<string, Answer>();
  for (const answer of evaluation.answers) answerOf.set(`${answer.vendor}\n${answer.question}`, answer);
  const byId = new Map(evaluation.questions.map((question) => [question.id, question]));
  return priceQuestions(evaluation).flatMap((group) => {
    const parts = (group.sumOf ?? [group.id]).flatMap((id) => byId.get(id) ?? []);
    const answersTo = (vendor: VendorId) =>
      parts.map((part) => ({ part, answer: answerOf.get(`${vendor}\n${part.id}`) }));
    const all = evaluation.vendors.flatMap(({ id }) => answersTo(id).flatMap(({ answer }) => answer ?? []));
    const useTotals = all.some((answer) => pricePart(answer, true) !== undefined);
    const usual = useTotals ? "term" : usualUnit(all);
    return evaluation.vendors.flatMap(({ id }) =>
      answersTo(id).map(({ part, answer }) => costLine(id, group.id, part, answer, useTotals, usual)),
    );
  });
}

function costLine(
  vendor: VendorId,
  group: QuestionId,
  question: Question,
  answer: Answer | undefined,
  useTotals: boolean,
  usual: PaymentUnit,
): CostLine {
  const line = {
    id: `${vendor}\n${question.id}`,
    vendor,
    question: question.id,
    group,
    what: question.text,
    quantity: null,
    increase: 0,
  };
  const nothing = { ...line, amount: null, currency: null, unit: usual };
  if (!answer || answer.verdict === "unanswered") {
    const cell = answer?.cell ?? question.cell;
    return { ...nothing, cell, quote: "", problem: { key: "cost.no-price" } };
  }
  const fact = priceFact(answer, useTotals);
  const part = pricePart(answer, useTotals);
  const place = { cell: fact?.cell ?? part?.cell ?? answer.cell, quote: part?.text ?? answer.text };
  const amount = fact ? (fact.amountTo ?? fact.amount) : bareAmount(part);
  if (amount === undefined) return { ...nothing, ...place, problem: { key: "cost.unread" } };
  const problem = problemOf(amount, fact?.suspect !== undefined, answer);
  return {
    ...line,
    ...place,
    amount: fact?.suspect === undefined ? amount : null,
    currency: fact?.currency ?? null,
    unit: (fact && !useTotals ? unitOf(fact) : undefined) ?? usual,
    ...(problem ? { problem } : {}),
  };
}

function problemOf(amount: number, suspect: boolean, answer: Answer): Message | undefined {
  if (suspect) return answer.review[0]?.message ?? { key: "cost.unread" };
  if (amount < 0) return { key: "cost.negative" };
  return undefined;
}

function usualUnit(answers: readonly Answer[]): PaymentUnit {
  const counts = new Map<PaymentUnit, number>();
  for (const answer of answers) {
    const fact = priceFact(answer, false);
    const unit = fact && unitOf(fact);
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "term";
}
