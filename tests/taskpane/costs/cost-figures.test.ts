import fc from "fast-check";
import {
  PAYMENT_UNITS,
  type CostLine,
  type Costs,
  type Evaluation,
  type TotalCost,
} from "../../../src/core/model";
import { missingRates, troubledLines, vendorCosts } from "../../../src/taskpane/screens/costs/cost-figures";
import { changeFrom, lineDraft } from "../../../src/taskpane/screens/costs/lines/line-draft";
import { nextLineId } from "../../../src/taskpane/screens/costs/lines/line-change";
import { priceModelOf } from "../../../src/taskpane/screens/costs/price-model";
import { fromPercent, toPercent } from "../../../src/taskpane/screens/costs/percent";
import { currencyCode } from "../../../src/taskpane/screens/costs/usual-currencies";
import { volumesUsed } from "../../../src/taskpane/screens/costs/volumes-used";

const line = (over: Partial<CostLine> = {}): CostLine => ({
  id: "v0\nC1",
  vendor: "v0",
  question: "C1",
  group: "C1",
  what: "Price",
  amount: 100,
  currency: "EUR",
  unit: "term",
  quantity: null,
  increase: 0,
  cell: { sheet: "Pricing", row: 0, column: 0 },
  quote: "EUR 100",
  ...over,
});

const costsOf = (lines: readonly CostLine[], totals: readonly TotalCost[] = []): Costs => ({
  assumptions: {
    baseCurrency: "EUR",
    reference: "EUR",
    rates: [
      { currency: "EUR", rate: 1, source: "", date: "" },
      { currency: "USD", rate: null, source: "", date: "" },
    ],
    years: 3,
    discount: 0,
    volume: { fte: 1, hoursPerFteYear: 1760, daysPerFteYear: 220, transactionsPerYear: 1 },
  },
  formula: "lowest-price",
  settings: {},
  groups: ["C1"],
  lines,
  totals,
});

const someLine = fc.record({
  amount: fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true })),
  currency: fc.option(fc.constantFrom("EUR", "USD", "VND")),
  unit: fc.option(fc.constantFrom(...PAYMENT_UNITS)),
  quantity: fc.option(fc.integer({ min: 1, max: 5000 })),
  increase: fc.constantFrom(0, 0.03, 0.07, 0.125, -0.02),
  group: fc.constantFrom("C1", "C2", null),
});

describe("The figures of costs", () => {
  it("put the cheapest first, 0 above the lowest, and those without a total last", () => {
    const total = fc.option(fc.double({ min: -10, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 8 }), (list) => {
        const totals = list.map((cost, index) => ({
          vendor: `v${index}`,
          group: "C1",
          cost,
          lines: 1,
          counted: cost === null ? 0 : 1,
        }));
        const rows = vendorCosts(costsOf([], totals), "C1");
        const known = rows.flatMap(({ cost }) => cost ?? []);
        expect(rows.slice(known.length).every(({ cost }) => cost === null)).toBe(true);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        const positive = known.filter((cost) => cost > 0);
        for (const { cost, above } of rows) {
          if (cost !== null && cost > 0) expect(above).toBeCloseTo(cost / positive[0]! - 1, 9);
          else expect(above).toBeNull();
        }
      }),
    );
  });

  it("name the rates that are missing, with who waits for them", () => {
    const lines = [
      line(),
      line({ id: "a", vendor: "v1", currency: "USD" }),
      line({ id: "b", vendor: "v2", currency: "USD" }),
      line({ id: "c", vendor: "v2", currency: "VND" }),
      // It counts for nothing: nobody waits.
      line({ id: "d", vendor: "v3", currency: "JPY", group: null }),
    ];
    expect(missingRates(costsOf(lines))).toEqual([
      { currency: "USD", vendors: ["v1", "v2"] },
      { currency: "VND", vendors: ["v2"] },
    ]);
    expect(troubledLines(costsOf(lines), "C1").map((one) => one.line.id)).toEqual(["a", "b", "c"]);
  });

  it("take no volume that the prices do not need", () => {
    expect([...volumesUsed(costsOf([line()]))]).toEqual([]);
    expect([...volumesUsed(costsOf([line({ unit: "per-hour" })]))]).toEqual(["fte", "hours-per-fte"]);
    expect([...volumesUsed(costsOf([line({ unit: "per-hour", quantity: 12 })]))]).toEqual(["hours-per-fte"]);
    expect([...volumesUsed(costsOf([line({ unit: "per-transaction", group: null })]))]).toEqual([]);
  });
});

describe("A price line in its form", () => {
  it("says nothing when nothing was typed, and exactly what differs when something was", () => {
    fc.assert(
      fc.property(someLine, someLine, (one, other) => {
        const wordsOf = (group: string) => `words of ${group}`;
        expect(changeFrom(line(one), lineDraft(line(one)), wordsOf)).toEqual({});
        const change = changeFrom(line(one), lineDraft(line(other)), wordsOf);
        for (const name of ["amount", "currency", "unit", "quantity", "increase"] as const) {
          if (one[name] === other[name]) expect(change).not.toHaveProperty(name);
          else expect(change).toHaveProperty(name, other[name]);
        }
        if (one.group === other.group) expect(change).not.toHaveProperty("countsFor");
        else expect(change?.countsFor).toBe(other.group === null ? null : wordsOf(other.group));
      }),
    );
  });

  it("is not read while a field holds no figure or no currency", () => {
    const draft = lineDraft(line());
    for (const wrong of [
      { amount: undefined },
      { currency: "EURO" },
      { increase: null },
      { quantity: undefined },
    ])
      expect(changeFrom(line(), { ...draft, ...wrong }, String)).toBeUndefined();
  });

  it("gets a number nobody has used", () => {
    const added = {
      kind: "price-line-added",
      vendor: "A",
      what: "x",
      becomes: {},
      reason: "",
      who: "",
      when: "",
    } as const;
    expect(nextLineId([], [])).toBe("L1");
    expect(nextLineId([{ ...added, id: "L7" }], [line({ id: "L3" })])).toBe("L8");
  });
});

describe("The price model", () => {
  const evaluation = { answers: [] } satisfies Pick<Evaluation, "answers">;
  it.each([
    [["per-hour", "one-off"], ["time-and-material"]],
    [["per-month", "term"], ["fixed"]],
    [["per-FTE-month", "one-off-per-FTE"], ["fte-based"]],
    [["per-transaction", "per-month"], ["hybrid"]],
    [["one-off"], ["fixed"]],
  ] as const)("of prices paid %j is %j", (units, models) => {
    const lines = units.map((unit, index) => line({ id: `${index}`, unit }));
    expect(priceModelOf(evaluation, { lines }, "v0", "C1")).toEqual({ models: [...models], stated: false });
  });

  it("is nobody's where there is no price", () => {
    expect(priceModelOf(evaluation, { lines: [line({ amount: null })] }, "v0", "C1")).toBeUndefined();
  });
});

it("reads shares and currencies as people type them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      const share = thousandths / 100_000;
      expect(fromPercent(toPercent(share))).toBe(share);
    }),
  );
  expect([" eur ", "EUR", "EURO", "€", ""].map(currencyCode)).toEqual([
    "EUR",
    "EUR",
    undefined,
    undefined,
    undefined,
  ]);
});
