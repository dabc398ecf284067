import fc from "fast-check";
import { zipSync } from "fflate";
import { Problem } from "../../src/core/model/problem";
import { readXlsx } from "../../src/embedded/xlsx";
import { encode, partsOf, rawWorkbook, zipOf } from "./package-builder";

function problemOf(bytes: Uint8Array, name = "offer.xlsx"): Problem {
  try {
    readXlsx(bytes, name);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("was read");
}

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...utf16(stream),
  ]);

describe("files that cannot be read", () => {
  it.each([
    ["nothing at all", new Uint8Array()],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ["a zip of something else", zipOf({ "readme.txt": "hello" })],
    ["a Word document", zipOf({ "_rels/.rels": "<Relationships/>", "word/document.xml": "<w:document/>" })],
    ["a zip cut short", rawWorkbook({ sheets: { A: "" } }).subarray(0, 300)],
  ])("calls %s not a workbook", (_, bytes) => {
    const problem = problemOf(bytes);
    expect(problem.code).toBe("not-a-workbook");
    expect(problem.what).toEqual({ key: "problem.not-a-workbook", values: { file: "offer.xlsx" } });
  });

  it("tells a password from an old .xls", () => {
    expect(problemOf(ole("EncryptedPackage")).code).toBe("password-protected");
    expect(problemOf(ole("Workbook"))).toMatchObject({ code: "not-a-workbook", details: { format: "xls" } });
  });

  it("does not unfold what claims to be enormous", () => {
    const bytes = rawWorkbook({ sheets: { A: "<sheetData/>" } });
    // The size a part claims to unfold to stands at 24 bytes into its entry of the central directory.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
    expect(problemOf(bytes).code).toBe("not-a-workbook");
  });

  it("reads what is left when parts are missing or broken off", () => {
    const parts = partsOf(
      rawWorkbook({
        sheets: {
          A: '<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1"><v>2</v></c></row></sheetData>',
        },
      }),
    );
    delete parts["xl/styles.xml"];
    delete parts["xl/sharedStrings.xml"];
    const cut = zipOf({
      ...parts,
      "xl/worksheets/sheet1.xml": (parts["xl/worksheets/sheet1.xml"] ?? "").slice(0, -30),
    });
    expect(readXlsx(cut).sheets[0]?.cells.get(0)?.get(1)?.value).toBe(2);
  });

  it("never fails in any other way, whatever a part holds", () => {
    const parts = partsOf(
      rawWorkbook({
        sheets: { A: '<sheetData><row r="1"><c r="A1"><f>A2</f><v>5</v></c></row></sheetData>' },
      }),
    );
    const names = Object.keys(parts);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(400),
        fc.nat(40),
        fc.string({ maxLength: 12 }),
        (name, at, length, junk) => {
          const text = parts[name] ?? "";
          const bytes = zipOf({ ...parts, [name]: text.slice(0, at) + junk + text.slice(at + length) });
          try {
            readXlsx(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("sheets beyond a million rows", () => {
  const withRows = (rows: string): Uint8Array => {
    const parts = partsOf(rawWorkbook({ sheets: { Answers: "" } }));
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const encoded = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)]));
    return zipSync({ ...encoded, "xl/worksheets/sheet1.xml": encode(sheet) }, { level: 1 });
  };

  it.each([
    ["rows without numbers", "<row><c><v>1</v></c></row>".repeat(1_000_100)],
    [
      "numbered rows",
      `${'<row r="7"><c r="A7"><v>1</v></c></row>'.repeat(700_000)}<row r="1000500"><c r="A1000500" t="s"><v>0</v></c></row>`,
    ],
  ])("are refused quickly and without holding them: %s", (_, rows) => {
    const bytes = withRows(rows);
    const started = performance.now();
    const problem = problemOf(bytes);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(problem.code).toBe("too-large");
    expect(problem.details).toMatchObject({ sheet: "Answers", limit: 1_000_000 });
    expect(problem.details["rows"]).toBeGreaterThan(1_000_000);
  });

  it("are read when only formats reach that far", () => {
    const last = '<row r="1048576"><c r="A1048576" s="0"/></row>';
    const book = readXlsx(
      rawWorkbook({
        sheets: {
          A: `<dimension ref="A1:A1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${last}</sheetData>`,
        },
      }),
    );
    expect(book.sheets[0]?.cells.size).toBe(1);
  });

  it("are refused for one value at the very end, naming the cell", () => {
    const bytes = rawWorkbook({
      sheets: { A: '<sheetData><row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData>' },
    });
    expect(problemOf(bytes)).toMatchObject({
      code: "too-large",
      details: { rows: 1_048_576, cell: "C1048576" },
    });
  });
});
