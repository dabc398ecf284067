import type { SheetContents } from "../../embedded/workbook/contents";

/** Excel's own measures at 100 %: a character of the default font is 7 px wide, a cell has 5 px of padding. */
const DEFAULT_COLUMN_CHARACTERS = 8.43;
const DEFAULT_ROW_POINTS = 15;
export const HEADER_HEIGHT = 20;
export const ROW_HEADER_WIDTH = 44;

/** Positions of rows or columns along one axis, in CSS pixels; hidden ones have no size. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(readonly sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    for (let i = 0; i < sizes.length; i++) this.starts[i + 1] = this.starts[i]! + sizes[i]!;
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  /** Where the row or column begins; the end of the axis for anything beyond it. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** The row or column under a position. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
}

/** Height in pixels at 100 % that a row without a set height needs, because its text wraps. */
export type AutoHeight = (row: number, columnPixels: (column: number) => number) => number;

export function measureSheet(
  sheet: SheetContents,
  used: { readonly bottom: number; readonly right: number },
  zoom: number,
  autoHeight: AutoHeight,
): Geometry {
  const columnPixels = (column: number): number => {
    const contents = sheet.columns.get(column);
    if (contents?.hidden) return 0;
    return Math.round((contents?.width ?? DEFAULT_COLUMN_CHARACTERS) * 7 + 5);
  };
  const rowPixels = (row: number): number => {
    const contents = sheet.rows.get(row);
    if (contents?.hidden) return 0;
    if (contents?.height !== undefined) return Math.round((contents.height * 96) / 72);
    return Math.max((DEFAULT_ROW_POINTS * 96) / 72, row <= used.bottom ? autoHeight(row, columnPixels) : 0);
  };
  const spare = { rows: 30, columns: 8 };
  const sizes = (count: number, size: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => Math.round(size(index) * zoom));
  return {
    rows: new Axis(sizes(Math.max(60, used.bottom + 1 + spare.rows), rowPixels)),
    columns: new Axis(sizes(Math.max(26, used.right + 1 + spare.columns), columnPixels)),
    zoom,
  };
}
