import type { Answer, AnswerPart, MoneyFact } from "../../model";
import { factsOf, sameCell } from "../facts-of";

/** One vendor's amount for one price line; or what keeps it from being one. */
export type LineAmount =
  | {
      readonly amount: number;
      readonly currency: string | null;
      readonly confidence: number;
      readonly free?: true;
    }
  | { readonly trouble: "missing" | "unreadable" };

/** The part whose amount is added up: the line's total where the table has such a column, else the price itself. */
export function pricePart(answer: Answer, useTotals: boolean): AnswerPart | undefined {
  const byRole = (role: AnswerPart["role"]) =>
    answer.parts.find((part) => part.role === role && part.text.trim() !== "");
  return useTotals ? byRole("line-total") : (byRole("unit-price") ?? byRole("answer"));
}

/** The fact read from that part; a fact that names no cell counts when the answer has but one part. */
export function priceFact(answer: Answer, useTotals: boolean): MoneyFact | undefined {
  const part = pricePart(answer, useTotals);
  const facts = factsOf(answer, "money");
  if (!part) return answer.parts.length === 0 ? facts[0] : undefined;
  return (
    facts.find((fact) => sameCell(fact.cell, part.cell)) ?? facts.find((fact) => fact.cell === undefined)
  );
}

/** Zero and negative amounts are amounts here: a deductive line lowers a bid. The caller flags them. */
export function lineAmount(answer: Answer | undefined, useTotals: boolean): LineAmount {
  if (!answer || answer.verdict === "unanswered") return { trouble: "missing" };
  const fact = priceFact(answer, useTotals);
  if (fact) {
    if (fact.suspect || !Number.isFinite(fact.amount)) return { trouble: "unreadable" };
    return {
      amount: fact.amountTo ?? fact.amount,
      currency: fact.currency,
      confidence: fact.confidence,
      ...(fact.free ? { free: true } : {}),
    };
  }
  const part = pricePart(answer, useTotals);
  const bare = bareAmount(part);
  if (bare !== undefined) return { amount: bare, currency: null, confidence: 0.8 };
  return { trouble: part || !useTotals ? "unreadable" : "missing" };
}

/** A plain number counts as money only in a column that is one of prices; under an answer it may be anything. */
export function bareAmount(part: AnswerPart | undefined): number | undefined {
  return part && part.role !== "answer" && typeof part.value === "number" ? part.value : undefined;
}
