import fc from "fast-check";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";

type Cell = string | number | boolean | null;
type Edit =
  | { readonly kind: "write"; readonly row: number; readonly column: number; readonly cells: Cell[][] }
  | {
      readonly kind: "clear" | "copy";
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    };

const at = { row: fc.nat(5), column: fc.nat(5) };
const cell = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom("a", "Vendor B", "yes", ""),
  fc.boolean(),
  fc.constant(null),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    ...at,
    cells: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  }),
  fc.record({
    kind: fc.constantFrom("clear" as const, "copy" as const),
    ...at,
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
);

/** What a sheet of plain values is, in ten lines. */
function apply(model: Cell[][], change: Edit): void {
  if (change.kind === "write") {
    change.cells.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null) model[change.row + r]![change.column + c] = value;
      }),
    );
    return;
  }
  for (let r = 0; r < change.rows; r += 1) {
    for (let c = 0; c < change.columns; c += 1) {
      model[change.row + r]![change.column + c] = change.kind === "clear" ? "" : model[0]![0]!;
    }
  }
}

describe("any sequence of edits", () => {
  it("leaves what a plain array would hold, and sums that agree with it", async () => {
    const book = await openEmbeddedExcel();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const model: Cell[][] = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => ""));
        const read = await book.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange().clear();
          for (const change of edits) {
            apply(model, change);
            if (change.kind === "write") {
              const { row, column, cells } = change;
              sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length).values = cells;
            } else {
              const range = sheet.getRangeByIndexes(change.row, change.column, change.rows, change.columns);
              if (change.kind === "clear") range.clear("Contents");
              else range.copyFrom("A1", "Values");
            }
          }
          sheet.getRange("L1").formulas = [["=SUM(A1:I9)"]];
          const all = sheet.getRange("A1:I9").load("values");
          const sum = sheet.getRange("L1").load("values");
          await context.sync();
          return { values: all.values as Cell[][], sum: sum.values[0]?.[0] as number };
        });
        expect(read.values).toEqual(model);
        expect(read.sum).toBe(
          model.flat().reduce((total: number, value) => total + (typeof value === "number" ? value : 0), 0),
        );
      }),
      { numRuns: 40 },
    );
    book.dispose();
  }, 60_000);
});
