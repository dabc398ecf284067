import type {
  Answer,
  CostLine,
  Message,
  MoneyFact,
  PaymentUnit,
  Question,
  QuestionId,
  VendorId,
} from "../model";
import { readFacts } from "../facts";
import { mainQuantity, type FactOf } from "../scoring/facts-of";
import { bareAmount, priceFact, pricePart } from "../scoring/prices/line-amount";
import { unitOf, volumeOf } from "./payment-unit";

/** How the lines of one scored question are read. */
export interface LineReading {
  readonly group: QuestionId;
  readonly useTotals: boolean;
  /** Taken by prices that state no unit; null when the others leave it open. */
  readonly usual: PaymentUnit | null;
  /** A figure without any currency is a price. */
  readonly bareNumbers: boolean;
  /** How many FTE the words of the question speak of; asked once a question, for all its vendors. */
  fteAsked(question: Question): number | null;
}

/** One vendor's price for one question as a line of RFP Costs: always one, with its problem where it cannot be counted. */
export function costLine(
  vendor: VendorId,
  question: Question,
  answer: Answer | undefined,
  reading: LineReading,
): CostLine {
  const { group, usual, useTotals } = reading;
  const line = {
    id: `${vendor}\n${question.id}`,
    vendor,
    question: question.id,
    group,
    what: question.text,
    amount: null,
    currency: null,
    unit: usual,
    quantity: null,
    increase: 0,
  };
  if (!answer || answer.verdict === "unanswered" || answer.verdict === "na") {
    const quote = answer?.verdict === "na" ? answer.text : "";
    return { ...line, cell: answer?.cell ?? question.cell, quote, problem: { key: "cost.no-price" } };
  }
  const fact = priceFact(answer, useTotals);
  const part = pricePart(answer, useTotals);
  const place = { cell: fact?.cell ?? part?.cell ?? answer.cell, quote: part?.text ?? answer.text };
  if (!fact) {
    const bare =
      bareAmount(part) ?? (reading.bareNumbers ? mainQuantity(answer, "number")?.value : undefined);
    if (bare !== undefined) return { ...line, ...place, amount: bare, ...noticed(bare) };
    return { ...line, ...place, problem: answer.review[0]?.message ?? { key: "cost.unread" } };
  }
  const amount = fact.suspect || !Number.isFinite(fact.amount) ? null : (fact.amountTo ?? fact.amount);
  const unit = (useTotals ? undefined : unitOf(fact)) ?? usual;
  const problem: { problem?: Message } =
    amount === null ? { problem: suspectMessage(fact, answer) } : fact.free ? {} : noticed(amount);
  return {
    ...line,
    ...place,
    amount,
    currency: fact.currency,
    unit,
    quantity: quantityOf(unit, question, answer, reading),
    ...problem,
  };
}

function noticed(amount: number): { readonly problem?: Message } {
  return amount < 0 ? { problem: { key: "cost.negative" } } : {};
}

function suspectMessage({ quote }: MoneyFact, answer: Answer): Message {
  return answer.review[0]?.message ?? { key: "why.price-suspect", values: { quote } };
}

/**
 * How many FTE a price per FTE is for, where the same answer or else the question says it plainly ("USD 1,900 per FTE and
 * month, 250 FTE"): one figure, no "up to". Otherwise the assumption holds.
 */
function quantityOf(
  unit: PaymentUnit | null,
  question: Question,
  answer: Answer,
  { fteAsked }: LineReading,
): number | null {
  if (unit === null || volumeOf(unit) !== "fte") return null;
  return fteIn(answer.facts) ?? fteAsked(question);
}

/** What `LineReading.fteAsked` wants, each question read but once. `asOf` is an ISO date. */
export function fteAskedIn(asOf: string): LineReading["fteAsked"] {
  const known = new Map<QuestionId, number | null>();
  return ({ id, text }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = /\d/u.test(text) ? fteIn(readFacts(text, { asOf })) : null;
    known.set(id, found);
    return found;
  };
}

function fteIn(facts: Answer["facts"]): number | null {
  const counts = facts.filter((fact): fact is FactOf<"count"> => fact.type === "count" && fact.of === "FTE");
  const [only] = counts;
  if (!only || counts.length > 1 || only.bound || only.valueTo !== undefined || !(only.value > 1))
    return null;
  return only.value;
}
