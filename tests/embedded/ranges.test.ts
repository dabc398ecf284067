import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";

let book: EmbeddedExcel;
beforeEach(async () => {
  book = await openEmbeddedExcel();
});
afterEach(() => book.dispose());

describe("ranges", () => {
  it("writes values and formulas and reads them calculated, in one round trip each", async () => {
    const read = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        ["x", null],
      ];
      sheet.getRange("C1").formulas = [["=A1+B1"]];
      const back = sheet.getUsedRange();
      back.load("values,formulas,address,format/font/bold");
      await context.sync();
      return {
        values: back.values,
        formulas: back.formulas,
        address: back.address,
        bold: back.format.font.bold,
      };
    });
    expect(read.values).toEqual([
      [1, 2, 3],
      ["x", "", ""],
    ]);
    expect(read.formulas).toEqual([
      [1, 2, "=A1+B1"],
      ["x", "", ""],
    ]);
    expect(read.address).toBe("Data!A1:C2");
    expect(read.bold).toBe(false);
    expect(book.roundTrips).toBe(1);
  });
});
