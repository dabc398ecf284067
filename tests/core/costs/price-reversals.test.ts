import fc from "fast-check";
import { PRICE_FORMULAS } from "../../../src/core/model";
import { priceReversals, scorePrices, type Bid, type PricedQuestion } from "../../../src/core/costs";

const bids = (...prices: number[]): Bid[] => prices.map((price) => ({ price, qualified: true }));
const question = (share: number, list: readonly Bid[]): PricedQuestion => ({
  bids: list,
  shares: list.map(() => share),
});

const bid = fc.record({
  price: fc.option(fc.double({ min: 1, max: 500, noNaN: true })),
  qualified: fc.boolean(),
});
const tender = fc.integer({ min: 2, max: 6 }).chain((vendors) =>
  fc.record({
    otherPoints: fc.array(fc.double({ min: 0, max: 60, noNaN: true }), {
      minLength: vendors,
      maxLength: vendors,
    }),
    questions: fc.array(
      fc.record({
        bids: fc.array(bid, { minLength: vendors, maxLength: vendors }),
        shares: fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), {
          minLength: vendors,
          maxLength: vendors,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const SETTINGS = {
  bounds: { best: 1, worst: 500 },
  zeroAtTimesLowest: 3,
  estimate: 250,
  pricePoints: 20,
};

it("sees the published reversal: the withdrawal of a bid that cannot win turns the first two round", () => {
  // METHODS.md: quality of 60, price 40: A(50,100) 66 before B(40,72) 62.22; without C 78.8 and 80.
  expect(priceReversals("lowest-price", [50, 40, 0], [question(0.4, bids(100, 72, 40))])).toEqual([
    { removed: 2, ahead: 0, behind: 1 },
  ]);
});

it("sees one that two price questions make together", () => {
  const halves = [question(0.2, bids(100, 72, 40)), question(0.2, bids(100, 72, 40))];
  expect(priceReversals("lowest-price", [50, 40, 0], halves)).toEqual([{ removed: 2, ahead: 0, behind: 1 }]);
});

it("finds none with bounds set by the buyer: those look at no other bid", () => {
  fc.assert(
    fc.property(tender, ({ otherPoints, questions }) => {
      expect(priceReversals("linear-bounds", otherPoints, questions, SETTINGS)).toEqual([]);
    }),
  );
});

it("finds none where the order cannot change: two bids", () => {
  expect(priceReversals("linear-bids", [50, 40], [question(0.4, bids(100, 72))])).toEqual([]);
});

it("finds what adding up the totals with and without each bid finds", () => {
  fc.assert(
    fc.property(tender, fc.constantFrom(...PRICE_FORMULAS), ({ otherPoints, questions }, formula) => {
      const total = (vendor: number, removed?: number) =>
        questions.reduce((sum, one) => {
          const there = one.bids.map((own, at) => (at === removed ? { ...own, price: 0 } : own));
          const points = scorePrices(formula, there, SETTINGS)[vendor] ?? 0;
          return sum + one.shares[vendor]! * points;
        }, otherPoints[vendor]!);
      for (const { removed, ahead, behind } of priceReversals(formula, otherPoints, questions, SETTINGS)) {
        expect(new Set([removed, ahead, behind]).size).toBe(3);
        expect(total(ahead)).toBeGreaterThan(total(behind));
        expect(total(ahead, removed)).toBeLessThan(total(behind, removed));
      }
    }),
  );
});
