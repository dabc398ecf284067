import type { Answer, CostLine, Evaluation, PaymentUnit, Question, Score, VendorId } from "../model";
import { isGiven } from "../scoring/rule";
import { priceFact, pricePart } from "../scoring/prices/line-amount";
import type { Steps } from "../steps/steps";
import { costLine, fteAskedIn, type LineReading } from "./cost-line";
import { unitOf } from "./payment-unit";
import { statedTotalOf } from "./stated-total-line";

type Responses = Pick<Evaluation, "vendors" | "questions" | "answers"> & {
  readonly scores: readonly Pick<Score, "question" | "rule">[];
  /** ISO date, for figures that stand in questions. */
  readonly asOf: string;
};

/** The scored questions a price decides: totals of price lines and prices asked for alone, in the workbook's order. */
export function priceQuestions({
  questions,
  scores,
}: Pick<Responses, "questions" | "scores">): readonly Question[] {
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
 * a vendor that left a line open has one without an amount. Where a total rests on the figure a vendor states for it
 * instead of the lines, that figure is the one line. Prices that state no unit take the one most lines of their group
 * state; where none does they are totals for the term, and where two lead it stays open. In steps of a question; they
 * count for nothing: scoring tells how far it is by its answers.
 */
export function* collectCostLinesInSteps(responses: Responses): Steps<readonly CostLine[]> {
  const answerOf = new Map<string, Answer>();
  for (const answer of responses.answers) answerOf.set(`${answer.vendor}\n${answer.question}`, answer);
  const byId = new Map(responses.questions.map((question) => [question.id, question]));
  const fteAsked = fteAskedIn(responses.asOf);
  const lines: CostLine[] = [];
  for (const group of priceQuestions(responses)) {
    yield 0;
    const parts = (group.sumOf ?? [group.id]).flatMap((id) => byId.get(id) ?? []);
    const answersTo = (vendor: VendorId) =>
      parts.map((part) => ({ part, answer: answerOf.get(`${vendor}\n${part.id}`) }));
    const all = responses.vendors.flatMap(({ id }) => answersTo(id).flatMap(({ answer }) => answer ?? []));
    const useTotals = all.some((answer) => pricePart(answer, true) !== undefined);
    const reading: LineReading = {
      group: group.id,
      useTotals,
      usual: useTotals ? "term" : usualUnit(all),
      bareNumbers: group.sumOf === undefined && !all.some(namesMoney),
      fteAsked,
    };
    for (const { id } of responses.vendors) {
      const total = group.sumOf && answerOf.get(`${id}\n${group.id}`);
      const stated = total && statedTotalOf(total, group, reading.usual);
      if (stated) lines.push(stated);
      else for (const { part, answer } of answersTo(id)) lines.push(costLine(id, part, answer, reading));
    }
  }
  return lines;
}

function namesMoney(answer: Answer): boolean {
  return isGiven(answer) && answer.facts.some((fact) => fact.type === "money" && !fact.free);
}

/** The unit stated most often; a plain total when none is, null when two are equally often. */
function usualUnit(answers: readonly Answer[]): PaymentUnit | null {
  const counts = new Map<PaymentUnit, number>();
  for (const answer of answers) {
    const fact = priceFact(answer, false);
    const unit = fact && !fact.free && unitOf(fact);
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return "term";
  return second && second[1] === first[1] ? null : first[0];
}
