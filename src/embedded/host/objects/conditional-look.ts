import type { DifferentialStyle } from "../../workbook/contents";
import type { Definition, HostObject } from "../registry";
import { make, readChoice, readColor, readFlag } from "../registry";

/** A conditional format whose looks are set part by part. */
interface Styled {
  style: DifferentialStyle;
}

const fillDefinition: Definition<Styled> = {
  name: "ConditionalRangeFill",
  since: "1.6",
  properties: {
    Color: {
      get: (format) => format.style.fill ?? "",
      set: (format, value) => {
        format.style.fill = readColor(value);
      },
    },
  },
  methods: {
    Clear: {
      call: (format) => {
        delete format.style.fill;
        return null;
      },
    },
  },
};

const fontDefinition: Definition<Styled> = {
  name: "ConditionalRangeFont",
  since: "1.6",
  properties: {
    Color: {
      get: (format) => format.style.color ?? "",
      set: (format, value) => {
        format.style.color = readColor(value);
      },
    },
    Bold: {
      get: (format) => format.style.bold ?? null,
      set: (format, value) => {
        format.style.bold = readFlag(value);
      },
    },
    Italic: {
      get: (format) => format.style.italic ?? null,
      set: (format, value) => {
        format.style.italic = readFlag(value);
      },
    },
  },
  methods: {
    Clear: {
      call: (format) => {
        const { fill, borderColor } = format.style;
        format.style = {
          ...(fill === undefined ? {} : { fill }),
          ...(borderColor === undefined ? {} : { borderColor }),
        };
        return null;
      },
    },
  },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface EdgeRef {
  readonly format: Styled;
  readonly edge: (typeof EDGES)[number];
}

/** Our record has one colour for all four sides. */
const borderDefinition: Definition<EdgeRef> = {
  name: "ConditionalRangeBorder",
  since: "1.6",
  identity: (ref) => ({ Id: ref.edge }),
  properties: {
    SideIndex: { get: (ref) => ref.edge },
    Color: {
      get: (ref) => ref.format.style.borderColor ?? "",
      set: (ref, value) => {
        ref.format.style.borderColor = readColor(value);
      },
    },
    Style: {
      get: (ref) => (ref.format.style.borderColor === undefined ? "None" : "Continuous"),
      set: (ref, value) => {
        const style = readChoice(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        if (style === "None") delete ref.format.style.borderColor;
        else ref.format.style.borderColor ??= "#000000";
      },
    },
  },
};

const bordersDefinition: Definition<Styled> = {
  name: "ConditionalRangeBorderCollection",
  since: "1.6",
  properties: {
    Count: { get: () => EDGES.length },
    Top: { to: (format) => make(borderDefinition, { format, edge: "EdgeTop" }) },
    Bottom: { to: (format) => make(borderDefinition, { format, edge: "EdgeBottom" }) },
    Left: { to: (format) => make(borderDefinition, { format, edge: "EdgeLeft" }) },
    Right: { to: (format) => make(borderDefinition, { format, edge: "EdgeRight" }) },
  },
  items: (format) => EDGES.map((edge) => make(borderDefinition, { format, edge })),
  item: (format, key) => make(borderDefinition, { format, edge: readChoice(key, EDGES) }),
};

const lookDefinition: Definition<Styled> = {
  name: "ConditionalRangeFormat",
  since: "1.6",
  properties: {
    Fill: { to: (format) => make(fillDefinition, format) },
    Font: { to: (format) => make(fontDefinition, format) },
    Borders: { to: (format) => make(bordersDefinition, format) },
  },
};

export function conditionalLookObject(format: Styled): HostObject {
  return make(lookDefinition, format);
}
