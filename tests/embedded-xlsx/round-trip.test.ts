import fc from "fast-check";
import type {
  CellContents,
  Scalar,
  StyleContents,
  WorkbookContents,
} from "../../src/embedded/workbook/contents";
import { blankSheet } from "../../src/embedded/workbook/blank";
import { DEFAULT_STYLE, readXlsx, writeXlsx } from "../../src/embedded/xlsx";
import { rankingWorkbook } from "./sample-workbook";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
const line = fc.record({
  style: fc.constantFrom(
    "thin" as const,
    "medium" as const,
    "hair" as const,
    "double" as const,
    "dashed" as const,
  ),
  color,
});

const style: fc.Arbitrary<StyleContents> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%", "yyyy-mm-dd", '[>=4]0;""', "#,##0.00", '"a&b<c>"0', "@"),
  font: fc.record({
    name: fc.constantFrom("Calibri", "Arial", "맑은 고딕", 'A "quoted" & <odd> name'),
    size: fc.constantFrom(8, 9.5, 11),
    color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
  }),
  fill: fc.option(color),
  border: fc.record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: [] }),
  align: fc.constantFrom("general", "left", "center", "right"),
  verticalAlign: fc.constantFrom("top", "center", "bottom"),
  wrap: fc.boolean(),
  indent: fc.nat(3),
  locked: fc.boolean(),
});

const text = fc.string({
  maxLength: 20,
  unit: fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    "\t",
    "&",
    "<",
    ">",
    '"',
    "'",
    "_x000D_",
    "\u0007",
    "é",
    "답",
    "😀",
    "=",
    "]]>",
  ),
});
const value: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((error) => ({ error })),
);
const formula = fc.constantFrom(
  "=A1+$B$2",
  "=IF(A1<>\"a&b\",\"_xlfn.\",'It''s'!A1)",
  "=XLOOKUP(1,A:A,B:B)",
  '=SUM(1:3)&"\n"',
);

const cell = (styles: number): fc.Arbitrary<CellContents> =>
  fc.record({ value, formula, style: fc.nat(styles - 1) }, { requiredKeys: ["value", "style"] });

const workbook: fc.Arbitrary<WorkbookContents> = fc.array(style, { maxLength: 4 }).chain((more) => {
  const styles = [DEFAULT_STYLE, ...more];
  return fc.array(fc.tuple(fc.nat(40), fc.nat(30), cell(styles.length)), { maxLength: 25 }).map((cells) => {
    const sheet = blankSheet("one", "It's & <odd>");
    for (const [row, column, contents] of cells) {
      sheet.cells.set(row, (sheet.cells.get(row) ?? new Map<number, CellContents>()).set(column, contents));
    }
    return { sheets: [sheet], active: 0, names: [], styles, protected: false };
  });
});

/** Cells by address with their style spelled out, so that renumbered styles compare. */
const spell = (book: WorkbookContents): unknown =>
  book.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .flatMap(([row, line]) =>
        [...line].map(
          ([column, { style: index, ...contents }]) => [row, column, contents, book.styles[index]] as const,
        ),
      )
      .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB),
  ]);

describe("writing and reading again", () => {
  it("keeps every value, formula and style", () => {
    fc.assert(
      fc.property(workbook, (book) => {
        expect(spell(readXlsx(writeXlsx(book)))).toEqual(spell(book));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps everything around the cells of a whole report sheet", () => {
    const book = rankingWorkbook();
    const again = readXlsx(writeXlsx(book));
    const [sheet, read] = [book.sheets[0], again.sheets[0]];
    if (!sheet || !read) throw new Error("no sheet");
    const { charts, tables, conditionalFormats, columns } = sheet;
    const {
      name,
      visibility,
      tabColor,
      showGridlines,
      frozen,
      merges,
      hyperlinks,
      comments,
      validations,
      page,
    } = sheet;
    expect(read).toMatchObject({
      name,
      visibility,
      tabColor,
      showGridlines,
      frozen,
      merges,
      hyperlinks,
      comments,
      validations,
      page,
    });
    expect([...read.rows]).toEqual([...sheet.rows]);
    expect(read.tables).toMatchObject(tables);
    expect(read.conditionalFormats.map(({ id: _, ...format }) => format)).toEqual(
      conditionalFormats.map(({ id: _, ...format }) => format),
    );
    expect(read.columns.get(8)).toEqual(columns.get(8));
    expect(read.columns.get(9)?.collapsed).toBe(true);
    expect(read.charts.map(({ id: _, ...chart }) => chart)).toEqual(
      charts.map(({ id: _, ...chart }) => chart),
    );
    expect(
      again.names.map(({ name, refersTo, sheetId }) => [
        name,
        refersTo,
        sheetId === undefined ? undefined : sheetId === read.id,
      ]),
    ).toEqual([
      ["RFP_Totals", "'RFP Ranking'!$E$2:$E$4", undefined],
      ["Local", "'RFP Ranking'!$A$1", true],
    ]);
  });

  it("writes the same bytes each time", () => {
    expect(
      Buffer.compare(Buffer.from(writeXlsx(rankingWorkbook())), Buffer.from(writeXlsx(rankingWorkbook()))),
    ).toBe(0);
  });
});
