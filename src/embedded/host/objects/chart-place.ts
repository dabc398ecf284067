import type { Rect, SheetContents } from "../../workbook/contents";
import { columnPoints, rowPoints } from "./range-sizes";

/** A chart's box in points, from the cells it covers. */
export function boxOf(
  sheet: SheetContents,
  place: Rect,
): { left: number; top: number; width: number; height: number } {
  const across = (to: number): number => sum(to, (column) => columnPoints(sheet, column));
  const down = (to: number): number => sum(to, (row) => rowPoints(sheet, row));
  const left = across(place.left);
  const top = down(place.top);
  return { left, top, width: across(place.right + 1) - left, height: down(place.bottom + 1) - top };
}

/** The cells a box covers. */
export function placeOf(
  sheet: SheetContents,
  box: { left: number; top: number; width: number; height: number },
): Rect {
  const left = at(box.left, (column) => columnPoints(sheet, column));
  const top = at(box.top, (row) => rowPoints(sheet, row));
  return {
    left,
    top,
    right: Math.max(
      left,
      at(box.left + box.width - 0.5, (column) => columnPoints(sheet, column)),
    ),
    bottom: Math.max(
      top,
      at(box.top + box.height - 0.5, (row) => rowPoints(sheet, row)),
    ),
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

function at(points: number, size: (index: number) => number): number {
  let rest = points;
  for (let index = 0; index < 16_384; index += 1) {
    rest -= size(index);
    if (rest < 0) return index;
  }
  return 16_383;
}
