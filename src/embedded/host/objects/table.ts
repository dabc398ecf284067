import type { SheetContents, TableContents } from "../../workbook/contents";
import { intersect, rowCount } from "../../workbook/rects";
import { plain } from "../changes";
import { accessDenied, ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject, readFlag, readString } from "../registry";
import { ensureEditable } from "../write-cells";
import { CellsRef, cellsAt, findCellsAnywhere } from "./cells-ref";
import { keptProperty } from "./kept";
import { checkName } from "./named-item";
import { rangeObject } from "./range";
import { readRange } from "./range-arguments";
import { tableColumnsObject } from "./table-columns";
import { worksheetObject } from "./worksheet";

export interface TableRef {
  readonly sheet: SheetContents;
  readonly table: TableContents;
}

const TABLE_STYLE =
  /^TableStyle(?:Light(?:[1-9]|1[0-9]|2[01])|Medium(?:[1-9]|1[0-9]|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function nameTaken(host: Host, name: string, except: TableContents): boolean {
  const wanted = name.toLowerCase();
  const tables = host.workbook.sheets.flatMap((sheet) => sheet.tables);
  return (
    tables.some((table) => table !== except && table.name.toLowerCase() === wanted) ||
    host.workbook.contents.names.some(
      (item) => item.sheetId === undefined && item.name.toLowerCase() === wanted,
    )
  );
}

const tableDefinition: Definition<TableRef> = {
  name: "Table",
  identity: (ref) => ({ Id: ref.table.id }),
  gone: (ref, host) =>
    host.workbook.sheets.includes(ref.sheet) && ref.sheet.tables.includes(ref.table)
      ? undefined
      : itemNotFound(),
  properties: {
    Id: { get: (ref) => ref.table.id },
    LegacyId: { since: "1.8", get: (ref) => ref.table.id },
    Name: {
      get: (ref) => ref.table.name,
      set: (ref, value, host) => {
        const name = readString(value);
        checkName(name);
        if (nameTaken(host, name, ref.table)) throw itemAlreadyExists();
        ref.table.name = name;
      },
    },
    Style: {
      get: (ref) => ref.table.style ?? "",
      set: (ref, value) => {
        const style = readString(value);
        if (!TABLE_STYLE.test(style)) throw invalidArgument(`There is no table style ${style.slice(0, 40)}.`);
        ref.table.style = style;
      },
    },
    ShowBandedRows: {
      since: "1.3",
      get: (ref) => ref.table.showBandedRows,
      set: (ref, value) => {
        ref.table.showBandedRows = readFlag(value);
      },
    },
    ShowFilterButton: {
      since: "1.3",
      get: (ref) => ref.table.showFilter,
      set: (ref, value) => {
        ref.table.showFilter = readFlag(value);
      },
    },
    ShowBandedColumns: keptProperty("bandedColumns", false, readFlag, (ref) => ref.table, "1.3"),
    HighlightFirstColumn: keptProperty("firstColumn", false, readFlag, (ref) => ref.table, "1.3"),
    HighlightLastColumn: keptProperty("lastColumn", false, readFlag, (ref) => ref.table, "1.3"),
    // Our records hold tables with headings and without totals only: saying so beats losing it silently.
    ShowHeaders: { get: () => true, set: (_, value) => only(value, true) },
    ShowTotals: { get: () => false, set: (_, value) => only(value, false) },
    Columns: { to: (ref) => tableColumnsObject(ref) },
    Rows: { to: (ref) => make(rowsDefinition, ref) },
    Worksheet: { since: "1.2", to: (ref) => worksheetObject(ref.sheet) },
  },
  methods: {
    Delete: {
      call: (ref, _, host) => {
        ensureEditable(host, ref.sheet, [ref.table.rect]);
        removeTable(ref);
        host.workbook.clearCells(ref.sheet, ref.table.rect);
        return null;
      },
    },
    ConvertToRange: {
      since: "1.2",
      call: (ref) => {
        if (ref.sheet.protected) throw accessDenied();
        removeTable(ref);
        return rangeObject(cellsAt(ref.sheet, ref.table.rect));
      },
    },
    ClearFilters: { since: "1.2", call: () => null },
    ReapplyFilters: { since: "1.2", call: () => null },
    GetRange: { call: (ref) => rangeObject(cellsAt(ref.sheet, ref.table.rect)) },
    GetHeaderRowRange: {
      call: (ref) => rangeObject(cellsAt(ref.sheet, { ...ref.table.rect, bottom: ref.table.rect.top })),
    },
    GetDataBodyRange: {
      call: (ref) => rangeObject(cellsAt(ref.sheet, { ...ref.table.rect, top: ref.table.rect.top + 1 })),
    },
    Resize: {
      since: "1.13",
      call: (ref, args, host) =>
        resize(ref, readRange(args, 0, new CellsRef(ref.sheet, [ref.table.rect]), host), host),
    },
  },
};

function only(value: unknown, allowed: boolean): void {
  if (readFlag(value) !== allowed)
    throw new ExcelError(
      "NotImplemented",
      "The embedded Excel keeps tables with headings and without totals only.",
    );
}

function removeTable(ref: TableRef): void {
  ref.sheet.tables = ref.sheet.tables.filter((table) => table !== ref.table);
}

/** The heading row stays where it is, and old and new table overlap. */
function resize(ref: TableRef, cells: CellsRef, host: Host): null {
  const { rect } = cells;
  if (ref.sheet.protected) throw accessDenied();
  if (cells.sheet !== ref.sheet || rect.top !== ref.table.rect.top || rowCount(rect) < 2)
    throw invalidArgument();
  if (!intersect(rect, ref.table.rect)) throw invalidArgument();
  if (ref.sheet.tables.some((table) => table !== ref.table && intersect(table.rect, rect))) throw overlap();
  ref.table.rect = { ...rect };
  nameColumns(ref, host);
  return null;
}

function overlap(): ExcelError {
  return new ExcelError("InvalidOperation", "A table can't overlap another table.");
}

/** Headings become text, every one of its own: empty ones "Column1", repeated ones "Name2". */
function nameColumns(ref: TableRef, host: Host): void {
  const { rect } = ref.table;
  const seen = new Set<string>();
  const columns: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    const before = host.workbook.value(ref.sheet, rect.top, column);
    const text = String(plain(before));
    let name = text === "" ? `Column${columns.length + 1}` : text;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1)
      name = `${text === "" ? "Column" : text}${number}`;
    seen.add(name.toLowerCase());
    columns.push(name);
    if (before !== name) host.workbook.setValue(ref.sheet, rect.top, column, name);
  }
  ref.table.columns = columns;
}

const rowsDefinition: Definition<TableRef> = {
  name: "TableRowCollection",
  properties: { Count: { get: (ref) => rowCount(ref.table.rect) - 1 } },
  methods: {
    GetCount: { since: "1.4", call: (ref) => rowCount(ref.table.rect) - 1 },
    Add: {
      call: () => {
        throw new ExcelError(
          "NotImplemented",
          "TableRowCollection.add makes merge conflicts in shared workbooks: write below the table.",
        );
      },
    },
  },
};

function allTables(host: Host, scope: SheetContents | null): TableRef[] {
  const sheets = scope ? [scope] : host.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(host: Host, scope: SheetContents | null, key: unknown): TableRef | undefined {
  const wanted = readString(key).toLowerCase();
  return allTables(host, scope).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
  );
}

function getTable(host: Host, scope: SheetContents | null, key: unknown): HostObject {
  const found = findTable(host, scope, key);
  if (!found) throw itemNotFound();
  return make(tableDefinition, found);
}

function addTable(host: Host, scope: SheetContents | null, cells: CellsRef, hasHeaders: boolean): HostObject {
  const { sheet, rect } = cells;
  if (scope && sheet !== scope) throw invalidArgument();
  if (sheet.protected) throw accessDenied();
  if (!hasHeaders)
    throw new ExcelError("NotImplemented", "The embedded Excel makes tables from ranges with headings only.");
  if (sheet.tables.some((table) => intersect(table.rect, rect))) throw overlap();
  if (sheet.merges.some((merge) => intersect(merge, rect)))
    throw new ExcelError("InvalidOperation", "A table can't hold merged cells.");
  let number = 1;
  const names = new Set(allTables(host, null).map(({ table }) => table.name.toLowerCase()));
  while (names.has(`table${number}`)) number += 1;
  // A heading alone gets one empty row beneath it.
  const whole = rowCount(rect) === 1 ? { ...rect, bottom: rect.bottom + 1 } : { ...rect };
  const table: TableContents = {
    id: host.nextId(),
    name: `Table${number}`,
    rect: whole,
    columns: [],
    style: "TableStyleMedium2",
    showFilter: true,
    showBandedRows: true,
  };
  sheet.tables.push(table);
  nameColumns({ sheet, table }, host);
  return make(tableDefinition, { sheet, table });
}

/** State: the sheet, or null for all the workbook's tables. */
const tablesDefinition: Definition<SheetContents | null> = {
  name: "TableCollection",
  properties: { Count: { get: (scope, host) => allTables(host, scope).length } },
  items: (scope, host) => allTables(host, scope).map((ref) => make(tableDefinition, ref)),
  item: (scope, key, host) => getTable(host, scope, key),
  methods: {
    Add: {
      call: (scope, args, host) => {
        const near = new CellsRef(scope ?? host.workbook.sheetById(host.selection.sheetId)!, []);
        const state = args.object(0)?.state;
        const cells = state instanceof CellsRef ? state : findCellsAnywhere(host, near.sheet, args.string(0));
        return addTable(host, scope, cells, args.flag(1));
      },
    },
    GetItem: { call: (scope, args, host) => getTable(host, scope, args.string(0)) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (scope, args, host) => {
        const found = findTable(host, scope, args.string(0));
        return found ? make(tableDefinition, found) : nullObject();
      },
    },
    GetItemAt: {
      call: (scope, args, host) => {
        const found = allTables(host, scope)[args.integer(0)];
        if (!found) throw itemNotFound();
        return make(tableDefinition, found);
      },
    },
    GetCount: { since: "1.4", call: (scope, _, host) => allTables(host, scope).length },
  },
};

export function tablesObject(scope: SheetContents | null): HostObject {
  return make(tablesDefinition, scope);
}
