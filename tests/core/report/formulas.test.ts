import fc from "fast-check";
import { costsOf } from "../../../src/core/costs";
import { rank } from "../../../src/core/ranking";
import { planReport } from "../../../src/core/report";
import { cellName, type Evaluation, type Fact } from "../../../src/core/model";
import { anyTender, standardCriteria, tender, withOverrides } from "./support/evaluations";
import { boxOf, sheetOf } from "./support/plan-cells";
import { LivingWorkbook } from "./support/living-workbook";

/** Asks the sheets' formulas and the ranking engine the same question. */
function expectSameRanking(evaluation: Evaluation, book: LivingWorkbook): void {
  const ranking = rank(evaluation);
  const names = new Map(evaluation.vendors.map(({ id, name }) => [id, name]));
  const vendors = book.values("RFP_Vendors")[0]!;
  const shown = ranking.map((one) =>
    one.rank === null ? "–" : one.tied ? `${one.rank}=` : String(one.rank),
  );
  ranking.forEach((one, place) => {
    const column = vendors.indexOf(names.get(one.vendor)!);
    expect(Math.abs(Number(book.values("RFP_Totals")[0]![column]) - one.total / 1e6)).toBeLessThan(1.5e-6);
    expect(String(book.values("RFP_Ranks")[0]![column])).toBe(shown[place]);
    expect(Number(book.values("RFP_GateFails")[0]![column])).toBe(one.failedGates.length);
    expect(Number(book.values("RFP_Answered")[0]![column])).toBeCloseTo(one.answered, 9);
    evaluation.criteria.forEach(({ id }, row) =>
      expect(Number(book.values("RFP_CriterionScores")[row]![column])).toBeCloseTo(
        one.criteria[id]!.score,
        9,
      ),
    );
  });
  expect(book.values("RFP_Leaderboard").map((row) => [String(row[0]), row[1]])).toEqual(
    ranking.map((one, place) => [shown[place], names.get(one.vendor)]),
  );
}

/** No cell of the plan shows an error, but the holes left in the chart data on purpose. */
function errorsOf(book: LivingWorkbook): string[] {
  const errors: string[] = [];
  for (const name of book.plan.names) {
    for (const row of book.values(name.name)) {
      for (const value of row)
        if (typeof value === "string" && /^#[A-Z/0!?]+/.test(value)) errors.push(`${name.name} ${value}`);
    }
  }
  return errors;
}

describe("the formulas of the written sheets", () => {
  it("rank like the engine, for tenders of every shape", () => {
    fc.assert(
      fc.property(anyTender, (evaluation) => {
        const book = new LivingWorkbook(planReport(evaluation));
        expectSameRanking(evaluation, book);
        expect(errorsOf(book)).toEqual([]);
        book.close();
      }),
      { numRuns: 15 },
    );
  });

  it("follow what is typed: weights, scores, policy and minimums, one after the other", () => {
    const typing = fc.oneof(
      fc.record({
        what: fc.constant("weight" as const),
        at: fc.nat(4),
        value: fc.integer({ min: 0, max: 60 }),
      }),
      fc.record({
        what: fc.constant("minimum" as const),
        at: fc.nat(4),
        value: fc.constantFrom(null, 40, 55),
      }),
      fc.record({ what: fc.constant("policy" as const), at: fc.constant(0), value: fc.constantFrom(0, 1) }),
      fc.record({
        what: fc.constant("score" as const),
        at: fc.nat(1000),
        value: fc.option(fc.integer({ min: 0, max: 100 })),
      }),
      fc.record({
        what: fc.constant("points" as const),
        at: fc.nat(1000),
        value: fc.integer({ min: 0, max: 5 }),
      }),
    );
    const six = anyTender.filter((made) => made.questions.length > 2 && made.criteria.length === 5);
    fc.assert(
      fc.property(six, fc.array(typing, { minLength: 1, maxLength: 6 }), (start, steps) => {
        const book = new LivingWorkbook(planReport(start));
        let now = start;
        for (const { what, at, value } of steps) {
          const id = now.criteria[at]?.id ?? "";
          const question = now.questions[at % now.questions.length]!;
          const vendor = now.vendors[at % now.vendors.length]!;
          const row = book.values("RFP_QuestionIds").findIndex(([cell]) => cell === question.id);
          if (what === "weight") {
            book.type("RFP_Weights", at, 0, value);
            now = { ...now, weights: { ...now.weights, [id]: (value ?? 0) * 100 } };
          } else if (what === "minimum") {
            book.type("RFP_Minimums", at, 0, value);
            now = { ...now, minimums: { ...now.minimums, [id]: (value ?? 0) * 100 } };
          } else if (what === "policy") {
            book.type("RFP_MissingPolicy", 0, 0, book.values("RFP_PolicyList")[value ?? 0]![0]!);
            now = { ...now, missingPolicy: value === 1 ? "leave-out" : "score-zero" };
          } else if (what === "points") {
            book.type("RFP_QuestionWeights", row, 0, value);
            now = {
              ...now,
              questions: now.questions.map((one) =>
                one.id === question.id ? { ...one, points: (value ?? 0) * 100 } : one,
              ),
            };
          } else {
            book.type("RFP_Scores", row, now.vendors.indexOf(vendor), value);
            const rest = now.overrides.filter(
              (one) => one.vendor !== vendor.id || one.question !== question.id,
            );
            const typed = {
              vendor: vendor.id,
              question: question.id,
              value: value === null ? null : value * 100,
            };
            now = { ...now, overrides: [...rest, { ...typed, reason: "", who: "", when: "" }] };
          }
        }
        expectSameRanking(now, book);
        expect(errorsOf(book)).toEqual([]);
        book.close();
      }),
      { numRuns: 15 },
    );
  });

  it("count text in a score as no answer and a number beyond 100 as it stands, without an error anywhere", () => {
    const evaluation = duel([5000, 7000], [6000, 6000]);
    const book = new LivingWorkbook(planReport({ ...evaluation, missingPolicy: "leave-out" }));
    book.type("RFP_Scores", 1, 0, "see annex");
    book.type("RFP_Scores", 2, 1, 850);
    book.type("RFP_Weights", 1, 0, "twenty");
    expect(errorsOf(book)).toEqual([]);
    expect(book.values("RFP_CriterionScores")[0]).toEqual([60, 460]);
    expect(book.values("RFP_Shares")[1]).toEqual([0]);
    expect(book.values("RFP_Shares").reduce((sum, [share]) => sum + Number(share), 0)).toBeCloseTo(1, 12);
    expect(String(book.cell("scorecard", "C22"))).toMatch(/^Check: .*Typed over: 2/);
  });

  it("say in one sentence who leads, and by how much", () => {
    const sentence = (evaluation: Evaluation) =>
      new LivingWorkbook(planReport(evaluation)).cell("ranking", "B3");
    expect(sentence(duel([5000, 7000]))).toBe("Beta leads with 70 points; Alpha is 20 behind.");
    expect(sentence(duel([7050, 7000]))).toBe(
      "Alpha leads with 70.5 points; Beta is 0.5 behind. That is close.",
    );
    expect(sentence(duel([7000, 7000]))).toBe("First place is shared by 2 vendors with 70 points each.");
    expect(sentence(duel([9000, 7000, 7000]))).toBe(
      "Alpha leads with 90 points, 20 ahead of 2 vendors in second place.",
    );
    expect(sentence(duel([9000]))).toBe("Alpha is the only vendor, with 90 points.");
    expect(sentence({ ...duel([5000, 7000]), weights: {} })).toBe("Type at least one weight above 0.");
    expect(sentence({ ...duel([5000, 7000]), minimums: { experience: 8000 } })).toBe(
      "Every vendor fails a gate.",
    );
    expect(sentence({ ...duel([5000, 7000]), minimums: { experience: 6000 } })).toBe(
      "Beta leads with 70 points; no other vendor passes the gates.",
    );
    expect(sentence({ ...duel([5000, 7000]), language: "ko" })).toBe(
      "1위는 Beta(70점)이며, 2위 Alpha보다 20점 앞섭니다.",
    );
    expect(sentence({ ...duel([5000, 7000]), language: "vi" })).toBe(
      "Beta dẫn đầu với 70 điểm, hơn Alpha 20 điểm.",
    );
  });

  it("tell on the evidence sheet what became of every score", () => {
    const evaluation = withOverrides(duel([5000, 7000], [6000, null]), [
      { vendor: "v1", question: "E1", value: 5500, reason: "Reference call" },
      { vendor: "v2", question: "E1", value: 7500 },
      { vendor: "v1", question: "E2", value: null, reason: "Withdrawn" },
    ]);
    const book = new LivingWorkbook(planReport(evaluation));
    expect(book.values("RFP_Evidence").map((row) => [row[0], row[2], row[7], row[8], row[9]])).toEqual([
      ["E1", "Alpha", 50, 55, "changed"],
      ["E1", "Beta", 70, 75, "reason missing"],
      ["E2", "Alpha", 60, "", "cleared"],
      ["E2", "Beta", "", "", "no score"],
    ]);
    expect(book.cell("evidence", "A3")).toBe(
      "Changed by people: 3 (without a reason: 1) · To review: 0 · Without a score: 1 · every row found on the scorecard",
    );
    book.type("RFP_Vendors", 0, 1, "Beta Ltd");
    expect(book.values("RFP_Evidence")[1]!.slice(7, 9)).toEqual(["not found", "not found"]);
    expect(String(book.cell("evidence", "A3"))).toContain("Not found on the scorecard: 2");
  });

  it("give each vendor one point in the chart of cost against quality", () => {
    const evaluation = tender({
      vendors: ["Alpha", "Beta"],
      criteria: standardCriteria(),
      questions: [
        { criterion: "experience", points: 100, scores: [5000, 7000] },
        { criterion: "cost", points: 100, scores: [10_000, 4000] },
      ],
      weights: [3000, 0, 7000, 0, 0],
    });
    const plan = planReport(evaluation);
    const chart = sheetOf(plan, "ranking").charts.find(({ name }) => name === "RFP_CostQualityChart")!;
    const book = new LivingWorkbook(plan);
    const { top, left } = boxOf(chart.data);
    const at = (down: number, across: number) =>
      book.cell("ranking", cellName({ row: top + down, column: left + across }));
    expect([at(0, 1), at(0, 2)]).toEqual(["Alpha", "Beta"]);
    expect([at(1, 0), at(1, 1), at(1, 2)]).toEqual([100, 50, "#N/A"]);
    expect([at(2, 0), at(2, 1), at(2, 2)]).toEqual([40, "#N/A", 70]);
  });

  it("draw what prices come to over the term, in the base currency", () => {
    const money = (amount: number, currency: string): Fact => ({
      type: "money",
      amount,
      currency,
      period: "year",
      per: null,
      quote: String(amount),
      start: 0,
      confidence: 1,
    });
    const base = tender({
      vendors: ["Alpha", "Beta", "Gamma"],
      criteria: standardCriteria(),
      questions: [{ criterion: "cost", points: 100, scores: [10_000, 8000, 5000] }],
      weights: [0, 0, 100, 0, 0],
    });
    const priced: Evaluation = {
      ...base,
      scores: base.scores.map((one) => ({ ...one, rule: "lowest-price" })),
      answers: base.answers.map((one, index) => ({
        ...one,
        facts: [[money(12_500_000, "USD"), money(15_000_000, "USD"), money(9_000_000, "EUR")][index]!],
      })),
    };
    const { costs } = costsOf({
      ...priced,
      statedRates: [],
      corrections: [],
      wordsOf: ({ text }) => [text],
    });
    const plan = planReport({ ...priced, ...(costs ? { costs } : {}) });
    const chart = sheetOf(plan, "ranking").charts.find(({ name }) => name === "RFP_CostQualityChart")!;
    expect(chart.categoryAxis?.title).toBe("Price, million USD");
    const book = new LivingWorkbook(plan);
    const { top, left } = boxOf(chart.data);
    const prices = [1, 2, 3].map((down) => book.cell("ranking", cellName({ row: top + down, column: left })));
    expect(prices).toEqual([37.5, 45, "#N/A"]);
  });
});

/** Vendors Alpha, Beta, Gamma and one question of experience per row of scores. */
function duel(...rows: readonly (readonly (number | null)[])[]): Evaluation {
  return tender({
    vendors: ["Alpha", "Beta", "Gamma"].slice(0, rows[0]!.length),
    criteria: standardCriteria(),
    questions: rows.map((scores) => ({ criterion: "experience", points: 100, scores })),
    weights: [10_000, 0, 0, 0, 0],
  });
}
