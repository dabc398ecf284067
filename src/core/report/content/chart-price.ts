import type { Answer, Evaluation, Fact, Question, VendorId } from "../../model";

/** Prices that can be set against quality: one comparable amount per vendor, in plain units of `currency`. */
export interface ChartPrice {
  readonly questionText: string;
  /** ISO 4217; null when none is stated. */
  readonly currency: string | null;
  readonly amounts: ReadonlyMap<VendorId, number>;
}

interface Price {
  readonly amount: number;
  readonly basis: string;
  readonly currency: string | null;
}

function priceOf(facts: readonly Fact[]): Price | undefined {
  for (const fact of facts) {
    if (fact.type === "money" && fact.suspect === undefined && fact.amount > 0) {
      return {
        amount: fact.amount,
        currency: fact.currency,
        basis: `${fact.currency}/${fact.period}/${fact.per}`,
      };
    }
  }
  for (const fact of facts) {
    if (fact.type === "number" && fact.value > 0)
      return { amount: fact.value, currency: null, basis: "number" };
  }
  return undefined;
}

function priceOfLines(answers: readonly (Answer | undefined)[]): Price | undefined {
  let sum: Price | undefined;
  for (const answer of answers) {
    const price = answer && priceOf(answer.facts);
    if (!price || (sum && sum.basis !== price.basis)) return undefined;
    sum = sum ? { ...sum, amount: sum.amount + price.amount } : price;
  }
  return sum;
}

/** The question whose price the chart shows: the weightiest one scored by the lowest price. */
function primaryPriceQuestion(evaluation: Evaluation): Question | undefined {
  const priced = new Set(
    evaluation.scores.filter((score) => score.rule === "lowest-price").map((score) => score.question),
  );
  return evaluation.questions
    .filter(
      (question) => question.criterion === "cost" && question.partOf === undefined && priced.has(question.id),
    )
    .reduce<Question | undefined>((best, one) => (!best || one.points > best.points ? one : best), undefined);
}

/**
 * The amounts for the chart of cost against quality; undefined when fewer than two vendors, or not the greater part of
 * them, quote on the same basis (currency, period, unit). Vendors on another basis are absent, never converted.
 */
export function chartPrice(evaluation: Evaluation): ChartPrice | undefined {
  const question = primaryPriceQuestion(evaluation);
  if (!question) return undefined;
  const answers = new Map(
    evaluation.answers.map((answer) => [`${answer.vendor}\n${answer.question}`, answer]),
  );
  const byBasis = new Map<string, Map<VendorId, Price>>();
  for (const { id } of evaluation.vendors) {
    const own = answers.get(`${id}\n${question.id}`);
    const price =
      priceOf(own?.facts ?? []) ??
      (question.sumOf
        ? priceOfLines(question.sumOf.map((part) => answers.get(`${id}\n${part}`)))
        : undefined);
    if (!price) continue;
    const group = byBasis.get(price.basis) ?? new Map<VendorId, Price>();
    byBasis.set(price.basis, group.set(id, price));
  }
  const largest = [...byBasis.values()].reduce<Map<VendorId, Price> | undefined>(
    (best, group) => (!best || group.size > best.size ? group : best),
    undefined,
  );
  if (!largest || largest.size < 2 || largest.size * 2 <= evaluation.vendors.length) return undefined;
  const [first] = largest.values();
  return {
    questionText: question.text,
    currency: first?.currency ?? null,
    amounts: new Map([...largest].map(([vendor, price]) => [vendor, price.amount])),
  };
}
