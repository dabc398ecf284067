import fc from "fast-check";
import { evaluate } from "../../../src/core/evaluate";
import { sheetOf, type Layout } from "./layouts";
import { differences, type Measure, type Problem } from "./problem";
import { MATRIX_WORDS, type MatrixWords } from "./words";

const OPTIONS = { asOf: "2026-01-01", language: "en" } as const;

/** Quantities of any size with a direction each. */
function quantities(words: MatrixWords): fc.Arbitrary<Problem> {
  return fc
    .record({
      alternatives: fc.integer({ min: 2, max: 6 }),
      criteria: fc.integer({ min: 2, max: 6 }),
      names: fc.constantFrom(...words.names),
      heads: fc.constantFrom(...words.criteria),
    })
    .chain(({ alternatives, criteria, names, heads }) =>
      fc.record({
        alternatives: fc.constant(names.slice(0, alternatives)),
        criteria: fc.constant(heads.slice(0, criteria)),
        weights: fc.array(
          fc.integer({ min: 1, max: 20 }).map((share) => share * 5),
          {
            minLength: criteria,
            maxLength: criteria,
          },
        ),
        // Most of the matrices: less is better for the first, whose figures are too large for a rating.
        measures: fc
          .array(fc.constantFrom<Measure>("max", "min"), { minLength: criteria - 1, maxLength: criteria - 1 })
          .map((rest): Measure[] => ["min", ...rest]),
        figures: fc.array(
          fc
            .array(fc.integer({ min: 101, max: 900_000 }), { minLength: criteria, maxLength: criteria })
            .map((row) => row.map((figure, c) => (c % 3 === 1 ? Math.ceil(figure / 10_000) : figure))),
          { minLength: alternatives, maxLength: alternatives },
        ),
      }),
    );
}

/** Marks on one scale for every criterion: the buyer's own scores. */
function ratings(words: MatrixWords): fc.Arbitrary<Problem> {
  return fc.constantFrom(5, 10, 100).chain((scale) =>
    quantities({ ...words, criteria: words.criteria.slice(0, 1) }).map((problem): Problem => ({
      ...problem,
      measures: problem.criteria.map(() => scale),
      // The best mark is given somewhere, so that the scale shows.
      figures: problem.figures.map((row, a) =>
        row.map((figure, c) =>
          a === 0 && c === 0 ? scale : scale === 100 ? 30 + (figure % 71) : 1 + (figure % scale),
        ),
      ),
    })),
  );
}

function layouts(words: MatrixWords, directed: boolean): fc.Arbitrary<Layout> {
  return fc.constantFrom<Layout["down"]>("alternatives", "criteria").chain((down) =>
    fc.record({
      down: fc.constant(down),
      corner: fc.constantFrom(...words.corners[down]),
      weightHead: fc.constantFrom(...words.weights, ...words.weights, ""),
      weightStyle: fc.constantFrom<Layout["weightStyle"]>("fraction", "percent", "points", "percent-text"),
      weightPlace: fc.constantFrom<Layout["weightPlace"]>("first", "first", "last"),
      directionHead: directed ? fc.constantFrom(...words.directionHeads, "") : fc.constant(null),
      directions: fc.constantFrom(...words.directions),
      directionPlace: fc.constantFrom<Layout["directionPlace"]>("before", "after"),
      title: fc.constantFrom<readonly string[]>([], [], ["Supplier selection"]),
    }),
  );
}

/** Weights written as percents with two decimals, or held as such, may be half a hundredth of a percent off each. */
const within = (layout: Layout): number =>
  layout.weightStyle === "points" && layout.weightHead !== "" ? 0.01 : 0.03;

describe.each(MATRIX_WORDS.map((words) => [words.weights[0]!, words] as const))("under “%s”", (_, words) => {
  it("reproduces the weighted sum of quantities with directions, whichever way round it is written", () => {
    fc.assert(
      fc.property(quantities(words), layouts(words, true), (problem, layout) => {
        expect(differences(problem, evaluate([sheetOf(problem, layout)], OPTIONS), within(layout))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("uses marks as they are given", () => {
    fc.assert(
      fc.property(ratings(words), layouts(words, false), (problem, layout) => {
        expect(differences(problem, evaluate([sheetOf(problem, layout)], OPTIONS), within(layout))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
