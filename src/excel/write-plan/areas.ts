import { columnIndex, parseCellName } from "../../core/model";

/** A rectangle within one sheet, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads the plan's "B5" and "B5:F9". A plan with anything else is a mistake of ours. */
export function parseArea(range: string): Area {
  const [first, last] = range.split(":");
  const from = parseCellName(first ?? "");
  const to = last === undefined ? from : parseCellName(last);
  if (!from || !to) throw new RangeError(`The plan names a range that is none: "${range}"`);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Reads the plan's "A" and "F:M" as positions from 0. */
export function parseColumns(columns: string): { readonly first: number; readonly last: number } {
  const [first, last] = columns.split(":");
  const from = columnIndex(first ?? "");
  const to = last === undefined ? from : columnIndex(last);
  if (from < 0 || to < from) throw new RangeError(`The plan names columns that are none: "${columns}"`);
  return { first: from, last: to };
}

/** "A" → "A:A", "6" → "6:6": the form `getRange` wants for whole columns and rows. */
export function wholeLines(lines: string): string {
  return lines.includes(":") ? lines : `${lines}:${lines}`;
}

export function rangeAt(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}
