import type { SheetContents } from "../../workbook/contents";
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from "../../workbook/rects";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Definition, HostObject } from "../registry";
import { make, nullObject } from "../registry";
import { CellsRef, cellsAt } from "./cells-ref";
import { rangeObject } from "./range";
import { readRange } from "./range-arguments";

function location(sheet: SheetContents): HostObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const rect = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return rangeObject(cellsAt(sheet, rect));
}

function count(value: number): number {
  if (value < 1) throw invalidArgument();
  return value;
}

const freezePanesDefinition: Definition<SheetContents> = {
  name: "WorksheetFreezePanes",
  since: "1.7",
  properties: {},
  methods: {
    FreezeAt: {
      call: (sheet, args, host) => {
        const { rect } = readRange(args, 0, new CellsRef(sheet, []), host);
        if (rect.top !== 0 || rect.left !== 0) throw invalidArgument();
        sheet.frozen = {
          rows: rect.bottom === LAST_ROW ? 0 : rowCount(rect),
          columns: rect.right === LAST_COLUMN ? 0 : columnCount(rect),
        };
        return null;
      },
    },
    FreezeRows: {
      call: (sheet, args) => {
        sheet.frozen = { rows: count(args.optionalInteger(0) ?? 1), columns: 0 };
        return null;
      },
    },
    FreezeColumns: {
      call: (sheet, args) => {
        sheet.frozen = { rows: 0, columns: count(args.optionalInteger(0) ?? 1) };
        return null;
      },
    },
    Unfreeze: {
      call: (sheet) => {
        sheet.frozen = { rows: 0, columns: 0 };
        return null;
      },
    },
    GetLocation: {
      call: (sheet) => {
        const found = location(sheet);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetLocationOrNullObject: { call: (sheet) => location(sheet) ?? nullObject() },
  },
};

export function freezePanesObject(sheet: SheetContents): HostObject {
  return make(freezePanesDefinition, sheet);
}
