import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../../src/embedded/node/open-embedded-excel";

/** A workbook open for one test: call `open` in it, everything is closed after it. */
export function books() {
  const opened: EmbeddedExcel[] = [];
  afterEach(() => opened.splice(0).forEach((book) => book.dispose()));
  return async (options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> => {
    const book = await openEmbeddedExcel(options);
    opened.push(book);
    return book;
  };
}

/** Runs on the first sheet and returns what `work` returns. */
export function onSheet<T>(
  book: EmbeddedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return book.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

/** The error code a piece of work ends with, or "none". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  }
}

export async function valuesOf(book: EmbeddedExcel, address: string): Promise<unknown[][]> {
  return onSheet(book, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

export async function write(book: EmbeddedExcel, address: string, values: unknown): Promise<void> {
  await onSheet(book, async (sheet, context) => {
    sheet.getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

/** Lets events on their way arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done, 0));
}
