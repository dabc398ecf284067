import { freeTextSheet } from "../../scripts/bench/free-text";
import { evaluate, evaluateInSteps } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/model";
import type { StepProgress } from "../../src/core/steps/steps";

const OPTIONS = { asOf: "2026-01-31", language: "en" } as const;
const SHEETS = [freeTextSheet(12, 40), { ...freeTextSheet(5, 20, 2), name: "Second" }];

/** All that the steps tell, and what comes of them. */
function follow(grids: typeof SHEETS): { told: StepProgress[]; made: Evaluation } {
  const steps = evaluateInSteps(grids, OPTIONS);
  const told: StepProgress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { told, made: step.value };
    told.push(step.value);
  }
}

describe("an evaluation in steps", () => {
  const { told, made } = follow(SHEETS);

  it("comes to the same as one made at once", () => {
    expect(made.answers.length).toBeGreaterThan(500);
    expect(made).toEqual(evaluate(SHEETS, OPTIONS));
  });

  it("tells how far it is, phase by phase, never back and never beyond the end", () => {
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(["finding", "understanding", "scoring"]);
    for (const phase of ["finding", "understanding", "scoring"]) {
      const own = told.filter((step) => step.phase === phase);
      expect(new Set(own.map(({ of }) => of)).size).toBe(1);
      own.forEach(({ done, of }, index) => {
        expect(done).toBeLessThanOrEqual(of);
        expect(done).toBeGreaterThanOrEqual(own[index - 1]?.done ?? 0);
      });
      expect(own.at(-1)!.done / own.at(-1)!.of).toBeGreaterThan(0.7);
    }
  });

  it("stops often: no step deals with more than some answers", () => {
    const answers = made.vendors.length * made.questions.length;
    const understanding = told.filter(({ phase }) => phase === "understanding");
    const jumps = understanding.map(({ done }, index) => done - (understanding[index - 1]?.done ?? 0));
    expect(Math.max(...jumps)).toBeLessThan(answers / 10);
    expect(told.length).toBeGreaterThan(100);
  });

  it("takes a long cell for a step of its own", () => {
    const sheet = freeTextSheet(3, 10);
    const long = sheet.text.map((row) => row.map((text) => (text.length > 60 ? text.repeat(40) : text)));
    const made = follow([{ ...sheet, text: long, values: long }]);
    const understanding = made.told.filter(({ phase }) => phase === "understanding");
    const cells = long.flat().filter((text) => text.length > 3000).length;
    expect(cells).toBeGreaterThan(5);
    expect(understanding.length).toBeGreaterThanOrEqual(cells);
  });

  it("can be left after any step, and started anew", () => {
    const left = evaluateInSteps(SHEETS, OPTIONS);
    for (let step = 0; step < 40; step += 1) left.next();
    left.return(undefined as never);
    expect(left.next().done).toBe(true);
    expect(follow(SHEETS).made).toEqual(made);
  });
});
