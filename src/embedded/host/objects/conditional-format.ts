import { moveFormula } from "../../formulas/references";
import type { ConditionalFormatContents, Rect, SheetContents } from "../../workbook/contents";
import { intersect, subtract } from "../../workbook/rects";
import { accessDenied, ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject, readChoice, readFlag, readNumber, readString } from "../registry";
import { CellsRef } from "./cells-ref";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import { asCellValue, asDataBar, asFormula, cellValueRules, type FormatRef, gone } from "./conditional-rules";

const formatDefinition: Definition<FormatRef> = {
  name: "ConditionalFormat",
  since: "1.6",
  identity: (ref) => ({ Id: ref.format.id }),
  gone,
  properties: {
    Id: { get: (ref) => ref.format.id },
    Type: {
      get: (ref) =>
        ref.format.kind === "formula" ? (cellValueRules.has(ref.format) ? "CellValue" : "Custom") : "DataBar",
    },
    Priority: {
      get: (ref) => order(ref.sheet).indexOf(ref.format),
      set: (ref, value) => setPriority(ref, readNumber(value)),
    },
    StopIfTrue: {
      get: (ref) => (ref.format.kind === "data-bar" ? null : ref.format.stopIfTrue),
      set: (ref, value) => {
        // Excel has no "stop if true" for bars.
        if (ref.format.kind === "data-bar") throw invalidArgument();
        ref.format.stopIfTrue = readFlag(value);
      },
    },
    Custom: { to: (ref) => part(ref, false, asFormula) },
    CustomOrNullObject: { to: (ref) => part(ref, true, asFormula) },
    CellValue: { to: (ref) => part(ref, false, asCellValue) },
    CellValueOrNullObject: { to: (ref) => part(ref, true, asCellValue) },
    DataBar: { to: (ref) => part(ref, false, asDataBar) },
    DataBarOrNullObject: { to: (ref) => part(ref, true, asDataBar) },
  },
  methods: {
    Delete: {
      call: (ref) => {
        ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((item) => item !== ref.format);
        return null;
      },
    },
    GetRange: { call: (ref) => rangeObject(new CellsRef(ref.sheet, ref.format.rects.slice(0, 1))) },
    GetRangeOrNullObject: {
      call: (ref) =>
        ref.format.rects.length === 1 ? rangeObject(new CellsRef(ref.sheet, ref.format.rects)) : nullObject(),
    },
    GetRanges: { since: "1.9", call: (ref) => rangeAreasObject(new CellsRef(ref.sheet, ref.format.rects)) },
  },
};

function part(ref: FormatRef, orNull: boolean, open: (ref: FormatRef) => HostObject | undefined): HostObject {
  const found = open(ref);
  if (!found && !orNull) throw itemNotFound();
  return found ?? nullObject();
}

/** From first to last applied. */
function order(sheet: SheetContents): ConditionalFormatContents[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function setPriority(ref: FormatRef, at: number): void {
  const others = order(ref.sheet).filter((item) => item !== ref.format);
  if (!Number.isInteger(at) || at < 0) throw invalidArgument();
  others.splice(at, 0, ref.format);
  others.forEach((item, index) => (item.priority = index + 1));
}

function touching(ref: CellsRef): ConditionalFormatContents[] {
  return order(ref.sheet).filter((format) =>
    format.rects.some((rect) => ref.rects.some((own) => intersect(rect, own))),
  );
}

function add(ref: CellsRef, type: string, host: Host): HostObject {
  if (ref.sheet.protected) throw accessDenied();
  // A new one goes above those that are there.
  for (const format of ref.sheet.conditionalFormats) format.priority += 1;
  const base = {
    id: host.nextId(),
    rects: ref.rects.map((rect) => ({ ...rect })),
    stopIfTrue: false,
    priority: 1,
  };
  const format: ConditionalFormatContents =
    type === "DataBar"
      ? { ...base, kind: "data-bar", color: "#638EC6", min: 0, max: 1 }
      : { ...base, kind: "formula", formula: "=FALSE", style: {} };
  if (type === "CellValue") cellValueRules.set(format, {});
  ref.sheet.conditionalFormats.push(format);
  return make(formatDefinition, { sheet: ref.sheet, format });
}

/** The cell a conditional formula is relative to: top left of all its areas together. */
export function originOf(rects: readonly Rect[]): { row: number; column: number } {
  return {
    row: Math.min(...rects.map((rect) => rect.top)),
    column: Math.min(...rects.map((rect) => rect.left)),
  };
}

/** Without the cells given: a format over more keeps the rest, its formula moved to what is then its first cell. */
export function cutFormats(sheet: SheetContents, cut: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => {
      const rects = format.rects.flatMap((rect) => subtract(rect, cut));
      if (format.kind !== "formula" || rects.length === 0) return Object.assign(format, { rects });
      const before = originOf(format.rects);
      const after = originOf(rects);
      const formula = moveFormula(format.formula, after.row - before.row, after.column - before.column);
      return Object.assign(format, { rects, formula });
    })
    .filter((format) => format.rects.length > 0);
}

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const collectionDefinition: Definition<CellsRef> = {
  name: "ConditionalFormatCollection",
  since: "1.6",
  properties: {},
  items: (ref) => touching(ref).map((format) => make(formatDefinition, { sheet: ref.sheet, format })),
  item: (ref, key) => getItem(ref, key) ?? missing(),
  methods: {
    Add: {
      call: (ref, args, host) => {
        const type = readChoice(args.values[0], TYPES);
        if (!["Custom", "DataBar", "CellValue"].includes(type))
          throw new ExcelError("NotImplemented", `The embedded Excel has no ${type} formats.`);
        return add(ref, type, host);
      },
    },
    ClearAll: {
      call: (ref) => {
        if (ref.sheet.protected) throw accessDenied();
        for (const rect of ref.rects) cutFormats(ref.sheet, rect);
        return null;
      },
    },
    GetCount: { call: (ref) => touching(ref).length },
    GetItem: { call: (ref, args) => getItem(ref, args.values[0]) ?? missing() },
    GetItemOrNullObject: { since: "1.14", call: (ref, args) => getItem(ref, args.values[0]) ?? nullObject() },
    GetItemAt: {
      call: (ref, args) => {
        const format = touching(ref)[args.integer(0)];
        return format ? make(formatDefinition, { sheet: ref.sheet, format }) : missing();
      },
    },
  },
};

function missing(): never {
  throw itemNotFound();
}

function getItem(ref: CellsRef, key: unknown): HostObject | undefined {
  const format = touching(ref).find((item) => item.id === readString(key));
  return format && make(formatDefinition, { sheet: ref.sheet, format });
}

export function conditionalFormatsObject(ref: CellsRef): HostObject {
  return make(collectionDefinition, ref);
}
