import { columnCount } from "../../workbook/rects";
import { itemNotFound } from "../excel-error";
import type { Definition, HostObject } from "../registry";
import { make, nullObject, readString } from "../registry";
import { cellsAt } from "./cells-ref";
import { rangeObject } from "./range";
import type { TableRef } from "./table";

interface ColumnRef {
  readonly of: TableRef;
  readonly index: number;
}

const columnDefinition: Definition<ColumnRef> = {
  name: "TableColumn",
  identity: (ref) => ({ Id: ref.index + 1 }),
  gone: (ref) => (ref.index < columnCount(ref.of.table.rect) ? undefined : itemNotFound()),
  properties: {
    Id: { get: (ref) => ref.index + 1 },
    Index: { get: (ref) => ref.index },
    Name: {
      get: (ref) => ref.of.table.columns[ref.index] ?? "",
      set: (ref, value, host) => {
        const name = readString(value);
        ref.of.table.columns[ref.index] = name;
        host.workbook.setValue(ref.of.sheet, ref.of.table.rect.top, ref.of.table.rect.left + ref.index, name);
      },
    },
  },
  methods: {
    GetRange: { call: (ref) => rangeObject(cellsAt(ref.of.sheet, { ...ref.of.table.rect, ...span(ref) })) },
    GetDataBodyRange: {
      call: (ref) =>
        rangeObject(
          cellsAt(ref.of.sheet, { ...ref.of.table.rect, ...span(ref), top: ref.of.table.rect.top + 1 }),
        ),
    },
    GetHeaderRowRange: {
      call: (ref) =>
        rangeObject(
          cellsAt(ref.of.sheet, { ...ref.of.table.rect, ...span(ref), bottom: ref.of.table.rect.top }),
        ),
    },
  },
};

function span(ref: ColumnRef): { left: number; right: number } {
  const column = ref.of.table.rect.left + ref.index;
  return { left: column, right: column };
}

function find(of: TableRef, key: unknown): number {
  if (typeof key === "number") return key >= 1 && key <= columnCount(of.table.rect) ? key - 1 : -1;
  const wanted = readString(key).toLowerCase();
  return of.table.columns.findIndex((name) => name.toLowerCase() === wanted);
}

function get(of: TableRef, index: number): HostObject {
  if (index < 0 || index >= columnCount(of.table.rect)) throw itemNotFound();
  return make(columnDefinition, { of, index });
}

const columnsDefinition: Definition<TableRef> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (of) => columnCount(of.table.rect) } },
  items: (of) =>
    Array.from({ length: columnCount(of.table.rect) }, (_, index) => make(columnDefinition, { of, index })),
  item: (of, key) => get(of, find(of, key)),
  methods: {
    GetCount: { since: "1.4", call: (of) => columnCount(of.table.rect) },
    GetItem: { call: (of, args) => get(of, find(of, args.values[0])) },
    GetItemAt: { call: (of, args) => get(of, args.integer(0)) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (of, args) => (find(of, args.values[0]) < 0 ? nullObject() : get(of, find(of, args.values[0]))),
    },
  },
};

export function tableColumnsObject(of: TableRef): HostObject {
  return make(columnsDefinition, of);
}
