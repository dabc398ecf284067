import { readFileSync } from "node:fs";
import { Model } from "@ironcalc/wasm";
import fc from "fast-check";
import { loadCalculator } from "../../src/embedded/calculator/iron-calc";
import { packageFile } from "../../src/embedded/node/load-client";
import type { Scalar } from "../../src/embedded/workbook/contents";
import { blankWorkbook } from "../../src/embedded/workbook/blank";
import { WorkbookModel } from "../../src/embedded/workbook/workbook-model";

const LIST = ["a", "b", "c", "d"];
const ROWS = 12;
/** Every key's value stands beside it; a key that is not in the list is lost. */
const FORMULA = (row: number): string =>
  `=IFERROR(IF(INDEX(Values_,MATCH($A${row},Keys_,0))="","",INDEX(Values_,MATCH($A${row},Keys_,0))*$B${row}),"lost")`;

type Edit =
  | { readonly kind: "key"; readonly row: number; readonly key: string }
  | { readonly kind: "list"; readonly at: number; readonly key: string }
  | { readonly kind: "value"; readonly at: number; readonly value: number | null }
  | { readonly kind: "factor"; readonly row: number; readonly value: number }
  | { readonly kind: "formula-as-key"; readonly row: number; readonly key: string }
  | { readonly kind: "name"; readonly down: number };

const key = fc.constantFrom(...LIST, "x");
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("key" as const), row: fc.nat(ROWS - 1), key }),
  fc.record({ kind: fc.constant("list" as const), at: fc.nat(LIST.length), key }),
  fc.record({
    kind: fc.constant("value" as const),
    at: fc.nat(LIST.length),
    value: fc.option(fc.integer({ min: -99, max: 99 })),
  }),
  fc.record({
    kind: fc.constant("factor" as const),
    row: fc.nat(ROWS - 1),
    value: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ kind: fc.constant("formula-as-key" as const), row: fc.nat(ROWS - 1), key }),
  fc.record({ kind: fc.constant("name" as const), down: fc.nat(1) }),
);

/** The table as plain arrays: what the formulas have to come to, without a formula. */
class Plain {
  readonly keys: string[] = Array.from({ length: ROWS }, (_, row) => LIST[row % LIST.length]!);
  readonly factors: number[] = Array.from({ length: ROWS }, (_, row) => row + 1);
  readonly list: string[] = [...LIST, "e"];
  readonly values: (number | null)[] = [10, 20, 30, 40, 50];
  down = 0;

  result(row: number): Scalar {
    const at = this.list.slice(this.down, this.down + 4).indexOf(this.keys[row]!);
    if (at < 0) return "lost";
    const value = this.values[this.down + at]!;
    return value === null ? "" : value * this.factors[row]!;
  }
}

describe("a column of lookups filled down", () => {
  it("comes to what a plain search gives, whatever is changed about keys, lists, values and names", async () => {
    await loadCalculator(() => readFileSync(packageFile("@ironcalc/wasm", "wasm_bg.wasm")));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const book = new WorkbookModel(blankWorkbook());
        const rows = book.sheets[0]!;
        const table = book.addSheet("Table");
        const plain = new Plain();
        const names = ["Keys_", "Values_"].map((name, index) => ({
          name,
          refersTo: "",
          visible: true,
          place: (down: number) => `Table!$${"AB"[index]}$${1 + down}:$${"AB"[index]}$${4 + down}`,
        }));
        for (const name of names) {
          name.refersTo = name.place(0);
          book.addName(name);
        }
        plain.list.forEach((text, row) => book.setValue(table, row, 0, text));
        plain.values.forEach((value, row) => book.setValue(table, row, 1, value));
        plain.keys.forEach((text, row) => book.setValue(rows, row, 0, text));
        plain.factors.forEach((value, row) => book.setValue(rows, row, 1, value));
        for (let row = 0; row < ROWS; row += 1) book.setFormula(rows, row, 2, FORMULA(row + 1));
        const check = (): void => {
          for (let row = 0; row < ROWS; row += 1) expect(book.value(rows, row, 2)).toEqual(plain.result(row));
        };
        check();
        for (const change of edits) {
          if (change.kind === "key") {
            plain.keys[change.row] = change.key;
            book.setValue(rows, change.row, 0, change.key);
          } else if (change.kind === "formula-as-key") {
            plain.keys[change.row] = change.key;
            book.setFormula(rows, change.row, 0, `="${change.key}"&""`);
          } else if (change.kind === "list") {
            plain.list[change.at] = change.key;
            book.setValue(table, change.at, 0, change.key);
          } else if (change.kind === "value") {
            plain.values[change.at] = change.value;
            book.setValue(table, change.at, 1, change.value);
          } else if (change.kind === "factor") {
            plain.factors[change.row] = change.value;
            book.setValue(rows, change.row, 1, change.value);
          } else {
            plain.down = change.down;
            for (const name of names) book.changeName(name, name.place(change.down));
          }
          check();
        }
        book.dispose();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("is one formula to IronCalc, not one for each row", async () => {
    await loadCalculator(() => readFileSync(packageFile("@ironcalc/wasm", "wasm_bg.wasm")));
    const book = new WorkbookModel(blankWorkbook());
    const sheet = book.sheets[0]!;
    book.addName({ name: "Keys_", refersTo: "Sheet1!$F$1:$F$4", visible: true });
    book.addName({ name: "Values_", refersTo: "Sheet1!$G$1:$G$4", visible: true });
    LIST.forEach((text, row) => book.setValue(sheet, row, 5, text));
    LIST.forEach((_, row) => book.setValue(sheet, row, 6, row));
    for (let row = 0; row < ROWS; row += 1) {
      book.setValue(sheet, row, 0, LIST[row % 4]!);
      book.setValue(sheet, row, 1, 1);
      book.setFormula(sheet, row, 2, FORMULA(row + 1));
    }
    const given = jest.spyOn(Model.prototype, "setUserInput");
    book.value(sheet, 0, 2);
    const inputs = given.mock.calls.map(([, , , text]) => text);
    given.mockRestore();
    const copies = inputs.filter((text) => text.includes("OFFSET"));
    expect(copies).toHaveLength(ROWS - 1);
    expect(new Set(copies.map((text) => text.replace(/\$([A-Z])[0-9]+/g, "$$$1")))).toHaveProperty("size", 1);
  });
});
