import fc from "fast-check";
import type { GateCheck } from "../../../src/core/model";
import { checkFrom, gateDraft, schemesNamed } from "../../../src/taskpane/screens/gates/gate-draft";
import { EVALUATION } from "../fixtures";

const question = fc.constantFrom(...EVALUATION.questions.filter(({ criterion }) => criterion !== "none"));
const check: fc.Arbitrary<GateCheck> = fc.oneof(
  fc.record({
    kind: fc.constant("certificate" as const),
    scheme: fc.constantFrom("ISO 27001", "SOC 2"),
    validOn: fc.constantFrom("2027-01-01", "2026-12-31"),
  }),
  fc
    .record({ asked: question, atLeast: fc.constantFrom("yes" as const, "partial" as const) })
    .map(({ asked, atLeast }) => ({
      kind: "answer" as const,
      question: asked.text,
      questionCell: asked.cell,
      atLeast,
    })),
  fc.integer({ min: 0, max: 10_000 }).map((atLeast) => ({ kind: "quality" as const, atLeast })),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((ceiling) => ({ kind: "budget" as const, ceiling })),
  fc.constant({ kind: "by-hand" as const }),
);

describe("A must-have in its form", () => {
  it("is the same when nothing was typed", () => {
    fc.assert(
      fc.property(check, (one) => {
        expect(checkFrom(gateDraft(one, "Named", EVALUATION), EVALUATION)).toEqual(one);
      }),
    );
  });

  it("is none while something is missing", () => {
    const draft = gateDraft(undefined, "", EVALUATION);
    for (const missing of [
      { kind: "certificate" },
      { kind: "certificate", scheme: "ISO 27001", validOn: "" },
      { kind: "answer" },
      { kind: "quality", quality: undefined },
      { kind: "budget" },
      { kind: "by-hand", label: " " },
    ] as const) {
      expect(checkFrom({ ...draft, ...missing }, EVALUATION)).toBeUndefined();
    }
  });

  it("offers the certificates the answers name", () => {
    expect(schemesNamed(EVALUATION)).toEqual(["ISO 27001"]);
  });
});
