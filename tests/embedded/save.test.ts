import { readXlsx } from "../../src/embedded/xlsx";
import { books, onSheet, valuesOf } from "./support/book";

const open = books();

describe("a saved workbook", () => {
  it("opens again with values, formulas, looks, names, tables, charts and rules", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Vendor", "Score"],
        ["Acme", 2],
        ["Bolt", 5],
      ];
      sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.tables.add("A1:B3", true).name = "RFP_T";
      sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns").name = "RFP_C";
      sheet.getRange("B2:B3").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 5, operator: "Between" },
      };
      context.workbook.names.add("RFP_Scores", sheet.getRange("B2:B3"));
      await context.sync();
    });
    const bytes = book.saveAs();
    const contents = readXlsx(bytes);
    expect(contents.sheets[0]?.cells.get(0)?.get(3)).toMatchObject({ value: 7, formula: "=SUM(B2:B3)" });
    const again = await open({ workbook: bytes, fileName: "again.xlsx" });
    expect(await valuesOf(again, "A1:D3")).toEqual([
      ["Vendor", "Score", "", 7],
      ["Acme", 2, "", ""],
      ["Bolt", 5, "", ""],
    ]);
    expect(again.contents().names.map(({ name }) => name)).toEqual(["RFP_Scores"]);
    expect(again.contents().sheets[0]?.tables.map(({ name }) => name)).toEqual(["RFP_T"]);
    const id = again.hands.sheets()[0]!.id;
    expect(again.hands.draw(id, 0, 0).style.font.bold).toBe(true);
    again.hands.type(id, 1, 1, "4");
    expect(again.hands.draw(id, 0, 3).text).toBe("9");
  });

  it("recalculates what someone typed into a file, and keeps the rest of it", async () => {
    const first = await open();
    await onSheet(first, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=A1+A2"]];
      await context.sync();
    });
    const second = await open({ workbook: first.saveAs() });
    second.hands.type(second.hands.sheets()[0]!.id, 0, 0, "40");
    const third = await open({ workbook: second.saveAs() });
    expect(await valuesOf(third, "A1:B1")).toEqual([[40, 42]]);
  });
});
