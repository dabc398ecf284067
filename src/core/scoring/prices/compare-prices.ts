import type { Answer, Message } from "../../model";
import { asChoice, isGiven, type RuleInput, type RuleScore } from "../rule";
import { basisConfidence, basisDoubt, commonBasis, incomparable, type Basis } from "./comparable";
import { inCurrency, type ConvertedPrice } from "./convert";
import { priceOf, type Price } from "./price";

/** A price that can be set against the others, in the common currency. */
export interface ComparedPrice {
  readonly price: ConvertedPrice;
  readonly read: Message;
  readonly confidence: number;
  readonly doubt?: Message;
}

export interface PriceComparison {
  /** null: no prices, or no common way in which they are stated. */
  readonly basis: Basis | null;
  /** The comparable price of an answer, or its score when it has none: null, and why. */
  compare(answer: Answer): { readonly found: ComparedPrice } | { readonly without: RuleScore };
}

/**
 * Sets the amounts of money of all answers against each other: in the currency, period and unit most of them use, others
 * by the buyer's rates. Prices that are missing, unreadable, free of charge, zero, negative or stated otherwise cannot be
 * compared, and say why.
 */
export function comparePrices({ answers, rates = [] }: RuleInput): PriceComparison {
  const given = answers.filter(isGiven);
  const bareNumbers = !given.some((answer) =>
    answer.facts.some((fact) => fact.type === "money" && !fact.free),
  );
  const prices = given.flatMap((answer) => priceOf(answer, bareNumbers).price ?? []);
  const basis = prices.length === 0 ? null : commonBasis(prices, rates);
  return {
    basis,
    compare(answer) {
      const stated = priceOf(answer, bareNumbers);
      if (!stated.price) return without({ key: "read.no-price" }, stated.reason);
      const { price } = stated;
      const read = readPrice(price);
      if (basis === null) return without(read, { key: "why.price-no-common" });
      const same = inCurrency(price, basis.currency, rates) ?? price;
      const obstacle = incomparable(same, basis);
      if (obstacle) return without(read, obstacle);
      const doubt = price.doubt ?? basisDoubt(same, basis);
      const found = { price: same, read, confidence: basisConfidence(same, basis) };
      return { found: doubt ? { ...found, doubt } : found };
    },
  };
}

/** The amounts of all answers that can be compared; empty when none can. */
export function comparableAmounts(
  comparison: PriceComparison,
  answers: readonly Answer[],
): readonly number[] {
  return answers.filter(isGiven).flatMap((answer) => {
    const compared = comparison.compare(answer);
    return "found" in compared ? [compared.found.price.amount] : [];
  });
}

function without(read: Message, why: Message): { readonly without: RuleScore } {
  return { without: { value: null, read, why, confidence: 0.3 } };
}

function readPrice(price: Price): Message {
  return {
    key: "read.money",
    values: {
      amount: price.amount,
      currency: price.currency ?? "_",
      period: asChoice(price.period ?? "_"),
      per: price.per ?? "_",
    },
  };
}
