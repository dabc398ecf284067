import { connectWorkbook } from "../../../src/excel";
import type { RoundTripsOptions } from "../../../src/excel/count-syncs";
import type { EmbeddedExcelOptions } from "../../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../../src/embedded/node/open-embedded-excel";
import { blankSheet, blankWorkbook } from "../../../src/embedded/workbook/blank";
import type {
  CellContents,
  Scalar,
  SheetContents,
  WorkbookContents,
} from "../../../src/embedded/workbook/contents";

export type Rows = readonly (readonly (Scalar | { readonly formula: string })[])[];

/** A sheet whose first cell is A1. `{ formula }` is a formula. */
export function sheetOf(id: string, name: string, rows: Rows): SheetContents {
  const sheet = blankSheet(id, name);
  rows.forEach((row, r) => {
    const cells = new Map<number, CellContents>();
    row.forEach((cell, c) => {
      if (cell === null) return;
      const typed = typeof cell === "object" && "formula" in cell;
      cells.set(c, typed ? { value: null, formula: cell.formula, style: 0 } : { value: cell, style: 0 });
    });
    if (cells.size > 0) sheet.cells.set(r, cells);
  });
  return sheet;
}

export function workbookOf(...sheets: SheetContents[]): WorkbookContents {
  return { ...blankWorkbook(), sheets };
}

export async function openWorkbook(
  contents?: WorkbookContents,
  options: EmbeddedExcelOptions & RoundTripsOptions = {},
) {
  const embedded = await openEmbeddedExcel({ ...options, ...(contents ? { contents } : {}) });
  return {
    embedded,
    connection: connectWorkbook(embedded.Excel, embedded.isSetSupported, options),
    sheetNames: () => embedded.contents().sheets.map(({ name }) => name),
    sheet: (name: string) => embedded.contents().sheets.find((each) => each.name === name),
    /** Value of a cell, rows and columns from 0. */
    value: (name: string, row: number, column: number) =>
      embedded
        .contents()
        .sheets.find((each) => each.name === name)
        ?.cells.get(row)
        ?.get(column)?.value ?? null,
    formula: (name: string, row: number, column: number) =>
      embedded
        .contents()
        .sheets.find((each) => each.name === name)
        ?.cells.get(row)
        ?.get(column)?.formula,
  };
}

export type OpenWorkbook = Awaited<ReturnType<typeof openWorkbook>>;
