import type { ChartSeriesContents, Rect } from "../../workbook/contents";
import { absoluteName, columnCount, rowCount, sheetPrefix } from "../../workbook/rects";
import type { Host } from "../host";
import type { CellsRef } from "./cells-ref";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Type names that take X values instead of categories. */
export function isScatter(type: string): boolean {
  return type.startsWith("XYScatter") || type.startsWith("Bubble");
}

/**
 * What Excel reads from a range for a chart: names in the first row, categories in the first column (the other way
 * round for series in rows). "Auto" runs the series along the shorter side (office-js#1830): that is how rows and
 * columns get swapped.
 */
export function readChartSource(
  host: Host,
  cells: CellsRef,
  type: string,
  seriesBy: SeriesBy,
): ChartSeriesContents[] {
  const { rect } = cells;
  const inColumns = seriesBy === "Auto" ? rowCount(rect) >= columnCount(rect) : seriesBy === "Columns";
  const length = inColumns ? rowCount(rect) : columnCount(rect);
  const width = inColumns ? columnCount(rect) : rowCount(rect);
  const valueAt = (across: number, along: number): unknown =>
    inColumns
      ? host.workbook.value(cells.sheet, rect.top + along, rect.left + across)
      : host.workbook.value(cells.sheet, rect.top + across, rect.left + along);
  const isText = (value: unknown): boolean => typeof value === "string";
  const cornerEmpty = valueAt(0, 0) === null;
  const hasNames =
    length > 1 && (cornerEmpty || some(width > 1 ? 1 : 0, width, (across) => isText(valueAt(across, 0))));
  const first = hasNames ? 1 : 0;
  const hasCategories =
    width > 1 &&
    (isScatter(type) || cornerEmpty || some(first, length, (along) => isText(valueAt(0, along))));
  const part = (across: number, from: number, to: number): Rect =>
    inColumns
      ? { top: rect.top + from, bottom: rect.top + to, left: rect.left + across, right: rect.left + across }
      : { top: rect.top + across, bottom: rect.top + across, left: rect.left + from, right: rect.left + to };
  const reference = (where: Rect): string => sheetPrefix(cells.sheet.name) + absoluteName(where);
  const series: ChartSeriesContents[] = [];
  for (let across = hasCategories ? 1 : 0; across < width; across += 1) {
    series.push({
      name: hasNames ? { ref: reference(part(across, 0, 0)) } : { text: `Series${series.length + 1}` },
      categories: hasCategories ? reference(part(0, first, length - 1)) : null,
      values: reference(part(across, first, length - 1)),
      color: null,
      lineDash: "solid",
      marker: null,
      markerSize: null,
      lineVisible: !/^XYScatter$/.test(type),
      labels: null,
    });
  }
  return series;
}

function some(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (holds(at)) return true;
  return false;
}
