import fc from "fast-check";
import type { Reading, SheetGrid } from "../../../src/core/model";
import { assignCriteria, readResponses } from "../../../src/core/reading";
import { gridOf } from "./grids";

const word = fc.constantFrom(
  "Question",
  "Vendor",
  "Answer",
  "Comment",
  "Yes",
  "No",
  "Total",
  "Acme Ltd.",
  "Beta GmbH",
  "Vendor 1",
  "Average",
  "Weight",
  "Unit price",
  "Total price",
  "12.5",
  "€ 1.250.000,00",
  "가격",
  "nhà thầu",
  "A. Experience",
  "1.1",
  "x",
  "",
  "",
  "-",
  "#N/A",
  "Do you hold ISO 27001?",
  "\u200f\u202e",
  "🙂🙃",
  "a\u0000b\u0007",
  "=1+1",
  "＃１２",
  "N/A",
);
const cell = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);
const grid = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(8), fc.nat(3), fc.nat(3)), { maxLength: 3 }),
    fc.array(fc.nat(14), { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([rows, merges, hidden, visible]): SheetGrid => ({
    ...gridOf("S", rows, { hiddenRows: hidden, hiddenColumns: hidden.slice(1), visible }),
    merges: merges.map(([top, left, height, width]) => ({
      sheet: "S",
      top,
      left,
      bottom: top + height,
      right: left + width,
    })),
  }));

function expectComplete(reading: Reading): void {
  expect(reading.answers).toHaveLength(reading.vendors.length * reading.questions.length);
  const pairs = new Set(reading.answers.map((answer) => `${answer.vendor}\n${answer.question}`));
  expect(pairs.size).toBe(reading.answers.length);
  const vendors = new Set(reading.vendors.map((vendor) => vendor.id));
  const questions = new Set(reading.questions.map((question) => question.id));
  expect(vendors.size).toBe(reading.vendors.length);
  expect(questions.size).toBe(reading.questions.length);
  for (const answer of reading.answers) {
    expect(vendors.has(answer.vendor)).toBe(true);
    expect(questions.has(answer.question)).toBe(true);
    if (answer.parts.length === 0) expect(answer.text).toBe("");
  }
}

describe("reading anything at all", () => {
  it("never throws, and gives an answer for every vendor and question and a reading for every sheet", () => {
    fc.assert(
      fc.property(fc.array(grid, { minLength: 1, maxLength: 3 }), (made) => {
        const grids = made.map((each, index) => ({ ...each, name: `S${index}` }));
        const reading = readResponses(grids);
        expectComplete(reading);
        expect(new Set(reading.sheets.map((sheet) => sheet.name)).size).toBe(grids.length);
        const assigned = assignCriteria(reading.questions, reading.answers);
        expect(new Set(assigned.questions.map((question) => question.id)).size).toBe(
          reading.questions.length,
        );
        const ids = new Set(assigned.questions.map((question) => question.id));
        expect(assigned.answers.every((answer) => ids.has(answer.question))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("reads the parts of answers verbatim", () => {
    fc.assert(
      fc.property(grid, (made) => {
        for (const answer of readResponses([made]).answers) {
          for (const part of answer.parts) {
            expect(part.text).toBe(made.text[part.cell.row]?.[part.cell.column]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("stays quick on cells of 32,767 characters", () => {
    const hostile = [
      "a".repeat(32767),
      "- ".repeat(16383),
      "(".repeat(32767),
      "1,".repeat(16383),
      " \u00a0".repeat(16383),
      "(주)".repeat(10922),
    ];
    const rows = [["Question", "Acme Ltd.", "Beta Inc."], ...hostile.map((text) => [text, text, text])];
    const start = performance.now();
    const reading = readResponses([gridOf("S", rows)]);
    assignCriteria(reading.questions, reading.answers);
    expect(performance.now() - start).toBeLessThan(50 * hostile.length * 3);
  });

  it("takes thousands of vendors and 16,384 columns", () => {
    const names = Array.from({ length: 2000 }, (_, index) => `Acme${index} Ltd.`);
    const wide = [
      ["Question", ...names],
      ["Certified?", ...names.map(() => "Yes")],
      ["Since?", ...names.map(() => 2001), ...Array.from({ length: 14383 }, () => null)],
    ];
    expect(readResponses([gridOf("S", wide)]).vendors).toHaveLength(2000);
  });
});

describe("a table of vendors and questions", () => {
  const answer = fc.constantFrom(
    "Yes",
    "No",
    "Partially",
    "",
    "21 years",
    "USD 12 per hour",
    "ISO 27001:2022 certified",
    "TBD",
    "we run 14 bots in production",
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 8 }))
    .chain(([vendors, questions]) =>
      fc.record({
        answers: fc.array(fc.array(answer, { minLength: vendors, maxLength: vendors }), {
          minLength: questions,
          maxLength: questions,
        }),
        order: fc.shuffledSubarray(
          Array.from({ length: vendors }, (_, index) => index),
          { minLength: vendors, maxLength: vendors },
        ),
      }),
    );
  const names = ["Acme Ltd.", "Beta GmbH", "Công ty TNHH Gamma", "(주)델타", "Epsilon, Inc.", "Zeta LLP"];
  const asked = [
    "Are you certified to ISO 27001?",
    "Years of experience",
    "Hourly rate",
    "Which RPA tools do you use?",
    "Client references",
    "Number of employees",
    "Data protection officer?",
    "Languages",
  ];

  const columns = (answers: readonly (readonly string[])[], order: readonly number[]): SheetGrid =>
    gridOf("Responses", [
      ["Question", ...order.map((index) => names[index]!)],
      ...answers.map((row, q) => [asked[q]!, ...order.map((index) => row[index]!)]),
    ]);

  it("has the same questions, vendors and answers in whatever order the vendors stand", () => {
    fc.assert(
      fc.property(table, ({ answers, order }) => {
        fc.pre(answers.some((row) => row.some((text) => text !== "")));
        const plain = readResponses([
          columns(
            answers,
            [...order].sort((a, b) => a - b),
          ),
        ]);
        const shuffled = readResponses([columns(answers, order)]);
        expectComplete(plain);
        expect(shuffled.questions).toEqual(plain.questions);
        expect(shuffled.vendors.map((vendor) => vendor.name).sort()).toEqual(
          plain.vendors.map((vendor) => vendor.name).sort(),
        );
        const said = (reading: Reading): string[] =>
          reading.answers.map((each) => `${each.vendor}|${each.question}|${each.text}`).sort();
        expect(said(shuffled)).toEqual(said(plain));
      }),
      { numRuns: 50 },
    );
  });

  it("says the same lying on its side", () => {
    fc.assert(
      fc.property(table, ({ answers }) => {
        fc.pre(
          answers.every((row) => row.some((text) => text !== "")) &&
            answers[0]!.every((_, v) => answers.some((row) => row[v] !== "")),
        );
        const vendors = answers[0]!.length;
        const upright = readResponses([
          columns(
            answers,
            Array.from({ length: vendors }, (_, index) => index),
          ),
        ]);
        const onSide = readResponses([
          gridOf("Responses", [
            ["Vendor", ...answers.map((_, q) => asked[q]!)],
            ...answers[0]!.map((_, v) => [names[v]!, ...answers.map((row) => row[v]!)]),
          ]),
        ]);
        expect(onSide.sheets[0]!.layout).toBe("vendor-rows");
        expect(upright.sheets[0]!.layout).toBe("vendor-columns");
        expect(onSide.vendors.map((vendor) => vendor.name)).toEqual(
          upright.vendors.map((vendor) => vendor.name),
        );
        expect(onSide.questions.map((question) => question.text)).toEqual(
          upright.questions.map((question) => question.text),
        );
        expect(onSide.answers.map((each) => each.text)).toEqual(upright.answers.map((each) => each.text));
      }),
    );
  });
});
