import fc from "fast-check";
import type { Correction, Evaluation, Language } from "../../../src/core/model";
import { logCorrection, logScore, logWeights, type LogContext } from "../../../src/core/log";
import { OTHER_CRITERION, STANDARD_CRITERIA } from "../../../src/core/model";
import { anyCorrections, evaluated, NOTE } from "../corrections/support/tender";

const evaluation = evaluated();
const where = { question: "Years?", questionCell: { sheet: "Responses", row: 1, column: 0 } };

function context(language: Language = "en", change: Partial<Evaluation> = {}): LogContext {
  return {
    when: "2026-11-22T01:25:09.123Z",
    who: "Lan",
    evaluation: { ...evaluation, ...change, language },
  };
}

describe("an entry for a decision", () => {
  it("tells from what to what, with the decision's own name and reason", () => {
    const before: Correction = { kind: "points", ...where, points: 100, ...NOTE };
    const after: Correction = { ...before, points: 250, reason: "Steering group", who: "Mai" };
    expect(logCorrection({ before, after }, context())).toEqual({
      when: "2026-11-22T01:25:09Z",
      who: "Mai",
      changed: "points",
      vendor: "",
      what: "Years?",
      from: "1",
      to: "2.5",
      reason: "Steering group",
    });
    expect(logCorrection({ before: null, after: { ...after, who: "" } }, context("vi"))).toMatchObject({
      who: "Lan",
      from: "như đề xuất",
      to: "2,5",
    });
    expect(logCorrection({ before: after, after: null }, context("ko"))).toMatchObject({
      from: "2.5",
      to: "제안된 그대로",
      reason: "",
    });
    expect(logCorrection({ before: null, after: null }, context())).toBeUndefined();
  });

  it("names criteria as the sheets do", () => {
    const named = {
      criteria: [
        { id: "security", label: "Information security" },
        { id: "own-esg", label: "ESG" },
      ],
    };
    const moved: Correction = { kind: "criterion", ...where, criterion: "own-esg", ...NOTE };
    expect(logCorrection({ before: null, after: moved }, context("en", named))?.to).toBe("ESG");
    const order: Correction = { kind: "criterion-order", order: ["own-esg", "security"], ...NOTE };
    expect(logCorrection({ before: null, after: order }, context("en", named))).toMatchObject({
      changed: "criterion",
      what: "Order of the criteria",
      to: "ESG, Information security",
    });
    const renamed: Correction = {
      kind: "criterion-name",
      criterion: "security",
      label: "Information security",
      ...NOTE,
    };
    expect(logCorrection({ before: null, after: renamed }, context("en", named))).toMatchObject({
      what: "Name of a criterion: Security",
      from: "Security",
      to: "Information security",
    });
    const minimum: Correction = { kind: "minimum", criterion: "security", minimum: 6250, ...NOTE };
    expect(logCorrection({ before: null, after: minimum }, context("en", named))).toMatchObject({
      changed: "gate",
      what: "Minimum score: Information security",
      to: "62.5",
    });
  });

  it("has words for every kind of correction in every language, whatever was corrected", () => {
    fc.assert(
      fc.property(
        anyCorrections(evaluation),
        fc.constantFrom<Language>("en", "vi", "ko"),
        (corrections, language) => {
          corrections.forEach((after, index) => {
            const before = corrections[index - 1]?.kind === after.kind ? corrections[index - 1]! : null;
            const entry = logCorrection({ before, after }, context(language));
            for (const text of [entry?.what, entry?.from, entry?.to]) {
              expect(text).not.toBe("");
              expect(text).not.toMatch(/^(log|corrections|settings|report)\.[a-z-]+/);
            }
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("entries for weights", () => {
  const ids = [...STANDARD_CRITERIA, OTHER_CRITERION];
  const weights = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: ids.length, maxLength: ids.length })
    .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]!])));

  it("are none when only the scale changed", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 9 }), (before, times) => {
        const scaled = Object.fromEntries(Object.entries(before).map(([id, value]) => [id, value * times]));
        expect(logWeights(before, scaled, context())).toEqual([]);
      }),
    );
  });

  it("name each criterion whose share changed, with both shares", () => {
    const before = { experience: 2500, cost: 2500, security: 5000 };
    const after = { experience: 2500, cost: 5000, security: 2500 };
    expect(
      logWeights(before, after, context()).map(({ what, from, to, changed }) => [changed, what, from, to]),
    ).toEqual([
      ["weight", "Cost", "25%", "50%"],
      ["weight", "Security", "50%", "25%"],
    ]);
    expect(logWeights(before, { ...before, cost: 2501 }, context("vi")).map(({ to }) => to)).toContain(
      "25,01%",
    );
  });
});

it("an entry for a score tells whether it is the suggestion", () => {
  const change = { vendor: "Fabrikam", question: "Years?", suggested: 6200, reason: "Call", who: "" };
  expect(logScore({ ...change, from: 6200, to: 8050 }, context())).toMatchObject({
    changed: "score",
    vendor: "Fabrikam",
    what: "Years?",
    from: "62 (suggested)",
    to: "80.5",
    who: "Lan",
    reason: "Call",
  });
  expect(logScore({ ...change, from: null, to: 6200 }, context("ko"))).toMatchObject({
    from: "점수 없음",
    to: "62 (제안)",
  });
});
