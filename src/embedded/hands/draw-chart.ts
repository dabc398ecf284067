import type { DrawnChart } from "../hands";
import type { Host } from "../host/host";
import { readReferenceText } from "../host/objects/cells-ref";
import { seriesName } from "../host/objects/chart-series";
import type { ChartContents, Scalar } from "../workbook/contents";

/** A chart with the numbers its cells hold now. */
export function drawChart(host: Host, chart: ChartContents): DrawnChart {
  return {
    chart,
    series: chart.series.map((series) => ({
      name: seriesName(series, host),
      categories: series.categories === null ? [] : valuesOf(host, series.categories).map(asCategory),
      values: valuesOf(host, series.values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

function valuesOf(host: Host, reference: string): Scalar[] {
  const cells = readReferenceText(host, reference);
  if (!cells) return [];
  const values: Scalar[] = [];
  for (let row = cells.rect.top; row <= cells.rect.bottom; row += 1) {
    for (let column = cells.rect.left; column <= cells.rect.right; column += 1)
      values.push(host.workbook.value(cells.sheet, row, column));
  }
  return values;
}

function asCategory(value: Scalar): string | number | null {
  if (value === null || typeof value === "number") return value;
  return typeof value === "object" ? value.error : String(value);
}
