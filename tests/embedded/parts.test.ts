import { books, codeOf, onSheet, valuesOf } from "./support/book";

const open = books();

describe("tables", () => {
  it("take their headings from the cells and answer for their parts", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("B2:D4").values = [
        ["Name", "Name", ""],
        ["Acme", 1, 2],
        ["Bolt", 3, 4],
      ];
      const table = sheet.tables.add("B2:D4", true);
      table.name = "RFP_EvidenceTable";
      table.style = "TableStyleLight1";
      table.columns.load("items/name");
      const rows = table.rows.getCount();
      const body = table.getDataBodyRange().load("address");
      const head = table.getHeaderRowRange().load("values");
      context.workbook.tables.load("items/name");
      await context.sync();
      return [
        table.columns.items.map((column) => column.name),
        rows.value,
        body.address,
        head.values,
        context.workbook.tables.items[0]?.name,
      ];
    });
    expect(read).toEqual([
      ["Name", "Name2", "Column3"],
      2,
      "Sheet1!B3:D4",
      [["Name", "Name2", "Column3"]],
      "RFP_EvidenceTable",
    ]);
  });

  it("never overlap, share a name, hold merged cells or lose their heading row", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "One";
      sheet.tables.add("F1:G3", true);
      sheet.getRange("J1:K1").merge();
      await context.sync();
    });
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.tables.add("B3:C5", true),
      (sheet) => (sheet.tables.getItem("Table1").name = "one"),
      (sheet) => sheet.tables.add("J1:K4", true),
      (sheet) => sheet.tables.getItem("One").resize("A2:B9"),
      (sheet) => sheet.getRange("A1:A2").insert("Down"),
    ];
    const codes: string[] = [];
    for (const attempt of attempts) {
      codes.push(
        await codeOf(
          onSheet(book, async (sheet, context) => {
            attempt(sheet);
            await context.sync();
          }),
        ),
      );
    }
    expect(codes[0]).toBe("InvalidOperation");
    expect(codes.slice(1)).not.toContain("none");
  });

  it("keep one formula per column: the last of distinct ones wins (office-js#2093)", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:B4").values = [
        ["n", "f"],
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.tables.add("A1:B4", true);
      sheet.getRange("B2:B4").formulas = [["=A2"], ["=A3+1"], ["=A4*10"]];
      const back = sheet.getRange("B2:B4").load("formulas");
      await context.sync();
      return back.formulas.flat();
    });
    expect(read).toEqual(["=A2*10", "=A3*10", "=A4*10"]);
  });
});

describe("charts", () => {
  const data = [
    ["", "Price", "Quality", "Team"],
    ["Acme", 1, 2, 3],
    ["Bolt", 3, 4, 5],
  ];

  it("run their series as told; left to itself Excel takes the shorter side", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:D3").values = data;
      const told = sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Columns");
      const auto = sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Auto");
      told.series.load("items/name");
      auto.series.load("items/name");
      await context.sync();
      return [told.series.items.map((series) => series.name), auto.series.items.map((series) => series.name)];
    });
    expect(read).toEqual([
      ["Price", "Quality", "Team"],
      ["Acme", "Bolt"],
    ]);
    expect(book.contents().sheets[0]?.charts[0]?.series[0]).toMatchObject({
      name: { ref: "Sheet1!$B$1" },
      categories: "Sheet1!$A$2:$A$3",
      values: "Sheet1!$B$2:$B$3",
    });
  });

  it("keep looks, place and axes", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:D3").values = data;
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Columns");
      chart.name = "RFP_Chart";
      chart.title.text = "Totals";
      chart.setPosition("B5", "F20");
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.maximum = 100;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#0b5345");
      series.gapWidth = 40;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0";
      series.dataLabels.format.font.color = "#ffffff";
      await context.sync();
    });
    expect(book.contents().sheets[0]?.charts[0]).toMatchObject({
      name: "RFP_Chart",
      title: "Totals",
      legend: "bottom",
      gapWidth: 40,
      place: { top: 4, left: 1, bottom: 19, right: 5 },
      valueAxis: { max: 100 },
      categoryAxis: { reversed: true },
      series: [
        { color: "#0B5345", labels: { show: "value", numberFormat: "0.0", color: "#FFFFFF" } },
        {},
        {},
      ],
    });
  });

  it("fail one at a time, with what came before them done", async () => {
    const book = await open();
    book.pose({ failNextChart: true });
    const work = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Columns");
      sheet.getRange("A2").values = [["never written"]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("GeneralException");
    expect(await valuesOf(book, "A1:A2")).toEqual([["kept"], [""]]);
  });

  it.each([
    ["bounds on a category axis", (chart: Excel.Chart) => (chart.axes.categoryAxis.minimum = 1)],
    [
      "labels outside stacked bars",
      (chart: Excel.Chart) => (chart.series.getItemAt(0).dataLabels.position = "OutsideEnd"),
    ],
    ["a gap too wide", (chart: Excel.Chart) => (chart.series.getItemAt(0).gapWidth = 900)],
    ["a series that isn't there", (chart: Excel.Chart) => chart.series.getItemAt(9).load("name")],
  ])("refuse %s", async (_, attempt) => {
    const book = await open();
    const work = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:D3").values = data;
      attempt(sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Columns"));
      await context.sync();
    });
    expect(await codeOf(work)).not.toBe("none");
  });
});

describe("conditional formats", () => {
  it("hold formulas and data bars; a new one goes above the others", async () => {
    const book = await open();
    const types = await onSheet(book, async (sheet, context) => {
      const formats = sheet.getRange("B2:C5").conditionalFormats;
      const bar = formats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "100" };
      bar.positiveFormat.fillColor = "#00aa88";
      const custom = formats.add("Custom");
      custom.custom.rule.formula = "=B2>$A$1";
      custom.custom.format.fill.color = "#ffc24d";
      custom.stopIfTrue = true;
      formats.load("items/type");
      await context.sync();
      return formats.items.map((format) => format.type);
    });
    expect(types).toEqual(["Custom", "DataBar"]);
    expect(book.contents().sheets[0]?.conditionalFormats.map((format) => ({ ...format, id: "" }))).toEqual([
      {
        id: "",
        kind: "data-bar",
        rects: [{ top: 1, left: 1, bottom: 4, right: 2 }],
        color: "#00AA88",
        min: 0,
        max: 100,
        stopIfTrue: false,
        priority: 2,
      },
      {
        id: "",
        kind: "formula",
        rects: [{ top: 1, left: 1, bottom: 4, right: 2 }],
        formula: "=B2>$A$1",
        style: { fill: "#FFC24D" },
        stopIfTrue: true,
        priority: 1,
      },
    ]);
  });

  it("refuse bars with automatic bounds (office-js#2026) and formulas that are none", async () => {
    const book = await open();
    const bar = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar").dataBar.lowerBoundRule = { type: "LowestValue" };
      await context.sync();
    });
    const formula = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>";
      await context.sync();
    });
    expect([await codeOf(bar), await codeOf(formula)]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("are cut out of cells that are cleared", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
      sheet.getRange("A1:A4").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.contents().sheets[0]?.conditionalFormats).toMatchObject([
      { rects: [{ top: 4, bottom: 8 }], formula: "=A5>0" },
    ]);
  });
});

describe("data validation", () => {
  it("is kept with its words and read back", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      const rules = sheet.getRange("C6:C10").dataValidation;
      rules.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      rules.ignoreBlanks = false;
      rules.errorAlert = { title: "Weight", message: "From 0 to 100", style: "Stop", showAlert: true };
      const back = sheet.getRange("C7").dataValidation.load("type,rule,ignoreBlanks,errorAlert");
      const none = sheet.getRange("D7").dataValidation.load("type");
      await context.sync();
      return [back.type, back.rule, back.ignoreBlanks, back.errorAlert.message, none.type];
    });
    expect(read).toMatchObject([
      "Decimal",
      { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
      false,
      "From 0 to 100",
      "None",
    ]);
  });

  it("refuses titles above 32 characters and rules without operands", async () => {
    const book = await open();
    const title = onSheet(book, async (sheet, context) => {
      const rules = sheet.getRange("A1").dataValidation;
      rules.rule = { list: { inCellDropDown: true, source: "=$B$1:$B$3" } };
      rules.errorAlert = { title: "x".repeat(33), message: "", style: "Stop", showAlert: true };
      await context.sync();
    });
    const rule = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Between" } };
      await context.sync();
    });
    expect([await codeOf(title), await codeOf(rule)]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});

describe("the sheet around the cells", () => {
  it("keeps frozen panes, print set-up, groups, merges, links and comments", async () => {
    const book = await open();
    const read = await onSheet(book, async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      sheet.showGridlines = false;
      sheet.tabColor = "#0b5345";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:F40");
      sheet.pageLayout.setPrintTitleRows("$1:$5");
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
      sheet.horizontalPageBreaks.add("A20");
      sheet.getRange("C:E").group("ByColumns");
      sheet.getRange("C:E").hideGroupDetails("ByColumns");
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A7").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "There" };
      context.workbook.comments.add("Sheet1!B2", "Look here");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const columns = sheet.getRange("B1:C1").getColumnProperties({ columnHidden: true });
      const merged = sheet.getRange("A1:F1").getMergedAreasOrNullObject().load("areas/items/address");
      const link = sheet.getRange("A7").load("values,hyperlink");
      await context.sync();
      return [frozen.address, columns.value, merged.areas.items[0]?.address, link.values, link.hyperlink];
    });
    expect(read).toMatchObject([
      "Sheet1!A1:B5",
      [{ columnHidden: false }, { columnHidden: true }],
      "Sheet1!A1:C1",
      [["There"]],
      { documentReference: "Sheet1!B2", textToDisplay: "There" },
    ]);
    expect(book.contents().sheets[0]).toMatchObject({
      frozen: { rows: 5, columns: 2 },
      showGridlines: false,
      tabColor: "#0B5345",
      comments: [{ row: 1, column: 1, text: "Look here" }],
      page: {
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: null,
        printArea: { top: 0, left: 0, bottom: 39, right: 5 },
        titleRows: { from: 0, to: 4 },
        footer: { right: "&P / &N" },
        rowBreaks: [19],
      },
    });
  });

  it("refuses changes while it is protected, except in unlocked cells", async () => {
    const book = await open();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF"),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.getRange("1:1").delete("Up"),
      (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Columns"),
      (sheet) => (sheet.getRange("B2").values = [[1]]),
    ];
    const codes: string[] = [];
    for (const attempt of attempts) {
      codes.push(await codeOf(onSheet(book, async (sheet, context) => (attempt(sheet), context.sync()))));
    }
    expect(codes).toEqual([
      "AccessDenied",
      "AccessDenied",
      "AccessDenied",
      "AccessDenied",
      "AccessDenied",
      "none",
    ]);
  });
});
