import fc from "fast-check";
import type { Answer, AnswerPlace, Correction } from "../../src/core/model";
import { consequenceOf, changesNothing } from "../../src/taskpane/session/judgements/consequence";
import {
  correctionKey,
  NO_JUDGEMENTS,
  withChange,
  type Change,
  type CorrectionDraft,
  type Judgements,
} from "../../src/taskpane/session/judgements/judgements";
import { withOwnScores } from "../../src/taskpane/session/judgements/own-scores";
import { answerAt, placeKey, placeOf } from "../../src/taskpane/session/judgements/places";
import { open } from "../../src/taskpane/session/opened";
import { coreEngine } from "../../src/taskpane/session/core-engine";
import { EVALUATION } from "./fixtures";

const NOTE = { reason: "seen", who: "Linh Tran", when: "2026-11-21" };
const place = (vendor: string, question: string): AnswerPlace =>
  placeOf(EVALUATION, answerOf(vendor, question))!;
const answerOf = (vendor: string, question: string): Answer =>
  EVALUATION.answers.find((one) => one.vendor === vendor && one.question === question)!;

const drafts: fc.Arbitrary<CorrectionDraft> = fc.oneof(
  fc.record({
    kind: fc.constant("layout" as const),
    sheet: fc.constantFrom("Responses", "Pricing"),
    layout: fc.constantFrom("vendor-rows" as const, "none" as const),
  }),
  fc.record({
    kind: fc.constantFrom("vendor-included" as const, "vendor-left-out" as const),
    name: fc.constantFrom("A", "B"),
  }),
  fc.record({
    kind: fc.constant("verdict" as const),
    at: fc.constantFrom(place("v0", "S1"), place("v1", "S1")),
    verdict: fc.constantFrom("yes" as const, "no" as const),
  }),
  fc.record({
    kind: fc.constant("accepted" as const),
    at: fc.constantFrom(place("v0", "S1"), place("v1", "S2")),
  }),
);

const decide = (judgements: Judgements, change: Change) => withChange(judgements, change, NOTE);

describe("Judgements", () => {
  it("decide each thing once: the later decision takes the earlier one's place", () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 12 }), (made) => {
        const all = made.reduce((so, draft) => decide(so, { corrections: [draft] }), NO_JUDGEMENTS);
        const keys = all.corrections.map(correctionKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const correction of all.corrections) {
          const last = made.filter((draft) => correctionKey(draft) === correctionKey(correction)).at(-1);
          expect(correction).toEqual({ ...last, ...NOTE });
        }
      }),
    );
  });

  it("take back what was decided, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(drafts, { minLength: 1, maxLength: 8 }), fc.nat(), (made, which) => {
        const all = made.reduce((so, draft) => decide(so, { corrections: [draft] }), NO_JUDGEMENTS);
        const gone = all.corrections[which % all.corrections.length] as Correction;
        const left = decide(all, { takenBack: [gone] });
        expect(left.corrections).toEqual(all.corrections.filter((one) => one !== gone));
      }),
    );
  });

  it("keep one own score an answer", () => {
    const at = place("v1", "C1");
    const once = decide(NO_JUDGEMENTS, { scores: [{ at, value: 5000 }] });
    const twice = decide(once, { scores: [{ at, value: 6000 }] });
    expect(twice.scores).toEqual([{ at, value: 6000, ...NOTE }]);
    expect(decide(twice, { scoresTakenBack: [{ at, value: 6000 }] }).scores).toEqual([]);
  });
});

describe("The place of an answer", () => {
  it("finds the answer again by its words, whatever ids the next reading gives", () => {
    const at = place("v3", "S1");
    const renamed = {
      vendors: EVALUATION.vendors.map((one) => ({ ...one, id: `x${one.id}` })),
      questions: EVALUATION.questions.map((one) => ({ ...one, id: `x${one.id}` })),
      answers: EVALUATION.answers.map((one) => ({
        ...one,
        vendor: `x${one.vendor}`,
        question: `x${one.question}`,
      })),
    };
    expect(answerAt(renamed, at)).toMatchObject({ vendor: "xv3", question: "xS1" });
    expect(placeKey(placeOf(renamed, answerAt(renamed, at)!)!)).toBe(placeKey(at));
  });

  it("is empty once other words stand there", () => {
    expect(answerAt(EVALUATION, { ...place("v3", "S1"), words: "No." })).toBeUndefined();
    const scores = [{ at: { ...place("v3", "S1"), words: "No." }, value: 0, ...NOTE }];
    expect(withOwnScores(EVALUATION, scores).overrides).toEqual(EVALUATION.overrides);
  });
});

describe("What a decision would change", () => {
  const state = { profile: "", comparedWith: "profile" as const, report: null };
  const opened = (evaluation: typeof EVALUATION) =>
    open(coreEngine, evaluation, coreEngine.normalise(EVALUATION.weights), state);

  it("is nothing for nothing", () => {
    expect(changesNothing(consequenceOf(opened(EVALUATION), opened(EVALUATION)))).toBe(true);
  });

  it("names the score, the totals that move, and who is first then", () => {
    const at = place("v0", "E1");
    const after = withOwnScores(EVALUATION, [{ at, value: 0, ...NOTE }]);
    const consequence = consequenceOf(opened(EVALUATION), opened(after), at);
    expect(consequence.score).toEqual({ before: 8450, after: 0 });
    expect(consequence.first).toEqual({ before: "Tamarind Operations", after: "Northquay Services" });
    expect(consequence.counts).toEqual([]);
    // Experience weighs 20 % and has six questions: 84.5 points less in one of them.
    const [own] = consequence.moved.filter(({ vendor }) => vendor === "Tamarind Operations");
    expect((own!.before!.total - own!.after!.total) / 1e6).toBeCloseTo((84.5 * 0.2) / 6, 4);
  });

  it("names a vendor that is gone", () => {
    const without = {
      ...EVALUATION,
      vendors: EVALUATION.vendors.slice(1),
      answers: EVALUATION.answers.filter(({ vendor }) => vendor !== "v0"),
      scores: EVALUATION.scores.filter(({ vendor }) => vendor !== "v0"),
      overrides: [],
    };
    const { moved, counts } = consequenceOf(opened(EVALUATION), opened(without));
    expect(moved[0]).toMatchObject({ vendor: "Tamarind Operations", after: null });
    expect(counts).toContainEqual({ of: "vendors", before: 8, after: 7 });
  });
});
