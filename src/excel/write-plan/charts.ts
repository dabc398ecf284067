import type { ChartPlan, ChartSeriesStyle } from "../../core/report/workbook-plan";
import { parseArea, rangeAt } from "./areas";

const CHART_TYPES = {
  "stacked-bar": "BarStacked",
  "stacked-bar-100": "BarStacked100",
  radar: "RadarMarkers",
  scatter: "XYScatter",
} as const;
const DASHES = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;
const MARKERS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  none: "None",
} as const;
/** Lines of a radar, in points. */
const LINE_WEIGHT = 2;

/** How much of the looks is asked for: some versions refuse parts of them (office-js #1688, iPad). */
export type ChartLooks = "full" | "plain";

/** Updates the chart of that name, or makes it. Series always run in columns: "auto" swaps them with the rows (#1830). */
export function drawChart(
  worksheet: Excel.Worksheet,
  plan: ChartPlan,
  exists: boolean,
  looks: ChartLooks,
): void {
  const data = rangeAt(worksheet, parseArea(plan.data));
  const chart = exists
    ? worksheet.charts.getItem(plan.name)
    : worksheet.charts.add(CHART_TYPES[plan.kind], data, "Columns");
  if (exists) {
    chart.setData(data, "Columns");
    chart.chartType = CHART_TYPES[plan.kind];
  } else {
    chart.name = plan.name;
  }
  chart.title.text = plan.title;
  chart.setPosition(plan.place.from, plan.place.to);
  setLegend(chart, plan);
  if (looks === "plain") return;
  // Data columns may be narrow or folded away; the chart must not lose its points with them.
  chart.plotVisibleOnly = false;
  const area = parseArea(plan.data);
  plan.series.slice(0, area.right - area.left).forEach((style, index) => {
    styleSeries(chart.series.getItemAt(index), plan, style, index);
  });
  if (plan.kind !== "radar") styleCategoryAxis(chart.axes.categoryAxis, plan.categoryAxis);
  styleValueAxis(chart.axes.valueAxis, plan.valueAxis);
}

function setLegend(chart: Excel.Chart, plan: ChartPlan): void {
  chart.legend.visible = plan.legend !== "none";
  if (plan.legend !== "none") chart.legend.position = plan.legend === "bottom" ? "Bottom" : "Right";
}

function styleSeries(
  series: Excel.ChartSeries,
  plan: ChartPlan,
  style: ChartSeriesStyle,
  index: number,
): void {
  if (plan.kind === "stacked-bar" || plan.kind === "stacked-bar-100") {
    series.format.fill.setSolidColor(style.color);
    if (plan.gapWidth !== undefined) series.gapWidth = plan.gapWidth;
    if (plan.overlap !== undefined) series.overlap = plan.overlap;
  } else {
    if (plan.kind === "radar") {
      series.format.line.color = style.color;
      series.format.line.weight = LINE_WEIGHT;
      series.format.line.lineStyle = DASHES[style.lineDash ?? "solid"];
    }
    series.markerStyle = MARKERS[style.marker ?? "circle"];
    if (style.markerSize !== undefined) series.markerSize = style.markerSize;
    series.markerBackgroundColor = style.color;
    series.markerForegroundColor = style.color;
  }
  if (plan.labels) styleLabels(series, plan, index);
}

function styleLabels(series: Excel.ChartSeries, plan: ChartPlan, index: number): void {
  if (!plan.labels) return;
  series.hasDataLabels = true;
  if (plan.labels.show === "series-name") {
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    // Neighbouring points keep their labels apart by turns.
    series.dataLabels.position = index % 2 === 0 ? "Top" : "Bottom";
    return;
  }
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = plan.labels.numberFormat;
  const color = plan.labels.colors[index];
  if (color !== undefined) series.dataLabels.format.font.color = color;
}

function styleValueAxis(axis: Excel.ChartAxis, plan: ChartPlan["valueAxis"]): void {
  if (!plan) return;
  if (plan.min !== undefined) axis.minimum = plan.min;
  if (plan.max !== undefined) axis.maximum = plan.max;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.title !== undefined) axis.title.text = plan.title;
}

function styleCategoryAxis(axis: Excel.ChartAxis, plan: ChartPlan["categoryAxis"]): void {
  if (!plan) return;
  if (plan.min !== undefined) axis.minimum = plan.min;
  if (plan.max !== undefined) axis.maximum = plan.max;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.title !== undefined) axis.title.text = plan.title;
  if (plan.reversed) {
    axis.reversePlotOrder = true;
    // Without this the value axis jumps to the top.
    axis.position = "Maximum";
  }
}
