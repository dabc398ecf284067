import type { CellRange, Exclusion } from "../model";

/** An exclusion with its words: `name` is the end of a key of `wording/reading` ("reading.excluded.<name>"). */
export function exclude(
  kind: Exclusion["kind"],
  name: string,
  label: string,
  range: CellRange,
  values: Readonly<Record<string, string | number>> = {},
): Exclusion {
  return {
    kind,
    label: label.length > 200 ? `${label.slice(0, 199)}…` : label,
    cell: { sheet: range.sheet, row: range.top, column: range.left },
    range,
    reason: { key: `reading.excluded.${name}`, values },
  };
}
