import type { BorderSide, DifferentialStyle, StyleContents } from "../../workbook/contents";
import { BUILT_IN_FORMATS } from "../number-formats";
import {
  findElement,
  insertInOrder,
  mapElements,
  replaceElement,
  replaceInside,
  setAttribute,
  withPrefix,
} from "../patch";
import { DEFAULT_STYLE, readDifferentialStyles, readStyles } from "../read/styles";
import type { Palette } from "../read/colors";
import { child, childrenNamed, encodeAttribute, parseXml } from "../xml";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const rgb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

function fontXml(font: StyleContents["font"]): string {
  return (
    `<font>${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}${font.underline ? "<u/>" : ""}` +
    `<sz val="${font.size}"/><color rgb="${rgb(font.color)}"/><name val="${encodeAttribute(font.name)}"/></font>`
  );
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml(border: StyleContents["border"]): string {
  const side = (name: string, line: BorderSide | undefined): string =>
    line ? `<${name} style="${line.style}"><color rgb="${rgb(line.color)}"/></${name}>` : `<${name}/>`;
  return `<border>${side("left", border.left)}${side("right", border.right)}${side("top", border.top)}${side("bottom", border.bottom)}<diagonal/></border>`;
}

/** The look of one conditional format. */
function differentialXml(style: DifferentialStyle): string {
  const { fill, color, bold, italic, borderColor } = style;
  const font =
    bold === undefined && italic === undefined && color === undefined
      ? ""
      : `<font>${bold === undefined ? "" : `<b val="${bold ? 1 : 0}"/>`}${italic === undefined ? "" : `<i val="${italic ? 1 : 0}"/>`}` +
        `${color === undefined ? "" : `<color rgb="${rgb(color)}"/>`}</font>`;
  const side = (name: string): string =>
    `<${name} style="thin"><color rgb="${rgb(borderColor ?? "")}"/></${name}>`;
  return (
    `<dxf>${font}${fill === undefined ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(fill)}"/><bgColor rgb="${rgb(fill)}"/></patternFill></fill>`}` +
    `${borderColor === undefined ? "" : `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}</border>`}</dxf>`
  );
}

/** A styles part for a new workbook; cells without a style look like `standard`. */
export function blankStyles(standard: StyleContents): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1">${fontXml(standard.font)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

const keyOf = (style: StyleContents): string =>
  JSON.stringify([
    style.numberFormat,
    style.font.name,
    style.font.size,
    style.font.color,
    style.font.bold,
    style.font.italic,
    style.font.underline,
    style.fill,
    ...(["top", "bottom", "left", "right"] as const).map((side) => [
      style.border[side]?.style,
      style.border[side]?.color,
    ]),
    style.align,
    style.verticalAlign,
    style.wrap,
    style.indent,
    style.locked,
  ]);

const differentialKey = ({ fill, color, bold, italic, borderColor }: DifferentialStyle): string =>
  JSON.stringify([fill, color, bold, italic, borderColor]);

/**
 * The user's styles part with what new sheets need added at the end of each list: numbers already given out stay. A
 * look that the part already has is used again, so writing a report ten times does not grow it.
 */
export class StyleSheet {
  private readonly counts: Record<Section, number>;
  private readonly added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly styles = new Map<string, number>();
  private readonly differentials = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly pieces = new Map<string, number>();
  private nextFormat = 164;

  constructor(
    private readonly xml: string,
    palette: Palette,
  ) {
    const root = parseXml(xml);
    const count = (section: Section): number => child(root, section)?.children.length ?? 0;
    this.counts = {
      numFmts: count("numFmts"),
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    };
    readStyles(root, palette).forEach((style, index) => {
      if (!this.styles.has(keyOf(style))) this.styles.set(keyOf(style), index);
    });
    readDifferentialStyles(root, palette).forEach((style, index) => {
      if (!this.differentials.has(differentialKey(style)))
        this.differentials.set(differentialKey(style), index);
    });
    for (const [id, code] of Object.entries(BUILT_IN_FORMATS)) this.formats.set(code, Number(id));
    for (const { attributes } of childrenNamed(child(root, "numFmts"), "numFmt")) {
      const id = Number(attributes["numFmtId"]);
      this.formats.set(attributes["formatCode"] ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** Index into `cellXfs`. */
  xfOf(style: StyleContents | undefined): number {
    if (!style) return 0;
    const key = keyOf(style);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const format = this.formatOf(style.numberFormat);
    const font = this.pieceOf("fonts", fontXml(style.font));
    const fill = style.fill === null ? 0 : this.pieceOf("fills", fillXml(style.fill));
    const border =
      Object.keys(style.border).length === 0
        ? this.plainBorder()
        : this.pieceOf("borders", borderXml(style.border));
    const alignment =
      (style.align === "general" ? "" : ` horizontal="${style.align}"`) +
      (style.verticalAlign === "bottom" ? "" : ` vertical="${style.verticalAlign}"`) +
      (style.wrap ? ' wrapText="1"' : "") +
      (style.indent > 0 ? ` indent="${style.indent}"` : "");
    const inside = `${alignment ? `<alignment${alignment}/>` : ""}${style.locked ? "" : '<protection locked="0"/>'}`;
    const xf =
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${format === 0 ? "" : ' applyNumberFormat="1"'} applyFont="1"${fill === 0 ? "" : ' applyFill="1"'} applyBorder="1"` +
      `${alignment ? ' applyAlignment="1"' : ""}${style.locked ? "" : ' applyProtection="1"'}${inside ? `>${inside}</xf>` : "/>"}`;
    const index = this.add("cellXfs", xf);
    this.styles.set(key, index);
    return index;
  }

  /** Index into `dxfs`. */
  dxfOf(style: DifferentialStyle): number {
    const key = differentialKey(style);
    const index = this.differentials.get(key) ?? this.add("dxfs", differentialXml(style));
    this.differentials.set(key, index);
    return index;
  }

  toXml(): string {
    let xml = this.xml;
    for (const section of Object.keys(this.added) as Section[]) {
      const fragments = this.added[section];
      if (fragments.length === 0) continue;
      const root = mapElements(xml).children.find((element) => element.name === "styleSheet");
      if (!root) continue;
      const range = findElement(root, section);
      const source = fragments.join("");
      const total = String(this.counts[section]);
      if (!range)
        xml = insertInOrder(xml, root, section, `<${section} count="${total}">${source}</${section}>`, ORDER);
      else {
        xml = replaceInside(
          xml,
          range,
          xml.slice(range.innerStart, range.innerEnd) + withPrefix(source, range.prefix),
        );
        const grown = findElement(mapElements(xml), "styleSheet", section);
        if (grown)
          xml = replaceElement(xml, grown, setAttribute(xml.slice(grown.start, grown.end), "count", total));
      }
    }
    return xml;
  }

  private add(section: Section, source: string): number {
    this.added[section].push(source);
    return this.counts[section]++;
  }

  private pieceOf(section: Section, source: string): number {
    const index = this.pieces.get(source) ?? this.add(section, source);
    this.pieces.set(source, index);
    return index;
  }

  /** Border 0 is plain in every file we have seen, but nothing says it must be. */
  private plainBorder(): number {
    return this.pieces.get("plain") ?? this.pieceOf("borders", borderXml(DEFAULT_STYLE.border));
  }

  private formatOf(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }
}
