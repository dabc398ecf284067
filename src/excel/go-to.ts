import type { CellAddress } from "../core/model";
import type { SheetKey } from "../core/report/workbook-plan";
import type { RoundTrips } from "./count-syncs";
import { ANCHORS, USUAL_TITLES } from "./find-our-sheets";

/** Shows and selects a cell, in one round trip. */
export async function goTo(trips: RoundTrips, cell: CellAddress): Promise<void> {
  await trips.run(
    async (batch) => {
      const worksheet = batch.context.workbook.worksheets.getItem(cell.sheet);
      worksheet.activate();
      worksheet.getCell(cell.row, cell.column).select();
      await batch.sync();
    },
    { sheet: cell.sheet },
  );
}

/** Shows one of our sheets, found by its name's cells, in one round trip. */
export async function openSheet(trips: RoundTrips, key: SheetKey): Promise<void> {
  await trips.run(
    async (batch) => {
      batch.context.workbook.names.getItem(ANCHORS[key]).getRange().worksheet.activate();
      await batch.sync();
    },
    { sheet: USUAL_TITLES[key] },
  );
}
