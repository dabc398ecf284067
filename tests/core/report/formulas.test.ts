import fc from "fast-check";
import { rank } from "../../../src/core/ranking";
import { planReport } from "../../../src/core/report";
import type { Evaluation } from "../../../src/core/model";
import { anyTender, standardCriteria, tender } from "./support/evaluations";
import { LivingWorkbook } from "./support/living-workbook";

/** Asks the sheets' formulas and the ranking engine the same question. */
function expectSameRanking(evaluation: Evaluation, book: LivingWorkbook): void {
  const ranking = rank(evaluation);
  const names = new Map(evaluation.vendors.map(({ id, name }) => [id, name]));
  const vendors = book.values("RFP_Vendors")[0]!;
  const shown = ranking.map((one) => (one.rank === null ? "–" : one.tied ? `${one.rank}=` : String(one.rank)));
  ranking.forEach((one, place) => {
    const column = vendors.indexOf(names.get(one.vendor)!);
    expect(Math.abs(Number(book.values("RFP_Totals")[0]![column]) - one.total / 1e6)).toBeLessThan(1.5e-6);
    expect(String(book.values("RFP_Ranks")[0]![column])).toBe(shown[place]);
    expect(Number(book.values("RFP_GateFails")[0]![column])).toBe(one.failedGates.length);
    expect(Number(book.values("RFP_Answered")[0]![column])).toBeCloseTo(one.answered, 9);
    evaluation.criteria.forEach(({ id }, row) =>
      expect(Number(book.values("RFP_CriterionScores")[row]![column])).toBeCloseTo(one.criteria[id]!.score, 9),
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
      for (const value of row) if (typeof value === "string" && /^#[A-Z/0!?]+/.test(value)) errors.push(`${name.name} ${value}`);
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
      { numRuns: 40 },
    );
  });

  it("debug", () => {
    const evaluation = tender({
      vendors: ["A", "B"],
      criteria: standardCriteria(),
      questions: [{ criterion: "experience", points: 100, scores: [5000, 7000] }],
      weights: [2500, 2000, 3000, 1500, 1000],
    });
    const book = new LivingWorkbook(planReport(evaluation));
    console.log(book.values("RFP_Totals"), book.values("RFP_Leaderboard"), book.cell("ranking", "B3"), book.values("RFP_Shares"), book.named("RFP_CriterionScores").formulas[0]);
  });
});
