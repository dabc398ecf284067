import type { Scalar, WorkbookContents } from "../../workbook/contents";
import { parseRect } from "../addresses";

/** Values behind a reference with its sheet ("'RFP Ranking'!$T$6:$T$13"); empty when it cannot be followed. */
export function valuesAt(contents: WorkbookContents, reference: string): Scalar[] {
  const mark = reference.lastIndexOf("!");
  const rect = parseRect(reference.slice(mark + 1));
  const quoted = reference.slice(0, Math.max(0, mark));
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const sheet = contents.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!rect || !sheet || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 10_000) return [];
  const values: Scalar[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++)
      values.push(sheet.cells.get(row)?.get(column)?.value ?? null);
  }
  return values;
}
