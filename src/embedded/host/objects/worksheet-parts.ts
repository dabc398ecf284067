import type { SheetContents } from "../../workbook/contents";
import type { Property } from "../registry";

/** The objects that hang on a worksheet. */
export const worksheetParts: Record<string, Property<SheetContents>> = {};
