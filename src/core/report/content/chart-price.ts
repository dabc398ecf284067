import type { Evaluation, Question, VendorId } from "../../model";
import { commonBasis, comparablePrice } from "../../scoring/prices/comparable";
import { priceOf, type Price } from "../../scoring/prices/price";

/** Prices that can be set against quality: one comparable amount per vendor, in plain units of `currency`. */
export interface ChartPrice {
  /** ISO 4217; null when none is stated. */
  readonly currency: string | null;
  readonly amounts: ReadonlyMap<VendorId, number>;
}

/** The question whose price the chart shows: a total of price lines before a single price, then the weightiest. */
function primaryPriceQuestion(evaluation: Evaluation): Question | undefined {
  const priced = new Set(
    evaluation.scores.filter((score) => score.rule === "lowest-price").map((score) => score.question),
  );
  const rating = (question: Question) => (question.sumOf ? 1e12 : 0) + question.points;
  return evaluation.questions
    .filter(
      (question) => question.criterion === "cost" && question.partOf === undefined && priced.has(question.id),
    )
    .reduce<Question | undefined>(
      (best, one) => (!best || rating(one) > rating(best) ? one : best),
      undefined,
    );
}

/**
 * The amounts for the chart of cost against quality, read and compared exactly as the price rule does; undefined when
 * fewer than two vendors, or not the greater part of them, quote on the same basis (currency, period, unit). Vendors on
 * another basis are absent; another currency is converted only by a rate the buyer states.
 */
export function chartPrice(evaluation: Evaluation): ChartPrice | undefined {
  const question = primaryPriceQuestion(evaluation);
  if (!question) return undefined;
  const answers = evaluation.answers.filter((answer) => answer.question === question.id);
  const bareNumbers = !answers.some(({ facts }) => facts.some(({ type }) => type === "money"));
  const prices = new Map<VendorId, Price>();
  for (const answer of answers) {
    const { price } = priceOf(answer, bareNumbers);
    if (price) prices.set(answer.vendor, price);
  }
  const rates = evaluation.statedRates ?? [];
  const basis = commonBasis([...prices.values()], rates);
  if (basis === null) return undefined;
  const comparable = [...prices].flatMap(([vendor, price]) => {
    const same = comparablePrice(price, basis, rates);
    return same ? [[vendor, same] as const] : [];
  });
  if (comparable.length < 2 || comparable.length * 2 <= evaluation.vendors.length) return undefined;
  return {
    currency: basis.currency,
    amounts: new Map(comparable.map(([vendor, { amount }]) => [vendor, amount])),
  };
}
