import type { Rect, SheetContents } from "../workbook/contents";
import { rectName } from "../workbook/rects";
import { ANY_SHEET } from "./changes";
import { EVENT } from "./event-hub";
import { invalidArgument } from "./excel-error";
import type { Host } from "./host";

/** Shows a sheet; tells when it was another one before. */
export function activateSheet(host: Host, sheet: SheetContents): void {
  if (sheet.visibility !== "visible") throw invalidArgument("A hidden worksheet can't be activated.");
  const before = host.selection.sheetId;
  if (before === sheet.id) return;
  host.workbook.contents.active = host.workbook.sheets.indexOf(sheet);
  host.selection = { sheetId: sheet.id, top: 0, left: 0, bottom: 0, right: 0 };
  for (const targetId of [sheet.id, ANY_SHEET]) {
    host.events.fire({
      eventType: EVENT.activated,
      targetId,
      args: { type: "WorksheetActivated", worksheetId: sheet.id },
    });
  }
  for (const targetId of [before, ANY_SHEET]) {
    host.events.fire({
      eventType: EVENT.deactivated,
      targetId,
      args: { type: "WorksheetDeactivated", worksheetId: before },
    });
  }
}

export function selectCells(host: Host, sheet: SheetContents, rect: Rect): void {
  activateSheet(host, sheet);
  host.selection = { sheetId: sheet.id, ...rect };
  const args = { type: "WorksheetSelectionChanged", worksheetId: sheet.id, address: rectName(rect) };
  for (const targetId of [sheet.id, ANY_SHEET])
    host.events.fire({ eventType: EVENT.selectionChanged, targetId, args });
}
