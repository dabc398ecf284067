import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { books, onSheet } from "./support/book";

const open = books();
const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

async function withRules(): Promise<{ book: EmbeddedExcel; id: string }> {
  const book = await open();
  await onSheet(book, async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Vendor", "Score"],
      ["Acme", 2],
      ["Bolt", 5],
      ["Core", 3],
    ];
    sheet.getRange("D1:D2").values = [["Pass"], ["Fail"]];
    sheet.getRange("B2:B4").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 5, operator: "Between" },
    };
    sheet.getRange("B2:B4").dataValidation.errorAlert = {
      title: "Score",
      message: "0 to 5",
      style: "Stop",
      showAlert: true,
    };
    sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
    const best = sheet.getRange("A2:B4").conditionalFormats.add("Custom");
    best.custom.rule.formula = "=$B2=MAX($B$2:$B$4)";
    best.custom.format.fill.color = "#FFC24D";
    const bar = sheet.getRange("B2:B4").conditionalFormats.add("DataBar").dataBar;
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "Number", formula: "5" };
    await context.sync();
  });
  return { book, id: book.hands.sheets()[0]!.id };
}

describe("a person at the grid", () => {
  it("sees conditional formats and bars, moving with what is typed", async () => {
    const { book, id } = await withRules();
    const fills = (): (string | null)[] => [1, 2, 3].map((row) => book.hands.draw(id, row, 0).style.fill);
    expect(fills()).toEqual([null, "#FFC24D", null]);
    expect(book.hands.draw(id, 3, 1).bar).toMatchObject({ share: 0.6 });
    expect(book.hands.type(id, 2, 1, "1")).toEqual({});
    expect(fills()).toEqual([null, null, "#FFC24D"]);
    expect(book.hands.draw(id, 2, 1)).toMatchObject({
      text: "1",
      input: "1",
      kind: "number",
      bar: { share: 0.2 },
    });
  });

  it("is refused what a validation refuses, in its words", async () => {
    const { book, id } = await withRules();
    expect(book.hands.type(id, 1, 1, "9")).toEqual({ refused: "Score: 0 to 5" });
    expect(book.hands.draw(id, 1, 1).text).toBe("2");
    expect(book.hands.type(id, 1, 1, "many").refused).toBeDefined();
    expect(book.hands.type(id, 1, 2, "Perhaps").refused).toBeDefined();
    expect(book.hands.type(id, 1, 2, "pass")).toEqual({});
    expect(book.hands.choices(id, 2, 2)).toEqual(["Pass", "Fail"]);
    expect(book.hands.choices(id, 2, 1)).toBeUndefined();
    expect(book.hands.type(id, 8, 8, "=1+").refused).toBeDefined();
  });

  it("undoes, redoes and sorts, formulas with their rows", async () => {
    const { book, id } = await withRules();
    book.hands.type(id, 1, 4, "=B2*10");
    book.hands.type(id, 2, 4, "=B3*10");
    book.hands.type(id, 3, 4, "=B4*10");
    book.hands.sort(id, rect(1, 0, 3, 4), 1, false);
    const column = (at: number): string[] => [1, 2, 3].map((row) => book.hands.draw(id, row, at).text);
    expect([column(0), column(4)]).toEqual([
      ["Bolt", "Core", "Acme"],
      ["50", "30", "20"],
    ]);
    expect(book.hands.draw(id, 3, 4).input).toBe("=B4*10");
    expect(book.hands.undo()).toBe(true);
    expect(column(0)).toEqual(["Acme", "Bolt", "Core"]);
    expect(book.hands.redo()).toBe(true);
    expect(column(0)).toEqual(["Bolt", "Core", "Acme"]);
    expect(book.hands.clear(id, rect(1, 0, 1, 4))).toEqual({});
    expect(column(0)).toEqual(["", "Core", "Acme"]);
  });

  it("sees where links lead, from HYPERLINK and from the property", async () => {
    const { book, id } = await withRules();
    book.hands.type(id, 5, 0, `=HYPERLINK("#'Sheet1'!B"&1+1,"Open "&A2)`);
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A8").hyperlink = { address: "https://example.org", textToDisplay: "Site" };
      await context.sync();
    });
    expect(book.hands.draw(id, 5, 0)).toMatchObject({ text: "Open Acme", link: "'Sheet1'!B2", kind: "text" });
    expect(book.hands.draw(id, 7, 0)).toMatchObject({ text: "Site", link: "https://example.org" });
  });

  it("can't type into a protected sheet, except where it is unlocked", async () => {
    const { book, id } = await withRules();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(book.hands.type(id, 1, 0, "x").refused).toBeDefined();
    expect(book.hands.type(id, 1, 1, "4")).toEqual({});
  });

  it("sees charts with the numbers of now, and is told of every change", async () => {
    const { book, id } = await withRules();
    const told: string[] = [];
    const stop = book.hands.listen((event) => told.push(event.type));
    await onSheet(book, async (sheet, context) => {
      sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Columns");
      await context.sync();
    });
    book.hands.type(id, 1, 1, "4");
    expect(book.hands.charts(id)[0]?.series).toEqual([
      { name: "Score", categories: ["Acme", "Bolt", "Core"], values: [4, 5, 3] },
    ]);
    expect(told).toContain("sheets");
    expect(told).toContain("cells");
    stop();
    told.length = 0;
    book.hands.type(id, 1, 1, "3");
    expect(told).toEqual([]);
  });

  it("shows in the formula bar what would have to be typed again", async () => {
    const { book, id } = await withRules();
    for (const text of ["'=not a formula", "'12", "50%", "TRUE", "words", "'+3 agents"]) {
      book.hands.type(id, 20, 0, text);
      const shown = book.hands.draw(id, 20, 0);
      book.hands.type(id, 21, 0, shown.input);
      expect({ ...book.hands.draw(id, 21, 0), style: null }).toEqual({ ...shown, style: null });
    }
  });
});
