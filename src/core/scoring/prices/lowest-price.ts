import type { Answer, Message, StatedRate } from "../../model";
import {
  asChoice,
  inPoints,
  isGiven,
  toHundredths,
  type RuleInput,
  type RuleScore,
  type ScoringRule,
} from "../rule";
import { formatAddress } from "../../model";
import {
  basisConfidence,
  basisDoubt,
  commonBasis,
  comparablePrice,
  incomparable,
  type Basis,
} from "./comparable";
import { inCurrency, type ConvertedPrice } from "./convert";
import { priceOf, type Price } from "./price";

/**
 * Lowest-price ratio, 100 · Pmin / P over the prices that can be compared (METHODS.md). Prices that are missing,
 * unreadable, free of charge, zero, negative or stated otherwise (currency, period, unit) get no score, set no benchmark, and say why.
 */
export function lowestPriceRule(input: RuleInput): ScoringRule {
  return moneyRule(input, "lowest-price");
}

/** Money a buyer wants more of (savings, liability cover, revenue): 100 · P / Pmax over the comparable amounts. */
export function highestAmountRule(input: RuleInput): ScoringRule {
  return moneyRule(input, "number-more-is-better");
}

function moneyRule(
  { answers, rates = [] }: RuleInput,
  id: "lowest-price" | "number-more-is-better",
): ScoringRule {
  const lowest = id === "lowest-price";
  const given = answers.filter(isGiven);
  const bareNumbers = !given.some((answer) =>
    answer.facts.some((fact) => fact.type === "money" && !fact.free),
  );
  const prices = given.flatMap((answer) => priceOf(answer, bareNumbers).price ?? []);
  const basis = prices.length === 0 ? null : commonBasis(prices, rates);
  const amounts =
    basis === null ? [] : prices.flatMap((price) => comparablePrice(price, basis, rates)?.amount ?? []);
  const best = lowest ? Math.min(...amounts) : Math.max(...amounts);
  return {
    id,
    text: ruleText(lowest, basis, best),
    score: (answer) => scorePrice(answer, bareNumbers, basis, best, lowest, rates),
  };
}

function scorePrice(
  answer: Answer,
  bareNumbers: boolean,
  basis: Basis | null,
  best: number,
  lowest: boolean,
  rates: readonly StatedRate[],
): RuleScore {
  const found = priceOf(answer, bareNumbers);
  if (!found.price)
    return { value: null, read: { key: "read.no-price" }, why: found.reason, confidence: 0.3 };
  const { price } = found;
  const read = readPrice(price);
  if (basis === null) return { value: null, read, why: { key: "why.price-no-common" }, confidence: 0.3 };
  const same: ConvertedPrice = inCurrency(price, basis.currency, rates) ?? price;
  const obstacle = incomparable(same, basis);
  if (obstacle) return { value: null, read, why: obstacle, confidence: 0.3 };
  const value = toHundredths(lowest ? best / same.amount : same.amount / best);
  const values = {
    best,
    price: same.amount,
    currency: same.currency ?? "_",
    points: inPoints(value),
    rate: same.by ? `${same.by.quote}, ${formatAddress(same.by.cell)}` : "_",
  };
  const which = same.amount === best ? "best" : "ratio";
  const doubt = price.doubt ?? basisDoubt(same, basis);
  return {
    value,
    read,
    why: { key: lowest ? `why.price-${which}` : `why.amount-${which}`, values },
    confidence: basisConfidence(same, basis),
    ...(doubt ? { doubt } : {}),
  };
}

function ruleText(lowest: boolean, basis: Basis | null, best: number): Message {
  if (basis === null || !Number.isFinite(best))
    return { key: lowest ? "rule.lowest-price-none" : "rule.amount-none" };
  return {
    key: lowest ? "rule.lowest-price" : "rule.amount",
    values: { best, currency: basis.currency ?? "_" },
  };
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
