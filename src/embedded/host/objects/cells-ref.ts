import type { Rect, SheetContents } from "../../workbook/contents";
import {
  LAST_COLUMN,
  LAST_ROW,
  isWithinSheet,
  parseRect,
  rectName,
  sheetPrefix,
  splitSheet,
} from "../../workbook/rects";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";

/** What a Range or RangeAreas object stands for. */
export class CellsRef {
  constructor(
    readonly sheet: SheetContents,
    readonly rects: readonly Rect[],
  ) {}

  get rect(): Rect {
    return this.rects[0]!;
  }

  get address(): string {
    return this.rects.map((rect) => sheetPrefix(this.sheet.name) + rectName(rect)).join(",");
  }
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function cellsAt(sheet: SheetContents, rect: Rect): CellsRef {
  if (!isWithinSheet(rect)) throw invalidArgument();
  return new CellsRef(sheet, [rect]);
}

/** Reads "A1:B3", "'Other sheet'!A1" or a defined name, as `worksheet.getRange` does. */
export function findCells(host: Host, sheet: SheetContents, address: string): CellsRef {
  const { sheet: named, rest } = splitSheet(address);
  const target = named === undefined ? sheet : host.workbook.sheetByName(named);
  const rect = parseRect(rest);
  if (rect && target && target !== sheet) throw invalidArgument("The address is on another worksheet.");
  if (rect && target) return new CellsRef(target, [rect]);
  const byName = named === undefined ? resolveName(host, rest, sheet.id) : undefined;
  if (byName && byName.sheet === sheet) return byName;
  throw named !== undefined && !target ? itemNotFound() : invalidArgument();
}

/** As `findCells`, on whichever sheet the address names; without one on `near`. */
export function findCellsAnywhere(host: Host, near: SheetContents, address: string): CellsRef {
  const { sheet: named, rest } = splitSheet(address);
  if (named === undefined) return findCells(host, near, address);
  const sheet = host.workbook.sheetByName(named);
  if (!sheet) throw itemNotFound();
  return findCells(host, sheet, rest);
}

/** The cells a defined name stands for; undefined when there is no such name or it is no plain reference. */
export function resolveName(host: Host, name: string, sheetId?: string): CellsRef | undefined {
  const wanted = name.toLowerCase();
  const names = host.workbook.contents.names.filter((item) => item.name.toLowerCase() === wanted);
  const found =
    names.find((item) => item.sheetId === sheetId) ?? names.find((item) => item.sheetId === undefined);
  return found && readReferenceText(host, found.refersTo);
}

/** Reads "'My sheet'!$B$5:$C$9". */
export function readReferenceText(host: Host, text: string): CellsRef | undefined {
  const { sheet: named, rest } = splitSheet(text.startsWith("=") ? text.slice(1) : text);
  const sheet = named === undefined ? undefined : host.workbook.sheetByName(named);
  const rect = parseRect(rest);
  return sheet && rect ? new CellsRef(sheet, [rect]) : undefined;
}
