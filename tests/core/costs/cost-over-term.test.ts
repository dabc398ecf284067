import fc from "fast-check";
import { costOverTerm } from "../../../src/core/costs";

const monthly = { amount: 1790, rate: 1.27, timesAYear: 3000, once: 0, increase: 0.025 };

it("adds up year by year what its closed form says", () => {
  const rates = fc.double({ min: -0.2, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(rates, rates, fc.integer({ min: 1, max: 15 }), (increase, discount, years) => {
      let sum = 0;
      for (let year = 1; year <= years; year += 1)
        sum += (1 + increase) ** (year - 1) / (1 + discount) ** year;
      const found = costOverTerm(
        { amount: 1, rate: 1, timesAYear: 1, once: 0, increase },
        { years, discount },
      );
      expect(found! / sum).toBeCloseTo(1, 6);
    }),
  );
});

it("gives the total of the design's own sheet", () => {
  // RFP Costs in design/workbook-costs.png: Alderbay, rate per FTE, 5 years at 8 %.
  expect(Math.round(costOverTerm(monthly, { years: 5, discount: 0.08 })!)).toBe(28_517_422);
});

it("does not discount what is paid once", () => {
  const once = { amount: 390_000, rate: 1.27, timesAYear: 0, once: 1, increase: 0 };
  expect(costOverTerm(once, { years: 5, discount: 0.08 })).toBeCloseTo(495_300, 6);
});

it("takes a negative amount for a deduction", () => {
  const term = { years: 3, discount: 0.1 };
  expect(costOverTerm({ ...monthly, amount: -1790 }, term)).toBe(-costOverTerm(monthly, term)!);
});

it("gives nothing rather than a wrong number", () => {
  const term = { years: 3, discount: 0.1 };
  for (const change of [{ amount: NaN }, { rate: 0 }, { timesAYear: Infinity }, { increase: Infinity }])
    expect(costOverTerm({ ...monthly, ...change }, term)).toBeNull();
  expect(costOverTerm(monthly, { years: 0, discount: 0.1 })).toBeNull();
  expect(costOverTerm(monthly, { years: 3, discount: -1 })).toBeNull();
});
