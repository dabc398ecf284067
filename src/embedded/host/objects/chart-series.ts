import type { ChartSeriesContents } from "../../workbook/contents";
import { absoluteName, sheetPrefix } from "../../workbook/rects";
import { plain } from "../changes";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, readChoice, readColor, readFlag, readNumber, readString } from "../registry";
import { CellsRef, readReferenceText } from "./cells-ref";
import { type ChartRef, fillObject } from "./chart-parts";
import { keptProperty } from "./kept";
import { labels, labelsDefinition, type SeriesRef } from "./chart-labels";

const MARKERS = [
  "Invalid",
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

const DASHES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

export function seriesName(series: ChartSeriesContents, host: Host): string {
  if ("text" in series.name) return series.name.text;
  const cells = readReferenceText(host, series.name.ref);
  return cells ? String(plain(host.workbook.value(cells.sheet, cells.rect.top, cells.rect.left))) : "";
}

function setColor(ref: SeriesRef): { get(): string | null; set(color: string | null): void } {
  return {
    get: () => ref.series.color,
    set: (color) => {
      ref.series.color = color;
    },
  };
}

const lineDefinition: Definition<SeriesRef> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: (ref) => ref.series.color ?? "#000000",
      set: (ref, value) => {
        ref.series.color = readColor(value);
      },
    },
    Weight: keptProperty("weight", 2.25, readNumber, (ref) => ref.series, "1.7"),
    LineStyle: {
      since: "1.7",
      get: (ref) =>
        !ref.series.lineVisible
          ? "None"
          : ref.series.lineDash === "dash"
            ? "Dash"
            : ref.series.lineDash === "dot"
              ? "Dot"
              : "Continuous",
      set: (ref, value) => {
        const style = readChoice(value, DASHES);
        ref.series.lineVisible = style !== "None";
        ref.series.lineDash = style.startsWith("Dash")
          ? "dash"
          : style === "Dot" || style === "RoundDot"
            ? "dot"
            : "solid";
      },
    },
  },
  methods: {
    Clear: {
      call: (ref) => {
        ref.series.lineVisible = false;
        return null;
      },
    },
  },
};

const formatDefinition: Definition<SeriesRef> = {
  name: "ChartSeriesFormat",
  properties: {
    Fill: { to: (ref) => fillObject({ chart: ref.chart, part: "series.fill", color: setColor(ref) }) },
    Line: { to: (ref) => make(lineDefinition, ref) },
  },
};

function between(value: unknown, low: number, high: number): number {
  const number = readNumber(value);
  if (number < low || number > high) throw invalidArgument();
  return number;
}

const seriesDefinition: Definition<SeriesRef> = {
  name: "ChartSeries",
  gone: (ref) => (ref.chart.series.includes(ref.series) ? undefined : itemNotFound()),
  properties: {
    Name: {
      get: (ref, host) => seriesName(ref.series, host),
      set: (ref, value) => {
        const text = readString(value);
        ref.series.name = text.startsWith("=") ? { ref: text.slice(1) } : { text };
      },
    },
    ChartType: { since: "1.7", get: (ref) => ref.chart.type },
    GapWidth: {
      since: "1.7",
      get: (ref) => ref.chart.gapWidth ?? 150,
      set: (ref, value) => {
        ensureBars(ref);
        ref.chart.gapWidth = between(value, 0, 500);
      },
    },
    Overlap: {
      since: "1.8",
      get: (ref) => ref.chart.overlap ?? 0,
      set: (ref, value) => {
        ensureBars(ref);
        ref.chart.overlap = between(value, -100, 100);
      },
    },
    MarkerStyle: {
      since: "1.7",
      get: (ref) =>
        ref.series.marker
          ? ref.series.marker.charAt(0).toUpperCase() + ref.series.marker.slice(1)
          : "Automatic",
      set: (ref, value) => {
        const style = readChoice(value, MARKERS).toLowerCase();
        ref.series.marker =
          style === "none" || style === "square" || style === "diamond" || style === "triangle"
            ? style
            : "circle";
      },
    },
    MarkerSize: {
      since: "1.7",
      get: (ref) => ref.series.markerSize ?? 5,
      set: (ref, value) => {
        ref.series.markerSize = between(value, 2, 72);
      },
    },
    MarkerBackgroundColor: {
      since: "1.7",
      get: (ref) => ref.series.color ?? "",
      set: (ref, value) => {
        ref.series.color = readColor(value);
      },
    },
    MarkerForegroundColor: {
      since: "1.7",
      get: (ref) => ref.series.color ?? "",
      set: (ref, value) => {
        ref.series.color = readColor(value);
      },
    },
    HasDataLabels: {
      since: "1.7",
      get: (ref) => ref.series.labels !== null,
      set: (ref, value) => {
        if (readFlag(value)) labels(ref);
        else ref.series.labels = null;
      },
    },
    Smooth: keptProperty("smooth", false, readFlag, (ref) => ref.series, "1.7"),
    ShowShadow: keptProperty("shadow", false, readFlag, (ref) => ref.series, "1.7"),
    PlotOrder: { since: "1.7", get: (ref) => ref.chart.series.indexOf(ref.series) },
    DataLabels: { since: "1.8", to: (ref) => make(labelsDefinition, ref) },
    Format: { to: (ref) => make(formatDefinition, ref) },
  },
  methods: {
    Delete: {
      since: "1.7",
      call: (ref) => {
        ref.chart.series.splice(ref.chart.series.indexOf(ref.series), 1);
        return null;
      },
    },
    SetValues: {
      since: "1.7",
      call: (ref, args) => ((ref.series.values = readSource(args.object(0)?.state)), null),
    },
    SetXAxisValues: {
      since: "1.7",
      call: (ref, args) => ((ref.series.categories = readSource(args.object(0)?.state)), null),
    },
  },
};

function ensureBars(ref: SeriesRef): void {
  if (!/^(?:Bar|Column)/.test(ref.chart.type))
    throw new ExcelError("InvalidOperation", "Only bars and columns have gaps.");
}

function readSource(state: unknown): string {
  if (!(state instanceof CellsRef)) throw invalidArgument();
  return sheetPrefix(state.sheet.name) + absoluteName(state.rect);
}

const collectionDefinition: Definition<ChartRef> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (ref) => ref.chart.series.length } },
  items: (ref) => ref.chart.series.map((series) => make(seriesDefinition, { ...ref, series })),
  methods: {
    GetCount: { since: "1.4", call: (ref) => ref.chart.series.length },
    GetItemAt: {
      call: (ref, args) => {
        const series = ref.chart.series[args.integer(0)];
        if (!series) throw itemNotFound();
        return make(seriesDefinition, { ...ref, series });
      },
    },
    Add: {
      since: "1.7",
      call: () => {
        throw new ExcelError(
          "NotImplemented",
          "Series added one by one came out with wrong values (office-js#2927): use setData.",
        );
      },
    },
  },
};

export function seriesCollectionObject(ref: ChartRef): HostObject {
  return make(collectionDefinition, ref);
}
