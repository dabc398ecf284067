import type { ChartContents } from "../../workbook/contents";
import type { OfficePackage, Relationship } from "../package";
import type { Palette } from "./colors";

/** Charts of a sheet, as far as they can be redrawn. */
export function readCharts(
  parts: OfficePackage,
  relationships: readonly Relationship[],
  palette: Palette,
): ChartContents[] {
  void [parts, relationships, palette];
  return [];
}
