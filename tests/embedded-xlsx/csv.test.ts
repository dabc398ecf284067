import fc from "fast-check";
import { readXlsx } from "../../src/embedded/xlsx";
import { splitCsv } from "../../src/embedded/xlsx/csv";
import { encode } from "./package-builder";

const grid = (bytes: Uint8Array | string, name = "answers.csv"): unknown[][] => {
  const sheet = readXlsx(typeof bytes === "string" ? encode(bytes) : bytes, name).sheets[0];
  return [...(sheet?.cells.values() ?? [])].map((line) => [...line.values()].map(({ value }) => value));
};

describe("CSV", () => {
  it.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\r\n1;2"],
    ["tabs", "a\tb\n1\t2"],
    ["what its first line says", "sep=|\na|b\n1|2"],
  ])("finds %s", (_, text) => {
    expect(grid(text)).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("prefers the delimiter that makes even columns over the one inside texts", () => {
    expect(grid('Question;Acme;Beta\n"Which, if any, and how?";yes, all;no\nPrice;1,5;2,5\n')[1]).toEqual([
      "Which, if any, and how?",
      "yes, all",
      "no",
    ]);
  });

  it("types fields as Excel does, and only those", () => {
    const fields = '12,-3.5,1e3,25%,"1,234.50",TRUE,2026-02-30,2026-02-28,007-A,=1+1,+84 912,$5';
    expect(grid(fields)[0]).toEqual([
      12,
      -3.5,
      1000,
      0.25,
      1234.5,
      true,
      "2026-02-30",
      46081,
      "007-A",
      "=1+1",
      "+84 912",
      "$5",
    ]);
    expect(readXlsx(encode(fields), "a.csv").sheets[0]?.cells.get(0)?.get(9)?.formula).toBeUndefined();
  });

  it("reads marks and older encodings", () => {
    expect(grid(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0x62]))[0]).toEqual(["a", "b"]);
    expect(grid(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0]), "a.tsv")[0]).toEqual(["a", "b"]);
    // "가격,답변" in EUC-KR; "Giá,Được" in windows-1258 (tones after the letter); "Café,Größe" in windows-1252.
    expect(grid(new Uint8Array([0xb0, 0xa1, 0xb0, 0xdd, 0x2c, 0xb4, 0xe4, 0xba, 0xaf]))[0]).toEqual([
      "가격",
      "답변",
    ]);
    expect(grid(new Uint8Array([0x47, 0x69, 0xe1, 0x2c, 0xd0, 0xfd, 0xf5, 0xf2, 0x63]))[0]).toEqual([
      "Giá",
      "Được",
    ]);
    expect(grid(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x47, 0x72, 0xf6, 0xdf, 0x65]))[0]).toEqual([
      "Café",
      "Größe",
    ]);
  });

  it("names the sheet after the file, as Excel allows", () => {
    expect(readXlsx(encode("a,b"), "C:\\bids\\Offers [2026]: final answers of all.csv").sheets[0]?.name).toBe(
      "Offers _2026__ final answers of",
    );
  });

  it("gives back any table it is handed (RFC 4180)", () => {
    const field = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "é", ",", '"', "\n", " ", "1") });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (table) => {
          const text = table
            .map((line) => line.map((value) => `"${value.replace(/"/g, '""')}"`).join(","))
            .join("\r\n");
          expect(splitCsv(text, ",")).toEqual(table);
        },
      ),
    );
  });
});
