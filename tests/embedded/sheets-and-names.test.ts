import { books, codeOf, onSheet, valuesOf } from "./support/book";

const open = books();

describe("worksheets", () => {
  it.each([
    ["longer than 31 characters", "x".repeat(32), "InvalidArgument"],
    ["a slash", "a/b", "InvalidArgument"],
    ["a bracket", "a[1]", "InvalidArgument"],
    ["a leading apostrophe", "'a", "InvalidArgument"],
    ["a trailing apostrophe", "a'", "InvalidArgument"],
    ["the reserved name", "History", "InvalidArgument"],
    ["a name that is taken, in capitals", "SHEET1", "ItemAlreadyExists"],
  ])("are refused with %s", async (_, name, code) => {
    const book = await open();
    const work = book.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  it("follow a new name in formulas, names and charts, and become #REF! when deleted", async () => {
    const book = await open();
    const read = await book.Excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1:B3").values = [
        ["", "Score"],
        ["Acme", 4],
        ["Bolt", 2],
      ];
      context.workbook.names.add("RFP_Scores", data.getRange("B2:B3"));
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").formulas = [["=SUM(Data!B2:B3)"], ["=SUM(RFP_Scores)"]];
      sheet.charts.add("BarStacked", data.getRange("A1:B3"), "Columns").name = "Totals";
      data.name = "It's data";
      const renamed = sheet.getRange("A1:A2").load("formulas,values");
      const name = context.workbook.names.getItem("RFP_Scores").load("formula");
      await context.sync();
      data.delete();
      const deleted = sheet.getRange("A1:A2").load("formulas,values");
      const broken = context.workbook.names.getItem("RFP_Scores").load("formula");
      const gone = broken.getRangeOrNullObject();
      await context.sync();
      return [
        renamed.formulas,
        renamed.values,
        name.formula,
        deleted.values,
        broken.formula,
        gone.isNullObject,
      ];
    });
    expect(read).toEqual([
      [["=SUM('It''s data'!B2:B3)"], ["=SUM(RFP_Scores)"]],
      [[6], [6]],
      "='It''s data'!$B$2:$B$3",
      [["#REF!"], ["#REF!"]],
      expect.stringContaining("#REF!"),
      true,
    ]);
  });

  it("calculate what refers to them before they exist", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=Later!A1+RFP_Later"]];
      const later = context.workbook.worksheets.add("Later");
      later.getRange("A1").values = [[5]];
      context.workbook.names.add("RFP_Later", later.getRange("A1"));
      await context.sync();
    });
    expect(await valuesOf(book, "A1")).toEqual([[10]]);
  });

  it("keep one visible", async () => {
    const book = await open();
    const hide = onSheet(book, async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const remove = onSheet(book, async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect([await codeOf(hide), await codeOf(remove)]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("are no longer there for what was taken from them before they were deleted", async () => {
    const book = await open();
    const work = book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Short lived");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(["ItemNotFound", "InvalidReference"]).toContain(await codeOf(work));
  });

  it("are listed, counted, moved and found or not", async () => {
    const book = await open();
    const read = await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B").position = 0;
      worksheets.add("C").activate();
      worksheets.load("items/name,items/position");
      const count = worksheets.getCount();
      const none = worksheets.getItemOrNullObject("D");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [
        worksheets.items.map((sheet) => [sheet.name, sheet.position]),
        count.value,
        none.isNullObject,
        active.name,
      ];
    });
    expect(read).toEqual([
      [
        ["B", 0],
        ["Sheet1", 1],
        ["C", 2],
      ],
      3,
      true,
      "C",
    ]);
  });
});

describe("defined names", () => {
  it.each(["A1", "R1C1", "r", "two words", "1st", "TRUE", "x".repeat(256), "AB12"])(
    "refuse %j",
    async (name) => {
      const book = await open();
      const work = onSheet(book, async (sheet, context) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
        await context.sync();
      });
      expect(await codeOf(work)).toBe("InvalidArgument");
    },
  );

  it("are unique, whatever the letter case", async () => {
    const book = await open();
    const work = onSheet(book, async (sheet, context) => {
      context.workbook.names.add("RFP_Weights", sheet.getRange("A1"));
      context.workbook.names.add("rfp_weights", sheet.getRange("A2"));
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ItemAlreadyExists");
  });

  it("move with their formula, and formulas that use them follow", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const name = context.workbook.names.add("RFP_Part", sheet.getRange("A1:A2"));
      sheet.getRange("B1").formulas = [["=SUM(RFP_Part)"]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      name.formula = "=Sheet1!$A$1:$A$3";
      const after = sheet.getRange("B1").load("values");
      const range = name.getRange().load("address");
      await context.sync();
      name.delete();
      const deleted = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values[0]?.[0], after.values[0]?.[0], range.address, deleted.values[0]?.[0]];
    });
    expect(read).toEqual([3, 6, "Sheet1!A1:A3", "#NAME?"]);
  });
});

describe("settings and custom XML", () => {
  it("keep what was put in", async () => {
    const book = await open();
    const read = await book.Excel.run(async (context) => {
      context.workbook.settings.add("rfp", { seen: true, when: "2026-01-05" });
      context.workbook.customXmlParts.add('<rfp xmlns="https://example.org/rfp"><a/></rfp>');
      await context.sync();
      const setting = context.workbook.settings.getItem("rfp").load("value");
      const missing = context.workbook.settings.getItemOrNullObject("other");
      const xml = context.workbook.customXmlParts
        .getByNamespace("https://example.org/rfp")
        .getOnlyItem()
        .getXml();
      await context.sync();
      return [setting.value, missing.isNullObject, xml.value];
    });
    expect(read).toEqual([{ seen: true, when: "2026-01-05" }, true, expect.stringContaining("<rfp")]);
  });
});
