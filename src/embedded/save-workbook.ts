import type { WorkbookModel } from "./workbook/workbook-model";
import { writeXlsx } from "./xlsx";

/** The workbook as .xlsx; what nobody changed in the user's file stays byte for byte. */
export function saveWorkbook(workbook: WorkbookModel, original: Uint8Array | undefined): Uint8Array {
  return writeXlsx(workbook.freshContents(), {
    ...(original ? { original } : {}),
    ownSheets: workbook.redone,
    changedCells: inUsersSheets(workbook, workbook.changedCells),
    recalculatedCells: inUsersSheets(workbook, workbook.recalculatedCells),
    showActive: true,
  });
}

function inUsersSheets(
  workbook: WorkbookModel,
  cells: ReadonlyMap<string, ReadonlySet<number>>,
): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  for (const [id, keys] of cells) {
    if (workbook.redone.has(id)) continue;
    places.set(
      id,
      [...keys].map((at) => [Math.floor(at / 16_384), at % 16_384]),
    );
  }
  return places;
}
