import type { Rect } from "../../workbook/contents";
import {
  bounding,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  rectOf,
  rowCount,
} from "../../workbook/rects";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject, Method, Property } from "../registry";
import { make, nullObject, readFlag } from "../registry";
import { ensureEditable } from "../write-cells";
import { CellsRef, cellsAt } from "./cells-ref";
import { readRange } from "./range-arguments";
import { rangeFormatObject } from "./range-format";
import { rangeWorkMethods, rangeWorkProperties } from "./range-work";
import { worksheetObject } from "./worksheet";
import { values } from "./range-values";

const place: Record<string, Property<CellsRef>> = {
  Address: { get: (ref) => ref.address },
  AddressLocal: { get: (ref) => ref.address },
  RowIndex: { get: (ref) => ref.rect.top },
  ColumnIndex: { get: (ref) => ref.rect.left },
  RowCount: { get: (ref) => rowCount(ref.rect) },
  ColumnCount: { get: (ref) => columnCount(ref.rect) },
  CellCount: {
    get: (ref) => {
      const count = rowCount(ref.rect) * columnCount(ref.rect);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  IsEntireRow: { since: "1.7", get: (ref) => isEntireRow(ref.rect) },
  IsEntireColumn: { since: "1.7", get: (ref) => isEntireColumn(ref.rect) },
  HasSpill: { since: "1.12", get: () => false },
  Worksheet: { to: (ref) => worksheetObject(ref.sheet) },
  Format: { to: (ref) => rangeFormatObject(ref) },
};

/** Another range from this one: its rectangle changed. */
function move(change: (rect: Rect, args: Parameters<Method<CellsRef>["call"]>[1]) => Rect): Method<CellsRef> {
  return { call: (ref, args) => rangeObject(cellsAt(ref.sheet, change(ref.rect, args))) };
}

const moves: Record<string, Method<CellsRef>> = {
  GetCell: move((rect, args) => rectOf(rect.top + args.integer(0), rect.left + args.integer(1))),
  GetRow: move((rect, args) => ({
    ...rect,
    top: rect.top + args.integer(0),
    bottom: rect.top + args.integer(0),
  })),
  GetColumn: move((rect, args) => ({
    ...rect,
    left: rect.left + args.integer(0),
    right: rect.left + args.integer(0),
  })),
  GetLastRow: move((rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: move((rect) => ({ ...rect, left: rect.right })),
  GetLastCell: move((rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetEntireRow: move((rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: move((rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: move((rect, args) => ({
    top: rect.top + args.integer(0),
    bottom: rect.bottom + args.integer(0),
    left: rect.left + args.integer(1),
    right: rect.right + args.integer(1),
  })),
  GetResizedRange: move((rect, args) => ({
    ...rect,
    bottom: rect.bottom + args.integer(0),
    right: rect.right + args.integer(1),
  })),
  GetAbsoluteResizedRange: {
    since: "1.7",
    call: (ref, args) =>
      rangeObject(cellsAt(ref.sheet, rectOf(ref.rect.top, ref.rect.left, args.integer(0), args.integer(1)))),
  },
  GetRowsAbove: move((rect, args) => beside(rect, -(args.optionalInteger(0) ?? 1), "rows")),
  GetRowsBelow: move((rect, args) => beside(rect, args.optionalInteger(0) ?? 1, "rows")),
  GetColumnsBefore: move((rect, args) => beside(rect, -(args.optionalInteger(0) ?? 1), "columns")),
  GetColumnsAfter: move((rect, args) => beside(rect, args.optionalInteger(0) ?? 1, "columns")),
  GetBoundingRect: {
    call: (ref, args, host) => {
      const other = readRange(args, 0, ref, host);
      if (other.sheet !== ref.sheet) throw invalidArgument();
      return rangeObject(cellsAt(ref.sheet, bounding(ref.rect, other.rect)));
    },
  },
  GetIntersection: {
    call: (ref, args, host) => common(ref, readRange(args, 0, ref, host)) ?? fail(),
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    call: (ref, args, host) => common(ref, readRange(args, 0, ref, host)) ?? nullObject(),
  },
  GetUsedRange: {
    call: (ref, args, host) =>
      used(ref, args.flag(0), host) ?? rangeObject(cellsAt(ref.sheet, rectOf(ref.rect.top, ref.rect.left))),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (ref, args, host) => used(ref, args.flag(0), host) ?? nullObject(),
  },
};

function fail(): never {
  throw itemNotFound();
}

function beside(rect: Rect, count: number, what: "rows" | "columns"): Rect {
  if (count === 0) throw invalidArgument();
  if (what === "rows") {
    return count > 0
      ? { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count }
      : { ...rect, top: rect.top + count, bottom: rect.top - 1 };
  }
  return count > 0
    ? { ...rect, left: rect.right + 1, right: rect.right + count }
    : { ...rect, left: rect.left + count, right: rect.left - 1 };
}

function common(ref: CellsRef, other: CellsRef): HostObject | undefined {
  const rect = other.sheet === ref.sheet ? intersect(ref.rect, other.rect) : undefined;
  return rect && rangeObject(new CellsRef(ref.sheet, [rect]));
}

function used(ref: CellsRef, valuesOnly: boolean, host: Host): HostObject | undefined {
  let found: Rect | undefined;
  host.workbook.forEachCell(ref.sheet, ref.rect, (cell, row, column) => {
    if (valuesOnly && cell.value === null && cell.formula === undefined) return;
    found = found ? bounding(found, rectOf(row, column)) : rectOf(row, column);
  });
  return found && rangeObject(new CellsRef(ref.sheet, [found]));
}

const hidden: Record<string, Property<CellsRef>> = {
  RowHidden: {
    since: "1.2",
    get: (ref) => same(rowsOf(ref), (row) => ref.sheet.rows.get(row)?.hidden ?? false),
    set: (ref, value, host) => {
      ensureEditable(host, ref.sheet, [ref.rect]);
      const hide = readFlag(value);
      for (const row of rowsOf(ref)) ref.sheet.rows.set(row, { ...ref.sheet.rows.get(row), hidden: hide });
    },
  },
  ColumnHidden: {
    since: "1.2",
    get: (ref) => same(columnsOf(ref), (column) => ref.sheet.columns.get(column)?.hidden ?? false),
    set: (ref, value, host) => {
      ensureEditable(host, ref.sheet, [ref.rect]);
      const hide = readFlag(value);
      for (const column of columnsOf(ref))
        ref.sheet.columns.set(column, { ...ref.sheet.columns.get(column), hidden: hide });
    },
  },
  Hidden: {
    since: "1.2",
    get: (ref) =>
      rowsOf(ref).every((row) => ref.sheet.rows.get(row)?.hidden) ||
      columnsOf(ref).every((column) => ref.sheet.columns.get(column)?.hidden),
  },
};

export function rowsOf(ref: CellsRef): number[] {
  return Array.from({ length: rowCount(ref.rect) }, (_, index) => ref.rect.top + index);
}

export function columnsOf(ref: CellsRef): number[] {
  return Array.from({ length: columnCount(ref.rect) }, (_, index) => ref.rect.left + index);
}

/** The one value all have; null when they differ, as Excel answers. */
function same<T, V>(items: readonly T[], read: (item: T) => V): V | null {
  const first = read(items[0]!);
  return items.every((item) => read(item) === first) ? first : null;
}

const rangeDefinition: Definition<CellsRef> = {
  name: "Range",
  tracked: true,
  gone: (ref, host) => (host.workbook.sheets.includes(ref.sheet) ? undefined : itemNotFound()),
  properties: { ...values, ...place, ...hidden, ...rangeWorkProperties },
  methods: {
    ...moves,
    ...rangeWorkMethods,
    _ValidateArraySize: {
      call: (ref, args) => {
        if (args.integer(0) !== rowCount(ref.rect) || args.integer(1) !== columnCount(ref.rect)) {
          throw invalidArgument(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
        }
        return null;
      },
    },
  },
};

export function rangeObject(ref: CellsRef): HostObject {
  return make(rangeDefinition, ref);
}
