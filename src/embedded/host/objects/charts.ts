import { blankAxis } from "../../workbook/blank";
import type { ChartContents, Rect, SheetContents } from "../../workbook/contents";
import { bounding } from "../../workbook/rects";
import { accessDenied, ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject, Property } from "../registry";
import { make, nullObject, readChoice, readFlag, readNumber, readString } from "../registry";
import { CellsRef, findCells } from "./cells-ref";
import { axesObject } from "./chart-axes";
import { areaFormatObject, type ChartRef, legendObject, titleObject } from "./chart-parts";
import { boxOf, placeOf } from "./chart-place";
import { seriesCollectionObject } from "./chart-series";
import { readChartSource, type SeriesBy } from "./chart-source";
import { keptProperty } from "./kept";
import { readRange } from "./range-arguments";
import { worksheetObject } from "./worksheet";

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Line",
  "Pie",
  "PieExploded",
  "Doughnut",
  "DoughnutExploded",
  "XYScatter",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
/** Where Excel puts a new chart: 360 × 216 points. */
const NEW_CHART: Rect = { top: 4, left: 4, bottom: 18, right: 11 };

function edge(name: "left" | "top" | "width" | "height"): Property<ChartRef> {
  return {
    get: (ref) => boxOf(ref.sheet, ref.chart.place)[name],
    set: (ref, value) => {
      const points = readNumber(value);
      if (points < 0) throw invalidArgument();
      ref.chart.place = placeOf(ref.sheet, { ...boxOf(ref.sheet, ref.chart.place), [name]: points });
    },
  };
}

const chartDefinition: Definition<ChartRef> = {
  name: "Chart",
  identity: (ref) => ({ Id: ref.chart.id, Name: ref.chart.name }),
  gone: (ref, host) =>
    host.workbook.sheets.includes(ref.sheet) && ref.sheet.charts.includes(ref.chart)
      ? undefined
      : itemNotFound(),
  properties: {
    Id: { since: "1.7", get: (ref) => ref.chart.id },
    Name: {
      get: (ref) => ref.chart.name,
      set: (ref, value) => {
        const name = readString(value);
        if (name === "" || name.length > 255) throw invalidArgument();
        ref.chart.name = name;
      },
    },
    ChartType: {
      since: "1.7",
      get: (ref) => ref.chart.type,
      set: (ref, value) => {
        ref.chart.type = readChoice(value, TYPES);
      },
    },
    Left: edge("left"),
    Top: edge("top"),
    Width: edge("width"),
    Height: edge("height"),
    PlotVisibleOnly: keptProperty("visibleOnly", true, readFlag, (ref) => ref.chart, "1.8"),
    DisplayBlanksAs: keptProperty(
      "blanks",
      "NotPlotted",
      (value) => readChoice(value, ["NotPlotted", "Zero", "Interpolated"]),
      (ref) => ref.chart,
      "1.8",
    ),
    Style: keptProperty("style", 2, readNumber, (ref) => ref.chart, "1.8"),
    ShowDataLabelsOverMaximum: keptProperty("labelsOverMaximum", true, readFlag, (ref) => ref.chart, "1.8"),
    Title: { to: (ref) => titleObject(ref) },
    Legend: { to: (ref) => legendObject(ref) },
    Axes: { to: (ref) => axesObject(ref) },
    Series: { to: (ref) => seriesCollectionObject(ref) },
    Format: { to: (ref) => areaFormatObject(ref) },
    Worksheet: { since: "1.2", to: (ref) => worksheetObject(ref.sheet) },
  },
  methods: {
    Delete: {
      call: (ref) => {
        if (ref.sheet.protected) throw accessDenied();
        ref.sheet.charts = ref.sheet.charts.filter((chart) => chart !== ref.chart);
        return null;
      },
    },
    Activate: { since: "1.9", call: () => null },
    SetPosition: {
      call: (ref, args, host) => {
        const near = new CellsRef(ref.sheet, []);
        const start = readRange(args, 0, near, host);
        const end = args.has(1) ? readRange(args, 1, near, host) : undefined;
        if (start.sheet !== ref.sheet || (end && end.sheet !== ref.sheet)) throw invalidArgument();
        const { width, height } = boxOf(ref.sheet, ref.chart.place);
        const corner = boxOf(ref.sheet, start.rect);
        ref.chart.place = end
          ? bounding(start.rect, end.rect)
          : placeOf(ref.sheet, { left: corner.left, top: corner.top, width, height });
        return null;
      },
    },
    SetData: {
      call: (ref, args, host) => {
        const cells = readRange(args, 0, new CellsRef(ref.sheet, []), host);
        const before = ref.chart.series;
        // Looks stay with the series of the same position.
        ref.chart.series = readChartSource(host, cells, ref.chart.type, readSeriesBy(args.values[1])).map(
          (series, index) => {
            const old = before[index];
            return old
              ? { ...old, name: series.name, categories: series.categories, values: series.values }
              : series;
          },
        );
        return null;
      },
    },
    GetImage: {
      since: "1.2",
      call: () => {
        throw new ExcelError("NotImplemented", "The embedded Excel draws no pictures of charts.");
      },
    },
  },
};

function readSeriesBy(value: unknown): SeriesBy {
  return value === undefined || value === null ? "Auto" : readChoice(value, SERIES_BY);
}

function addChart(
  host: Host,
  sheet: SheetContents,
  type: string,
  cells: CellsRef,
  seriesBy: SeriesBy,
): HostObject {
  if (sheet.protected) throw accessDenied();
  if (host.poses.failNextChart) {
    host.poses.failNextChart = false;
    throw new ExcelError("GeneralException", "There was an internal error while processing the request.");
  }
  const number = sheet.charts.length + 1;
  const series = readChartSource(host, cells, type, seriesBy);
  if (series.length === 0 || series.length > 255) throw invalidArgument();
  const chart: ChartContents = {
    id: host.nextId(),
    name: `Chart ${number}`,
    type,
    title: series.length === 1 ? "" : "Chart Title",
    legend: "right",
    series,
    categoryAxis: { ...blankAxis(), majorGridlines: type.startsWith("XYScatter") },
    valueAxis: blankAxis(),
    gapWidth: null,
    overlap: /Stacked/.test(type) ? 100 : null,
    place: { ...NEW_CHART },
  };
  sheet.charts.push(chart);
  return make(chartDefinition, { sheet, chart });
}

function find(sheet: SheetContents, key: unknown): HostObject | undefined {
  const wanted = readString(key).toLowerCase();
  const chart = sheet.charts.find(
    (item) => item.id.toLowerCase() === wanted || item.name.toLowerCase() === wanted,
  );
  return chart && make(chartDefinition, { sheet, chart });
}

function missing(): never {
  throw itemNotFound();
}

const chartsDefinition: Definition<SheetContents> = {
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => make(chartDefinition, { sheet, chart })),
  item: (sheet, key) => find(sheet, key) ?? missing(),
  methods: {
    Add: {
      call: (sheet, args, host) => {
        const state = args.object(1)?.state;
        const cells = state instanceof CellsRef ? state : findCells(host, sheet, args.string(1));
        return addChart(host, sheet, readChoice(args.values[0], TYPES), cells, readSeriesBy(args.values[2]));
      },
    },
    GetItem: { call: (sheet, args) => find(sheet, args.values[0]) ?? missing() },
    GetItemOrNullObject: { since: "1.4", call: (sheet, args) => find(sheet, args.values[0]) ?? nullObject() },
    GetItemAt: {
      call: (sheet, args) => {
        const chart = sheet.charts[args.integer(0)];
        return chart ? make(chartDefinition, { sheet, chart }) : missing();
      },
    },
    GetCount: { since: "1.4", call: (sheet) => sheet.charts.length },
  },
};

export function chartsObject(sheet: SheetContents): HostObject {
  return make(chartsDefinition, sheet);
}
