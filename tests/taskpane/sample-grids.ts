import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetGrid } from "../../src/core/model";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";

/** The cells of one of this project's samples, as Excel would give them. */
export async function sampleGrids(file: string): Promise<readonly SheetGrid[]> {
  const workbook = readFileSync(join(__dirname, "../../assets/samples", file));
  const excel = await openEmbeddedExcel({ workbook, fileName: file });
  try {
    return await connectWorkbook(excel.Excel, excel.isSetSupported).readGrids();
  } finally {
    excel.dispose();
  }
}
