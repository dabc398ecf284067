import fc from "fast-check";
import { priceReversals, type WholeBid } from "../../../src/core/costs";

const bid = (otherPoints: number, price: number): WholeBid => ({ otherPoints, price, qualified: true });

it("sees the published reversal: the withdrawal of a bid that cannot win turns the first two round", () => {
  // METHODS.md: quality of 60, price 40: A(50,100) 66 before B(40,72) 62.22; without C 78.8 and 80.
  expect(priceReversals("lowest-price", [bid(50, 100), bid(40, 72), bid(0, 40)], 0.4)).toEqual([
    { removed: 2, ahead: 0, behind: 1 },
  ]);
});

it("finds none with bounds set by the buyer: those look at no other bid", () => {
  const lists = fc.array(
    fc.record({
      otherPoints: fc.double({ min: 0, max: 60, noNaN: true }),
      price: fc.double({ min: 1, max: 500, noNaN: true }),
      qualified: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(lists, (list) => {
      expect(priceReversals("linear-bounds", list, 0.4, { bounds: { best: 1, worst: 500 } })).toEqual([]);
    }),
  );
});

it("finds none where the order cannot change: two bids", () => {
  expect(priceReversals("linear-bids", [bid(50, 100), bid(40, 72)], 0.4)).toEqual([]);
});
