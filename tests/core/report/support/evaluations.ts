import fc from "fast-check";
import type {
  Answer,
  Criterion,
  Evaluation,
  Override,
  Question,
  Score,
  Vendor,
} from "../../../../src/core/model";
import { STANDARD_CRITERIA } from "../../../../src/core/model";

/** What a made-up tender is made of; scores and points in hundredths, null = no score. */
export interface TenderPlan {
  readonly vendors: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly {
    readonly criterion: string;
    readonly points: number;
    readonly scores: readonly (number | null)[];
  }[];
  readonly weights: readonly number[];
  readonly minimums?: readonly (number | null)[];
  readonly missingPolicy?: Evaluation["missingPolicy"];
  readonly language?: Evaluation["language"];
}

const LETTERS: Readonly<Record<string, string>> = {
  experience: "E",
  technology: "T",
  cost: "C",
  security: "S",
  references: "R",
};

export function standardCriteria(): Criterion[] {
  return STANDARD_CRITERIA.map((id) => ({ id }));
}

/** A whole evaluation from a short description of it. */
export function tender(plan: TenderPlan): Evaluation {
  const vendors: Vendor[] = plan.vendors.map((name, index) => ({
    id: `v${index + 1}`,
    name,
    aliases: [],
    cell: { sheet: "Responses", row: 3, column: 2 + index },
  }));
  const counts = new Map<string, number>();
  const questions: Question[] = plan.questions.map(({ criterion, points }, index) => {
    const count = (counts.get(criterion) ?? 0) + 1;
    counts.set(criterion, count);
    return {
      id: `${LETTERS[criterion] ?? "O"}${count}`,
      text: `${criterion} question ${count}`,
      cell: { sheet: "Responses", row: 4 + index, column: 0 },
      criterion,
      criterionConfidence: 1,
      points,
      pointsGiven: false,
    };
  });
  const scores: Score[] = [];
  const answers: Answer[] = [];
  questions.forEach((question, row) =>
    vendors.forEach((vendor, column) => {
      const value = plan.questions[row]!.scores[column] ?? null;
      scores.push({
        vendor: vendor.id,
        question: question.id,
        value,
        rule: "verdict",
        ruleText: { key: "Verdict: yes 100 · partial 50 · no 0" },
        readText: { key: value === null ? "unanswered" : "verdict" },
        explanation: { key: "because" },
        confidence: 1,
      });
      answers.push({
        vendor: vendor.id,
        question: question.id,
        cell: { sheet: "Responses", row: 4 + row, column: 2 + column },
        text: value === null ? "" : `answer of ${vendor.name}`,
        parts: [],
        verdict: value === null ? "unanswered" : "yes",
        facts: [],
        review: [],
      });
    }),
  );
  const minimums: Record<string, number> = {};
  plan.criteria.forEach(({ id }, index) => {
    const minimum = plan.minimums?.[index];
    if (minimum !== null && minimum !== undefined) minimums[id] = minimum;
  });
  return {
    sheets: [],
    vendors,
    questions,
    answers,
    excluded: [],
    title: "Customer operations BPO 2026",
    language: plan.language ?? "en",
    asOf: "2026-11-21",
    criteria: plan.criteria,
    weights: Object.fromEntries(plan.criteria.map(({ id }, index) => [id, plan.weights[index] ?? 0])),
    minimums,
    missingPolicy: plan.missingPolicy ?? "score-zero",
    scores,
    overrides: [],
  };
}

/** The same evaluation with some scores typed over. */
export function withOverrides(evaluation: Evaluation, overrides: readonly Partial<Override>[]): Evaluation {
  const blank: Override = { vendor: "v1", question: "E1", value: null, reason: "", who: "", when: "" };
  return { ...evaluation, overrides: overrides.map((one) => ({ ...blank, ...one })) };
}

const score = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 10_000 }), weight: 4 },
  { arbitrary: fc.constantFrom(0, 2_500, 5_000, 10_000), weight: 4 },
  { arbitrary: fc.constant(null), weight: 1 },
);

function twinned(scores: readonly (number | null)[], twins: readonly boolean[]): (number | null)[] {
  const found: (number | null)[] = [];
  scores.forEach((one, index) => found.push(twins[index] && index > 0 ? found[index - 1]! : one));
  return found;
}

/** Tenders of every shape: one vendor or nine, criteria without questions, weights of 0, gates, a sixth criterion. */
export const anyTender: fc.Arbitrary<Evaluation> = fc
  .record({
    vendors: fc.integer({ min: 1, max: 9 }),
    own: fc.boolean(),
    shape: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
    language: fc.constantFrom("en" as const, "vi" as const, "ko" as const),
    missingPolicy: fc.constantFrom("score-zero" as const, "leave-out" as const),
  })
  .chain(({ vendors, own, shape, language, missingPolicy }) => {
    const criteria = own ? [...standardCriteria(), { id: "other" }] : standardCriteria();
    const slots = criteria.flatMap(({ id }, index) => Array.from({ length: shape[index]! }, () => id));
    return fc
      .record({
        questions: fc.tuple(
          ...slots.map((criterion) =>
            fc.record({
              criterion: fc.constant(criterion),
              points: fc.constantFrom(0, 50, 100, 100, 200, 333),
              scores: fc.array(score, { minLength: vendors, maxLength: vendors }),
            }),
          ),
        ),
        weights: fc.array(fc.oneof(fc.constantFrom(0, 2000, 2500), fc.integer({ min: 0, max: 10_000 })), {
          minLength: criteria.length,
          maxLength: criteria.length,
        }),
        // Few gates, or every vendor fails one.
        minimums: fc.array(
          fc.oneof(
            { arbitrary: fc.constant(null), weight: 6 },
            { arbitrary: fc.constantFrom(2_500, 5_000, 6_000), weight: 1 },
          ),
          { minLength: criteria.length, maxLength: criteria.length },
        ),
        // Vendors that answer exactly as the one before: ties.
        twins: fc.array(
          fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, { arbitrary: fc.constant(true), weight: 1 }),
          { minLength: vendors, maxLength: vendors },
        ),
      })
      .chain((parts) => {
        const made = tender({
          ...parts,
          questions: parts.questions.map((question) => ({
            ...question,
            scores: twinned(question.scores, parts.twins),
          })),
          vendors: Array.from({ length: vendors }, (_, index) => `Vendor ${String.fromCharCode(65 + index)}`),
          criteria,
          language,
          missingPolicy,
        });
        if (made.questions.length === 0) return fc.constant(made);
        const override = fc.record({
          vendor: fc.constantFrom(...made.vendors.map(({ id }) => id)),
          question: fc.constantFrom(...made.questions.map(({ id }) => id)),
          value: score,
          reason: fc.constantFrom("", "Call of 12 November"),
          who: fc.constantFrom("", "M. Torres"),
          when: fc.constantFrom("", "2026-11-12"),
        });
        return fc
          .uniqueArray(override, { maxLength: 4, selector: (one) => `${one.vendor} ${one.question}` })
          .map((overrides) => withOverrides(made, overrides));
      });
  });
