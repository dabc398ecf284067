import fc from "fast-check";
import { costsOf, withPriceScores } from "../../../src/core/costs";
import { roundAsSheet } from "../../../src/core/costs/round-as-sheet";
import type {
  Answer,
  Correction,
  Costs,
  MoneyFact,
  Question,
  Score,
  StatedRate,
  Vendor,
} from "../../../src/core/model";

const cell = (row: number, column: number) => ({ sheet: "Prices", row, column });
const NOTE = { reason: "", who: "", when: "" };

interface Quoted extends Partial<MoneyFact> {
  readonly amount: number;
}

/** One price question, as many vendors as there are prices; null = not answered. */
function tender(prices: readonly (Quoted | null)[], text = "Price") {
  const question: Question = {
    id: "C1",
    text,
    cell: cell(1, 0),
    criterion: "cost",
    criterionConfidence: 1,
    points: 100,
    pointsGiven: false,
  };
  const vendors = prices.map((_, index): Vendor => {
    return { id: `v${index}`, name: `Vendor ${index}`, aliases: [], cell: cell(0, index + 1) };
  });
  const answers = prices.map((price, index): Answer => {
    const at = cell(1, index + 1);
    const words = price ? String(price.amount) : "";
    const fact: MoneyFact | undefined = price
      ? {
          type: "money",
          currency: "EUR",
          period: null,
          per: null,
          quote: words,
          start: 0,
          cell: at,
          confidence: 0.9,
          ...price,
        }
      : undefined;
    return {
      vendor: `v${index}`,
      question: "C1",
      cell: at,
      text: words,
      parts:
        words === ""
          ? []
          : [{ role: "answer", cell: at, text: words, value: words, numberFormat: "General" }],
      verdict: price ? null : "unanswered",
      facts: fact ? [fact] : [],
      review: [],
    };
  });
  const scores = vendors.map(({ id }): Score => {
    const said = { key: "why.unanswered" };
    const base = { vendor: id, question: "C1", rule: "lowest-price" as const, ruleText: said, confidence: 1 };
    return { ...base, value: null, readText: said, explanation: said };
  });
  return { vendors, questions: [question], answers, scores, asOf: "2026-11-21" };
}

function count(
  prices: readonly (Quoted | null)[],
  corrections: readonly Correction[] = [],
  statedRates: readonly StatedRate[] = [],
): Costs {
  const wordsOf = ({ text }: Question) => [text];
  return costsOf({ ...tender(prices), corrections, statedRates, wordsOf }).costs!;
}

const totals = (costs: Costs) => costs.totals.map(({ cost }) => cost);

it("brings currencies together by the rates the buyer states, over several steps, and says where they stand", () => {
  const rates: StatedRate[] = [
    { from: "EUR", to: "USD", rate: 1.25, quote: "1 EUR = 1.25 USD", cell: cell(9, 0) },
    { from: "GBP", to: "USD", rate: 1.5, quote: "1 GBP = 1.5 USD", cell: cell(10, 0) },
  ];
  const costs = count([{ amount: 100 }, { amount: 80 }, { amount: 100, currency: "GBP" }], [], rates);
  expect(costs.assumptions.baseCurrency).toBe("EUR");
  expect(totals(costs)[2]).toBeCloseTo(120, 9);
  expect(costs.assumptions.rates.find(({ currency }) => currency === "GBP")?.source).toContain("Prices!A11");
});

it("leaves a vendor whose currency nobody has a rate for without a total, until somebody types one", () => {
  const prices = [{ amount: 100 }, { amount: 90 }, { amount: 100, currency: "JPY" }];
  expect(totals(count(prices))).toEqual([100, 90, null]);
  const rate = {
    kind: "exchange-rate",
    currency: "JPY",
    rate: 0.5,
    source: "ECB",
    date: "2026-11-01",
    ...NOTE,
  } as const;
  expect(totals(count(prices, [rate]))).toEqual([100, 90, 50]);
});

it("changes no order of totals when only the base currency changes", () => {
  const rate = { kind: "exchange-rate", currency: "USD", rate: 0.8, source: "", date: "", ...NOTE } as const;
  const base = { kind: "cost-setting", name: "base-currency", value: "USD", ...NOTE } as const;
  const prices = [{ amount: 100 }, { amount: 90 }, { amount: 120, currency: "USD" }];
  const [euros, dollars] = [totals(count(prices, [rate])), totals(count(prices, [rate, base]))];
  euros.forEach((cost, index) => expect(dollars[index]! * 0.8).toBeCloseTo(cost!, 9));
});

it("does not set a price per FTE against one for everything while nobody said how many", () => {
  const monthly = { period: "month", per: "FTE" } as const;
  const prices = [
    { amount: 2000, ...monthly },
    { amount: 2100, ...monthly },
    { amount: 500_000, period: "year" as const },
  ];
  expect(totals(count(prices))[2]).toBeNull();
  const volume = { kind: "cost-setting", name: "fte", value: 20, ...NOTE } as const;
  expect(totals(count(prices, [volume]))).toEqual([2000 * 20 * 36, 2100 * 20 * 36, 1_500_000]);
});

it("keeps a change of a price line for the words it was made about, and adds lines of people's own", () => {
  const at = { vendor: "Vendor 1", question: "Price", questionCell: cell(1, 0), words: "80" };
  const change = { kind: "price-line", line: at, becomes: { amount: 70 }, ...NOTE } as const;
  const added = {
    kind: "price-line-added",
    id: "L1",
    vendor: "Vendor 0",
    what: "Licences",
    becomes: { amount: 5 },
    ...NOTE,
  } as const;
  expect(totals(count([{ amount: 100 }, { amount: 80 }], [change, added]))).toEqual([105, 70]);
  expect(totals(count([{ amount: 100 }, { amount: 81 }], [change]))).toEqual([100, 81]);
});

it("counts deductions, and scores no total of nothing or less", () => {
  const added = {
    kind: "price-line-added",
    id: "L1",
    vendor: "Vendor 0",
    what: "Rebate",
    becomes: { amount: -30 },
    ...NOTE,
  } as const;
  const costs = count([{ amount: 100 }, { amount: 80 }, { amount: -5 }], [added]);
  expect(totals(costs)).toEqual([70, 80, -5]);
  const scores = withPriceScores(
    tender([{ amount: 100 }, { amount: 80 }, { amount: -5 }]).scores,
    costs,
    () => true,
  );
  expect(scores.map(({ value }) => value)).toEqual([10_000, 8750, null]);
});

it("lets no bid that fails a must-have set the lowest price", () => {
  const prices = [{ amount: 100 }, { amount: 50 }, { amount: 200 }];
  const scores = withPriceScores(tender(prices).scores, count(prices), (vendor) => vendor !== "v1");
  expect(scores.map(({ value }) => value)).toEqual([10_000, 10_000, 5000]);
});

it("never makes a total of a bid with a hole, whatever is quoted", () => {
  const quoted = fc.record({
    amount: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    currency: fc.constantFrom("EUR", "USD", null),
    period: fc.constantFrom("one-off", "hour", "day", "week", "month", "year", "transaction", null),
    per: fc.constantFrom("FTE", "unit", null),
  });
  fc.assert(
    fc.property(fc.array(fc.option(quoted), { minLength: 1, maxLength: 6 }), (prices) => {
      const costs = count(prices);
      costs.totals.forEach(({ cost, lines, counted }, index) => {
        if (cost === null) expect(counted).toBeLessThan(lines);
        else expect(Number.isFinite(cost) && prices[index] !== null).toBe(true);
      });
      for (const { value } of withPriceScores(tender(prices).scores, costs, () => true))
        expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 10_000)).toBe(true);
    }),
  );
});

it("rounds as spreadsheets do", () => {
  expect(roundAsSheet(1.005, 2)).toBe(1.01);
  expect(roundAsSheet(-2.5, 0)).toBe(-3);
  expect(roundAsSheet(33.335, 2)).toBe(33.34);
});
