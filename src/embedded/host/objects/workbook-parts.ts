import type { Host } from "../host";
import type { Property } from "../registry";

/** The objects that hang on the workbook, beside sheets, names and settings. */
export const workbookParts: Record<string, Property<Host>> = {};
