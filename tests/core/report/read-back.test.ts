import fc from "fast-check";
import type { CellValue, Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";
import {
  applyDecisions,
  decisionsFrom,
  liveFrom,
  planReport,
  type ReportSnapshot,
} from "../../../src/core/report";
import { isoDate, serialDate } from "../../../src/core/report/read-back/dates";
import { anyTender, standardCriteria, tender } from "./support/evaluations";
import { LivingWorkbook } from "./support/living-workbook";

function pair(): Evaluation {
  return tender({
    vendors: ["Alpha", "Beta"],
    criteria: standardCriteria(),
    questions: [
      { criterion: "experience", points: 100, scores: [5000, 7000] },
      { criterion: "experience", points: 100, scores: [6000, null] },
      { criterion: "security", points: 100, scores: [0, 10_000] },
    ],
    weights: [2500, 2000, 3000, 1500, 1000],
  });
}

/** The matrix row of a question. */
function rowOf(book: LivingWorkbook, id: string): number {
  return book.values("RFP_QuestionIds").findIndex(([cell]) => cell === id);
}

const EVIDENCE = { reason: 10, who: 11, when: 12 };

function typeReason(
  book: LivingWorkbook,
  id: string,
  vendor: string,
  words: Partial<Record<keyof typeof EVIDENCE, CellValue>>,
) {
  const row = book.values("RFP_Evidence").findIndex((cells) => cells[0] === id && cells[2] === vendor);
  for (const key of ["reason", "who", "when"] as const) {
    const value = words[key];
    if (value !== undefined) book.type("RFP_Evidence", row, EVIDENCE[key], value);
  }
}

describe("the way back from the written sheets", () => {
  it("finds nothing typed in a report nobody touched", () => {
    const decisions = decisionsFrom(new LivingWorkbook(planReport(pair())).snapshot());
    expect(decisions.scores).toEqual([]);
    expect(decisions.notes).toEqual([]);
    expect(decisions.questions.map(({ id }) => id)).toEqual(["E1", "E2", "S1"]);
    expect(decisions.questions.some((row) => "points" in row || "movedTo" in row)).toBe(false);
    expect(decisions.criteria.map(({ weight }) => weight)).toEqual([25, 20, 30, 15, 10]);
  });

  it("brings back what was decided, for tenders of every shape, in whatever language the sheets are", () => {
    fc.assert(
      fc.property(anyTender, (evaluation) => {
        const book = new LivingWorkbook(planReport(evaluation));
        const fresh: Evaluation = {
          ...evaluation,
          overrides: [],
          minimums: {},
          weights: {},
          missingPolicy: "score-zero",
          language: "en",
        };
        const decided = applyDecisions(fresh, decisionsFrom(book.snapshot()));
        expect(decided.orphans).toEqual([]);
        const { weights, minimums, missingPolicy } = evaluation;
        expect({
          weights: decided.weights,
          minimums: decided.minimums,
          missingPolicy: decided.missingPolicy,
        }).toEqual({ weights, minimums, missingPolicy });
        const suggested = new Map(
          evaluation.scores.map((one) => [`${one.vendor} ${one.question}`, one.value]),
        );
        const real = evaluation.overrides.filter(
          (one) => suggested.get(`${one.vendor} ${one.question}`) !== one.value,
        );
        const sort = (list: Evaluation["overrides"]) =>
          [...list].sort((a, b) => `${a.vendor}${a.question}`.localeCompare(`${b.vendor}${b.question}`));
        expect(sort(decided.overrides)).toEqual(sort(real));
        expect(rank({ ...decided, language: evaluation.language })).toEqual(rank(evaluation));
        book.close();
      }),
      { numRuns: 15 },
    );
  });

  it("writes the same sheets again from what it read back", () => {
    fc.assert(
      fc.property(anyTender, (evaluation) => {
        const first = planReport(evaluation);
        const book = new LivingWorkbook(first);
        const again = planReport(
          applyDecisions({ ...evaluation, overrides: [], weights: {} }, decisionsFrom(book.snapshot())),
        );
        const bare = evaluation.overrides.filter((one) =>
          evaluation.scores.some(
            (s) => s.vendor === one.vendor && s.question === one.question && s.value === one.value,
          ),
        );
        if (bare.length === 0) expect(again).toEqual(first);
        book.close();
      }),
      { numRuns: 10 },
    );
  });

  it("keeps scores, reasons and dates typed into the sheets, with the suggestion beside them", () => {
    const book = new LivingWorkbook(planReport(pair()));
    book.type("RFP_Scores", rowOf(book, "E1"), 0, 63.5);
    book.type("RFP_Scores", rowOf(book, "S1"), 1, null);
    typeReason(book, "E1", "Alpha", { reason: "Reference call", who: "M. Torres", when: 46338 });
    typeReason(book, "E2", "Beta", { reason: "Asked again on Friday" });
    const decided = applyDecisions(pair(), decisionsFrom(book.snapshot()));
    expect(decided.overrides).toEqual([
      {
        vendor: "v1",
        question: "E1",
        value: 6350,
        reason: "Reference call",
        who: "M. Torres",
        when: "2026-11-12",
      },
      { vendor: "v2", question: "S1", value: null, reason: "", who: "", when: "" },
    ]);
    const written = new LivingWorkbook(planReport(decided));
    expect(written.values("RFP_Scores")[rowOf(written, "E1")]![0]).toBe(63.5);
    expect(written.values("RFP_Suggested")[rowOf(written, "E1")]![0]).toBe(50);
    expect(written.values("RFP_Scores")[rowOf(written, "S1")]![1]).toBe("");
    expect(written.values("RFP_Evidence").map((row) => row.slice(10, 13))).toEqual([
      ["Reference call", "M. Torres", 46338],
      ["", "", ""],
      ["", "", ""],
      ["Asked again on Friday", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("writes text, numbers beyond 100 and fine weights back as they were typed", () => {
    const book = new LivingWorkbook(planReport(pair()));
    book.type("RFP_Scores", rowOf(book, "E1"), 0, "n/a");
    book.type("RFP_Scores", rowOf(book, "E1"), 1, 850);
    book.type("RFP_Scores", rowOf(book, "E2"), 0, 33.333);
    book.type("RFP_Weights", 0, 0, 0.125);
    book.type("RFP_Weights", 1, 0, "a fifth");
    book.type("RFP_QuestionWeights", rowOf(book, "S1"), 0, 2.5);
    const decided = applyDecisions(pair(), decisionsFrom(book.snapshot()));
    expect(decided.overrides.map(({ value }) => value)).toEqual([null, 85_000, 3333]);
    expect(decided.questions.find(({ id }) => id === "S1")?.points).toBe(250);
    expect(decided.weights["experience"]! * 30).toBe(decided.weights["cost"]! * 0.125);
    const written = new LivingWorkbook(planReport(decided));
    for (const name of [
      "RFP_Scores",
      "RFP_Weights",
      "RFP_QuestionWeights",
      "RFP_Totals",
      "RFP_WeightsAsRead",
    ]) {
      expect(written.values(name)).toEqual(
        name === "RFP_WeightsAsRead" ? written.values(name) : book.values(name),
      );
    }
    // Once the pane sets a weight, the typed form has had its day.
    const moved = new LivingWorkbook(
      planReport({ ...decided, weights: { ...decided.weights, experience: 4000 } }),
    );
    expect(moved.values("RFP_Weights")[0]).toEqual([40]);
  });

  it("finds a question by its words when numbers have shifted, and an unknown one is never lost", () => {
    const book = new LivingWorkbook(planReport(pair()));
    book.type("RFP_Scores", rowOf(book, "E2"), 0, 90);
    typeReason(book, "E2", "Alpha", { reason: "Site visit" });
    book.type("RFP_Scores", rowOf(book, "S1"), 1, 80);
    const shifted = pair();
    const later: Evaluation = {
      ...shifted,
      questions: shifted.questions
        .filter(({ id }) => id !== "S1")
        .map((question) => (question.id === "E2" ? { ...question, id: "E7" } : question)),
      scores: shifted.scores
        .filter(({ question }) => question !== "S1")
        .map((score) => (score.question === "E2" ? { ...score, question: "E7" } : score)),
    };
    const decided = applyDecisions(later, decisionsFrom(book.snapshot()));
    expect(decided.overrides).toEqual([
      { vendor: "v1", question: "E7", value: 9000, reason: "Site visit", who: "", when: "" },
    ]);
    expect(decided.orphans).toEqual([
      { what: "question", question: "security question 1", typed: "S1 · security question 1 · " },
      { what: "score", vendor: "Beta", question: "security question 1", typed: "80" },
    ]);
  });

  it("returns the score of a vendor that is gone instead of dropping it", () => {
    const book = new LivingWorkbook(planReport(pair()));
    book.type("RFP_Scores", rowOf(book, "E1"), 1, 10);
    typeReason(book, "E1", "Beta", { reason: "Late bid" });
    const evaluation = pair();
    const without = { ...evaluation, vendors: evaluation.vendors.slice(0, 1) };
    const { overrides, orphans } = applyDecisions(without, decisionsFrom(book.snapshot()));
    expect(overrides).toEqual([]);
    expect(orphans).toEqual([
      { what: "score", vendor: "Beta", question: "experience question 1", typed: "10 · Late bid" },
    ]);
  });

  it("lets the sheet win: a score restored there is restored in the evaluation", () => {
    const book = new LivingWorkbook(planReport(pair()));
    const stale = {
      ...pair(),
      overrides: [{ vendor: "v1", question: "E1", value: 100, reason: "", who: "", when: "" }],
    };
    expect(applyDecisions(stale, decisionsFrom(book.snapshot())).overrides).toEqual([]);
  });

  it("moves a question whose criterion was typed over, and keeps it moved", () => {
    const book = new LivingWorkbook(planReport(pair()));
    book.type("RFP_QuestionCriteria", rowOf(book, "E2"), 0, "Security");
    const decided = applyDecisions(pair(), decisionsFrom(book.snapshot()));
    expect(decided.questions.find(({ id }) => id === "E2")?.criterion).toBe("security");
    const written = new LivingWorkbook(planReport(decided));
    expect(written.values("RFP_Totals")).toEqual(book.values("RFP_Totals"));
    const again = applyDecisions(pair(), decisionsFrom(written.snapshot()));
    expect(again.questions.find(({ id }) => id === "E2")?.criterion).toBe("security");
  });

  it("makes do with whatever names are left", () => {
    const book = new LivingWorkbook(planReport(pair()));
    const whole = book.snapshot();
    expect(applyDecisions(pair(), decisionsFrom({}))).toMatchObject({ ...pair(), orphans: [] });
    for (const name of Object.keys(whole)) {
      const rest: ReportSnapshot = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
      expect(applyDecisions(pair(), decisionsFrom(rest)).overrides).toEqual([]);
      expect(() => liveFrom(rest)).not.toThrow();
    }
  });

  it("shows the pane how the sheet stands now", () => {
    const book = new LivingWorkbook(planReport({ ...pair(), minimums: { security: 5000 } }));
    book.type("RFP_Weights", 4, 0, 0);
    const live = liveFrom(book.snapshot());
    expect(live.weights.map(({ share }) => share)).toEqual([25 / 90, 20 / 90, 30 / 90, 15 / 90, 0]);
    expect(live.missingPolicy).toBe("score-zero");
    expect(live.vendors).toEqual([
      { name: "Alpha", total: expect.closeTo(15.277778, 6) as number, rank: null, tied: false },
      { name: "Beta", total: expect.closeTo(26.388889, 6) as number, rank: 1, tied: false },
    ]);
  });
});

describe("dates", () => {
  it("are Excel's day numbers", () => {
    expect(serialDate("2026-11-12")).toBe(46338);
    expect(isoDate(46338.75)).toBe("2026-11-12");
    expect(serialDate("2026-02-30")).toBeUndefined();
    expect(serialDate("soon")).toBeUndefined();
    expect(isoDate(-1)).toBeUndefined();
  });
});
