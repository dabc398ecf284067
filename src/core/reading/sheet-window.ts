import type { SheetView, ViewMerge } from "./sheet-view";

/** A rectangle of a view as a view of its own, both corners included: one of several tables side by side. */
export function windowOf(view: SheetView, { top, left, bottom, right }: ViewMerge): SheetView {
  const height = Math.max(0, bottom - top + 1);
  const width = Math.max(0, right - left + 1);
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < height && column < width;
  const clip = (area: ViewMerge): ViewMerge => ({
    top: Math.max(0, area.top - top),
    left: Math.max(0, area.left - left),
    bottom: Math.min(height - 1, area.bottom - top),
    right: Math.min(width - 1, area.right - left),
  });
  return {
    sheet: view.sheet,
    height,
    width,
    tables: view.tables
      .filter((area) => area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left)
      .map(clip),
    text: (row, column) => (inside(row, column) ? view.text(row + top, column + left) : ""),
    value: (row, column) => (inside(row, column) ? view.value(row + top, column + left) : null),
    format: (row, column) => view.format(row + top, column + left),
    isFormula: (row, column) => view.isFormula(row + top, column + left),
    shown: (row, column) => (inside(row, column) ? view.shown(row + top, column + left) : ""),
    mergeAt: (row, column) => {
      const area = inside(row, column) ? view.mergeAt(row + top, column + left) : undefined;
      return area && clip(area);
    },
    address: (row, column) => view.address(row + top, column + left),
    range: (first, from, last, to) => view.range(first + top, from + left, last + top, to + left),
    part: (role, row, column) =>
      inside(row, column) ? view.part(role, row + top, column + left) : undefined,
    comment: (row, column) => (inside(row, column) ? view.comment(row + top, column + left) : undefined),
  };
}
