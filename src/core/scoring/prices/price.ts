import type { Answer, Message, MoneyFact } from "../../model";
import { factsOf, mainQuantity, sameCell } from "../facts-of";

/** One vendor's price for one question, as it was read. */
export interface Price {
  /** In plain units of `currency`; the upper end of a range, which is what the buyer may have to pay. */
  readonly amount: number;
  readonly currency: string | null;
  readonly period: MoneyFact["period"];
  readonly per: MoneyFact["per"];
  readonly confidence: number;
  /** Why it may not be the price that is meant; absent when nothing speaks against it. */
  readonly doubt?: Message;
}

export type PriceOrReason =
  { readonly price: Price } | { readonly reason: Message; readonly price?: undefined };

/** Where a price is looked for, in this order. */
const ROLES = ["line-total", "unit-price", "answer"] as const;

/**
 * The price an answer gives, or why it gives none: nothing read, a typo, free of charge, zero or negative. With `bareNumbers` a figure
 * without any currency is a price too (a cost column of plain numbers).
 */
export function priceOf(answer: Answer, bareNumbers: boolean): PriceOrReason {
  const facts = factsOf(answer, "money");
  const fact = preferred(answer, facts);
  if (!fact) {
    const bare = bareNumbers ? mainQuantity(answer, "number") : undefined;
    if (!bare) return { reason: answer.review[0]?.message ?? { key: "why.price-unread" } };
    return checked({
      amount: bare.value,
      currency: null,
      period: null,
      per: null,
      confidence: bare.confidence,
    });
  }
  if (fact.free) return { reason: { key: "why.price-free", values: { quote: fact.quote } } };
  if (fact.suspect) return { reason: { key: "why.price-suspect", values: { quote: fact.quote } } };
  const doubt = doubtOf(fact, facts);
  return checked({
    amount: fact.amountTo ?? fact.amount,
    currency: fact.currency,
    period: fact.period,
    per: fact.per,
    confidence: Math.min(fact.confidence, doubt ? 0.5 : 1),
    ...(doubt ? { doubt } : {}),
  });
}

/** Several prices in one answer, or the lowest of prices still to come: whether this is the one to compare is not said. */
function doubtOf(fact: MoneyFact, facts: readonly MoneyFact[]): Message | undefined {
  const rivals = facts.filter((other) => other.amount !== fact.amount && sameSpot(other, fact));
  const values = { quote: fact.quote, count: rivals.length + 1 };
  if (rivals.length > 0) return { key: "why.price-several", values };
  return fact.bound === "from" ? { key: "why.price-from", values: { quote: fact.quote } } : undefined;
}

function checked(price: Price): PriceOrReason {
  if (!Number.isFinite(price.amount)) return { reason: { key: "why.price-unread" } };
  if (price.amount === 0) return { reason: { key: "why.price-zero" } };
  if (price.amount < 0) return { reason: { key: "why.price-negative" } };
  return { price };
}

function preferred(answer: Answer, facts: readonly MoneyFact[]): MoneyFact | undefined {
  for (const role of ROLES) {
    const cells = answer.parts.filter((part) => part.role === role).map((part) => part.cell);
    const fact = facts.find((candidate) => cells.some((cell) => sameCell(candidate.cell, cell)));
    if (fact) return fact;
  }
  return facts[0];
}

/** Figures of other columns (unit price beside line total) are no rivals. */
function sameSpot(a: MoneyFact, b: MoneyFact): boolean {
  return a.cell === undefined || b.cell === undefined || sameCell(a.cell, b.cell);
}
