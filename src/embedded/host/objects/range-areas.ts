import { columnCount, rowCount } from "../../workbook/rects";
import { itemNotFound } from "../excel-error";
import type { Definition, HostObject } from "../registry";
import { make } from "../registry";
import { CellsRef } from "./cells-ref";
import { conditionalFormatsObject } from "./conditional-format";
import { dataValidationObject } from "./data-validation";
import { rangeObject } from "./range";
import { rangeFormatObject } from "./range-format";
import { rangeWorkMethods } from "./range-work";
import { worksheetObject } from "./worksheet";

const areasDefinition: Definition<CellsRef> = {
  name: "RangeCollection",
  since: "1.9",
  properties: {},
  items: (ref) => ref.rects.map((rect) => rangeObject(new CellsRef(ref.sheet, [rect]))),
  methods: {
    GetCount: { call: (ref) => ref.rects.length },
    GetItemAt: {
      call: (ref, args) => {
        const rect = ref.rects[args.integer(0)];
        if (!rect) throw itemNotFound();
        return rangeObject(new CellsRef(ref.sheet, [rect]));
      },
    },
  },
};

const rangeAreasDefinition: Definition<CellsRef> = {
  name: "RangeAreas",
  since: "1.9",
  tracked: true,
  gone: (ref, host) => (host.workbook.sheets.includes(ref.sheet) ? undefined : itemNotFound()),
  properties: {
    Address: { get: (ref) => ref.address },
    AddressLocal: { get: (ref) => ref.address },
    AreaCount: { get: (ref) => ref.rects.length },
    CellCount: { get: (ref) => ref.rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0) },
    Areas: { to: (ref) => make(areasDefinition, ref) },
    ConditionalFormats: { to: (ref) => conditionalFormatsObject(ref) },
    DataValidation: { to: (ref) => dataValidationObject(ref) },
    Format: { to: (ref) => rangeFormatObject(ref) },
    Worksheet: { to: (ref) => worksheetObject(ref.sheet) },
  },
  methods: { Clear: { call: (ref, args, host) => rangeWorkMethods["Clear"]?.call(ref, args, host) } },
};

export function rangeAreasObject(ref: CellsRef): HostObject {
  return make(rangeAreasDefinition, ref);
}
