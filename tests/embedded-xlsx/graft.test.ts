import type { WorkbookContents } from "../../src/embedded/workbook/contents";
import { readXlsx, writeXlsx } from "../../src/embedded/xlsx";
import { parseXml, scanXml } from "../../src/embedded/xlsx/xml";
import { differingParts, partsOf, rawWorkbook, relationships } from "./package-builder";
import { put, rankingSheet, StyleBook } from "./sample-workbook";

/** A user's workbook with things no library of ours understands, and names taken that we would like. */
function usersWorkbook(): Uint8Array {
  const data =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2" s="0"><v>2</v></c></row><row r="3" spans="1:2"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><v>3</v></c></row></sheetData><drawing r:id="rId7"/><extLst><ext uri="{sparklines}"><x/></ext></extLst>';
  return rawWorkbook({
    sheets: { Offers: data, Second: "<sheetData/>" },
    beforeSheets: '<workbookPr codeName="Mine"/><bookViews><workbookView firstSheet="0"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Second!$A$1:$B$2</definedName><definedName name="Mine" comment="do not lose me">Offers!$B$1</definedName><definedName name="Mine" localSheetId="1">Second!$A$1</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{user}"/></extLst>',
    parts: {
      "docProps/app.xml":
        '<Properties xmlns:vt="v"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Offers</vt:lpstr><vt:lpstr>Second</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
      "_rels/.rels": relationships(
        ["rId1", "officeDocument", "/xl/workbook.xml"],
        ["rId2", "extended-properties", "docProps/app.xml"],
        ["rId3", "customXml", "customXml/item1.xml"],
      ),
      "customXml/item1.xml": "<mine/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId7", "drawing", "/xl/drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": "<xdr:wsDr><!-- a text box --></xdr:wsDr>",
      "xl/charts/chart1.xml": "<c:chartSpace/>",
      "xl/tables/table1.xml": '<table id="4" name="T" displayName="T" ref="A1:B3"/>',
      "xl/calcChain.xml": "<calcChain/>",
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
        ["rId90", "styles", "/xl/styles.xml"],
        ["rId91", "sharedStrings", "sharedStrings.xml"],
        ["rId3", "calcChain", "calcChain.xml"],
      ),
    },
  });
}

function withRanking(user: WorkbookContents, title = "RFP Ranking"): WorkbookContents {
  const book = new StyleBook();
  const sheet = rankingSheet(book, title);
  for (const line of sheet.cells.values()) for (const cell of line.values()) cell.style += user.styles.length;
  return {
    ...user,
    sheets: [sheet, ...user.sheets],
    styles: [...user.styles, ...book.styles],
    names: [...user.names, { name: "RFP_Totals", refersTo: `'${title}'!$E$2:$E$4`, visible: true }],
    active: 0,
  };
}

const ALLOWED = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];
const original = usersWorkbook();
const grafted = writeXlsx(withRanking(readXlsx(original)), { original });

/** Every part must at least be well formed. */
function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, text] of Object.entries(partsOf(bytes))) {
    const open: string[] = [];
    scanXml(text, {
      open: (tag, _, empty) => void (empty || open.push(tag)),
      text: () => undefined,
      close: (tag) => expect([name, open.pop()]).toEqual([name, tag]),
    });
    expect([name, open]).toEqual([name, []]);
  }
}

describe("our sheets in the user's file", () => {
  it("leave every other part byte for byte", () => {
    const existing = Object.keys(partsOf(original));
    const touched = differingParts(original, grafted).filter((name) => existing.includes(name));
    expect(touched).toEqual(ALLOWED.filter((name) => existing.includes(name)));
    expectWellFormed(grafted);
  });

  it("take no name that is taken, in parts, tables and styles", () => {
    const added = Object.keys(partsOf(grafted)).filter((name) => !(name in partsOf(original)));
    expect(added).toEqual(
      expect.arrayContaining([
        "xl/worksheets/sheet3.xml",
        "xl/drawings/drawing2.xml",
        "xl/charts/chart2.xml",
        "xl/tables/table2.xml",
      ]),
    );
    const table = parseXml(partsOf(grafted)["xl/tables/table2.xml"] ?? "");
    expect(table.attributes["id"]).toBe("5");
    const types = partsOf(grafted)["[Content_Types].xml"] ?? "";
    for (const name of added.filter((part) => !part.endsWith(".rels")))
      expect(types).toContain(`PartName="/${name}"`);
    expect(types).not.toContain("calcChain");
  });

  it("move the user's sheet-scoped names along and keep their words", () => {
    const workbook = partsOf(grafted)["xl/workbook.xml"] ?? "";
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">Second!$A$1:$B$2</definedName>',
    );
    expect(workbook).toContain('<definedName name="Mine" comment="do not lose me">Offers!$B$1</definedName>');
    expect(workbook).toContain('<definedName name="Mine" localSheetId="2">Second!$A$1</definedName>');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'RFP Ranking'!$A$1:$R$42</definedName>`,
    );
    expect(workbook).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst><ext uri="{user}"/></extLst>',
    );
    expect(workbook).toContain('<workbookPr codeName="Mine"/>');
  });

  it("open where the user left the file, unless asked to show ours", () => {
    expect(readXlsx(grafted).sheets[readXlsx(grafted).active]?.name).toBe("Offers");
    const shown = writeXlsx(withRanking(readXlsx(original)), { original, showActive: true });
    expect(readXlsx(shown).sheets[readXlsx(shown).active]?.name).toBe("RFP Ranking");
    const selected = Object.values(partsOf(shown)).filter((text) => text.includes('tabSelected="1"'));
    expect(selected).toHaveLength(1);
  });

  it("list themselves among the titles of parts", () => {
    const app = partsOf(grafted)["docProps/app.xml"] ?? "";
    expect(app).toContain("<vt:i4>3</vt:i4>");
    expect(app).toContain(
      '<vt:vector size="3" baseType="lpstr"><vt:lpstr>RFP Ranking</vt:lpstr><vt:lpstr>Offers</vt:lpstr><vt:lpstr>Second</vt:lpstr></vt:vector>',
    );
  });

  it("are replaced in place by a second run: nothing doubled, nothing left over, styles not grown", () => {
    const read = readXlsx(grafted);
    const own = new Set(read.sheets.filter(({ name }) => name === "RFP Ranking").map(({ id }) => id));
    const again = writeXlsx(read, { original: grafted, ownSheets: own });
    expect(differingParts(grafted, again).filter((name) => name !== "[Content_Types].xml")).toEqual([]);
    expect((partsOf(again)["[Content_Types].xml"] ?? "").length).toBe(
      (partsOf(grafted)["[Content_Types].xml"] ?? "").length,
    );
  });

  it("go without a trace when they are deleted", () => {
    const read = readXlsx(grafted);
    const without = {
      ...read,
      sheets: read.sheets.filter(({ name }) => name !== "RFP Ranking"),
      names: read.names.filter(({ name }) => !name.startsWith("RFP_")),
    };
    const after = writeXlsx(without, { original: grafted });
    expect(Object.keys(partsOf(after)).sort()).toEqual(
      Object.keys(partsOf(original))
        .filter((name) => name !== "xl/calcChain.xml")
        .sort(),
    );
    expect(partsOf(after)["xl/workbook.xml"]).not.toContain("RFP");
    expect(partsOf(after)["xl/workbook.xml"]).toContain('localSheetId="1">Second');
  });
});

describe("cells a person changed in the user's sheet", () => {
  it("are put into the user's part; formulas told by a changed cell get their own words", () => {
    const book = readXlsx(original);
    const offers = book.sheets[0];
    if (!offers) throw new Error("no sheet");
    put(offers, 0, 0, { value: "typed <here>" });
    put(offers, 1, 1, { value: null });
    put(offers, 2, 3, { value: 5 });
    put(offers, 9, 0, { formula: "=B1", value: 1 });
    const changes = new Map([
      [
        offers.id,
        [
          [0, 0],
          [1, 1],
          [2, 3],
          [9, 0],
        ] as [number, number][],
      ],
    ]);
    const out = writeXlsx(book, { original, changedCells: changes });
    expectWellFormed(out);
    const sheet = partsOf(out)["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">typed &lt;here&gt;</t></is></c><c r="B1"><v>1</v></c></row>',
    );
    expect(sheet).toContain('<c r="A2"><f>B2*2</f><v>4</v></c><c r="B2"/>');
    expect(sheet).toContain(
      '<row r="3" spans="1:2"><c r="A3"><f>B3*2</f><v>6</v></c><c r="B3"><v>3</v></c><c r="D3"><v>5</v></c></row><row r="10"><c r="A10"><f>B1</f><v>1</v></c></row></sheetData><drawing r:id="rId7"/><extLst>',
    );
    expect(differingParts(original, out)).toEqual([
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("find a place in an empty sheet", () => {
    const book = readXlsx(original);
    const second = book.sheets[1];
    if (!second) throw new Error("no sheet");
    put(second, 4, 2, { value: true });
    put(second, 2, 1, { value: "x" });
    const out = writeXlsx(book, {
      original,
      changedCells: new Map([
        [
          second.id,
          [
            [4, 2],
            [2, 1],
          ] as [number, number][],
        ],
      ]),
    });
    expect(partsOf(out)["xl/worksheets/sheet2.xml"]).toContain(
      '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row><row r="5"><c r="C5" t="b"><v>1</v></c></row></sheetData>',
    );
  });
});
