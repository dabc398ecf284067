import type { BorderSide, DifferentialStyle, StyleContents } from "../../workbook/contents";
import { defaultStyle } from "../../workbook/blank";
import { BUILT_IN_FORMATS } from "../number-formats";
import { child, childrenNamed, flag, numberOf, type XmlNode } from "../xml";
import type { Palette } from "./colors";

export const DEFAULT_STYLE: StyleContents = defaultStyle();

const BORDER_STYLES: Readonly<Record<string, BorderSide["style"]>> = {
  hair: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
const isOn = (node: XmlNode | undefined): boolean => node !== undefined && flag(node.attributes["val"], true);

function readFont(node: XmlNode, palette: Palette): StyleContents["font"] {
  const underline = child(node, "u");
  return {
    name: (child(node, "name") ?? child(node, "rFont"))?.attributes["val"] ?? DEFAULT_STYLE.font.name,
    size: numberOf(child(node, "sz")?.attributes["val"]) ?? DEFAULT_STYLE.font.size,
    color: palette.resolve(child(node, "color")) ?? "#000000",
    bold: isOn(child(node, "b")),
    italic: isOn(child(node, "i")),
    underline: underline !== undefined && underline.attributes["val"] !== "none",
  };
}

/** Patterns other than solid show mostly their background; that is also what Office.js answers. */
function readFill(node: XmlNode, palette: Palette): string | null {
  const pattern = child(node, "patternFill");
  if (!pattern) return palette.resolve(child(child(child(node, "gradientFill"), "stop"), "color")) ?? null;
  const type = pattern.attributes["patternType"] ?? "none";
  if (type === "none") return null;
  return palette.resolve(child(pattern, type === "solid" ? "fgColor" : "bgColor")) ?? null;
}

function readBorder(node: XmlNode, palette: Palette): StyleContents["border"] {
  const border: StyleContents["border"] = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = child(node, side);
    const style = BORDER_STYLES[line?.attributes["style"] ?? ""];
    if (style) border[side] = { style, color: palette.resolve(child(line, "color")) ?? "#000000" };
  }
  return border;
}

const horizontal = (value: string | undefined): StyleContents["align"] =>
  value === "left" || value === "right" || value === "center"
    ? value
    : value === "centerContinuous"
      ? "center"
      : "general";

const vertical = (value: string | undefined): StyleContents["verticalAlign"] =>
  value === "top" || value === "center"
    ? value
    : value === "justify" || value === "distributed"
      ? "top"
      : "bottom";

/** `cellXfs` in the file's order, so that a cell's `s` is its index here; number 0 always exists. */
export function readStyles(root: XmlNode | undefined, palette: Palette): StyleContents[] {
  const formats = new Map<number, string>(
    Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]),
  );
  for (const { attributes } of childrenNamed(child(root, "numFmts"), "numFmt")) {
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  const fonts = childrenNamed(child(root, "fonts"), "font").map((node) => readFont(node, palette));
  const fills = childrenNamed(child(root, "fills"), "fill").map((node) => readFill(node, palette));
  const borders = childrenNamed(child(root, "borders"), "border").map((node) => readBorder(node, palette));
  const styles = childrenNamed(child(root, "cellXfs"), "xf").map((xf): StyleContents => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    const alignment = child(xf, "alignment")?.attributes;
    return {
      numberFormat: formats.get(Number(numFmtId)) ?? "General",
      font: fonts[Number(fontId)] ?? DEFAULT_STYLE.font,
      fill: fills[Number(fillId)] ?? null,
      border: borders[Number(borderId)] ?? {},
      align: horizontal(alignment?.["horizontal"]),
      verticalAlign: vertical(alignment?.["vertical"]),
      wrap: flag(alignment?.["wrapText"]),
      indent: numberOf(alignment?.["indent"]) ?? 0,
      locked: flag(child(xf, "protection")?.attributes["locked"], true),
    };
  });
  return styles.length > 0 ? styles : [DEFAULT_STYLE];
}

/** The looks of conditional formats, in `dxfId` order. */
export function readDifferentialStyles(root: XmlNode | undefined, palette: Palette): DifferentialStyle[] {
  return childrenNamed(child(root, "dxfs"), "dxf").map((dxf) => readDifferentialStyle(dxf, palette));
}

function readDifferentialStyle(dxf: XmlNode, palette: Palette): DifferentialStyle {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In a dxf a plain fill stands in bgColor; some writers use fgColor with patternType="solid".
  const fill = palette.resolve(child(pattern, "bgColor")) ?? palette.resolve(child(pattern, "fgColor"));
  const color = palette.resolve(child(font, "color"));
  const line = child(dxf, "border")?.children.find((side) => child(side, "color"));
  const borderColor = palette.resolve(child(line, "color"));
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(child(font, "b") ? { bold: isOn(child(font, "b")) } : {}),
    ...(child(font, "i") ? { italic: isOn(child(font, "i")) } : {}),
    ...(borderColor === undefined ? {} : { borderColor }),
  };
}
