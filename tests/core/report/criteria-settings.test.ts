import fc from "fast-check";
import type { Correction, CriterionId } from "../../../src/core/model";
import { applyDecisions, decisionsFrom, planReport } from "../../../src/core/report";
import { rank } from "../../../src/core/ranking";
import { setCriteria } from "../../../src/core/weighting";
import { say } from "../../../src/core/wording/say";
import { evaluated, NOTE, questionOf } from "../corrections/support/tender";
import { criterionRow, Desk, rowOf } from "./support/desk";
import { LivingWorkbook } from "./support/living-workbook";

const NO_NOTE = { reason: "", who: "", when: "" };
const before = evaluated();
const { text: question, cell: questionCell } = questionOf(before, "disaster recovery");

function named(criterion: CriterionId, label: string, note = NOTE): Correction {
  return { kind: "criterion-name", criterion, label, ...note };
}

function ordered(...order: CriterionId[]): Correction {
  return { kind: "criterion-order", order, ...NOTE };
}

const moved: Correction = { kind: "criterion", question, questionCell, criterion: "own-resilience", ...NOTE };

function shown(desk: Desk): unknown[] {
  return desk.book.snapshot()["RFP_Criteria"]!.values.map(([label]) => label);
}

function weightsOf(desk: Desk): Readonly<Record<string, unknown>> {
  const snapshot = desk.book.snapshot();
  return Object.fromEntries(
    snapshot["RFP_Criteria"]!.values.map(([label], row) => [label, snapshot["RFP_Weights"]!.values[row]![0]]),
  );
}

describe("criteria people name, add and order", () => {
  it("set in the pane are written, keep their weights and stand when the file is opened again", () => {
    const desk = new Desk();
    desk.decide(named("security", "Information security"), ordered("security", "cost"));
    expect(desk.evaluation.criteria.map(({ id }) => id)).toEqual([
      "security",
      "cost",
      "experience",
      "technology",
      "references",
    ]);
    desk.write();
    expect(shown(desk)).toEqual(["Information security", "Cost", "Experience", "Technology", "References"]);
    const again = desk.reopen();
    expect(again.criteria).toEqual(desk.evaluation.criteria);
    expect(again.corrections).toHaveLength(2);
    expect(again.weights).toEqual(desk.evaluation.weights);
    expect(again.minimums).toEqual({});
  });

  it("of their own are shown while empty, take questions and weights, and go when their name is taken back", () => {
    const desk = new Desk();
    desk.decide(named("own-resilience", "Resilience"));
    desk.write();
    expect(shown(desk)).toContain("Resilience");
    expect(weightsOf(desk)["Resilience"]).toBe(0);
    desk.type("RFP_Weights", criterionRow(desk.book, "Resilience"), 30);
    desk.decide(moved);
    desk.write();
    expect(weightsOf(desk)["Resilience"]).toBe(30);
    const again = desk.reopen();
    expect(questionOf(again, "disaster recovery").criterion).toBe("own-resilience");
    expect(new Set(again.questions.map(({ id }) => id)).size).toBe(again.questions.length);
    desk.follow();
    const without = (desk.evaluation.asTyped?.corrections.wanted ?? []).filter(
      ({ kind }) => kind !== "criterion" && kind !== "criterion-name",
    );
    expect(setCriteria([{ id: "cost" }], without)).toEqual([{ id: "cost" }]);
  });

  it("are not renamed by their own name in another language, nor by letter case", () => {
    for (const language of ["vi", "ko"] as const) {
      const desk = new Desk();
      const word = say(language, { key: "report.criterion.security" });
      desk.type("RFP_Criteria", criterionRow(desk.book, "Security"), word.toUpperCase());
      expect(desk.evaluation).toMatchObject({ orphans: [], correctionsChanged: false });
      expect(desk.evaluation.corrections ?? []).toEqual([]);
    }
  });

  it("typed over are renamed at once, and corrections when next written", () => {
    const desk = new Desk();
    const weights = weightsOf(desk);
    desk.type("RFP_Criteria", criterionRow(desk.book, "Security"), "Protection of data");
    expect(desk.evaluation.corrections).toEqual([named("security", "Protection of data", NO_NOTE)]);
    expect(desk.evaluation.weights["security"]).toBe(Number(weights["Security"]) * 100);
    desk.write();
    desk.write();
    expect(shown(desk)).toContain("Protection of data");
    expect(desk.reopen().corrections).toEqual([named("security", "Protection of data", NO_NOTE)]);
    desk.type("RFP_Criteria", criterionRow(desk.book, "Protection of data"), "Security");
    desk.write();
    expect(shown(desk)).toContain("Security");
  });

  it("renamed in the pane since win over the name in the sheet until that is typed over", () => {
    const desk = new Desk([named("security", "One")]);
    desk.decide(named("security", "Two"));
    desk.follow();
    expect(desk.evaluation.criteria.find(({ id }) => id === "security")?.label).toBe("Two");
    desk.type("RFP_Criteria", criterionRow(desk.book, "One"), "Three");
    expect(desk.evaluation.criteria.find(({ id }) => id === "security")?.label).toBe("Three");
    const fresh = new Desk();
    fresh.decide(named("cost", "Money"));
    fresh.follow();
    expect(fresh.evaluation.corrections).toEqual([named("cost", "Money")]);
  });

  it("typed into the empty row are the buyer's own, weight and all", () => {
    const desk = new Desk();
    desk.book.type("RFP_NewCriterion", 0, 0, "Sustainability");
    desk.book.type("RFP_NewCriterion", 0, 1, 12);
    desk.book.type("RFP_QuestionCriteria", rowOf(desk.book, "disaster recovery"), 0, "sustainability");
    desk.follow();
    expect(desk.evaluation).toMatchObject({ orphans: [] });
    expect(questionOf(desk.evaluation, "disaster recovery").criterion).toBe("own-sustainability");
    desk.write();
    expect(weightsOf(desk)["Sustainability"]).toBe(12);
    expect(desk.book.snapshot()["RFP_NewCriterion"]!.values).toEqual([[null, null, null, null]]);
    const again = desk.reopen();
    expect(again.criteria.at(-1)).toEqual({ id: "own-sustainability", label: "Sustainability" });
  });

  it("cleared, or called like another, never take one another's place", () => {
    const desk = new Desk();
    const row = criterionRow(desk.book, "Security");
    desk.type("RFP_Criteria", row, null);
    expect(desk.evaluation.corrections ?? []).toEqual([]);
    desk.type("RFP_Criteria", row, "Cost");
    desk.write();
    expect(shown(desk).filter((name) => String(name).startsWith("Cost"))).toHaveLength(2);
    const weights = desk.evaluation.weights;
    desk.write();
    expect(desk.evaluation.weights).toEqual(weights);
  });
});

it("the order people give is kept whatever else there is, and nothing is lost", () => {
  const ids = ["experience", "technology", "cost", "own-a", "own-b"];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), fc.subarray(ids, { minLength: 1 }), (order, existing) => {
      const result = setCriteria(
        existing.map((id) => ({ id })),
        [ordered(...order)],
      ).map(({ id }) => id);
      expect([...result].sort()).toEqual([...existing].sort());
      const listed = order.filter((id) => existing.includes(id));
      expect(result.slice(0, listed.length)).toEqual(listed);
      const rest = existing.filter((id) => !order.includes(id));
      expect(result.slice(listed.length)).toEqual(rest);
    }),
  );
});

describe("the living sheet", () => {
  it("follows a renamed criterion everywhere, and criteria sorted with their weights", () => {
    const evaluation = evaluated([named("own-resilience", "Resilience"), moved]);
    const weights: Record<string, number> = { ...evaluation.weights, "own-resilience": 3000 };
    const book = new LivingWorkbook(planReport({ ...evaluation, weights }));
    const totals = book.values("RFP_Totals");
    const column = (name: string) => book.values(name).map(([cell]) => cell ?? null);
    const names = column("RFP_Criteria");
    const place = names.indexOf("Security");
    book.type("RFP_Criteria", place, 0, "Safety");
    expect(book.values("RFP_Totals")).toEqual(totals);
    expect(book.values("RFP_QuestionCriteria").flat()).toContain("Safety");
    const columns = ["RFP_CriterionIds", "RFP_Criteria", "RFP_Weights", "RFP_Minimums"] as const;
    const rows = columns.map(column);
    for (const [index, name] of columns.entries())
      rows[index]!.forEach((_, row, all) => book.type(name, row, 0, all[all.length - 1 - row] ?? null));
    expect(book.values("RFP_Totals")).toEqual(totals);
    const decided = applyDecisions({ ...evaluation, weights: {} }, decisionsFrom(book.snapshot()));
    const share = (criterion: string) => decided.weights[criterion]! / weights[criterion]!;
    for (const { id } of evaluation.criteria) if (weights[id]! > 0) expect(share(id)).toBe(1);
    expect(
      rank(decided)
        .map(({ total }) => total / 1_000_000)
        .sort(),
    ).toEqual([...totals[0]!].map(Number).sort());
    book.close();
  });
});
