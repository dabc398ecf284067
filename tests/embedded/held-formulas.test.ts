import { createHost } from "../../src/embedded/host/create-host";
import { readFileSync } from "node:fs";
import { packageFile } from "../../src/embedded/node/load-client";
import { readXlsx } from "../../src/embedded/xlsx";
import { blankSheet, blankWorkbook } from "../../src/embedded/workbook/blank";
import type { CellContents, Scalar, WorkbookContents } from "../../src/embedded/workbook/contents";
import { type WorkbookModel } from "../../src/embedded/workbook/workbook-model";
import { books, valuesOf, write } from "./support/book";

type Line = readonly (Scalar | { readonly formula: string; readonly value: Scalar })[];

/** A file's sheet: formulas with the values the program that saved it came to. */
function fileOf(lines: readonly Line[], names: Readonly<Record<string, string>> = {}): WorkbookContents {
  const sheet = blankSheet("s1", "Bids");
  lines.forEach((line, row) => {
    const cells = new Map<number, CellContents>();
    line.forEach((cell, column) => {
      if (cell === null) return;
      const isFormula = typeof cell === "object" && "formula" in cell;
      cells.set(column, isFormula ? { ...cell, style: 0 } : { value: cell, style: 0 });
    });
    sheet.cells.set(row, cells);
  });
  return {
    ...blankWorkbook(),
    sheets: [sheet],
    names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo, visible: true })),
  };
}

const open = books();

async function modelOf(contents: WorkbookContents): Promise<WorkbookModel> {
  const wasm = new Uint8Array(readFileSync(packageFile("@ironcalc/wasm", "wasm_bg.wasm")));
  return (await createHost({ contents }, wasm)).workbook;
}

describe("formulas that came with their value", () => {
  it("are not calculated by reading", async () => {
    const model = await modelOf(fileOf([[2, { formula: "=A1*2", value: 4 }]]));
    const [sheet] = model.sheets;
    expect(model.value(sheet!, 0, 1)).toBe(4);
    model.freshContents();
    expect(model.calculations).toBe(0);
    model.setValue(sheet!, 0, 0, 5);
    expect(model.value(sheet!, 0, 1)).toBe(10);
    model.dispose();
  });

  it("are calculated once something they lean on changes, through other formulas too", async () => {
    const book = await open({
      contents: fileOf([
        [2, { formula: "=A1*2", value: 4 }, { formula: "=SUM(B1:B2)", value: 10 }],
        [3, { formula: "=A2*2", value: 6 }],
      ]),
    });
    await write(book, "A1", [[5]]);
    expect(await valuesOf(book, "B1:C2")).toEqual([
      [10, 16],
      [6, ""],
    ]);
  });

  it("keep the file's value when IronCalc comes to another, whole columns and unknown functions among them", async () => {
    const lines: Line[] = [
      [2, { formula: "=QTY*3", value: 6 }, { formula: "=SUM(A:A)", value: 2 }],
      [
        { formula: "=NOSUCHFUNCTION(A1)", value: "right" },
        { formula: "=A1+1", value: 99 },
      ],
      [{ formula: "=B2*2", value: 198 }],
    ];
    const book = await open({ contents: fileOf(lines, { QTY: "Bids!$A:$A" }) });
    const before = await valuesOf(book, "B1:C1");
    book.hands.type("s1", 0, 0, "7");
    expect(await valuesOf(book, "B1:C1")).toEqual(before);
    expect(await valuesOf(book, "A2:B3")).toEqual([
      ["right", 99],
      [198, ""],
    ]);
    expect(book.hands.draw("s1", 1, 0)).toMatchObject({ input: "=NOSUCHFUNCTION(A1)", text: "right" });
    const saved = readXlsx(book.saveAs()).sheets[0]!;
    expect(saved.cells.get(1)?.get(0)).toMatchObject({ formula: "=NOSUCHFUNCTION(A1)", value: "right" });
    expect(saved.cells.get(0)?.get(1)).toMatchObject({ formula: "=QTY*3", value: 6 });
  });

  it("come back as they were when someone takes a change over them back, and move with inserted rows", async () => {
    const book = await open({ contents: fileOf([[1, { formula: "=NOSUCHFUNCTION(A1)", value: "right" }]]) });
    book.hands.type("s1", 0, 1, "5");
    book.hands.undo();
    expect(book.hands.draw("s1", 0, 1)).toMatchObject({ input: "=NOSUCHFUNCTION(A1)", text: "right" });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(book.hands.draw("s1", 1, 1)).toMatchObject({ input: "=NOSUCHFUNCTION(A2)", text: "right" });
  });

  it("are calculated at once when the file brought no value", async () => {
    const book = await open({ contents: fileOf([[2, { formula: "=A1*2", value: null }]]) });
    expect(await valuesOf(book, "B1")).toEqual([[4]]);
  });

  it("are saved with the values they came to, in the words the file has", async () => {
    const first = await open({
      contents: fileOf([[2, { formula: "=A1*2", value: 4 }, { formula: "=B1+1", value: 5 }]]),
    });
    const second = await open({ workbook: first.saveAs() });
    second.hands.type(second.hands.sheets()[0]!.id, 0, 0, "10");
    const saved = readXlsx(second.saveAs()).sheets[0]!;
    expect(saved.cells.get(0)?.get(1)).toMatchObject({ formula: "=A1*2", value: 20 });
    expect(saved.cells.get(0)?.get(2)).toMatchObject({ formula: "=B1+1", value: 21 });
  });
});

describe("lookups written as the cells they find", () => {
  const table: Line[] = [
    ["Q1", 10, 20],
    ["Q2", 30, 40],
    ["Q3", null, 60],
    ["q2", { formula: "=INDEX(Table,MATCH(A4,Ids,0),2)", value: null }],
    [2, { formula: "=INDEX(Table,MATCH(A5,B1:B3,0),1)", value: null }],
    [null, { formula: '=INDEX(Table,3,1)=""', value: null }],
    [null, { formula: "=SUM(INDEX(Table,0,2))", value: null }],
    [null, { formula: "=INDEX(Table,4,1)", value: null }],
    ["Q", { formula: "=MATCH(A9&1,Ids,0)", value: null }],
    [null, { formula: '=MATCH("Q1",Bids!$A$1,0)', value: null }],
  ];
  const names = { Table: "Bids!$B$1:$C$3", Ids: "Bids!$A$1:$A$3" };

  it("come to what Excel comes to", async () => {
    const book = await open({ contents: fileOf(table, names) });
    expect(await valuesOf(book, "B4:B10")).toEqual([[40], ["#N/A"], [true], [120], ["#REF!"], [1], [1]]);
  });

  it("follow the key, the list and the name", async () => {
    const book = await open({ contents: fileOf(table, names) });
    expect(await valuesOf(book, "B4")).toEqual([[40]]);
    await write(book, "A4", [["Q3"]]);
    expect(await valuesOf(book, "B4")).toEqual([[60]]);
    await write(book, "A1", [["Q3"]]);
    expect(await valuesOf(book, "B4")).toEqual([[20]]);
    await write(book, "C1", [[21]]);
    expect(await valuesOf(book, "B4")).toEqual([[21]]);
    await book.Excel.run(async (context) => {
      context.workbook.names.getItem("Table").formula = "=Bids!$A$1:$B$3";
      await context.sync();
    });
    expect(await valuesOf(book, "B4")).toEqual([[10]]);
    await write(book, "A1", [['="Q"&4']]);
    // The first row is no longer one of them: the third one's empty cell.
    expect(await valuesOf(book, "B4")).toEqual([[0]]);
  });

  it("take a name of one cell for the range it is", async () => {
    const formulas = [
      "RANK(A1,One,0)",
      "MATCH(7,One,0)",
      "COUNTIF(One,7)",
      "INDEX(One,B1)",
      'SUMIFS(One,One,">0")',
    ];
    const book = await open({
      contents: fileOf([[7, 1], ...formulas.map((text): Line => [{ formula: `=${text}`, value: null }])], {
        One: "Bids!$A$1",
      }),
    });
    expect(await valuesOf(book, "A2:A6")).toEqual([[1], [1], [1], [7], [7]]);
  });
});
