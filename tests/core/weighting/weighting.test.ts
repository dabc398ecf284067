import fc from "fast-check";
import {
  ahp,
  ahpGeometricMean,
  FULL_WEIGHT,
  normalise,
  pairwiseMatrix,
  PROFILES,
  rankOrderCentroid,
  setWeight,
  swing,
  weightsFromPoints,
} from "../../../src/core/weighting";
import { question } from "../scoring/hand-made";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const weightsOf = (values: readonly number[]) =>
  Object.fromEntries(values.map((value, i) => [`c${i}`, value]));

describe("normalise", () => {
  it("gives the left-over basis points to the largest remainders", () => {
    expect(normalise({ a: 1, b: 1, c: 1 })).toEqual({ a: 3334, b: 3333, c: 3333 });
    expect(normalise({ a: 2, b: 3, c: 2 })).toEqual({ a: 2857, b: 4286, c: 2857 });
    expect(normalise({ a: 0, b: 0 })).toEqual({ a: 5000, b: 5000 });
    expect(normalise({ a: -5, b: Number.NaN, c: 1 })).toEqual({ a: 0, b: 0, c: 10_000 });
    expect(normalise({})).toEqual({});
  });

  it("always sums to exactly 10000 and stays within one basis point of the true share", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), (values) => {
        const shares = Object.values(normalise(weightsOf(values)));
        expect(sum(shares)).toBe(FULL_WEIGHT);
        const all = sum(values);
        if (all === 0) return;
        shares.forEach((share, i) =>
          expect(Math.abs(share - (values[i]! / all) * FULL_WEIGHT)).toBeLessThan(1),
        );
      }),
    );
  });
});

describe("setWeight", () => {
  const start = { a: 2000, b: 3000, c: 5000 };

  it("shares what is left in proportion among the free ones", () => {
    expect(setWeight(start, "c", 2000, new Set())).toEqual({ a: 3200, b: 4800, c: 2000 });
  });

  it("leaves locked ones alone and stops where they begin", () => {
    expect(setWeight(start, "a", 6000, new Set(["b"]))).toEqual({ a: 6000, b: 3000, c: 1000 });
    expect(setWeight(start, "a", 9000, new Set(["b"]))).toEqual({ a: 7000, b: 3000, c: 0 });
  });

  it("shares equally when the free ones have nothing", () => {
    expect(setWeight({ a: 10_000, b: 0, c: 0 }, "a", 4000, new Set())).toEqual({ a: 4000, b: 3000, c: 3000 });
  });

  it("cannot move a locked slider, nor one whose fellows are all locked", () => {
    expect(setWeight(start, "a", 5000, new Set(["a"]))).toEqual(start);
    expect(setWeight(start, "a", 5000, new Set(["b", "c"]))).toEqual(start);
    expect(setWeight(start, "x", 5000, new Set())).toEqual(start);
  });

  it("sums to 10000 whatever is dragged, and never touches a locked one", () => {
    const moves = fc.array(fc.record({ index: fc.nat(4), value: fc.integer({ min: -500, max: 12_000 }) }));
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
        moves,
        fc.nat(4),
        (values, drags, lock) => {
          const locked = new Set([`c${lock}`]);
          let weights = normalise(weightsOf(values));
          const kept = weights[`c${lock}`];
          for (const { index, value } of drags) {
            weights = setWeight(weights, `c${index}`, value, locked);
            expect(sum(Object.values(weights))).toBe(FULL_WEIGHT);
            expect(Object.values(weights).every((w) => Number.isInteger(w) && w >= 0)).toBe(true);
            expect(weights[`c${lock}`]).toBe(kept);
          }
        },
      ),
    );
  });
});

describe("profiles and points", () => {
  it("sum to 100 %", () => {
    for (const { weights } of Object.values(PROFILES)) expect(sum(Object.values(weights))).toBe(FULL_WEIGHT);
  });

  it("adds up the buyer's points per criterion, without lines counted in a sum", () => {
    const questions = [
      question("E1", "", { points: 250 }),
      question("E2", "", { points: 50 }),
      question("C1", "", { criterion: "cost", points: 400 }),
      question("C2", "", { criterion: "cost", points: 400, partOf: "C1" }),
      question("N1", "", { criterion: "none", points: 900 }),
    ];
    expect(weightsFromPoints(questions)).toEqual({ experience: 300, cost: 400 });
  });
});

describe("rank-order centroid (Barron & Barrett 1996)", () => {
  it("gives the published weights", () => {
    const published: Record<number, number[]> = {
      3: [11 / 18, 5 / 18, 1 / 9],
      4: [25 / 48, 13 / 48, 7 / 48, 1 / 16],
      5: [137 / 300, 77 / 300, 47 / 300, 9 / 100, 1 / 25],
    };
    for (const [n, weights] of Object.entries(published)) {
      rankOrderCentroid(Number(n)).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i]!, 12));
    }
    expect(rankOrderCentroid(0)).toEqual([]);
  });
});

describe("swing", () => {
  it("divides each rating by their sum", () => {
    expect(swing([100, 60, 40])).toEqual([0.5, 0.3, 0.2]);
    expect(swing([0, 0])).toBeUndefined();
    expect(swing([100, -1])).toBeUndefined();
  });
});

describe("AHP", () => {
  it("finds weights, lambda and consistency of a 3 × 3 example (Saaty)", () => {
    const result = ahp([
      [1, 5, 1 / 3],
      [1 / 5, 1, 1 / 7],
      [3, 7, 1],
    ])!;
    [0.279, 0.072, 0.649].forEach((weight, i) => expect(result.weights[i]).toBeCloseTo(weight, 3));
    expect(result.lambda).toBeCloseTo(3.0649, 4);
    expect(result.consistencyRatio).toBeCloseTo(0.056, 3);
  });

  it("chooses the leader of the well-known example (Dick .493, Tom .358, Harry .149)", () => {
    // Criteria: experience, education, charisma, age. Candidates: Tom, Dick, Harry. Wikipedia, "AHP – leader example".
    const criteria = ahp(pairwiseMatrix(4, [4, 3, 7, 1 / 3, 3, 5]))!;
    [0.547, 0.127, 0.27, 0.056].forEach((weight, i) =>
      expect(Math.abs(criteria.weights[i]! - weight)).toBeLessThan(6e-4),
    );
    expect(criteria.lambda).toBeCloseTo(4.118418, 5);
    const candidates = [
      [1 / 4, 4, 9],
      [3, 1 / 5, 1 / 7],
      [5, 9, 4],
      [1 / 3, 5, 9],
    ].map((upper) => ahp(pairwiseMatrix(3, upper))!.weights);
    const total = [0, 1, 2].map((who) => sum(candidates.map((w, c) => w[who]! * criteria.weights[c]!)));
    [0.358137, 0.492788, 0.149075].forEach((expected, i) => expect(total[i]).toBeCloseTo(expected, 5));
  });

  it("reports inconsistent judgements, by both methods (Wang & Chin 2011)", () => {
    const matrix = pairwiseMatrix(6, [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3]);
    const eigen = ahp(matrix)!;
    [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391].forEach((w, i) =>
      expect(eigen.weights[i]).toBeCloseTo(w, 4),
    );
    expect(eigen.lambda).toBeCloseTo(7.41987, 5);
    expect(eigen.consistencyRatio).toBeCloseTo(0.229011, 5);
    const means = ahpGeometricMean(matrix)!;
    [0.315986, 0.139146, 0.036049, 0.12514, 0.23601, 0.147669].forEach((w, i) =>
      expect(means.weights[i]).toBeCloseTo(w, 5),
    );
  });

  it("refuses what is no matrix of pairwise judgements", () => {
    expect(ahp([])).toBeUndefined();
    expect(ahp([[1, 2]])).toBeUndefined();
    expect(
      ahp([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
    expect(
      ahp([
        [1, 0],
        [0, 1],
      ]),
    ).toBeUndefined();
  });
});
