import type { SheetContents } from "../../workbook/contents";
import type { Definition, Property } from "../registry";
import { make, nullObject } from "../registry";
import { chartsObject } from "./charts";
import { commentsObject } from "./comments";
import { freezePanesObject } from "./freeze-panes";
import { pageBreaksObject, pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./sheet-protection";
import { tablesObject } from "./table";

/** Filters outside tables are not kept: there are none, and asking says so. */
const autoFilterDefinition: Definition<SheetContents> = {
  name: "AutoFilter",
  since: "1.9",
  properties: {
    Enabled: { get: () => false },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    ClearCriteria: { call: () => null },
    GetRangeOrNullObject: { call: () => nullObject() },
    Remove: { call: () => null },
  },
};

/** The objects that hang on a worksheet. */
export const worksheetParts: Record<string, Property<SheetContents>> = {
  Charts: { to: (sheet) => chartsObject(sheet) },
  Tables: { to: (sheet) => tablesObject(sheet) },
  Comments: { since: "1.10", to: (sheet) => commentsObject(sheet) },
  FreezePanes: { since: "1.7", to: (sheet) => freezePanesObject(sheet) },
  PageLayout: { since: "1.9", to: (sheet) => pageLayoutObject(sheet) },
  HorizontalPageBreaks: { since: "1.9", to: (sheet) => pageBreaksObject(sheet) },
  Protection: { since: "1.2", to: (sheet) => sheetProtectionObject(sheet) },
  AutoFilter: { since: "1.9", to: (sheet) => make(autoFilterDefinition, sheet) },
};
