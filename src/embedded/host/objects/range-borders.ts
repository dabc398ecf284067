import type { BorderSide, Rect, StyleContents } from "../../workbook/contents";
import { invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, readChoice, readColor } from "../registry";
import { CellsRef } from "./cells-ref";
import { changeLook, commonLook } from "./range-format";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof EDGES)[number];
type Side = keyof StyleContents["border"];

interface BorderRef {
  readonly cells: CellsRef;
  readonly edge: Edge;
}

/** The cells an edge is drawn on, and on which side of them. */
function partsOf(rect: Rect, edge: Edge): { rect: Rect; side: Side }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ rect: { ...rect, bottom: rect.top }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, top: rect.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, right: rect.left }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, left: rect.right }, side: "right" }];
    case "InsideHorizontal":
      return rect.bottom > rect.top
        ? [
            { rect: { ...rect, bottom: rect.bottom - 1 }, side: "bottom" },
            { rect: { ...rect, top: rect.top + 1 }, side: "top" },
          ]
        : [];
    case "InsideVertical":
      return rect.right > rect.left
        ? [
            { rect: { ...rect, right: rect.right - 1 }, side: "right" },
            { rect: { ...rect, left: rect.left + 1 }, side: "left" },
          ]
        : [];
    default:
      return [];
  }
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

function change(
  ref: BorderRef,
  host: Host,
  name: string,
  update: (side: BorderSide | undefined) => BorderSide | undefined,
): void {
  for (const whole of ref.cells.rects) {
    for (const { rect, side } of partsOf(whole, ref.edge)) {
      changeLook(new CellsRef(ref.cells.sheet, [rect]), host, `border.${side}.${name}`, (style) => {
        const { [side]: before, ...others } = style.border;
        const after = update(before);
        return { ...style, border: after ? { ...others, [side]: after } : others };
      });
    }
  }
}

function read<T>(ref: BorderRef, host: Host, pick: (side: BorderSide | undefined) => T): T | null {
  const part = partsOf(ref.cells.rect, ref.edge)[0];
  if (!part) return pick(undefined);
  return commonLook(new CellsRef(ref.cells.sheet, [part.rect]), host, (style) =>
    pick(style.border[part.side]),
  );
}

const thin: BorderSide = { style: "thin", color: "#000000" };

const borderDefinition: Definition<BorderRef> = {
  name: "RangeBorder",
  identity: (ref) => ({ SideIndex: ref.edge }),
  properties: {
    SideIndex: { get: (ref) => ref.edge },
    Id: { get: (ref) => ref.edge },
    Style: {
      get: (ref, host) => read(ref, host, (side) => styleName(side)),
      set: (ref, value, host) => {
        const style = readChoice(value, STYLES);
        change(ref, host, `style=${style}`, (side) => withStyle(side, style));
      },
    },
    Color: {
      get: (ref, host) => read(ref, host, (side) => side?.color ?? "#000000"),
      set: (ref, value, host) => {
        const color = readColor(value);
        change(ref, host, `color=${color}`, (side) => ({ ...(side ?? thin), color }));
      },
    },
    Weight: {
      get: (ref, host) => read(ref, host, (side) => weightName(side)),
      set: (ref, value, host) => {
        const weight = readChoice(value, WEIGHTS);
        change(ref, host, `weight=${weight}`, (side) => ({
          color: side?.color ?? "#000000",
          style: withWeight(side, weight),
        }));
      },
    },
  },
};

function withStyle(side: BorderSide | undefined, style: (typeof STYLES)[number]): BorderSide | undefined {
  const color = side?.color ?? "#000000";
  if (style === "None") return undefined;
  if (style === "Double") return { style: "double", color };
  if (style === "Dot") return { style: "dotted", color };
  if (style === "Continuous")
    return side && ["hair", "thin", "medium", "thick"].includes(side.style) ? side : { style: "thin", color };
  return { style: "dashed", color };
}

function withWeight(side: BorderSide | undefined, weight: (typeof WEIGHTS)[number]): BorderSide["style"] {
  if (side && ["dashed", "dotted", "double"].includes(side.style) && weight === "Thin") return side.style;
  return weight === "Hairline"
    ? "hair"
    : weight === "Medium"
      ? "medium"
      : weight === "Thick"
        ? "thick"
        : "thin";
}

function styleName(side: BorderSide | undefined): string {
  if (!side) return "None";
  if (side.style === "dashed") return "Dash";
  if (side.style === "dotted") return "Dot";
  return side.style === "double" ? "Double" : "Continuous";
}

function weightName(side: BorderSide | undefined): string {
  if (side?.style === "hair") return "Hairline";
  if (side?.style === "medium") return "Medium";
  return side?.style === "thick" || side?.style === "double" ? "Thick" : "Thin";
}

const bordersDefinition: Definition<CellsRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (cells) => EDGES.map((edge) => make(borderDefinition, { cells, edge })),
  item: (cells, key) => make(borderDefinition, { cells, edge: readChoice(key, EDGES) }),
  methods: {
    GetItem: {
      call: (cells, args) => make(borderDefinition, { cells, edge: readChoice(args.string(0), EDGES) }),
    },
    GetItemAt: {
      call: (cells, args) => {
        const edge = EDGES[args.integer(0)];
        if (!edge) throw invalidArgument();
        return make(borderDefinition, { cells, edge });
      },
    },
  },
};

export function bordersObject(ref: CellsRef): HostObject {
  return make(bordersDefinition, ref);
}
