import type { AxisContents } from "../../workbook/contents";
import { ExcelError, invalidArgument } from "../excel-error";
import type { Definition, HostObject, Property } from "../registry";
import { make, readChoice, readFlag, readNumber, readString } from "../registry";
import { type ChartRef, partFormatObject } from "./chart-parts";
import { isScatter } from "./chart-source";
import { keptProperty } from "./kept";

interface AxisRef extends ChartRef {
  readonly which: "categoryAxis" | "valueAxis";
}

function axis(ref: AxisRef): AxisContents {
  return ref.chart[ref.which];
}

/** Bounds belong to axes that measure: the value axis, and the category axis of a scatter chart only. */
function ensureMeasures(ref: AxisRef): void {
  if (ref.which === "categoryAxis" && !isScatter(ref.chart.type)) {
    throw new ExcelError("InvalidOperation", "A category axis has no minimum and maximum.");
  }
}

function bound(side: "min" | "max"): Property<AxisRef> {
  return {
    get: (ref) => axis(ref)[side] ?? "",
    set: (ref, value) => {
      ensureMeasures(ref);
      axis(ref)[side] = value === "" ? null : readNumber(value);
    },
  };
}

const titleDefinition: Definition<AxisRef> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (ref) => axis(ref).title ?? "",
      set: (ref, value) => {
        axis(ref).title = readString(value);
      },
    },
    Visible: {
      get: (ref) => axis(ref).title !== null,
      set: (ref, value) => {
        axis(ref).title = readFlag(value) ? (axis(ref).title ?? "Axis Title") : null;
      },
    },
    Format: { to: (ref) => partFormatObject(ref.chart, `${ref.which}.title`) },
  },
};

const gridlinesDefinition: Definition<AxisRef> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (ref) => axis(ref).majorGridlines,
      set: (ref, value) => {
        axis(ref).majorGridlines = readFlag(value);
      },
    },
    Format: { to: (ref) => partFormatObject(ref.chart, `${ref.which}.gridlines`) },
  },
};

const minorGridlinesDefinition: Definition<AxisRef> = {
  name: "ChartGridlines",
  properties: { Visible: keptProperty("minorGridlines", false, readFlag, axis) },
};

const axisDefinition: Definition<AxisRef> = {
  name: "ChartAxis",
  properties: {
    Minimum: bound("min"),
    Maximum: bound("max"),
    MajorUnit: keptProperty<AxisRef, number | string>(
      "majorUnit",
      "",
      (value) => (value === "" ? "" : readNumber(value)),
      axis,
    ),
    MinorUnit: keptProperty<AxisRef, number | string>(
      "minorUnit",
      "",
      (value) => (value === "" ? "" : readNumber(value)),
      axis,
    ),
    Visible: {
      since: "1.7",
      get: (ref) => axis(ref).visible,
      set: (ref, value) => {
        axis(ref).visible = readFlag(value);
      },
    },
    ReversePlotOrder: {
      since: "1.7",
      get: (ref) => axis(ref).reversed,
      set: (ref, value) => {
        axis(ref).reversed = readFlag(value);
      },
    },
    NumberFormat: {
      since: "1.8",
      get: (ref) => axis(ref).numberFormat ?? "General",
      set: (ref, value) => {
        axis(ref).numberFormat = readString(value);
      },
    },
    Position: {
      since: "1.8",
      get: (ref) => (axis(ref).crosses === "maximum" ? "Maximum" : "Automatic"),
      set: (ref, value) => {
        const position = readChoice(value, ["Automatic", "Maximum", "Minimum", "Custom"]);
        if (position === "Custom") throw invalidArgument("Set a position with setPositionAt.");
        axis(ref).crosses = position === "Maximum" ? "maximum" : "automatic";
      },
    },
    TickLabelPosition: keptProperty(
      "tickLabels",
      "NextToAxis",
      (value) => readChoice(value, ["NextToAxis", "High", "Low", "None"]),
      axis,
      "1.7",
    ),
    MajorTickMark: keptProperty("majorTick", "Outside", readString, axis, "1.7"),
    MinorTickMark: keptProperty("minorTick", "None", readString, axis, "1.7"),
    LinkNumberFormat: keptProperty("linked", true, readFlag, axis, "1.9"),
    Type: { since: "1.7", get: (ref) => (ref.which === "valueAxis" ? "Value" : "Category") },
    Title: { to: (ref) => make(titleDefinition, ref) },
    MajorGridlines: { to: (ref) => make(gridlinesDefinition, ref) },
    MinorGridlines: { to: (ref) => make(minorGridlinesDefinition, ref) },
    Format: { to: (ref) => partFormatObject(ref.chart, ref.which) },
  },
  methods: {
    SetPositionAt: { since: "1.8", call: (_, args) => (readNumber(args.values[0]), null) },
  },
};

function axisOf(ref: ChartRef, which: AxisRef["which"]): HostObject {
  if (/^(?:Pie|Doughnut)/.test(ref.chart.type))
    throw new ExcelError("InvalidOperation", "This chart has no axes.");
  return make(axisDefinition, { ...ref, which });
}

const axesDefinition: Definition<ChartRef> = {
  name: "ChartAxes",
  properties: {
    CategoryAxis: { to: (ref) => axisOf(ref, "categoryAxis") },
    ValueAxis: { to: (ref) => axisOf(ref, "valueAxis") },
  },
  methods: {
    GetItem: {
      since: "1.7",
      call: (ref, args) =>
        axisOf(
          ref,
          readChoice(args.values[0], ["Category", "Value"]) === "Value" ? "valueAxis" : "categoryAxis",
        ),
    },
  },
};

export function axesObject(ref: ChartRef): HostObject {
  return make(axesDefinition, ref);
}
