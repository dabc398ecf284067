import fc from "fast-check";
import { SAMPLES } from "../../../../scripts/samples/samples";
import type { SheetGrid } from "../../../../src/core/model";
import { mapCells, readResponses } from "../../../../src/core/reading";
import { gridOf, gridsOfDraft, type Cell } from "../grids";
import { JudgedMap } from "./judge-map";
import { messyWorkbook } from "./messy-workbook";

const judged = (...grids: readonly SheetGrid[]): JudgedMap => new JudgedMap(grids, readResponses(grids));

describe("the map of all cells", () => {
  it.each(SAMPLES.map((sample) => [sample.file, sample] as const))(
    "is complete and true for %s",
    (_, sample) => {
      const map = judged(...gridsOfDraft(sample.draft()));
      expect(map.faults()).toEqual([]);
      expect(map.reading.vendors.length).toBeGreaterThan(2);
    },
  );

  it("calls the cells of messy workbooks of every layout what a person calls them", () => {
    fc.assert(
      fc.property(messyWorkbook, ({ grids, truth }) => {
        const map = judged(...grids);
        const wrong = truth.flatMap(({ cell, kind, text }) => {
          const said = map.kindAt(cell);
          const fits =
            kind === "left out" || kind === "title"
              ? said.startsWith("reading.") && said !== "reading.map.other"
              : said === kind || (text === "" && kind === "vendor" && said === "vendor");
          return fits ? [] : [`${JSON.stringify(cell)} “${text}” is ${said}, not ${kind}`];
        });
        expect([...map.faults(), ...wrong]).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("covers anything at all exactly once, and agrees with whatever was read from it", () => {
    const cell = fc.constantFrom<Cell>(
      ...[
        null,
        "",
        " ",
        "Yes",
        "No",
        "x",
        "Question",
        "Vendor",
        "Acme Ltd.",
        "Beta GmbH",
        "Average",
        "Total",
        "Weight",
        5,
        0,
      ],
      ...[
        "Answer",
        "Comment",
        "Unit price",
        "No.",
        "Section",
        "Are you certified?",
        "Years of experience",
        "Note: see annex",
      ],
      { formula: true, value: 0, text: "$0.00" },
    );
    const merge = fc.tuple(fc.nat(6), fc.nat(4), fc.nat(2), fc.nat(2));
    const grid = fc
      .record({
        rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
        hiddenRows: fc.array(fc.nat(8), { maxLength: 2 }),
        hiddenColumns: fc.array(fc.nat(5), { maxLength: 1 }),
        merge: fc.option(merge, { nil: undefined }),
        visible: fc.boolean(),
        comment: fc.option(fc.tuple(fc.nat(9), fc.nat(6)), { nil: undefined }),
      })
      .map(({ merge: found, comment, ...made }) => {
        // Excel keeps nothing in a merged cell but the first.
        const isCovered = (row: number, column: number): boolean =>
          found !== undefined &&
          (row !== found[0] || column !== found[1]) &&
          row >= found[0] &&
          row <= found[0] + found[2] &&
          column >= found[1] &&
          column <= found[1] + found[3];
        const rows = made.rows.map((line, row) =>
          line.map((one, column) => (isCovered(row, column) ? null : one)),
        );
        return {
          ...gridOf("S", rows, made),
          visible: made.visible,
          merges: found
            ? [
                {
                  sheet: "S",
                  top: found[0],
                  left: found[1],
                  bottom: found[0] + found[2],
                  right: found[1] + found[3],
                },
              ]
            : [],
          comments: comment ? [{ row: comment[0], column: comment[1], text: "a remark" }] : [],
        };
      });
    fc.assert(
      fc.property(fc.array(grid, { minLength: 1, maxLength: 3 }), (made) => {
        const grids = made.map((each, index): SheetGrid => ({
          ...each,
          name: `S${index}`,
          merges: each.merges.map((one) => ({ ...one, sheet: `S${index}` })),
        }));
        expect(judged(...grids).faults()).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("says which of two answers to one question counts, and leaves the other out with its reason", () => {
    const asked = [
      "Are you certified to ISO 27001?",
      "How many years of BPO experience do you have?",
      "Do you sign our NDA?",
    ];
    const sheet = (name: string, answers: readonly string[]): SheetGrid =>
      gridOf(name, [
        ["Question", "Alder Services Ltd.", "Birch & Sons LLC"],
        ...asked.map((text, index): Cell[] => [text, answers[index]!, "No"]),
      ]);
    const map = judged(sheet("First", ["Yes", "21 years", "Yes"]), sheet("Again", ["No", "20 years", "No"]));
    expect(map.faults()).toEqual([]);
    const kinds = (column: number): readonly string[] =>
      [1, 2, 3].map((row) => map.kindAt({ sheet: "Again", row, column }));
    expect(kinds(1)).toEqual(Array(3).fill("reading.excluded.secondAnswer"));
    expect(kinds(0)).toEqual(Array(3).fill("reading.excluded.secondQuestion"));
    expect(map.reading.questions.every(({ cell }) => cell.sheet === "First")).toBe(true);
    expect(
      map.reading.excluded.filter(({ reason }) => reason.key === "reading.excluded.secondAnswer"),
    ).toHaveLength(2);
  });

  it("stays small for the widest and the longest sheets", () => {
    const names = Array.from({ length: 500 }, (_, index) => `Acme ${index} Ltd.`);
    const wide = gridOf("Wide", [
      ["Question", ...names],
      ["Certified?", ...names.map(() => "Yes")],
      ["Since when?", ...names.map(() => 2001), ...Array.from({ length: 15_883 }, () => null)],
    ]);
    const long = gridOf("Long", [
      ["Vendor", "Question", "Answer"],
      ...Array.from({ length: 50_000 }, (_, row): Cell[] => [
        `Firm ${row % 40} Ltd.`,
        `Question ${Math.floor(row / 40)}?`,
        "Yes",
      ]),
    ]);
    for (const grid of [wide, long]) {
      const reading = readResponses([grid]);
      const [map] = mapCells([grid], reading);
      expect(map!.cells.length).toBeLessThan(20);
      const cells = map!.cells.reduce(
        (sum, { range }) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1),
        0,
      );
      expect(cells).toBe(grid.text.length * grid.text[0]!.length);
    }
  });
});
