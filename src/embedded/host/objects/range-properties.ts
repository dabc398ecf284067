import { rectOf } from "../../workbook/rects";
import { invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { HostObject, Method } from "../registry";
import { HostObject as AnyObject, readRecord } from "../registry";
import { gridOf } from "../write-cells";
import { CellsRef } from "./cells-ref";
import { columnsOf, rangeObject, rowsOf } from "./range";

/** Reads what the tree of names asks for: {format: {fill: {color: true}}}. Answers keep the client's camelCase. */
function readTree(
  object: HostObject,
  asked: Readonly<Record<string, unknown>>,
  host: Host,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === undefined || wanted === false || wanted === null) continue;
    const value = object.get(name.charAt(0).toUpperCase() + name.slice(1), host);
    if (value instanceof AnyObject) found[name] = readTree(value, readRecord(wanted), host);
    else if (wanted === true) found[name] = value;
    else throw invalidArgument();
  }
  return found;
}

function writeTree(object: HostObject, given: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const key = name.charAt(0).toUpperCase() + name.slice(1);
    if (typeof value === "object" && !Array.isArray(value) && key !== "Hyperlink") {
      const inner = object.get(key, host);
      if (!(inner instanceof AnyObject)) throw invalidArgument();
      writeTree(inner, readRecord(value), host);
    } else {
      object.set(key, value, host);
    }
  }
}

/** `getCellProperties` and its like: an answer per cell, row or column, in one go. */
export const propertyMethods: Record<string, Method<CellsRef>> = {
  GetCellProperties: {
    since: "1.9",
    call: (ref, args, host) => {
      const asked = args.record(0);
      return rowsOf(ref).map((row) =>
        columnsOf(ref).map((column) =>
          readTree(rangeObject(new CellsRef(ref.sheet, [rectOf(row, column)])), asked, host),
        ),
      );
    },
  },
  SetCellProperties: {
    since: "1.9",
    call: (ref, args, host) => {
      if (!Array.isArray(args.values[0])) throw invalidArgument();
      const at = gridOf(args.values[0], ref.rect);
      rowsOf(ref).forEach((row, down) =>
        columnsOf(ref).forEach((column, across) => {
          const given = at(down, across);
          if (given !== null && given !== undefined)
            writeTree(rangeObject(new CellsRef(ref.sheet, [rectOf(row, column)])), readRecord(given), host);
        }),
      );
      return null;
    },
  },
  GetRowProperties: {
    since: "1.9",
    call: (ref, args, host) =>
      rowsOf(ref).map((row) =>
        readTree(
          rangeObject(new CellsRef(ref.sheet, [{ ...ref.rect, top: row, bottom: row }])),
          args.record(0),
          host,
        ),
      ),
  },
  GetColumnProperties: {
    since: "1.9",
    call: (ref, args, host) =>
      columnsOf(ref).map((column) =>
        readTree(
          rangeObject(new CellsRef(ref.sheet, [{ ...ref.rect, left: column, right: column }])),
          args.record(0),
          host,
        ),
      ),
  },
};
