import type { ChartSeriesContents } from "../../workbook/contents";
import { invalidArgument } from "../excel-error";
import type { Definition } from "../registry";
import { make, readChoice, readFlag, readString } from "../registry";
import { type ChartRef, fillObject, fontObject, lineObject } from "./chart-parts";
import { keptProperty } from "./kept";

export interface SeriesRef extends ChartRef {
  readonly series: ChartSeriesContents;
}

type Labels = NonNullable<ChartSeriesContents["labels"]>;

export function labels(ref: SeriesRef): Labels {
  return (ref.series.labels ??= { show: "value", numberFormat: null, color: null, position: null });
}

const POSITIONS = [
  "Invalid",
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const labelFormatDefinition: Definition<SeriesRef> = {
  name: "ChartDataLabelFormat",
  properties: {
    Font: {
      to: (ref) =>
        fontObject({
          chart: ref.chart,
          part: `labels.${ref.chart.series.indexOf(ref.series)}`,
          color: { get: () => labels(ref).color, set: (color) => (labels(ref).color = color) },
        }),
    },
    Fill: { to: (ref) => fillObject({ chart: ref.chart, part: "labels.fill" }) },
    Border: { since: "1.8", to: (ref) => lineObject({ chart: ref.chart, part: "labels.border" }) },
  },
};

export const labelsDefinition: Definition<SeriesRef> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: {
      get: (ref) => ref.series.labels?.show === "value",
      set: (ref, value) => show(ref, "value", readFlag(value)),
    },
    ShowSeriesName: {
      get: (ref) => ref.series.labels?.show === "series-name",
      set: (ref, value) => show(ref, "series-name", readFlag(value)),
    },
    ShowCategoryName: keptProperty("categoryName", false, readFlag, (ref) => ref.series),
    ShowPercentage: keptProperty("percentage", false, readFlag, (ref) => ref.series),
    ShowLegendKey: keptProperty("legendKey", false, readFlag, (ref) => ref.series),
    ShowBubbleSize: keptProperty("bubbleSize", false, readFlag, (ref) => ref.series),
    Separator: keptProperty("separator", ", ", readString, (ref) => ref.series),
    LinkNumberFormat: keptProperty("linked", true, readFlag, (ref) => ref.series, "1.9"),
    NumberFormat: {
      since: "1.8",
      get: (ref) => ref.series.labels?.numberFormat ?? "General",
      set: (ref, value) => {
        labels(ref).numberFormat = readString(value);
      },
    },
    Position: {
      get: (ref) => ref.series.labels?.position ?? "None",
      set: (ref, value) => setPosition(ref, readChoice(value, POSITIONS)),
    },
    Format: { to: (ref) => make(labelFormatDefinition, ref) },
  },
};

/** Where labels may go depends on the chart: stacked bars know no outside end, points no inside. */
function setPosition(ref: SeriesRef, position: (typeof POSITIONS)[number]): void {
  const allowed = /^(?:Bar|Column)Stacked/.test(ref.chart.type)
    ? ["Center", "InsideEnd", "InsideBase"]
    : /^(?:Bar|Column)/.test(ref.chart.type)
      ? ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]
      : /^(?:Line|XY)/.test(ref.chart.type)
        ? ["Center", "Left", "Right", "Top", "Bottom"]
        : /^Radar/.test(ref.chart.type)
          ? ["OutsideEnd"]
          : ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
  if (!allowed.includes(position))
    throw invalidArgument(`Labels of a ${ref.chart.type} chart can't be at ${position}.`);
  labels(ref).position = position;
}

function show(ref: SeriesRef, what: Labels["show"], on: boolean): void {
  if (on) labels(ref).show = what;
  else if (ref.series.labels?.show === what)
    ref.series.labels.show = what === "value" ? "series-name" : "value";
}
