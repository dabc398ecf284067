import fc from "fast-check";
import { contentOf, settle } from "../../../src/core/corrections/same-thing";
import { evaluate } from "../../../src/core/evaluate";
import type { Evaluation, Language } from "../../../src/core/model";
import { decisionsFrom, planReport } from "../../../src/core/report";
import { PlanInMemory } from "../../taskpane/plan-in-memory";
import { anyCorrections, evaluated, NOTE, OPTIONS, place, tenderGrids } from "./support/tender";

const before = evaluated();

/** What an evaluation says, without what it remembers of the sheets. */
function said({ questions, answers, scores, vendors }: Evaluation) {
  return { questions, answers: answers.map(({ corrections: _, ...answer }) => answer), scores, vendors };
}

describe("corrections in the workbook", () => {
  it("come back from the written sheet as they were, in any language, and do the same", () => {
    fc.assert(
      fc.property(
        anyCorrections(before),
        fc.constantFrom<Language>("en", "vi", "ko"),
        (corrections, language) => {
          const corrected = evaluate(tenderGrids(), { ...OPTIONS, language, corrections });
          fc.pre(corrected.vendors.length > 0);
          const decisions = decisionsFrom(new PlanInMemory(planReport(corrected)).snapshot());
          expect(decisions.unreadCorrections).toEqual([]);
          expect(decisions.corrections.map(contentOf).sort()).toEqual(
            (corrected.corrections ?? []).map(contentOf).sort(),
          );
          const again = evaluate(tenderGrids(), { ...OPTIONS, language, decisions });
          expect(said(again)).toEqual(said(corrected));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keep everything but what a later one replaced, applied or not", () => {
    fc.assert(
      fc.property(anyCorrections(before), (corrections) => {
        const { corrections: kept = [], correctionOutcomes: outcomes = [] } = evaluated(corrections);
        expect(outcomes.map(({ correction }) => correction)).toEqual(kept);
        const contents = new Set(kept.map(contentOf));
        for (const one of settle(corrections)) expect(contents.has(contentOf(one))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("win against those of the workbook when both are given", () => {
    const accepted = { kind: "accepted" as const, at: place(before, "Fabrikam BPO", "RPA"), ...NOTE };
    const written = evaluated([{ ...accepted, kind: "answer-left-out" }]);
    const decisions = decisionsFrom(new PlanInMemory(planReport(written)).snapshot());
    expect(decisions.corrections.map(({ kind }) => kind)).toEqual(["answer-left-out"]);
    const again = evaluate(tenderGrids(), { ...OPTIONS, decisions, corrections: [accepted] });
    expect(again.corrections).toEqual([accepted]);
  });
});
