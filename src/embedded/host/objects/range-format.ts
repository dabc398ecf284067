import type { Rect, StyleContents } from "../../workbook/contents";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/rects";
import { accessDenied, invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject, Property } from "../registry";
import { make, readChoice, readColor, readFlag, readNumber, readString } from "../registry";
import { bordersObject } from "./range-borders";
import type { CellsRef } from "./cells-ref";
import { sizeMethods, sizeProperties } from "./range-sizes";

type StyleChange = (style: StyleContents) => StyleContents;

export function changeLook(ref: CellsRef, host: Host, name: string, change: StyleChange): void {
  if (ref.sheet.protected) throw accessDenied();
  for (const rect of ref.rects) host.workbook.changeStyle(ref.sheet, rect, name, change);
}

/** What all cells have in common; null when they differ. Whole rows and columns ask only cells that are there. */
export function commonLook<T>(ref: CellsRef, host: Host, read: (style: StyleContents) => T): T | null {
  const found = new Set<T>();
  for (const rect of ref.rects) {
    if (isHuge(rect)) {
      host.workbook.forEachCell(ref.sheet, rect, (cell) =>
        found.add(read(host.workbook.styles.get(cell.style))),
      );
      continue;
    }
    for (let row = rect.top; row <= rect.bottom && found.size < 2; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1)
        found.add(read(host.workbook.style(ref.sheet, row, column)));
    }
  }
  if (found.size === 0) return read(host.workbook.styles.get(0));
  return found.size === 1 ? [...found][0]! : null;
}

function isHuge(rect: Rect): boolean {
  return rect.bottom === LAST_ROW || rect.right === LAST_COLUMN;
}

/** A property that is one part of the look. */
function look<T>(
  since: string,
  name: string,
  read: (style: StyleContents) => unknown,
  parse: (value: unknown) => T,
  change: (style: StyleContents, value: T) => StyleContents,
): Property<CellsRef> {
  return {
    since,
    get: (ref, host) => commonLook(ref, host, read),
    set: (ref, value, host) => {
      const parsed = parse(value);
      changeLook(ref, host, `${name}=${JSON.stringify(parsed)}`, (style) => change(style, parsed));
    },
  };
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const formatDefinition: Definition<CellsRef> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: look(
      "1.1",
      "align",
      (style) => capital(style.align),
      (value) => readChoice(value, HORIZONTAL),
      (style, value) => ({
        ...style,
        align:
          value === "Left" ? "left" : value === "Center" ? "center" : value === "Right" ? "right" : "general",
      }),
    ),
    VerticalAlignment: look(
      "1.1",
      "verticalAlign",
      (style) => capital(style.verticalAlign),
      (value) => readChoice(value, VERTICAL),
      (style, value) => ({
        ...style,
        verticalAlign: value === "Top" ? "top" : value === "Bottom" ? "bottom" : "center",
      }),
    ),
    WrapText: look(
      "1.1",
      "wrap",
      (style) => style.wrap,
      readFlag,
      (style, wrap) => ({ ...style, wrap }),
    ),
    IndentLevel: look(
      "1.9",
      "indent",
      (style) => style.indent,
      readIndent,
      (style, indent) => ({ ...style, indent }),
    ),
    ...sizeProperties,
    Fill: { to: (ref) => make(fillDefinition, ref) },
    Font: { to: (ref) => make(fontDefinition, ref) },
    Borders: { to: (ref) => bordersObject(ref) },
    Protection: { since: "1.2", to: (ref) => make(protectionDefinition, ref) },
  },
  methods: sizeMethods,
};

function readIndent(value: unknown): number {
  const indent = readNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
  return indent;
}

const fillDefinition: Definition<CellsRef> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (ref, host) => commonLook(ref, host, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (ref, value, host) => {
        const fill = readColor(value);
        changeLook(ref, host, `fill=${fill}`, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: { call: (ref, _, host) => changeLook(ref, host, "fill=", (style) => ({ ...style, fill: null })) },
  },
};

function font<T>(
  read: (font: StyleContents["font"]) => unknown,
  parse: (value: unknown) => T,
  name: keyof StyleContents["font"],
  convert: (value: T) => Partial<StyleContents["font"]>,
): Property<CellsRef> {
  return {
    get: (ref, host) => commonLook(ref, host, (style) => read(style.font)),
    set: (ref, value, host) => {
      const parsed = convert(parse(value));
      changeLook(ref, host, `font.${name}=${JSON.stringify(parsed)}`, (style) => ({
        ...style,
        font: { ...style.font, ...parsed },
      }));
    },
  };
}

function readSize(value: unknown): number {
  const size = readNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const fontDefinition: Definition<CellsRef> = {
  name: "RangeFont",
  properties: {
    Name: font(
      (item) => item.name,
      readString,
      "name",
      (name) => ({ name }),
    ),
    Size: font(
      (item) => item.size,
      readSize,
      "size",
      (size) => ({ size }),
    ),
    Color: font(
      (item) => item.color,
      readColor,
      "color",
      (color) => ({ color }),
    ),
    Bold: font(
      (item) => item.bold,
      readFlag,
      "bold",
      (bold) => ({ bold }),
    ),
    Italic: font(
      (item) => item.italic,
      readFlag,
      "italic",
      (italic) => ({ italic }),
    ),
    Underline: font(
      (item) => (item.underline ? "Single" : "None"),
      (value) => readChoice(value, UNDERLINES),
      "underline",
      (value) => ({ underline: value !== "None" }),
    ),
  },
};

const protectionDefinition: Definition<CellsRef> = {
  name: "FormatProtection",
  since: "1.2",
  properties: {
    Locked: look(
      "1.2",
      "locked",
      (style) => style.locked,
      readFlag,
      (style, locked) => ({ ...style, locked }),
    ),
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function rangeFormatObject(ref: CellsRef): HostObject {
  return make(formatDefinition, ref);
}
