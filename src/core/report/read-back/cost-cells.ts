import type { CellValue } from "../../model";
import { textOf } from "./sheet-text";

/** A currency's code; null for an empty cell. */
export function currencyOf(cell: CellValue | undefined): string | null {
  const text = textOf(cell).toUpperCase();
  return text === "" ? null : text;
}

/** A number; null for text and empty cells, which count as nothing there. */
export function numberOf(cell: CellValue | undefined): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
