import fc from "fast-check";
import { cutRepeats } from "../../../src/excel/write-plan/repeats";
import type { TypedCell } from "../../../src/excel/write-plan/typed-cell";

const ROWS = 240;

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
  fc.constant((): TypedCell => "=$A1"),
);

describe("cutting what repeats out of a block", () => {
  it("leaves every cell to be written exactly once with its own value, formulas cell by cell", () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const rows = Array.from({ length: ROWS }, (_, row) => columns.map((cell) => cell(row)));
        const { strips, runs } = cutRepeats(rows);
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
    const { strips, runs } = cutRepeats(rows);
    expect(runs.map(({ top, count }) => [top, count])).toEqual(
      Array.from({ length: 8 }, (_, run) => [run * 50, 50]),
    );
    expect(strips.map(({ left }) => left)).toEqual([1]);
  });
});
