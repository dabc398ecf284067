import fc from "fast-check";
import { scorePrices } from "../../../src/core/costs";
import { PRICE_FORMULAS, type PriceFormulaId, type PriceSettings } from "../../../src/core/model";

const bids = (...prices: (number | null)[]) => prices.map((price) => ({ price, qualified: true }));

describe("published numbers (METHODS.md names the sources)", () => {
  const cases: [string, PriceFormulaId, number[], PriceSettings, number, number[]][] = [
    ["ratio of three bids", "lowest-price", [15_000, 10_000, 30_000], {}, 1, [0.667, 1, 0.333]],
    ["ratio of 40 points", "lowest-price", [100, 105, 108], {}, 40, [40, 38.1, 37.04]],
    ["ratio of 30 points", "lowest-price", [80e6, 85e6], {}, 30, [30, 28.24]],
    ["negometrix: 70 points", "lowest-price", [10_000, 8_000], {}, 70, [56, 70]],
    ["World Bank QCBS", "qcbs", [20, 40, 60], {}, 100, [100, 50, 33.3]],
    [
      "bounds set by the buyer",
      "linear-bounds",
      [6450, 7295],
      { bounds: { best: 5995, worst: 8995 } },
      10,
      [8.48, 5.67],
    ],
    ["mean: a point per cent", "mean", [90, 100, 110], {}, 100, [60, 50, 40]],
    ["linear between bids", "linear-bids", [100, 105], {}, 40, [40, 0]],
  ];
  it.each(cases)("%s", (_, formula, prices, settings, of, expected) => {
    const points = scorePrices(formula, bids(...prices), settings).map((one) => ((one ?? NaN) * of) / 100);
    points.forEach((one, index) => {
      const digits = String(expected[index]).split(".")[1]?.length ?? 0;
      expect(one).toBeCloseTo(expected[index]!, digits);
    });
  });

  it("gives the Korean ratio from 80 % of the estimate and the added points below it", () => {
    const settings = { estimate: 100, pricePoints: 20 };
    // By hand: 80 → 20 · 70/80 = … with Pmin 70; 70 is below 80: 20 · 70/80 + 2 · 10/20 = 18.5 of 20.
    expect(scorePrices("korean-negotiated", bids(80, 70, 100), settings)).toEqual([87.5, 92.5, 70]);
    // 50 counts as 60: 20 · 60/80 + 2 = 17 of 20.
    expect(scorePrices("korean-negotiated", bids(50), settings)).toEqual([85]);
  });

  it("gives a logarithm's points: half of them at the square root of the ratio that has none", () => {
    const points = scorePrices("log", bids(100, 200, 400, 800), { zeroAtTimesLowest: 4 });
    expect(points.map((one) => Math.round((one ?? NaN) * 1e9) / 1e9)).toEqual([100, 50, 0, 0]);
  });
});

const settings: PriceSettings = {
  bounds: { best: 10, worst: 1000 },
  zeroAtTimesLowest: 5,
  estimate: 500,
  pricePoints: 20,
};
const anyBid = fc.record({
  price: fc.oneof(
    fc.double({ min: 0.01, max: 1e12, noNaN: true }),
    fc.constantFrom(null, 0, -5, Infinity, NaN),
  ),
  qualified: fc.boolean(),
});

describe.each(PRICE_FORMULAS)("%s", (formula) => {
  it("gives 0 to 100 or nothing, never NaN, and nothing for what is no price", () => {
    fc.assert(
      fc.property(fc.array(anyBid, { maxLength: 12 }), (list) => {
        const points = scorePrices(formula, list, settings);
        expect(points).toHaveLength(list.length);
        points.forEach((one, index) => {
          const { price } = list[index]!;
          if (price === null || !Number.isFinite(price) || price <= 0) expect(one).toBeNull();
          if (one !== null) {
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(100);
          }
        });
      }),
    );
  });

  it("never gives a dearer bid more", () => {
    const prices = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(prices, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const points = scorePrices(formula, bids(...sorted), settings);
        for (let at = 1; at < points.length; at += 1)
          expect(points[at]!).toBeLessThanOrEqual(points[at - 1]! + 1e-9);
      }),
    );
  });

  it("takes no benchmark from a bid that fails a must-have", () => {
    const fair = bids(100, 120, 150);
    const points = scorePrices(formula, [...fair, { price: 20, qualified: false }], settings);
    expect(points.slice(0, 3)).toEqual(scorePrices(formula, fair, settings));
    if (formula === "qcbs") expect(points[3]).toBe(0);
    else expect(points[3]).toBeGreaterThanOrEqual(points[0]!);
  });

  it("treats equal bids alike, and gives the only one full points where nothing else measures it", () => {
    const [first, ...others] = scorePrices(formula, bids(200, 200, 200), settings);
    expect(others).toEqual([first, first]);
    const alone = { "linear-bounds": 80.8080808080808, mean: 50, "korean-negotiated": 85 } as const;
    const expected = formula in alone ? alone[formula as keyof typeof alone] : 100;
    expect(scorePrices(formula, bids(200), settings)[0]).toBeCloseTo(expected, 9);
  });

  it("gives nobody points when no bid is valid", () => {
    expect(scorePrices(formula, bids(null, 0, -3), settings)).toEqual([null, null, null]);
    expect(scorePrices(formula, [], settings)).toEqual([]);
  });
});

it("gives no points where the settings a formula needs are missing or upside down", () => {
  for (const formula of ["linear-bounds", "log", "korean-negotiated"] as const)
    expect(scorePrices(formula, bids(100, 120))).toEqual([null, null]);
  expect(scorePrices("linear-bounds", bids(100), { bounds: { best: 9, worst: 9 } })).toEqual([null]);
  expect(scorePrices("log", bids(100), { zeroAtTimesLowest: 1 })).toEqual([null]);
});
