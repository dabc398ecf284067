import fc from "fast-check";
import { moveFormula } from "../../../src/embedded/formulas/references";
import { cutRepeats } from "../../../src/excel/write-plan/repeats";
import type { TypedCell } from "../../../src/excel/write-plan/typed-cell";

const ROWS = 240;
const FORMULAS = [
  '=IF($A7="","",INDEX(RFP_Scores,MATCH($A7,RFP_QuestionIds,0),B$3))',
  '="row 7 of ""A7"" "&$C$7&C7&LOG10(D7)',
  "=SUM('Sheet A7'!B7:C$9)*RFP_X1+A6",
];

/** A column: all different, in runs, empty, or one formula (which moves from row to row). */
const column = fc.oneof(
  fc.constant((row: number): TypedCell => `'answer ${row}`),
  fc.integer({ min: 1, max: 80 }).map((length) => (row: number): TypedCell => {
    return `'${"a question with many words ".repeat(3)}${Math.floor(row / length)}`;
  }),
  fc.integer({ min: 1, max: 80 }).map((length) => (row: number): TypedCell => {
    return Math.floor(row / length) % 2 === 0 ? null : 7;
  }),
  fc.constant((): TypedCell => null),
  fc.constant((): TypedCell => "=$A$1&B2"),
  fc.constantFrom(...FORMULAS).map(
    (formula) =>
      (row: number): TypedCell =>
        moveFormula(formula, row, 0),
  ),
);

describe("cutting what repeats out of a block", () => {
  it("leaves every cell to be written exactly once with its own value, formulas as Excel moves them", () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const rows = Array.from({ length: ROWS }, (_, row) => columns.map((cell) => cell(row)));
        const { strips, runs, fills } = cutRepeats(rows, 7);
        const written = rows.map((row) => row.map((): TypedCell[] => []));
        for (const strip of strips)
          strip.rows.forEach((row, top) =>
            row.forEach((cell, left) => written[top]![strip.left + left]!.push(cell)),
          );
        for (const run of runs) {
          expect(String(run.cell).startsWith("=")).toBe(false);
          for (let row = run.top; row < run.top + run.count; row += 1)
            written[row]![run.left]!.push(run.cell);
        }
        for (const { left, top, count, formulas } of fills)
          formulas.forEach((formula, at) => {
            for (let row = 0; row < count; row += 1)
              written[top + row]![left + at]!.push(moveFormula(formula, row, 0));
          });
        written.forEach((row, top) =>
          row.forEach((cells, left) => {
            const wanted = rows[top]![left]!;
            // What is empty may be left alone: the sheet was cleared before.
            expect(cells).toEqual(wanted === null && cells.length === 0 ? [] : [wanted]);
          }),
        );
      }),
    );
  });

  it("writes a question's words once for all who answer it", () => {
    const words = "'Which certificates for information security does your company hold, and until when?";
    const rows = Array.from({ length: 400 }, (_, row): TypedCell[] => [
      `${words} ${Math.floor(row / 50)}`,
      row,
    ]);
    const { strips, runs } = cutRepeats(rows, 1);
    expect(runs.map(({ top, count }) => [top, count])).toEqual(
      Array.from({ length: 8 }, (_, run) => [run * 50, 50]),
    );
    expect(strips.map(({ left }) => left)).toEqual([1]);
  });
});

describe("formulas that are copies of one another", () => {
  it("are written once for all vendors, side by side in one call", () => {
    const rows = Array.from({ length: 50 }, (_, row) =>
      FORMULAS.map((formula): TypedCell => moveFormula(formula, row, 0)),
    );
    const { strips, runs, fills } = cutRepeats(rows, 7);
    expect([strips, runs]).toEqual([[], []]);
    expect(fills).toEqual([{ left: 0, top: 0, count: 50, formulas: FORMULAS }]);
  });
});
