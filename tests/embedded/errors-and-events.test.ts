import { books, codeOf, onSheet, settle, valuesOf, write } from "./support/book";

const open = books();

describe("errors", () => {
  it("stop a batch where they happen; what came before stays done", async () => {
    const book = await open();
    const work = onSheet(book, async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Nowhere").load("name");
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ItemNotFound");
    expect(await valuesOf(book, "A1:A2")).toEqual([[1], [""]]);
  });

  it("name the statement, as the library does", async () => {
    const book = await open();
    const error: unknown = await onSheet(book, async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: expect.stringContaining("values") },
    });
  });

  it("come from the library itself for what was not loaded", async () => {
    const book = await open();
    const work = onSheet(book, async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(work)).toBe("PropertyNotLoaded");
  });

  it("say which member the embedded Excel does not know", async () => {
    const book = await open();
    const work = onSheet(book, async (sheet, context) => {
      sheet.shapes.addTextBox("x");
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ message: expect.stringContaining("Shapes") });
    expect(await codeOf(work)).toBe("InvalidRequest");
  });

  it("answer above the ceiling as an older Excel does", async () => {
    const old = await open({ apiCeiling: "1.8" });
    expect([
      old.isSetSupported("ExcelApi", "1.8"),
      old.isSetSupported("ExcelApi", "1.9"),
      old.isSetSupported("ExcelApi", "1.14"),
    ]).toEqual([true, false, false]);
    const work = onSheet(old, async (sheet, context) => {
      sheet.getRange("A1").copyFrom("B1");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
  });

  it("refuse requests and answers above the limit", async () => {
    const book = await open();
    await write(
      book,
      "A1:A40",
      Array.from({ length: 40 }, () => ["'" + "x".repeat(30_000)]),
    );
    book.pose({ payloadLimit: 1_000_000 });
    expect(await codeOf(valuesOf(book, "A1:A40"))).toBe("ResponsePayloadSizeLimitExceeded");
    const long = Array.from({ length: 40 }, () => ["'" + "x".repeat(30_000)]);
    expect(await codeOf(write(book, "B1:B40", long))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(valuesOf(book, "A1:A9"))).toBe("none");
  });

  it("tell of someone typing in a cell, or wait for them when asked to", async () => {
    const book = await open();
    book.pose({ cellEditMode: true });
    expect(await codeOf(write(book, "A1", [[1]]))).toBe("InvalidOperationInCellEditMode");
    const waiting = book.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
      await context.sync();
    });
    setTimeout(() => book.pose({ cellEditMode: false }), 300);
    await waiting;
    expect(await valuesOf(book, "A1")).toEqual([[2]]);
  });
});

describe("onChanged", () => {
  async function listening() {
    const book = await open();
    const seen: Partial<Excel.WorksheetChangedEventArgs>[] = [];
    const registration = await onSheet(book, async (sheet, context) => {
      const handler = sheet.onChanged.add((event) => {
        seen.push({
          address: event.address,
          source: event.source,
          triggerSource: event.triggerSource,
          details: event.details,
        });
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    return { book, seen, registration, id: book.hands.sheets()[0]!.id };
  }

  it("tells of people, co-authors and this add-in, each by name", async () => {
    const { book, seen, id } = await listening();
    book.hands.type(id, 0, 0, "5");
    book.coAuthor.type(id, 1, 1, "=A1*2");
    await write(book, "C3:D3", [[1, 2]]);
    await settle();
    expect(seen).toEqual([
      {
        address: "A1",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
      {
        address: "B2",
        source: "Remote",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 10, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
      { address: "C3:D3", source: "Local", triggerSource: "ThisLocalAddin", details: undefined },
    ]);
  });

  it("is silent after it is removed, and for other sheets", async () => {
    const { book, seen, registration, id } = await listening();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(book.eventRegistrations).toBe(1);
    await book.Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    book.hands.type(id, 0, 0, "5");
    await settle();
    expect(seen).toEqual([]);
    expect(book.eventRegistrations).toBe(0);
  });

  it("comes for all sheets at once from the collection, also for deleted ones", async () => {
    const book = await open();
    const seen: string[] = [];
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => Promise.resolve(void seen.push(`changed ${event.address}`)));
      worksheets.onAdded.add(() => Promise.resolve(void seen.push("added")));
      worksheets.onDeleted.add(() => Promise.resolve(void seen.push("deleted")));
      await context.sync();
      worksheets.add("New").getRange("B2").values = [[1]];
      await context.sync();
      worksheets.getItem("New").delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(["added", "changed B2", "deleted"]);
  });
});
