import { evaluate } from "../../../src/core/evaluate";
import { gridOf, type Cell } from "../reading/grids";
import { differences, rankedTotals, type Problem } from "./problem";

const read = (rows: readonly (readonly Cell[])[]) =>
  evaluate([gridOf("Matrix", rows)], { asOf: "2026-01-01", language: "en" });

const totalsOf = (rows: readonly (readonly Cell[])[]) => Object.fromEntries(rankedTotals(read(rows)).totals);

/** The sheet as textbooks print it: weights and types over the alternatives. */
function printed({
  alternatives,
  criteria,
  weights,
  measures,
  figures,
}: Problem): readonly (readonly Cell[])[] {
  return [
    ["Alternative", ...criteria],
    ["Weight", ...weights],
    ["Type", ...measures.map((measure) => (measure === "min" ? "min" : "max"))],
    ...alternatives.map((name, a) => [name, ...figures[a]!]),
  ];
}

describe("weights named in the headings", () => {
  const marks = (...weights: readonly string[]) => [
    ["Vendor", ...["Quality", "Price", "Delivery"].map((name, q) => `${name} (weight ${weights[q]!})`)],
    ["Alpha", 4, 3, 5],
    ["Beta", 3, 5, 4],
    ["Gamma", 5, 2, 3],
  ];

  it("count by their share, whatever they add up to", () => {
    // Marks out of 5: Alpha (5·4 + 4·3 + 3·5) / 12 · 20.
    const { Alpha, Beta, Gamma } = totalsOf(marks("5", "4", "3"));
    expect([Alpha, Beta, Gamma]).toEqual([78.333333, 78.333333, 70].map((total) => expect.closeTo(total, 2)));
    expect(totalsOf(marks("0.5", "0.3", "0.2"))["Alpha"]).toBeCloseTo(78, 2);
    expect(totalsOf(marks("5", "4", "1"))["Alpha"]).toBeCloseTo((20 * (20 + 12 + 5)) / 10, 2);
  });
});

describe("weighted sums of the kind textbooks print", () => {
  const phones: Problem = {
    alternatives: ["Phone 1", "Phone 2", "Phone 3", "Phone 4", "Phone 5"],
    criteria: ["Price", "Storage space", "Camera", "Looks"],
    weights: [0.25, 0.25, 0.25, 0.25],
    measures: ["min", "max", "max", "max"],
    figures: [
      [250, 16, 12, 5],
      [200, 16, 8, 3],
      [300, 32, 16, 4],
      [275, 32, 8, 4],
      [225, 16, 16, 2],
    ],
  };

  it("price against three benefits, equal weights: 0.7625, 0.6625, 0.8667, 0.7568, 0.6972", () => {
    expect(differences(phones, read(printed(phones)))).toEqual([]);
    const totals = totalsOf(printed(phones));
    // By hand for the third: (200/300 + 1 + 1 + 4/5) / 4.
    expect(totals["Phone 3"]).toBeCloseTo((100 * (2 / 3 + 1 + 1 + 0.8)) / 4, 2);
  });

  it("weights of four decimals, kept exactly though they sum to 1.0163", () => {
    const machines: Problem = {
      alternatives: ["A1", "A2", "A3", "A4"],
      criteria: ["C1", "C2", "C3", "C4"],
      weights: [0.3181, 0.2861, 0.0445, 0.3676],
      measures: ["max", "min", "max", "min"],
      figures: [
        [30, 1500, 0.745, 5000],
        [18, 1300, 0.745, 6000],
        [15, 950, 0.5, 7000],
        [25, 1200, 0.255, 4000],
      ],
    };
    expect(differences(machines, read(printed(machines)))).toEqual([]);
    expect(read(printed(machines)).questions.map(({ points }) => points)).toEqual([3181, 2861, 445, 3676]);
  });

  it("keeps exact ties, and ranks them alike", () => {
    const tied: Problem = {
      alternatives: ["First", "Second", "Third", "Fourth"],
      criteria: ["Speed", "Range"],
      weights: [0.5, 0.5],
      measures: ["max", "max"],
      figures: [
        [300, 150],
        [150, 300],
        [150, 150],
        [300, 300],
      ],
    };
    const { totals, ranks } = rankedTotals(read(printed(tied)));
    expect([...totals.values()]).toEqual([100, 75, 75, 50]);
    expect(["Fourth", "First", "Second", "Third"].map((name) => ranks.get(name))).toEqual([1, 2, 2, 4]);
  });
});

describe("what the buyer has scored already", () => {
  it("is used as it is: 1–5 with a total row, weights in percent", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["Criteria", "Weight", "Vendor X", "Vendor Y", "Vendor Z"],
      ["Price", "30%", 4, 5, 3],
      ["Functionality", "40%", 5, 3, 4],
      ["Support", "20%", 3, 4, 5],
      ["References", "10%", 4, 2, 5],
      ["Weighted score", "100%", 4.2, 3.7, 4],
    ];
    expect(totalsOf(rows)).toEqual({ "Vendor X": 84, "Vendor Y": 74, "Vendor Z": 80 });
  });

  it("is points out of each criterion's own, where every criterion has its maximum", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["평가항목", "배점", "가나", "다라", "마바"],
      ["기술 능력", 50, 45, 40, 48],
      ["수행 실적", 20, 18, 20, 12],
      ["가격", 30, 24, 30, 27],
    ];
    expect(totalsOf(rows)).toEqual({ 다라: 90, 가나: 87, 마바: 87 });
  });

  it("takes the scale named over the table or in a heading, though no mark reaches it", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["Scores from 1 (poor) to 10 (excellent): scale 1-10"],
      [],
      ["Supplier", "Quality", "Service"],
      ["Weight", 60, 40],
      ["North", 4, 5],
      ["South", 5, 3],
    ];
    expect(totalsOf(rows)).toEqual({ North: 44, South: 42 });
    const named: readonly (readonly Cell[])[] = [
      ["Supplier", "Quality (0-20)", "Price (min)"],
      ["Weight", 60, 40],
      ["North", 12, 500],
      ["South", 15, 800],
    ];
    expect(totalsOf(named)).toEqual({ North: 76, South: 70 });
  });

  it("stands beside a price that is no score", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["Supplier", "Price", "Quality", "Service"],
      ["Weight", 40, 30, 30],
      ["North", 250_000, 8, 6],
      ["South", 200_000, 7, 9],
    ];
    expect(totalsOf(rows)).toEqual({ North: 74, South: 88 });
  });
});

describe("quality and price in points (METHODS.md)", () => {
  it("quality 40 + 30 + 20 and 70 points for price: 146 against 144", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["Supplier", "Plan (max 40)", "Team (max 30)", "Approach (max 22)", "Price"],
      ["Points", 40, 30, 22, 70],
      ["Direction", "", "", "", "min"],
      ["A", 40, 30, 20, 10_000],
      ["B", 32, 20, 22, 8_000],
    ];
    const inPoints = Object.entries(totalsOf(rows)).map(([name, total]) => [name, (total * 162) / 100]);
    expect(inPoints).toEqual([
      ["A", expect.closeTo(146, 1)],
      ["B", expect.closeTo(144, 1)],
    ]);
  });

  it("reverses two bids when the third, which cannot win, goes: 66 and 62.22 become 78.8 and 80", () => {
    const head = ["Bidder", "Quality (max 60)", "Price"];
    const weights = ["Points", 60, 40];
    const bids: readonly (readonly Cell[])[] = [
      ["Amber", 50, 100],
      ["Birch", 40, 72],
      ["Cedar", 0, 40],
    ];
    expect(totalsOf([head, weights, ...bids])).toEqual({
      Amber: expect.closeTo(66, 2),
      Birch: expect.closeTo(62.2222, 2),
      Cedar: expect.closeTo(40, 2),
    });
    expect(totalsOf([head, weights, ...bids.slice(0, 2)])).toEqual({
      Birch: expect.closeTo(80, 2),
      Amber: expect.closeTo(78.8, 2),
    });
  });

  it("70 : 30 for technical and financial scores, as the World Bank has it", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["Consultant", "Technical score (out of 100)", "Financial proposal (USD)"],
      ["Weight", "70%", "30%"],
      ["Delta Advisers Ltd", 80, 20_000_000],
      ["Gamma Group Inc", 90, 40_000_000],
      ["Kappa Partners LLP", 75, 60_000_000],
    ];
    // T·St + P·(100·Fm/F): 56 + 30, 63 + 15, 52.5 + 10.
    expect(totalsOf(rows)).toEqual({
      "Delta Advisers Ltd": 86,
      "Gamma Group Inc": 78,
      "Kappa Partners LLP": expect.closeTo(62.5, 2),
    });
  });
});

describe("the criteria of a matrix", () => {
  it("are its columns, under the buyer's names, and nothing besides", () => {
    const { criteria, weights } = read([
      ["Vendor", "Price (min)", "Quality", "Delivery time (days)"],
      ["Weight", "40%", "35%", "25%"],
      ["One", 120, 8, 10],
      ["Two", 100, 6, 14],
    ]);
    expect(criteria.map(({ label }) => label)).toEqual(["Price", "Quality", "Delivery time (days)"]);
    expect(criteria[0]?.id).toBe("cost");
    expect(Object.values(weights)).toEqual([4000, 3500, 2500]);
  });

  it("weigh the same when only directions are given", () => {
    const { weights } = read([
      ["Vendor", "Price", "Speed", "Range"],
      ["Type", "min", "max", "max"],
      ["One", 120, 8, 310],
      ["Two", 100, 6, 114],
    ]);
    expect(new Set(Object.values(weights)).size).toBe(1);
  });
});
