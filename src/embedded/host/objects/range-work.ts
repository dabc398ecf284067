import { defaultStyle } from "../../workbook/blank";
import { intersect, isEntireColumn, isEntireRow, sameRect } from "../../workbook/rects";
import { tellChanged } from "../changes";
import { accessDenied, ExcelError, invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Method, Property } from "../registry";
import { nullObject, readChoice, readRecord, readString } from "../registry";
import { selectCells } from "../selection";
import { shiftCells } from "../shift-cells";
import { ensureEditable } from "../write-cells";
import { CellsRef, WHOLE_SHEET } from "./cells-ref";
import { cutFormats, conditionalFormatsObject } from "./conditional-format";
import { copyMethods } from "./copy-cells";
import { cutValidations, dataValidationObject } from "./data-validation";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { changeLook } from "./range-format";
import { propertyMethods } from "./range-properties";
import { outlineMethods } from "./range-outline";
import { tablesObject } from "./table";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

function clear(ref: CellsRef, what: (typeof CLEARS)[number], host: Host): void {
  ensureEditable(host, ref.sheet, ref.rects);
  const { sheet } = ref;
  if (what === "All") cutValidations(sheet, ref);
  if (what === "All" || what === "Formats") {
    changeLook(ref, host, "clear", () => defaultStyle());
    if (what === "All")
      sheet.merges = sheet.merges.filter((merge) => !ref.rects.some((rect) => intersect(merge, rect)));
    for (const rect of ref.rects) cutFormats(sheet, rect);
  }
  for (const rect of ref.rects) {
    if (what === "All" || what === "Contents" || what === "ResetContents") {
      host.workbook.clearCells(sheet, rect);
    }
    if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") {
      sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersect(link.rect, rect));
    }
    tellChanged(host, { sheet, rect, by: "add-in" });
  }
}

function merge(ref: CellsRef, across: boolean, host: Host): void {
  if (ref.sheet.protected) throw accessDenied();
  const { rect, sheet } = ref;
  if (sheet.tables.some((table) => intersect(table.rect, rect))) {
    throw new ExcelError("InvalidOperation", "Cells of a table can't be merged.");
  }
  const rows = across
    ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({
        ...rect,
        top: rect.top + index,
        bottom: rect.top + index,
      }))
    : [rect];
  sheet.merges = sheet.merges.filter((other) => !intersect(other, rect));
  for (const row of rows) {
    if (row.top === row.bottom && row.left === row.right) continue;
    sheet.merges.push({ ...row });
    keepFirst(new CellsRef(sheet, [row]), host);
  }
}

/** Merging keeps the first value there is, in the top left cell. */
function keepFirst(ref: CellsRef, host: Host): void {
  const { rect, sheet } = ref;
  let first: { row: number; column: number } | undefined;
  const others: { row: number; column: number }[] = [];
  host.workbook.forEachCell(sheet, rect, (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined) return;
    if (first) others.push({ row, column });
    else first = { row, column };
  });
  for (const { row, column } of others) host.workbook.setValue(sheet, row, column, null);
  if (!first || (first.row === rect.top && first.column === rect.left)) return;
  const cell = host.workbook.cell(sheet, first.row, first.column);
  if (cell?.formula !== undefined) host.workbook.setFormula(sheet, rect.top, rect.left, cell.formula);
  else host.workbook.setValue(sheet, rect.top, rect.left, cell?.value ?? null);
  host.workbook.setValue(sheet, first.row, first.column, null);
}

function setHyperlink(ref: CellsRef, value: unknown, host: Host): void {
  ensureEditable(host, ref.sheet, ref.rects);
  const { rect, sheet } = ref;
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersect(link.rect, rect));
  if (value === null) return;
  const link = readRecord(value);
  const documentReference = link["documentReference"];
  const target =
    typeof documentReference === "string" ? `#${documentReference}` : readString(link["address"]);
  if (target === "" || target === "#" || target.length > 2_083) throw invalidArgument();
  const text =
    link["textToDisplay"] === undefined || link["textToDisplay"] === null
      ? undefined
      : readString(link["textToDisplay"]);
  sheet.hyperlinks.push({ rect: { ...rect }, target, ...(text === undefined ? {} : { text }) });
  // Excel writes the words into the cell and gives it the look of a link.
  const words = text ?? (host.workbook.value(sheet, rect.top, rect.left) === null ? target : undefined);
  if (words !== undefined) host.workbook.setValue(sheet, rect.top, rect.left, words);
  changeLook(ref, host, "hyperlink", (style) => ({
    ...style,
    font: { ...style.font, color: "#0563C1", underline: true },
  }));
}

export const rangeWorkProperties: Record<string, Property<CellsRef>> = {
  ConditionalFormats: { since: "1.6", to: (ref) => conditionalFormatsObject(ref) },
  DataValidation: { since: "1.8", to: (ref) => dataValidationObject(ref) },
  Hyperlink: {
    since: "1.7",
    get: (ref) => {
      const link = ref.sheet.hyperlinks.find((item) => intersect(item.rect, ref.rect));
      if (!link) return null;
      const place = link.target.startsWith("#")
        ? { documentReference: link.target.slice(1) }
        : { address: link.target };
      return { ...place, ...(link.text === undefined ? {} : { textToDisplay: link.text }) };
    },
    set: setHyperlink,
  },
};

const SHIFTS = { Insert: ["Down", "Right"], Delete: ["Up", "Left"] } as const;

export const rangeWorkMethods: Record<string, Method<CellsRef>> = {
  Clear: {
    call: (ref, args, host) => {
      clear(ref, args.has(0) ? readChoice(args.values[0], CLEARS) : "All", host);
      return null;
    },
  },
  Select: {
    call: (ref, _, host) => {
      selectCells(host, ref.sheet, ref.rect);
      return null;
    },
  },
  Insert: {
    call: (ref, args, host) => {
      const shift = readChoice(args.values[0], SHIFTS.Insert);
      shiftCells(host, ref.sheet, ref.rect, shift === "Down" ? "down" : "right");
      tellChanged(host, { sheet: ref.sheet, rect: ref.rect, by: "add-in", type: typeOf(ref, "Inserted") });
      return rangeObject(ref);
    },
  },
  Delete: {
    call: (ref, args, host) => {
      const shift = readChoice(args.values[0], SHIFTS.Delete);
      shiftCells(host, ref.sheet, ref.rect, shift === "Up" ? "up" : "left");
      tellChanged(host, { sheet: ref.sheet, rect: ref.rect, by: "add-in", type: typeOf(ref, "Deleted") });
      return null;
    },
  },
  Merge: { since: "1.2", call: (ref, args, host) => (merge(ref, args.flag(0), host), null) },
  Unmerge: {
    since: "1.2",
    call: (ref) => {
      if (ref.sheet.protected) throw accessDenied();
      ref.sheet.merges = ref.sheet.merges.filter((item) => !intersect(item, ref.rect));
      return null;
    },
  },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    call: (ref) => {
      const found = ref.sheet.merges.filter((item) => intersect(item, ref.rect));
      return found.length > 0 ? rangeAreasObject(new CellsRef(ref.sheet, found)) : nullObject();
    },
  },
  GetTables: { since: "1.9", call: (ref) => tablesObject(ref.sheet) },
  GetSpillingToRangeOrNullObject: { since: "1.12", call: () => nullObject() },
  GetSurroundingRegion: { since: "1.7", call: (ref, _, host) => rangeObject(regionAround(ref, host)) },
  ...outlineMethods,
  ...copyMethods,
  ...propertyMethods,
};

function typeOf(
  ref: CellsRef,
  what: "Inserted" | "Deleted",
): "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" {
  if (isEntireRow(ref.rect)) return `Row${what}`;
  return isEntireColumn(ref.rect) ? `Column${what}` : `Cell${what}`;
}

/** The block of cells around, up to empty rows and columns. */
function regionAround(ref: CellsRef, host: Host): CellsRef {
  let rect = { ...ref.rect };
  for (;;) {
    const grown = {
      top: Math.max(0, rect.top - 1),
      left: Math.max(0, rect.left - 1),
      bottom: Math.min(WHOLE_SHEET.bottom, rect.bottom + 1),
      right: Math.min(WHOLE_SHEET.right, rect.right + 1),
    };
    let next = rect;
    host.workbook.forEachCell(ref.sheet, grown, (cell, row, column) => {
      if (cell.value === null && cell.formula === undefined) return;
      next = {
        top: Math.min(next.top, row),
        bottom: Math.max(next.bottom, row),
        left: Math.min(next.left, column),
        right: Math.max(next.right, column),
      };
    });
    if (sameRect(next, rect)) return new CellsRef(ref.sheet, [rect]);
    rect = next;
  }
}
