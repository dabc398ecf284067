import { unzipSync } from "fflate";
import { blankWorkbook } from "../../src/embedded/workbook/blank";
import type { WorkbookContents } from "../../src/embedded/workbook/contents";
import { readXlsx, writeXlsx } from "../../src/embedded/xlsx";
import { moveFormula } from "../../src/embedded/formulas/references";

const ROWS = 40;
const COLUMNS = [
  '=IF($A1="","",INDEX(Table_,MATCH($A1,Keys_,0),B$2)*C1)',
  "=Other!A1*2",
  '="say ""A1"" & "&$A1',
  "=SUM(A1:B2)+LOG10(A1)",
  "=XLOOKUP(A1,Keys_,Keys_)",
];

/** Each formula copied down its column; one cell in the middle of the first column is something else. */
function book(): WorkbookContents {
  const contents = blankWorkbook();
  const cells = contents.sheets[0]!.cells;
  for (let row = 0; row < ROWS; row += 1) {
    cells.set(
      row,
      new Map(
        COLUMNS.map((formula, column) => [
          column + 3,
          { formula: moveFormula(formula, row, 0), value: row, style: 0 },
        ]),
      ),
    );
  }
  cells.get(20)!.get(3)!.formula = "=1+1";
  return contents;
}

const formulasOf = (contents: WorkbookContents) =>
  [...contents.sheets[0]!.cells].map(([row, cells]) => [
    row,
    ...[...cells].map(([column, { formula, value }]) => [column, formula, value]),
  ]);

describe("formulas copied down a column", () => {
  it("are stored once, and read as they stood", () => {
    const bytes = writeXlsx(book());
    expect(formulasOf(readXlsx(bytes))).toEqual(formulasOf(book()));
    const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    const written = (column: string): number =>
      sheet.match(new RegExp(`<c r="${column}[0-9]+"[^>]*><f[^>/]*>`, "g"))?.length ?? 0;
    // The other formula cuts its column in two; formulas that name another sheet are not shared.
    expect(["D", "E", "F", "G", "H"].map(written)).toEqual([3, ROWS, 1, 1, 1]);
  });
});
