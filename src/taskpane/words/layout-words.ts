import type { SheetLayout } from "../../core/model";
import type { MessageKey } from "../messages";

export const LAYOUT_WORDS: Readonly<Record<SheetLayout, MessageKey>> = {
  "vendor-columns": "layout.vendorColumns",
  "vendor-rows": "layout.vendorRows",
  "sheet-per-vendor": "layout.sheetPerVendor",
  long: "layout.long",
  none: "layout.none",
};
