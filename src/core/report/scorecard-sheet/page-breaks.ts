import { columnIndex } from "../../model";
import { cellAt } from "../sheet/addresses";
import type { ColumnPlan, RowPlan } from "../workbook-plan";
import type { ScorecardLayout } from "./layout";

/** A4 landscape inside our margins, in points. */
const PAGE = { width: 770, height: 495 };
const DEFAULT_HEIGHT = 15;
/** A column of n characters measured in points: 7 pixels each and 5 around them, at 96 to the inch. */
const columnPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/**
 * Cells above which a printed page ends: above a criterion, never inside one unless it fills a page by itself. The sheet
 * is printed one page wide, so the more vendors, the smaller the print and the more rows fit.
 */
export function pageBreaks(
  layout: ScorecardLayout,
  columns: readonly ColumnPlan[],
  rows: readonly RowPlan[],
): readonly string[] {
  const scale = Math.min(1, PAGE.width / printedWidth(layout, columns));
  const room = PAGE.height / scale;
  const height = rowHeights(rows);
  const above = (from: number, to: number) => {
    let points = 0;
    for (let row = from; row < to; row += 1) points += height(row);
    return points;
  };
  const repeated = above(layout.rows.vendors, layout.rows.rank + 1);
  const sections = layout.matrix.flatMap((row, index) =>
    row.kind === "section" ? [layout.rows.firstMatrix + index] : [],
  );
  const breaks: string[] = [];
  let used = above(1, layout.rows.firstMatrix);
  sections.forEach((row, index) => {
    const own = above(row, sections[index + 1] ?? layout.rows.closing);
    if (index > 0 && used + own > room) {
      breaks.push(cellAt(0, row));
      used = repeated;
    }
    used += own;
  });
  return breaks;
}

function printedWidth(layout: ScorecardLayout, columns: readonly ColumnPlan[]): number {
  let points = 0;
  for (const { columns: span, width } of columns) {
    const [first = "A", last = first] = span.split(":");
    const from = columnIndex(first);
    const to = Math.min(columnIndex(last), layout.columns.apart);
    points += Math.max(0, to - from + 1) * columnPoints(width);
  }
  return points;
}

function rowHeights(rows: readonly RowPlan[]): (row: number) => number {
  const known = new Map<number, number>();
  for (const { rows: span, height, hidden } of rows) {
    const [first = 1, last = first] = span.split(":").map(Number);
    for (let row = first; row <= last; row += 1) known.set(row, hidden ? 0 : (height ?? DEFAULT_HEIGHT));
  }
  return (row) => known.get(row) ?? DEFAULT_HEIGHT;
}
