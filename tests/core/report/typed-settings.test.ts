import fc from "fast-check";
import type { Correction, Setting } from "../../../src/core/model";
import { evaluate } from "../../../src/core/evaluate";
import { applyDecisions, decisionsFrom } from "../../../src/core/report";
import { evaluated, NOTE, OPTIONS, questionOf, tenderGrids } from "../corrections/support/tender";
import { criterionRow, Desk, rowOf } from "./support/desk";

const NO_NOTE = { reason: "", who: "", when: "" };
const before = evaluated();
const { text: question, cell: questionCell } = questionOf(before, "disaster recovery");

function points(value: number): Correction {
  return { kind: "points", question, questionCell, points: value, ...NOTE };
}

function pointsAt(desk: Desk): number {
  return questionOf(desk.evaluation, "disaster recovery").points;
}

describe("a weight of a question typed on the scorecard", () => {
  it("counts at once, without reading again, and is as read again when typed so", () => {
    const desk = new Desk();
    const row = rowOf(desk.book, "disaster recovery");
    desk.type("RFP_QuestionWeights", row, 3);
    expect(pointsAt(desk)).toBe(300);
    expect(desk.evaluation).toMatchObject({ correctionsChanged: false, orphans: [] });
    expect(desk.evaluation.corrections).toEqual([{ ...points(300), ...NO_NOTE }]);
    desk.write();
    expect(desk.book.snapshot()["RFP_QuestionWeights"]!.values[row]).toEqual([3]);
    expect(desk.book.snapshot()["RFP_WeightsAsRead"]!.values[row]).toEqual([1]);
    expect(questionOf(desk.reopen(), "disaster recovery").points).toBe(300);
    desk.type("RFP_QuestionWeights", row, 1);
    expect(pointsAt(desk)).toBe(100);
    expect(desk.evaluation.corrections).toEqual([]);
    expect(desk.reopen().corrections).toBeUndefined();
  });

  it("loses against a later decision in the pane until the cell is changed again", () => {
    const desk = new Desk();
    const row = rowOf(desk.book, "disaster recovery");
    desk.type("RFP_QuestionWeights", row, 3);
    desk.decide(points(500));
    expect(pointsAt(desk)).toBe(500);
    desk.follow();
    expect(pointsAt(desk)).toBe(500);
    desk.type("RFP_Weights", 0, 40);
    expect(pointsAt(desk)).toBe(500);
    desk.type("RFP_QuestionWeights", row, 1);
    expect(pointsAt(desk)).toBe(100);
    desk.decide(points(500));
    desk.write();
    expect(pointsAt(desk)).toBe(500);
    expect(desk.evaluation.corrections).toEqual([points(500)]);
  });

  it("does not move the weights of the criteria", () => {
    const given = tenderGrids();
    const weightless = evaluate(given, OPTIONS).weights;
    expect(evaluate(given, { ...OPTIONS, corrections: [points(0)] }).weights).toEqual(weightless);
  });

  it("is 0 when it is text, which is kept", () => {
    const desk = new Desk();
    const row = rowOf(desk.book, "disaster recovery");
    desk.type("RFP_QuestionWeights", row, "n/a");
    expect(pointsAt(desk)).toBe(0);
    desk.write();
    expect(desk.book.snapshot()["RFP_QuestionWeights"]!.values[row]).toEqual(["n/a"]);
  });
});

describe("minimum scores and the policy for unanswered questions", () => {
  const minimum = (value: number | null): Correction => ({
    kind: "minimum",
    criterion: "security",
    minimum: value,
    ...NOTE,
  });
  const leaveOut: Correction = { kind: "missing-policy", policy: "leave-out", ...NOTE };

  it("are settings once typed, and gone once cleared", () => {
    const desk = new Desk();
    desk.type("RFP_Minimums", criterionRow(desk.book, "Security"), 62.5);
    desk.type("RFP_MissingPolicy", 0, desk.book.snapshot()["RFP_PolicyList"]!.values[1]![0] as string);
    expect(desk.evaluation).toMatchObject({
      minimums: { security: 6250 },
      missingPolicy: "leave-out",
      correctionsChanged: false,
    });
    expect(desk.reopen()).toMatchObject({ minimums: { security: 6250 }, missingPolicy: "leave-out" });
    desk.type("RFP_Minimums", criterionRow(desk.book, "Security"), null);
    desk.type("RFP_MissingPolicy", 0, desk.book.snapshot()["RFP_PolicyList"]!.values[0]![0] as string);
    expect(desk.evaluation).toMatchObject({ minimums: {}, missingPolicy: "score-zero", corrections: [] });
  });

  it("set in the pane win over the old cells, are written, and stand when the file is opened again", () => {
    const desk = new Desk();
    desk.decide(minimum(4000), leaveOut);
    desk.follow();
    expect(desk.evaluation).toMatchObject({ minimums: { security: 4000 }, missingPolicy: "leave-out" });
    desk.write();
    expect(desk.reopen()).toMatchObject({ minimums: { security: 4000 }, missingPolicy: "leave-out" });
    desk.decide(minimum(null));
    desk.write();
    expect(desk.evaluation.minimums).toEqual({});
    expect(desk.reopen().minimums).toEqual({});
  });

  it("are not taken back when their cells are gone", () => {
    const desk = new Desk();
    desk.decide(minimum(4000), leaveOut, points(700));
    desk.write();
    const whole = desk.book.snapshot();
    for (const gone of ["RFP_Minimums", "RFP_MissingPolicy", "RFP_QuestionWeights", "RFP_Criteria"]) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== gone));
      const followed = applyDecisions(desk.evaluation, decisionsFrom(rest));
      expect(followed).toMatchObject({ minimums: { security: 4000 }, missingPolicy: "leave-out" });
      expect(questionOf(followed, "disaster recovery").points).toBe(700);
    }
  });
});

/** Something somebody does; values are points of the question. */
type Deed = { readonly by: "pane" | "cell"; readonly points: number } | { readonly by: "write" };

it("whoever changed a weight last wins, however often the sheets are written in between", () => {
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    fc.record({
      by: fc.constantFrom("pane" as const, "cell" as const),
      points: fc.constantFrom(0, 100, 250, 700),
    }),
    fc.record({ by: fc.constant("write" as const) }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
      const desk = new Desk();
      let expected = 100;
      for (const done of deeds) {
        const row = rowOf(desk.book, "disaster recovery");
        if (done.by === "write") desk.write();
        else if (done.by === "pane") desk.decide(points(done.points));
        else {
          const stood = desk.book.snapshot()["RFP_QuestionWeights"]!.values[row]![0];
          // Typing what stands there already changes nothing, and nobody is told.
          if (stood === done.points / 100) continue;
          desk.type("RFP_QuestionWeights", row, done.points / 100);
        }
        if (done.by !== "write") expected = done.points;
        expect(pointsAt(desk)).toBe(expected);
      }
      desk.write();
      const opened: Setting | undefined = desk
        .reopen()
        .corrections?.find((one): one is Extract<Correction, { kind: "points" }> => one.kind === "points");
      expect(opened?.points ?? 100).toBe(expected);
    }),
    { numRuns: 25 },
  );
}, 60_000);
