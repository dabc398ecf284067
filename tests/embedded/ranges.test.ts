import { books, codeOf, onSheet, valuesOf, write } from "./support/book";

const open = books();

describe("range values", () => {
  it("come back calculated, in one round trip with what was written", async () => {
    const book = await open();
    const read = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        ["x", null],
      ];
      sheet.getRange("C1").formulas = [["=A1+B1"]];
      const back = sheet.getUsedRange();
      back.load("values,formulas,address,valueTypes,text,rowCount,columnCount,cellCount,format/font/bold");
      await context.sync();
      return back.toJSON();
    });
    expect(read.values).toEqual([
      [1, 2, 3],
      ["x", "", ""],
    ]);
    expect(read.formulas).toEqual([
      [1, 2, "=A1+B1"],
      ["x", "", ""],
    ]);
    expect(read.valueTypes).toEqual([
      ["Double", "Double", "Double"],
      ["String", "Empty", "Empty"],
    ]);
    expect(read).toMatchObject({ address: "Data!A1:C2", rowCount: 2, columnCount: 3, cellCount: 6 });
    expect(read.format?.font?.bold).toBe(false);
    expect(book.roundTrips).toBe(1);
  });

  it("leave a cell alone for null, empty it for an empty string, repeat a single value", async () => {
    const book = await open();
    await write(book, "A1:C1", [[1, 2, 3]]);
    await write(book, "A1:C1", [[null, "", 9]]);
    expect(await valuesOf(book, "A1:C1")).toEqual([[1, "", 9]]);
    await write(book, "A2:B3", 7);
    expect(await valuesOf(book, "A2:B3")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("are read as Excel reads typing", async () => {
    const book = await open();
    const typed = [
      "1,200",
      "TRUE",
      "50%",
      "'12",
      "'=A1",
      "-3.5",
      "(4)",
      "#N/A",
      "1e3",
      "2024-03-01",
      "12 apples",
      "=1+1",
    ];
    await write(
      book,
      "A1:A12",
      typed.map((text) => [text]),
    );
    expect((await valuesOf(book, "A1:A12")).flat()).toEqual([
      1200,
      true,
      0.5,
      "12",
      "=A1",
      -3.5,
      -4,
      "#N/A",
      1000,
      45352,
      "12 apples",
      2,
    ]);
  });

  it("are taken as text in cells formatted as text", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["00123"]];
      await context.sync();
    });
    expect(await valuesOf(book, "A1")).toEqual([["00123"]]);
  });

  it.each([
    ["a vendor's words that begin like a formula", "+3,900 agents"],
    ["words with a dash in front", "- included in base price"],
    ["an unfinished formula", "=SUM(A1:A2"],
    ["a formula of nothing", "="],
    ["an operator without operand", "=1+"],
    ["more than a cell holds", "x".repeat(32_768)],
    ["a formula that is too long", `=${"1+".repeat(4_100)}1`],
  ])("are refused: %s", async (_, text) => {
    const book = await open();
    expect(await codeOf(write(book, "A1", [[text]]))).toBe("InvalidArgument");
    expect(await valuesOf(book, "A1")).toEqual([[""]]);
  });

  it("fit the range or are refused, in small and in large arrays", async () => {
    const book = await open();
    expect(await codeOf(write(book, "A1:B2", [[1, 2]]))).toBe("InvalidArgument");
    expect(await codeOf(write(book, "A1:B2", [[1], [2]]))).toBe("InvalidArgument");
    const large = Array.from({ length: 2_000 }, (_, row) => [row, "x"]);
    expect(await codeOf(write(book, "A1:B1999", large))).toBe("InvalidArgument");
    await write(book, "A1:B2000", large);
    expect(await valuesOf(book, "A1999:B2000")).toEqual([
      [1998, "x"],
      [1999, "x"],
    ]);
  });

  it("keep fifteen digits", async () => {
    const book = await open();
    await write(book, "A1:A3", [["=1/3"], ["=2/3*10000000000"], ["=DATE(2024,1,2)+1/7"]]);
    const [[third], [large], [date]] = (await valuesOf(book, "A1:A3")) as [[number], [number], [number]];
    expect(third).toBeCloseTo(1 / 3, 14);
    expect(large / (2e10 / 3)).toBeCloseTo(1, 13);
    expect(date).toBeCloseTo(45293 + 1 / 7, 9);
  });

  it("are null, without an error, for more than five million cells", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      const range = sheet.getRange("A1:J1000000");
      range.load("values,rowCount");
      await context.sync();
      return [range.values, range.rowCount];
    });
    expect(read).toEqual([null, 1_000_000]);
  });
});

describe("a range's place", () => {
  it("is what its methods say", async () => {
    const book = await open();
    const addresses = await onSheet(book, async (sheet, context) => {
      const start = sheet.getRange("B2:D5");
      const ranges = [
        start.getCell(1, 1),
        start.getRow(3),
        start.getColumn(0),
        start.getLastRow(),
        start.getResizedRange(1, -1),
        start.getOffsetRange(2, 3),
        start.getBoundingRect("F9"),
        start.getEntireRow(),
        start.getEntireColumn(),
        start.getIntersectionOrNullObject("D5:Z9"),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(4, 27),
        sheet.getRange(),
      ];
      for (const range of ranges) range.load("address");
      const none = start.getIntersectionOrNullObject("Z9");
      await context.sync();
      return [...ranges.map((range) => range.address), none.isNullObject];
    });
    expect(addresses).toEqual([
      "Sheet1!C3",
      "Sheet1!B5:D5",
      "Sheet1!B2:B5",
      "Sheet1!B5:D5",
      "Sheet1!B2:C6",
      "Sheet1!E4:G7",
      "Sheet1!B2:F9",
      "Sheet1!2:5",
      "Sheet1!B:D",
      "Sheet1!D5",
      "Sheet1!A1:C2",
      "Sheet1!AB5",
      "Sheet1!A:XFD",
      true,
    ]);
  });

  it.each(["A0", "XFE1", "A1:B", "nonsense!A1", "1A", ""])(
    "is refused when the address is %j",
    async (address) => {
      const book = await open();
      const work = onSheet(book, async (sheet, context) => {
        const range = address === "" ? sheet.getCell(-1, 0) : sheet.getRange(address);
        range.load("address");
        await context.sync();
      });
      expect(["InvalidArgument", "ItemNotFound"]).toContain(await codeOf(work));
    },
  );

  it("used: everything, or only what has values", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const valued = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [before.isNullObject, all.address, valued.address];
    });
    expect(read).toEqual([true, "Sheet1!B3:E9", "Sheet1!B3"]);
  });
});

describe("copying and moving", () => {
  it("moves references as Excel does, down 15,000 rows in one request", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("C1:D1").formulas = [["=A1+$B$1+B$1", "=C1*2"]];
      sheet.getRange("C2:D15000").copyFrom("C1:D1", "Formulas");
      const last = sheet.getRange("C15000:D15000").load("formulas,values");
      await context.sync();
      return [last.formulas, last.values];
    });
    expect(read).toEqual([[["=A15000+$B$1+B$1", "=C15000*2"]], [[4, 8]]]);
  });

  it("repeats a block, and turns references that fall off the sheet into #REF!", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("B1:B4").copyFrom("A1:A2");
      sheet.getRange("C3").formulas = [["=A1"]];
      sheet.getRange("C1").copyFrom("C3");
      const back = sheet.getRange("B1:C4").load("formulas");
      await context.sync();
      return back.formulas;
    });
    expect(read.map((row) => row[0])).toEqual(["a", "b", "a", "b"]);
    expect(read[0]?.[1]).toBe("=#REF!");
  });

  it("inserts and deletes rows, with formulas, names, merges and formats following", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A4)+A4"]];
      sheet.getRange("E4:F4").merge();
      context.workbook.names.add("RFP_All", sheet.getRange("A2:A4"));
      sheet.getRange("3:3").insert("Down");
      const inserted = sheet.getRange("C1").load("formulas,values");
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      const deleted = sheet.getRange("C1").load("formulas,values");
      const name = context.workbook.names.getItem("RFP_All").load("formula");
      await context.sync();
      return [
        inserted.formulas[0]?.[0],
        inserted.values[0]?.[0],
        merged.address,
        deleted.formulas[0]?.[0],
        deleted.values[0]?.[0],
        name.formula,
      ];
    });
    expect(read).toEqual(["=SUM(A1:A5)+A5", 14, "Sheet1!E5:F5", "=SUM(A1:A4)+A4", 12, "=Sheet1!$A$2:$A$4"]);
  });

  it("reads and writes R1C1", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("B2:B3").formulasR1C1 = [["=RC[-1]*R1C1"], ['=R[-1]C&"R1C1"']];
      const back = sheet.getRange("B2:B3").load("formulas,formulasR1C1");
      await context.sync();
      return [back.formulas, back.formulasR1C1];
    });
    expect(read).toEqual([
      [["=A2*$A$1"], ['=B2&"R1C1"']],
      [["=RC[-1]*R1C1"], ['=R[-1]C&"R1C1"']],
    ]);
  });
});

describe("looks", () => {
  it("are set for many cells at once, and null when they differ", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#ff0000";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.borders.getItem("EdgeBottom").color = "#123456";
      range.numberFormat = [
        ["0.0", "0.0"],
        ["0.0", null],
      ] as string[][];
      sheet.getRange("A1").format.font.bold = false;
      range.load(
        "numberFormat,format/fill/color,format/font/bold,format/horizontalAlignment,format/wrapText",
      );
      const border = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("color,style,weight");
      await context.sync();
      return { ...range.format.toJSON(), numberFormat: range.numberFormat, border: border.toJSON() };
    });
    expect(read.fill?.color).toBe("#FF0000");
    expect(read.font?.bold).toBeNull();
    expect(read.horizontalAlignment).toBe("Center");
    expect(read.numberFormat).toEqual([
      ["0.0", "0.0"],
      ["0.0", "General"],
    ]);
    expect(read.border).toMatchObject({ color: "#123456", style: "Continuous", weight: "Thin" });
  });

  it("refuse what is no colour, size or alignment", async () => {
    const book = await open();
    const attempts: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.fill.color = "reddish"),
      (format) => (format.font.size = 500),
      (format) => (format.horizontalAlignment = "Middle" as "Center"),
      (format) => (format.columnWidth = -1),
      (format) => (format.rowHeight = 410),
    ];
    for (const attempt of attempts) {
      const work = onSheet(book, async (sheet, context) => {
        attempt(sheet.getRange("A1").format);
        await context.sync();
      });
      expect(await codeOf(work)).toBe("InvalidArgument");
    }
  });

  it("shows text in number formats", async () => {
    const book = await open();
    const text = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:F1").numberFormat = [["#,##0.00", "0 %", "General", "yyyy-mm-dd", "0.0", "0.0"]];
      sheet.getRange("A1:F1").values = [[1234.5, 0.256, 1 / 3, 45352, 1.25e-7, 2]];
      const range = sheet.getRange("A1:F1").load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["1,234.50", "26 %", "0.333333333", "2024-03-01", "0.0", "2.0"]]);
  });
});
