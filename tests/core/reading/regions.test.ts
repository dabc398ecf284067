import fc from "fast-check";
import type { Reading, SheetGrid } from "../../../src/core/model";
import { readResponses } from "../../../src/core/reading";
import { gridOf, type Cell } from "./grids";

const said = (reading: Reading): readonly string[] => {
  const texts = new Map(reading.questions.map((question) => [question.id, question.text]));
  return reading.answers.map((each) => `${each.vendor} | ${texts.get(each.question)} | ${each.text}`).sort();
};

const NAMES = ["Acme Ltd.", "Beta GmbH", "Gamma SAS", "Delta Pte Ltd"];
const table = (
  head: string,
  asked: readonly string[],
  vendors: number,
  answers: readonly string[],
): Cell[][] => [
  [head, ...NAMES.slice(0, vendors)],
  ...asked.map((question, q) => [
    question,
    ...NAMES.slice(0, vendors).map((_, v) => answers[(q * vendors + v) % answers.length]!),
  ]),
];

const QUALITY = [
  "ISO 27001 certified?",
  "SOC 2 Type II report?",
  "Encryption at rest?",
  "Years of experience",
];
const PRICES = ["Set-up fee", "Price per call", "Price per chat"];
const pair = fc.record({
  vendors: fc.integer({ min: 2, max: 4 }),
  left: fc.array(fc.constantFrom("Yes", "No", "12 years", "Partially"), { minLength: 5, maxLength: 9 }),
  right: fc.array(fc.constantFrom("$1,200", "$0.95", "€ 40", "USD 15"), { minLength: 5, maxLength: 9 }),
  above: fc.integer({ min: 0, max: 3 }),
  shift: fc.integer({ min: 0, max: 2 }),
  isTable: fc.boolean(),
});

function beside(one: readonly Cell[][], other: readonly Cell[][], above: number, shift: number): Cell[][] {
  const width = one[0]!.length;
  const height = Math.max(one.length, other.length + shift);
  return [
    ...Array.from({ length: above }, (_, row): Cell[] => (row === 0 ? ["Tender 2026"] : [])),
    ...Array.from({ length: height }, (_, row): Cell[] => [
      ...(one[row] ?? Array.from({ length: width }, () => null)),
      null,
      ...(other[row - shift] ?? []),
    ]),
  ];
}

describe("two tables side by side", () => {
  it("are read as if each had a sheet of its own, wherever they begin", () => {
    fc.assert(
      fc.property(pair, ({ vendors, left, right, above, shift, isTable }) => {
        const one = table("Question", QUALITY, vendors, left);
        const other = table("Cost item", PRICES, vendors, right);
        const apart: readonly SheetGrid[] = [gridOf("A", one), gridOf("B", other)];
        const first = String.fromCharCode(65 + vendors + 2);
        const last = String.fromCharCode(65 + 2 * vendors + 2);
        const tables = isTable
          ? [`${first}${above + shift + 1}:${last}${above + shift + 1 + PRICES.length}`]
          : [];
        const together = gridOf("S", beside(one, other, above, shift), { tables });
        expect(said(readResponses([together]))).toEqual(said(readResponses(apart)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an Excel table", () => {
  it("begins with its header, whatever the words in it look like", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Yes", "No", "Total", "Score", "Price", "2026", "Answer", "x"), {
          minLength: 2,
          maxLength: 3,
        }),
        (odd) => {
          const rows: Cell[][] = [
            ["Question", ...odd.map((word, at) => `${word} ${NAMES[at]}`)],
            ["ISO 27001?", ...odd.map(() => "Yes")],
            ["Agents", ...odd.map((_, at) => 100 + at)],
            ["Question", ...odd.map((word, at) => `${word} ${NAMES[at]}`)],
            ["Languages", ...odd.map(() => "en")],
            ["Sites", ...odd.map((_, at) => at)],
          ];
          const right = String.fromCharCode(65 + odd.length);
          const grid = gridOf("S", rows, { tables: [`A1:${right}3`, `A4:${right}6`] });
          const reading = readResponses([grid]);
          for (const question of reading.questions) expect(question.text).not.toBe("Question");
          for (const sheet of reading.sheets) if (sheet.header) expect([0, 3]).toContain(sheet.header.top);
        },
      ),
    );
  });
});

describe("large sheets", () => {
  it("of 50,000 rows are read in time that grows with their cells", () => {
    const rows = (count: number): Cell[][] => [
      ["Question", "Acme Ltd.", "Beta GmbH", null, "Item", "Acme Ltd.", "Beta GmbH"],
      ...Array.from({ length: count }, (_, row): Cell[] => [
        `Question ${row} about security?`,
        "Yes",
        "No, planned",
        null,
        `Line ${row}`,
        row,
        row + 1,
      ]),
    ];
    const time = (count: number): number => {
      const grid = gridOf("S", rows(count));
      const start = performance.now();
      expect(readResponses([grid]).vendors).toHaveLength(2);
      return performance.now() - start;
    };
    time(500);
    const small = time(5_000);
    const large = time(50_000);
    expect(large).toBeLessThan(Math.max(4_000, small * 40));
  });
});
