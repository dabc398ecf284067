import type { SheetContents } from "../../workbook/contents";
import { parseRect, rectOf } from "../../workbook/rects";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject, Property } from "../registry";
import { make, nullObject, readChoice, readColor, readFlag, readNumber, readString } from "../registry";
import { activateSheet } from "../selection";
import { deleteSheet, moveSheet, renameSheet } from "../sheet-actions";
import { cellsAt, CellsRef, findCells, WHOLE_SHEET } from "./cells-ref";
import { keptProperty } from "./kept";
import { namesObject } from "./named-item";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { eventMethods } from "./event-methods";
import { worksheetParts } from "./worksheet-parts";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines: Property<SheetContents> = {
  since: "1.8",
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = readFlag(value);
  },
};

const headings = keptProperty("headings", true, readFlag, (sheet: SheetContents) => sheet, "1.8");

const worksheetDefinition: Definition<SheetContents> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  gone: (sheet, host) => (host.workbook.sheets.includes(sheet) ? undefined : itemNotFound()),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => renameSheet(host, sheet, readString(value)),
    },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(host, sheet, readNumber(value)),
    },
    Visibility: {
      get: (sheet) =>
        sheet.visibility === "visible" ? "Visible" : sheet.visibility === "hidden" ? "Hidden" : "VeryHidden",
      set: setVisibility,
    },
    TabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? null : readColor(value);
      },
    },
    ShowGridlines: gridlines,
    // The library sends both under these names too.
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardHeight: { since: "1.7", get: () => 15 },
    StandardWidth: { since: "1.7", get: () => 8.43, set: (_, value) => void readNumber(value) },
    EnableCalculation: { since: "1.9", get: () => true, set: (_, value) => void readFlag(value) },
    Names: { since: "1.4", to: (sheet) => namesObject(sheet.id) },
    ...worksheetParts,
  },
  methods: {
    Activate: { call: (sheet, _, host) => (activateSheet(host, sheet), null) },
    Delete: { call: (sheet, _, host) => (deleteSheet(host, sheet), null) },
    GetRange: {
      call: (sheet, args, host) => {
        const address = args.optionalString(0);
        return rangeObject(
          address === undefined || address === ""
            ? new CellsRef(sheet, [WHOLE_SHEET])
            : findCells(host, sheet, address),
        );
      },
    },
    GetRanges: {
      since: "1.9",
      call: (sheet, args) => rangeAreasObject(readAreas(sheet, args.optionalString(0))),
    },
    GetCell: { call: (sheet, args) => rangeObject(cellsAt(sheet, rectOf(args.integer(0), args.integer(1)))) },
    GetRangeByIndexes: {
      since: "1.7",
      call: (sheet, args) => {
        if (args.integer(2) < 1 || args.integer(3) < 1) throw invalidArgument();
        return rangeObject(
          cellsAt(sheet, rectOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
        );
      },
    },
    GetUsedRange: {
      call: (sheet, args, host) =>
        rangeObject(cellsAt(sheet, host.workbook.usedRect(sheet, args.flag(0)) ?? rectOf(0, 0))),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, args, host) => {
        const rect = host.workbook.usedRect(sheet, args.flag(0));
        return rect ? rangeObject(cellsAt(sheet, rect)) : nullObject();
      },
    },
    Calculate: { since: "1.6", call: (_, __, host) => (host.workbook.calculator.calculate(), null) },
    GetNextOrNullObject: {
      since: "1.5",
      call: (sheet, args, host) => neighbour(sheet, 1, args.flag(0), host),
    },
    GetPreviousOrNullObject: {
      since: "1.5",
      call: (sheet, args, host) => neighbour(sheet, -1, args.flag(0), host),
    },
    ...eventMethods((sheet: SheetContents) => sheet.id),
  },
};

/** "A1:B2,D4" as several areas. */
function readAreas(sheet: SheetContents, address: string | undefined): CellsRef {
  if (address === undefined) return new CellsRef(sheet, [WHOLE_SHEET]);
  // Office.js documents 8,192 characters for the address string.
  if (address.length > 8_192) throw invalidArgument();
  const rects = address.split(",").map((part) => {
    const rect = parseRect(part);
    if (!rect) throw invalidArgument();
    return rect;
  });
  return new CellsRef(sheet, rects);
}

function neighbour(sheet: SheetContents, step: 1 | -1, visibleOnly: boolean, host: Host): HostObject {
  const sheets = host.workbook.sheets;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === "visible")) return worksheetObject(found);
  }
  return nullObject();
}

function setVisibility(sheet: SheetContents, value: unknown, host: Host): void {
  const visibility = readChoice(value, VISIBILITIES);
  const others = host.workbook.sheets.filter((item) => item !== sheet && item.visibility === "visible");
  if (visibility !== "Visible" && others.length === 0) {
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  sheet.visibility =
    visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "very-hidden";
  if (visibility !== "Visible" && host.selection.sheetId === sheet.id) activateSheet(host, others[0]!);
}

export function worksheetObject(sheet: SheetContents): HostObject {
  return make(worksheetDefinition, sheet);
}
