import type { Rect, Scalar, SheetContents } from "../workbook/contents";
import { rectName } from "../workbook/rects";
import type { Host } from "./host";

/** The client library's `eventType` of a changed sheet, and where it listens for all sheets at once. */
const SHEET_CHANGED = 10;
export const ANY_SHEET = "Workbook";

export interface Change {
  readonly sheet: SheetContents;
  readonly rect: Rect;
  /** Who did it: this add-in, the person here, or a co-author. */
  readonly by: "add-in" | "person" | "co-author";
  readonly type?:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** Single cells only, as in Excel. */
  readonly before?: Scalar;
  readonly after?: Scalar;
}

/** Whether anybody wants to hear of changed cells. */
export function isListenedTo(host: Host, sheet: SheetContents): boolean {
  return host.events.isWanted(SHEET_CHANGED, sheet.id) || host.events.isWanted(SHEET_CHANGED, ANY_SHEET);
}

/** Tells whoever listens for `onChanged` that cells were edited. Recalculated values are no edits. */
export function tellChanged(host: Host, change: Change): void {
  const { sheet, rect } = change;
  const isSingle = rect.top === rect.bottom && rect.left === rect.right;
  const args = {
    type: "WorksheetChanged",
    changeType: change.type ?? "RangeEdited",
    source: change.by === "co-author" ? "Remote" : "Local",
    triggerSource: change.by === "add-in" ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheet.id,
    address: rectName(rect),
    shiftDirection: "None",
    ...(isSingle && change.after !== undefined ? detailsOf(change.before ?? null, change.after) : {}),
  };
  host.events.fire({ eventType: SHEET_CHANGED, targetId: sheet.id, args });
  host.events.fire({ eventType: SHEET_CHANGED, targetId: ANY_SHEET, args });
}

function detailsOf(before: Scalar, after: Scalar): Record<string, unknown> {
  return {
    valueAfter: plain(after),
    valueBefore: plain(before),
    valueTypeAfter: typeName(after),
    valueTypeBefore: typeName(before),
  };
}

export function plain(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `Excel.RangeValueType`. */
export function typeName(value: Scalar): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
