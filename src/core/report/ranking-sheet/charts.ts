import { say } from "../../wording/say";
import { withCurrency } from "../content/with-currency";
import type { ReportContent } from "../content/report-content";
import { cellAt } from "../sheet/addresses";
import type { ChartPlan, ChartSeriesStyle } from "../workbook-plan";
import { chartRanges, costAxis, costPlace } from "./chart-data";
import { ROWS_PER_STACKED_CHART, type RankingLayout } from "./layout";

/** The first three stand out by colour, line and shape alike: grey print and colour blindness leave two of them. */
const LEADERS: readonly ChartSeriesStyle[] = [
  { color: "#1F2F4F", lineDash: "solid", marker: "circle", markerSize: 8 },
  { color: "#D9731A", lineDash: "dash", marker: "square", markerSize: 8 },
  { color: "#5B6577", lineDash: "dot", marker: "triangle", markerSize: 8 },
];
const FIELD: ChartSeriesStyle = { color: "#8A94A6", marker: "diamond", markerSize: 9 };
/** Labels below this many points have no room in their bar. */
const BAR_LABELS = '[>=4]0;""';

/** The three native charts of RFP Ranking. */
export function rankingCharts(content: ReportContent, layout: RankingLayout): readonly ChartPlan[] {
  const words = (key: string) => say(content.language, { key: `report.chart.${key}` });
  const data = chartRanges(layout);
  const places = chartPlaces(layout);
  const charts: ChartPlan[] = [
    {
      name: "RFP_ContributionsChart",
      kind: "stacked-bar",
      title: words("contributions"),
      data: data.bars,
      place: places.contributions,
      series: content.criteria.map(({ colours }) => ({ color: colours.fill })),
      valueAxis: { min: 0, max: 100, numberFormat: "0" },
      categoryAxis: { reversed: true },
      legend: "bottom",
      labels: {
        show: "value",
        numberFormat: BAR_LABELS,
        colors: content.criteria.map(({ colours }) => colours.text),
      },
      gapWidth: 38,
      overlap: 100,
    },
    {
      name: "RFP_ProfileChart",
      kind: "radar",
      title: words("profile"),
      data: data.profile,
      place: places.profile,
      series: LEADERS.slice(0, layout.profiled),
      valueAxis: { min: 0, max: 100, numberFormat: "0" },
      legend: "bottom",
    },
  ];
  if (costPlace(content) === undefined) return charts;
  return [...charts, costAgainstQuality(content, layout, data.points, places.points)];
}

function costAgainstQuality(
  content: ReportContent,
  layout: RankingLayout,
  data: string,
  place: ChartPlan["place"],
): ChartPlan {
  const { language, price } = content;
  const axis = costAxis(content);
  const unit = { 1: "one", 1000: "thousand", 1000000: "million" }[axis.divisor];
  const title =
    axis.kind === "score"
      ? say(language, { key: "report.chart.cost-score-axis" })
      : withCurrency(language, `report.chart.price-axis-${unit}`, price?.currency ?? null);
  return {
    name: "RFP_CostQualityChart",
    kind: "scatter",
    title: say(language, {
      key: axis.kind === "price" ? "report.chart.cost-quality" : "report.chart.cost-score-quality",
    }),
    data,
    place,
    series: Array.from({ length: layout.charted }, (_, index) => {
      const { color, marker, markerSize } = LEADERS[index] ?? FIELD;
      return { color, ...(marker ? { marker } : {}), markerSize: index === 0 ? 12 : (markerSize ?? 9) };
    }),
    valueAxis: {
      min: 0,
      max: 100,
      title: say(language, { key: "report.chart.quality-axis" }),
      numberFormat: "0",
    },
    categoryAxis: {
      title,
      numberFormat: axis.kind === "price" ? "#,##0.##" : "0",
      ...(axis.kind === "score" ? { min: 0, max: 100 } : {}),
    },
    legend: "none",
    labels: { show: "series-name" },
  };
}

/** Side by side below the leaderboard, or one below the other under the weights when the leaderboard is long. */
function chartPlaces(layout: RankingLayout) {
  const { columns, rows } = layout;
  const at = (left: number, right: number, top = rows.firstChart, bottom = rows.lastChart) => ({
    from: cellAt(left, top),
    to: cellAt(right, bottom),
  });
  if (layout.chartsBesideLeaderboard) {
    const stacked = (index: number) => {
      const top = rows.firstChart + index * ROWS_PER_STACKED_CHART;
      return at(columns.criterion, columns.minimum, top, top + ROWS_PER_STACKED_CHART - 2);
    };
    return { contributions: stacked(0), profile: stacked(1), points: stacked(2) };
  }
  const split = columns.firstContribution + Math.max(0, Math.ceil(layout.criteria * 0.6) - 1);
  return {
    contributions: at(columns.criterion, columns.vendor),
    profile: at(columns.total, split),
    points: at(split + 1, columns.answered),
  };
}
