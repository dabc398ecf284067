import fc from "fast-check";
import type { Evaluation, Override, Question, Score } from "../../../src/core/model";
import { movement, pointsApart, prepareRanking, rank, rankWith } from "../../../src/core/ranking";
import { totalInBigIntegers } from "../../../src/core/ranking/exact-total";
import { evaluation, question, vendor } from "../scoring/hand-made";

function score(vendorId: string, questionId: string, value: number | null): Score {
  const none = { key: "read.words" };
  return {
    vendor: vendorId,
    question: questionId,
    value,
    rule: "verdict",
    ruleText: none,
    readText: none,
    explanation: none,
    confidence: 1,
  };
}

/** One question per criterion: a plain decision matrix. Rows are vendors, scores 0–100. */
function matrix(rows: readonly (readonly (number | null)[])[], weights: readonly number[]): Evaluation {
  const ids = weights.map((_, i) => `k${i}`);
  return evaluation({
    vendors: rows.map((_, i) => vendor(`v${i}`)),
    criteria: ids.map((id) => ({ id })),
    questions: ids.map((id, i) => question(`Q${i}`, id, { criterion: id })),
    weights: Object.fromEntries(ids.map((id, i) => [id, weights[i]!])),
    scores: rows.flatMap((row, v) =>
      row.map((value, q) => score(`v${v}`, `Q${q}`, value === null ? null : Math.round(value * 100))),
    ),
  });
}

const totals = (ranking: ReturnType<typeof rank>) =>
  Object.fromEntries(ranking.map(({ vendor: id, total }) => [id, total / 1e6]));

describe("rank", () => {
  it("reproduces the combined example of negometrix: 146 against 144 of 160 points", () => {
    // Quality 40 + 30 + 20 and price 56, against 32 + 20 + 22 and 70 (maxima 40, 30, 30 quality; 70 price in this table).
    const maxima = [40, 30, 30, 70];
    const share = (points: readonly number[]) => points.map((p, i) => (100 * p) / maxima[i]!);
    const ranking = rank(matrix([share([40, 30, 20, 56]), share([32, 20, 22, 70])], maxima));
    const points = ranking.map(({ total }) => (total / 1e8) * 170);
    expect(points[0]).toBeCloseTo(146, 1);
    expect(points[1]).toBeCloseTo(144, 1);
    expect(ranking[1]!.behind).toBe(ranking[0]!.total - ranking[1]!.total);
  });

  it("shows that a relative price formula can turn two vendors round when a third leaves", () => {
    // METHODS.md: quality max 60, price max 40, lowest-price ratio; A(50, 100), B(40, 72), C(0, 40).
    const three = totals(
      rank(
        matrix(
          [
            [500 / 6, 40],
            [400 / 6, (100 * 40) / 72],
            [0, 100],
          ],
          [60, 40],
        ),
      ),
    );
    expect(three.v0).toBeCloseTo(66, 1);
    expect(three.v1).toBeCloseTo(62.22, 1);
    const two = totals(
      rank(
        matrix(
          [
            [500 / 6, 72],
            [400 / 6, 100],
          ],
          [60, 40],
        ),
      ),
    );
    expect(two.v0).toBeCloseTo(78.8, 1);
    expect(two.v1).toBeCloseTo(80, 1);
  });

  it("weighs questions inside their criterion by their points", () => {
    const base = evaluation({
      vendors: [vendor("a")],
      questions: [
        question("E1", "", { points: 300 }),
        question("E2", "", { points: 100 }),
        question("E3", "", { points: 0 }),
      ],
      scores: [score("a", "E1", 10_000), score("a", "E2", 2000), score("a", "E3", 10_000)],
      weights: { experience: 1 },
    });
    expect(rank(base)[0]!.total).toBe(80_000_000);
  });

  it("counts blanks as 0 or leaves them out of their criterion, and says how much was answered", () => {
    const base = evaluation({
      vendors: [vendor("a")],
      questions: [question("E1", ""), question("E2", ""), question("T1", "", { criterion: "technology" })],
      scores: [score("a", "E1", 8000), score("a", "E2", null), score("a", "T1", null)],
      weights: { experience: 5000, technology: 5000 },
    });
    const zero = rank(base)[0]!;
    expect(zero.total).toBe(20_000_000);
    expect(zero.answered).toBe(0.25);
    const left = rank({ ...base, missingPolicy: "leave-out" })[0]!;
    expect(left.total).toBe(40_000_000);
    expect(left.criteria.experience).toEqual({ score: 80, contribution: 40 });
    expect(left.criteria.technology).toEqual({ score: 0, contribution: 0 });
  });

  it("lets overrides replace and clear, and lines of a sum and informational questions stay out", () => {
    const change = (questionId: string, value: number | null): Override => ({
      vendor: "a",
      question: questionId,
      value,
      reason: "",
      who: "",
      when: "",
    });
    const base = evaluation({
      vendors: [vendor("a")],
      questions: [
        question("E1", ""),
        question("E2", ""),
        question("E3", "", { partOf: "E1" }),
        question("N1", "", { criterion: "none" }),
      ],
      scores: ["E1", "E2", "E3", "N1"].map((id) => score("a", id, 5000)),
      weights: { experience: 1 },
      overrides: [change("E1", 10_000), change("E2", null), change("E3", 0)],
    });
    expect(rank(base)[0]!.total).toBe(50_000_000);
    expect(rank({ ...base, missingPolicy: "leave-out" })[0]!.total).toBe(100_000_000);
  });

  it("ranks 1, 2, 2, 4 and marks the ties", () => {
    const ranking = rank(matrix([[50], [70], [90], [70]], [1]));
    expect(ranking.map((entry) => [entry.vendor, entry.rank, entry.tied])).toEqual([
      ["v2", 1, false],
      ["v1", 2, true],
      ["v3", 2, true],
      ["v0", 4, false],
    ]);
    expect(ranking.map(({ behind }) => behind)).toEqual([0, 20e6, 20e6, 40e6]);
  });

  it("keeps a vendor that misses a minimum in the list, last and without a rank", () => {
    const base = matrix(
      [
        [95, 40],
        [60, 70],
        [50, 69.99],
      ],
      [9000, 1000],
    );
    const ranking = rank({ ...base, minimums: { k1: 7000 } });
    expect(ranking.map((entry) => [entry.vendor, entry.rank, entry.failedGates])).toEqual([
      ["v1", 1, []],
      ["v0", null, [{ kind: "minimum", criterion: "k1" }]],
      ["v2", null, [{ kind: "minimum", criterion: "k1" }]],
    ]);
    expect(ranking[1]!.total).toBe(89_500_000);
    expect(ranking[1]!.behind).toBe(0);
  });

  it("meets a minimum exactly where floats would miss it", () => {
    // 0.7 of the points in three unequal pieces: (7·100 + 1·0 + 2·0) / 10.
    const base = evaluation({
      vendors: [vendor("a")],
      questions: [
        question("E1", "", { points: 7 }),
        question("E2", "", { points: 1 }),
        question("E3", "", { points: 2 }),
      ],
      scores: [score("a", "E1", 10_000), score("a", "E2", 0), score("a", "E3", 0)],
      weights: { experience: 1 },
      minimums: { experience: 7000 },
    });
    expect(rank(base)[0]!.rank).toBe(1);
  });

  it("gives everybody 0 when nothing has weight", () => {
    expect(
      rank(matrix([[50], [70]], [0])).map(({ total, rank: place, answered }) => [total, place, answered]),
    ).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });
});

describe("exactness", () => {
  const cell = fc.integer({ min: 0, max: 10_000 });
  const problem = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
    .chain(([vendors, questions]) =>
      fc.record({
        points: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: questions, maxLength: questions }),
        home: fc.array(fc.nat(2), { minLength: questions, maxLength: questions }),
        weights: fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
        scores: fc.array(
          fc.array(fc.option(cell, { freq: 5 }), { minLength: questions, maxLength: questions }),
          { minLength: vendors, maxLength: vendors },
        ),
        policy: fc.constantFrom("score-zero" as const, "leave-out" as const),
      }),
    );

  function build({
    points,
    home,
    weights,
    scores,
    policy,
  }: Record<"points" | "home" | "weights", number[]> & {
    scores: (number | null)[][];
    policy: "score-zero" | "leave-out";
  }): Evaluation {
    const questions: Question[] = points.map((p, i) =>
      question(`Q${i}`, "", { points: p, criterion: `k${home[i]}` }),
    );
    return evaluation({
      vendors: scores.map((_, i) => vendor(`v${i}`)),
      criteria: [0, 1, 2].map((i) => ({ id: `k${i}` })),
      questions,
      weights: Object.fromEntries(weights.map((w, i) => [`k${i}`, w])),
      missingPolicy: policy,
      scores: scores.flatMap((row, v) => row.map((value, q) => score(`v${v}`, `Q${q}`, value))),
    });
  }

  it("is what integers alone would give, rounded half up to a millionth", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const made = build(given);
        const prepared = prepareRanking(made);
        const sum = given.weights.reduce((all, w) => all + w, 0);
        for (const entry of rankWith(prepared, made.weights)) {
          const fractions = prepared.fractions[prepared.vendors.indexOf(entry.vendor)]!;
          expect(entry.total).toBe(sum === 0 ? 0 : totalInBigIntegers(fractions, given.weights, sum));
        }
      }),
    );
  });

  it("breaks no exact tie, whatever the order of questions (10 × 20 and 50 × 100)", () => {
    // Two vendors hold the same products in another order: equal in arithmetic, rarely equal in floats.
    const tie = (questions: number) =>
      fc.record({
        values: fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), cell), {
          minLength: questions,
          maxLength: questions,
        }),
        turn: fc.integer({ min: 1, max: questions - 1 }),
      });
    for (const size of [20, 100]) {
      fc.assert(
        fc.property(tie(size), ({ values, turn }) => {
          const turned = [...values.slice(turn), ...values.slice(0, turn)];
          // The first half of the questions is a's alone, the second, turned round, is b's: the same products are added up.
          const asked = [...values, ...turned].map(([points], i) =>
            question(`Q${i}`, "", { points, criterion: i < size ? "experience" : "cost" }),
          );
          const ranking = rank(
            evaluation({
              vendors: [vendor("a"), vendor("b")],
              questions: asked,
              weights: { experience: 3333, cost: 3333 },
              scores: [...values, ...turned].flatMap(([, value], i) => [
                score("a", `Q${i}`, i < size ? value : 0),
                score("b", `Q${i}`, i < size ? 0 : value),
              ]),
            }),
          );
          expect(ranking.map((entry) => [entry.rank, entry.tied])).toEqual([
            [1, true],
            [1, true],
          ]);
        }),
        { numRuns: 40 },
      );
    }
  });

  it("never punishes a better score (monotonicity)", () => {
    fc.assert(
      fc.property(problem, fc.nat(100), fc.nat(100), cell, (given, v, q, better) => {
        // Filling in a blank may lower a leave-out average: that policy is only monotone in given scores.
        const before = build({ ...given, policy: "score-zero" });
        const row = v % given.scores.length;
        const column = q % given.points.length;
        const raised = given.scores.map((scores, i) =>
          scores.map((s, j) => (i === row && j === column ? Math.max(s ?? 0, better) : s)),
        );
        const after = build({ ...given, policy: "score-zero", scores: raised });
        const own = (e: Evaluation) => rank(e).find((entry) => entry.vendor === `v${row}`)!;
        expect(own(after).total).toBeGreaterThanOrEqual(own(before).total);
        expect(own(after).rank!).toBeLessThanOrEqual(own(before).rank!);
      }),
    );
  });

  it("does not depend on the order of vendors", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const made = build(given);
        const byVendor = (e: Evaluation) =>
          new Map(rank(e).map((entry) => [entry.vendor, [entry.rank, entry.total, entry.tied]]));
        const there = byVendor(made);
        const back = byVendor({ ...made, vendors: [...made.vendors].reverse() });
        expect([...back].sort()).toEqual([...there].sort());
      }),
    );
  });

  it("counts only shares: any multiple of the weights ranks and totals the same", () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 2, max: 1000 }), (given, times) => {
        const made = build(given);
        const scaled = Object.fromEntries(Object.entries(made.weights).map(([id, w]) => [id, w * times]));
        expect(rank(made, scaled).map(({ total }) => total)).toEqual(rank(made).map(({ total }) => total));
      }),
    );
  });

  it("stays exact with points far beyond what plain numbers hold", () => {
    const huge = 2 ** 52;
    const made = evaluation({
      vendors: [vendor("a")],
      questions: [question("E1", "", { points: huge }), question("E2", "", { points: huge - 1 })],
      scores: [score("a", "E1", 10_000), score("a", "E2", 0)],
      weights: { experience: 1 },
    });
    expect(rank(made)[0]!.total).toBe(50_000_000);
  });
});

describe("what separates vendors", () => {
  it("is effective weight × (best − worst), widest first", () => {
    const made = evaluation({
      vendors: [vendor("a"), vendor("b")],
      questions: [
        question("E1", "", { points: 100 }),
        question("E2", "", { points: 300 }),
        question("C1", "", { criterion: "cost" }),
      ],
      weights: { experience: 60, cost: 40 },
      scores: [
        ["E1", 10_000, 0],
        ["E2", 5000, 2000],
        ["C1", 8000, null],
      ].flatMap(([id, a, b]) => [
        score("a", String(id), a as number),
        score("b", String(id), b as number | null),
      ]),
    });
    expect(pointsApart(made)).toEqual([
      { question: "E1", effectiveWeight: 0.15, pointsApart: 15 },
      { question: "E2", effectiveWeight: 0.45, pointsApart: 13.5 },
      { question: "C1", effectiveWeight: 0.4, pointsApart: null },
    ]);
  });

  it("movement tells places won and points", () => {
    const made = matrix(
      [
        [90, 10],
        [20, 80],
      ],
      [5000, 5000],
    );
    const before = rank(made, { k0: 70, k1: 30 });
    const after = rank(made, { k0: 20, k1: 80 });
    expect(movement(before, after)).toEqual([
      { vendor: "v1", rankBefore: 2, rankAfter: 1, places: 1, points: 30e6 },
      { vendor: "v0", rankBefore: 1, rankAfter: 2, places: -1, points: -40e6 },
    ]);
  });
});
