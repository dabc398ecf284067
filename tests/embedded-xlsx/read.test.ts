import { readXlsx } from "../../src/embedded/xlsx";
import { applyTint } from "../../src/embedded/xlsx/read/colors";
import { rawWorkbook, relationships, partsOf, zipOf } from "./package-builder";

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const values = (sheet: string, more: Omit<Parameters<typeof rawWorkbook>[0], "sheets"> = {}): unknown[] => {
  const book = readXlsx(rawWorkbook({ ...more, sheets: { Data: data(sheet) } }));
  return [...(book.sheets[0]?.cells.values() ?? [])].flatMap((line) =>
    [...line.values()].map(({ value }) => value),
  );
};

describe("cell values", () => {
  it("reads every type a cell can have", () => {
    const cells =
      '<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="str"><v>a&amp;b</v></c>' +
      '<c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c r="F1" t="d"><v>2026-11-21</v></c><c r="G1" t="s"><v>0</v></c></row>';
    expect(values(cells, { sharedStrings: "<si><t>shared</t></si>" })).toEqual([
      1500,
      true,
      { error: "#DIV/0!" },
      "a&b",
      "in line",
      46347,
      "shared",
    ]);
  });

  it("joins rich text, leaves phonetic hints out and decodes Excel's escapes", () => {
    const strings =
      '<si><r><t>日</t></r><r><t>本</t></r><rPh sb="0" eb="1"><t>ニホン</t></rPh></si><si><t>line_x000D_\nend &#x41;</t></si><si/>';
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
    expect(values(cells, { sharedStrings: strings })).toEqual(["日本", "line\r\nend A", ""]);
  });

  it("takes the file's own line ends for line feeds, and only escaped ones for carriage returns", () => {
    const cells = '<row r="1"><c r="A1" t="str"><v>a\r\nb\rc&#13;d</v></c></row>';
    expect(values(cells)).toEqual(["a\nb\nc\rd"]);
  });

  it("counts on where rows and cells carry no address", () => {
    const book = readXlsx(
      rawWorkbook({
        sheets: { A: data("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>") },
      }),
    );
    expect(book.sheets[0]?.cells.get(0)?.get(1)?.value).toBe(2);
    expect(book.sheets[0]?.cells.get(1)?.get(0)?.value).toBe(3);
  });

  it("gives dates of a 1904 workbook as serials of 1900, and only dates", () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const cells = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>0</v></c></row>';
    expect(values(cells, { styles, beforeSheets: '<workbookPr date1904="1"/>' })).toEqual([1462, 0]);
  });

  it("reads parts whose elements carry a prefix", () => {
    const bytes = rawWorkbook({ sheets: { Data: data('<row r="2"><c r="B2"><v>7</v></c></row>') } });
    const parts = partsOf(bytes);
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        name.startsWith("xl/w")
          ? text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")
          : text,
      ]),
    );
    expect(readXlsx(zipOf(prefixed)).sheets[0]?.cells.get(1)?.get(1)?.value).toBe(7);
  });
});

describe("formulas", () => {
  it("tells shared formulas apart cell by cell", () => {
    const cells =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1&amp;"A1"&amp;\'A1\'!A1+SUM(A:A,1:1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>';
    const book = readXlsx(rawWorkbook({ sheets: { Data: data(cells) } }));
    const formula = (row: number, column: number): string | undefined =>
      book.sheets[0]?.cells.get(row)?.get(column)?.formula;
    expect(formula(0, 2)).toBe(`=A1*$B$1&"A1"&'A1'!A1+SUM(A:A,1:1)`);
    expect(formula(1, 2)).toBe(`=A2*$B$1&"A1"&'A1'!A2+SUM(A:A,2:2)`);
    expect(formula(2, 3)).toBe(`=B3*$B$1&"A1"&'A1'!B3+SUM(B:B,3:3)`);
  });

  it("shows newer functions as people type them", () => {
    const cells =
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.SORT(C:C))&amp;"_xlfn."</f><v>1</v></c></row>';
    const book = readXlsx(rawWorkbook({ sheets: { Data: data(cells) } }));
    expect(book.sheets[0]?.cells.get(0)?.get(0)).toEqual({
      value: 1,
      formula: '=XLOOKUP(1,B:B,SORT(C:C))&"_xlfn."',
      style: 0,
    });
  });
});

describe("looks", () => {
  // Excel 2016's own palette: "Blue, Accent 1, Lighter 80 %" and "Darker 25 %" of 4472C4.
  it("tints theme colours as Excel's colour picker shows them", () => {
    expect(applyTint("4472C4", 0.7999816888943144)).toBe("DAE3F3");
    expect(applyTint("4472C4", -0.249977111117893)).toBe("2F5597");
    expect(applyTint("FFFFFF", -0.149998474074526)).toBe("D9D9D9");
  });

  it("reads fonts, fills, borders, alignment and formats", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; pts&quot;"/></numFmts>' +
      '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="9"/><color theme="0"/><name val="Arial"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
      '<borders><border/><border><left/><top style="mediumDashed"><color rgb="FF112233"/></top></border></borders>' +
      '<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf></cellXfs>';
    const book = readXlsx(
      rawWorkbook({ styles, sheets: { Data: data('<row r="1"><c r="A1" s="1"/></row>') } }),
    );
    expect(book.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: null, style: 1 });
    expect(book.styles[1]).toEqual({
      numberFormat: '0.0" pts"',
      font: { name: "Arial", size: 9, color: "#FFFFFF", bold: true, italic: false, underline: true },
      fill: "#FF0000",
      border: { top: { style: "dashed", color: "#112233" } },
      align: "right",
      verticalAlign: "top",
      wrap: true,
      indent: 2,
      locked: false,
    });
  });
});

describe("what surrounds the cells", () => {
  const sheet =
    '<sheetPr><tabColor rgb="FF00AA00"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="3" width="20" hidden="1" outlineLevel="1"/></cols>' +
    data('<row r="1" ht="30" hidden="1"/>') +
    '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
    '<conditionalFormatting sqref="C1:C9 E1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>C1&gt;5</formula></cfRule>' +
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="20"/><color rgb="FF638EC6"/></dataBar></cfRule>' +
    '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="No" error="Pick one" sqref="A5"><formula1>"yes,no"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A7" r:id="rId1"/><hyperlink ref="A8" location="\'Other\'!A1" display="there"/></hyperlinks>' +
    '<extLst><ext xmlns:x14="x"><x14:dataValidations xmlns:xm="m"><x14:dataValidation type="list"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B5:B6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const note =
    '<comments><authors><author>Mai</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Note</t></r></text></comment><comment ref="B3" authorId="0"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>';
  const thread =
    '<ThreadedComments><threadedComment ref="B3" personId="{P}" id="1"><text>Why?</text></threadedComment><threadedComment ref="B3" personId="{P}" id="2" parentId="1"><text>Because.</text></threadedComment></ThreadedComments>';
  const book = readXlsx(
    rawWorkbook({
      sheets: { Data: sheet, Other: data("") },
      styles:
        '<cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFFC24D"/></patternFill></fill></dxf></dxfs>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$B,Data!$1:$5</definedName><definedName name="Scoped" localSheetId="1">Other!$A$1</definedName><definedName name="Wide" hidden="1">Data!$A$1</definedName></definedNames>',
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          ["rId1", "hyperlink", "https://example.org/a?b=1&amp;c=2"],
          ["rId2", "comments", "/xl/comments1.xml"],
          ["rId3", "threadedComment", "../threadedComments/t1.xml"],
        ).replace('c=2"', 'c=2" TargetMode="External"'),
        "xl/comments1.xml": note,
        "xl/threadedComments/t1.xml": thread,
        "xl/persons/person.xml": '<personList><person displayName="Hoa" id="{P}"/></personList>',
      },
    }),
  );
  const first = book.sheets[0];

  it("reads view, widths, heights, merges and protection", () => {
    expect(first).toMatchObject({
      tabColor: "#00AA00",
      showGridlines: false,
      frozen: { rows: 3, columns: 2 },
      protected: true,
    });
    expect(first?.columns.get(2)).toEqual({ width: 20, hidden: true, outlineLevel: 1 });
    expect(first?.rows.get(0)).toEqual({ height: 30, hidden: true });
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it("reads lists in both places Excel keeps them", () => {
    expect(first?.validations.map(({ formula1, kind }) => [kind, formula1])).toEqual([
      ["list", '"yes,no"'],
      ["list", "Other!$A$1:$A$3"],
    ]);
    expect(first?.validations[0]?.error).toEqual({ title: "No", message: "Pick one", style: "stop" });
  });

  it("reads formula rules and bars with numbers, not bars that stretch", () => {
    expect(first?.conditionalFormats.map(({ kind, priority }) => [kind, priority])).toEqual([
      ["formula", 2],
      ["data-bar", 1],
    ]);
    expect(first?.conditionalFormats[0]).toMatchObject({
      formula: "=C1>5",
      stopIfTrue: true,
      style: { fill: "#FFC24D", color: "#FF0000", bold: true },
    });
  });

  it("reads notes, threads instead of their stand-in, and links", () => {
    expect(first?.comments).toEqual([
      { row: 1, column: 1, text: "Note", author: "Mai" },
      { row: 2, column: 1, text: "Why?\nBecause.", author: "Hoa" },
    ]);
    expect(first?.hyperlinks.map(({ target, text }) => [target, text])).toEqual([
      ["https://example.org/a?b=1&c=2", undefined],
      ["#'Other'!A1", "there"],
    ]);
  });

  it("reads names with their scope and keeps print titles with the page", () => {
    expect(book.names).toEqual([
      { name: "Scoped", sheetId: book.sheets[1]?.id, refersTo: "Other!$A$1", visible: true },
      { name: "Wide", refersTo: "Data!$A$1", visible: false },
    ]);
    expect(first?.page.titleRows).toEqual({ from: 0, to: 4 });
  });
});
