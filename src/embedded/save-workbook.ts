import type { WorkbookModel } from "./workbook/workbook-model";
import { writeXlsx } from "./xlsx";

/** The workbook as .xlsx; what nobody changed in the user's file stays byte for byte. */
export function saveWorkbook(workbook: WorkbookModel, original: Uint8Array | undefined): Uint8Array {
  const changed = new Map<string, [number, number][]>();
  for (const [id, cells] of workbook.changedCells) {
    if (!workbook.redone.has(id))
      changed.set(
        id,
        [...cells].map((at) => [Math.floor(at / 16_384), at % 16_384]),
      );
  }
  return writeXlsx(workbook.freshContents(), {
    ...(original ? { original } : {}),
    ownSheets: workbook.redone,
    changedCells: changed,
    showActive: true,
  });
}
