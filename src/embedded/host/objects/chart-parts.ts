import type { ChartContents, SheetContents } from "../../workbook/contents";
import type { Definition, HostObject, Property } from "../registry";
import { make, readChoice, readColor, readFlag, readNumber, readString } from "../registry";
import { invalidArgument } from "../excel-error";
import { keptProperty } from "./kept";

export interface ChartRef {
  readonly sheet: SheetContents;
  readonly chart: ChartContents;
}

/** One of the chart's parts whose looks we keep only to read back: told apart by name. */
interface PartRef {
  readonly chart: ChartContents;
  readonly part: string;
  /** Where the part has a colour of its own in our records. */
  readonly color?: { get(): string | null; set(color: string | null): void };
}

const owners = new WeakMap<ChartContents, Map<string, object>>();

/** The same object for the same part of the same chart, so that what was kept is found again. */
function ownerOf(ref: PartRef): object {
  const parts = owners.get(ref.chart) ?? new Map<string, object>();
  owners.set(ref.chart, parts);
  const known = parts.get(ref.part) ?? {};
  parts.set(ref.part, known);
  return known;
}

const colorProperty: Property<PartRef> = {
  get: (ref) => ref.color?.get() ?? "#000000",
  set: (ref, value) => {
    const color = readColor(value);
    ref.color?.set(color);
  },
};

const fontDefinition: Definition<PartRef> = {
  name: "ChartFont",
  properties: {
    Bold: keptProperty("bold", false, readFlag, ownerOf),
    Italic: keptProperty("italic", false, readFlag, ownerOf),
    Name: keptProperty("name", "Calibri", readString, ownerOf),
    Size: keptProperty("size", 10, readNumber, ownerOf),
    Underline: keptProperty("underline", "None", (value) => readChoice(value, ["None", "Single"]), ownerOf),
    Color: colorProperty,
  },
};

export function fontObject(ref: PartRef): HostObject {
  return make(fontDefinition, ref);
}

const fillDefinition: Definition<PartRef> = {
  name: "ChartFill",
  properties: {},
  methods: {
    SetSolidColor: {
      call: (ref, args) => {
        ref.color?.set(readColor(args.values[0]));
        return null;
      },
    },
    Clear: {
      call: (ref) => {
        ref.color?.set(null);
        return null;
      },
    },
    GetSolidColor: { since: "1.17", call: (ref) => ref.color?.get() ?? "" },
  },
};

export function fillObject(ref: PartRef): HostObject {
  return make(fillDefinition, ref);
}

const lineDefinition: Definition<PartRef> = {
  name: "ChartLineFormat",
  properties: {
    Color: colorProperty,
    Weight: keptProperty("weight", 0.75, readNumber, ownerOf, "1.7"),
    LineStyle: keptProperty("style", "Automatic", readString, ownerOf, "1.7"),
  },
  methods: { Clear: { call: () => null } },
};

/** Lines that are not a series' own: kept to read back. */
export function lineObject(ref: PartRef): HostObject {
  return make(lineDefinition, ref);
}

const formatDefinition: Definition<PartRef> = {
  name: "ChartFormat",
  properties: {
    Fill: { to: (ref) => fillObject({ ...ref, part: `${ref.part}.fill` }) },
    Font: { to: (ref) => fontObject({ ...ref, part: `${ref.part}.font` }) },
    Line: { to: (ref) => lineObject({ ...ref, part: `${ref.part}.line` }) },
    Border: { since: "1.7", to: (ref) => lineObject({ ...ref, part: `${ref.part}.border` }) },
  },
};

export function partFormatObject(chart: ChartContents, part: string): HostObject {
  return make(formatDefinition, { chart, part });
}

export function areaFormatObject(ref: ChartRef): HostObject {
  return partFormatObject(ref.chart, "area");
}

const titleDefinition: Definition<ChartRef> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (ref) => ref.chart.title ?? "",
      set: (ref, value) => {
        const text = readString(value);
        if (text.length > 255) throw invalidArgument();
        ref.chart.title = text;
      },
    },
    Visible: {
      get: (ref) => ref.chart.title !== null,
      set: (ref, value) => {
        ref.chart.title = readFlag(value) ? (ref.chart.title ?? "Chart Title") : null;
      },
    },
    Overlay: keptProperty("titleOverlay", false, readFlag, (ref) => ref.chart),
    Position: keptProperty("titlePosition", "Top", readString, (ref) => ref.chart, "1.7"),
    Format: { to: (ref) => partFormatObject(ref.chart, "title") },
  },
};

export function titleObject(ref: ChartRef): HostObject {
  return make(titleDefinition, ref);
}

const SIDES = { Bottom: "bottom", Right: "right", Top: "top", Left: "left" } as const;

const legendDefinition: Definition<ChartRef> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (ref) => ref.chart.legend !== "none",
      set: (ref, value) => {
        if (!readFlag(value)) ref.chart.legend = "none";
        else if (ref.chart.legend === "none") ref.chart.legend = "right";
      },
    },
    Position: {
      get: (ref) => Object.entries(SIDES).find(([, side]) => side === ref.chart.legend)?.[0] ?? "Right",
      set: (ref, value) => {
        ref.chart.legend = SIDES[readChoice(value, Object.keys(SIDES) as (keyof typeof SIDES)[])];
      },
    },
    Overlay: keptProperty("legendOverlay", false, readFlag, (ref) => ref.chart),
    Format: { to: (ref) => partFormatObject(ref.chart, "legend") },
  },
};

export function legendObject(ref: ChartRef): HostObject {
  return make(legendDefinition, ref);
}
