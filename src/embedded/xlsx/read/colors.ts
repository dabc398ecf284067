import { child, childrenNamed, numberOf, type XmlNode } from "../xml";

const hexByte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();

// ECMA-376 part 1, 18.8.27: the first 64 indexed colours; 64 and 65 are the system's ink and paper.
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

// Cells number the theme's colours light first; the theme's part lists dark first.
const THEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function rgbToHsl(red: number, green: number, blue: number): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (light > 0.5 ? 2 - max - min : max + min);
  const hue =
    max === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue / 6, saturation, light];
}

function hslToRgb(hue: number, saturation: number, light: number): [number, number, number] {
  const q = light < 0.5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const p = 2 * light - q;
  const part = (turn: number): number => {
    const t = turn - Math.floor(turn);
    if (t < 1 / 6) return p + (q - p) * 6 * t;
    if (t < 1 / 2) return q;
    return t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
  };
  return saturation === 0 ? [light, light, light] : [part(hue + 1 / 3), part(hue), part(hue - 1 / 3)];
}

const channels = (hex: string): [number, number, number] =>
  [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];

/** Lighter (tint > 0) or darker (< 0) in HSL, as ECMA-376 18.8.19 has it. "RRGGBB" in and out. */
export function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [hue, saturation, light] = rgbToHsl(...channels(hex));
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return hslToRgb(hue, saturation, tinted)
    .map((channel) => hexByte(channel * 255))
    .join("");
}

/** Resolves the three ways cells name a colour. */
export class Palette {
  private readonly theme: string[];
  private readonly indexed: string[];

  constructor(theme: XmlNode | undefined, indexedColors: XmlNode | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    this.theme = THEME_NAMES.map((name, index) => {
      const colour = child(scheme, name)?.children[0];
      const hex =
        colour?.attributes["lastClr"] ?? (colour?.name === "srgbClr" ? colour.attributes["val"] : undefined);
      return /^[0-9a-fA-F]{6}$/.test(hex ?? "")
        ? (hex as string).toUpperCase()
        : (OFFICE_THEME[index] as string);
    });
    const own = childrenNamed(indexedColors, "rgbColor").map((colour) =>
      (colour.attributes["rgb"] ?? "").slice(-6),
    );
    this.indexed = own.length > 0 ? own : (INDEXED.match(/.{6}/g) ?? []);
  }

  /** "#RRGGBB"; undefined for automatic or unreadable colours. */
  resolve(node: XmlNode | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb, theme, indexed } = node.attributes;
    const tint = Math.max(-1, Math.min(1, numberOf(node.attributes["tint"]) ?? 0));
    let hex: string | undefined;
    if (rgb !== undefined) hex = rgb.slice(-6);
    else if (theme !== undefined) hex = this.theme[Number(theme)];
    else if (indexed !== undefined) hex = this.indexed[Number(indexed)];
    return hex !== undefined && /^[0-9a-fA-F]{6}$/.test(hex)
      ? `#${applyTint(hex.toUpperCase(), tint)}`
      : undefined;
  }

  /** The colour Excel gives the n-th series of itself. */
  resolveAccent(index: number): string {
    return `#${this.theme[4 + (index % 6)] ?? "000000"}`;
  }

  /** DrawingML's colour (`srgbClr`, `schemeClr` with lumMod/lumOff) of a fill. */
  resolveDrawing(fill: XmlNode | undefined): string | undefined {
    const colour = fill?.children.find((node) => /^(srgbClr|schemeClr|sysClr)$/.test(node.name));
    if (!colour) return undefined;
    const names: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
    const value = colour.attributes["val"] ?? "";
    const named = this.theme[THEME_NAMES.indexOf(names[value] ?? value)];
    const hex =
      colour.name === "srgbClr" ? value : colour.name === "sysClr" ? colour.attributes["lastClr"] : named;
    if (!hex || !/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
    const share = (name: string): number | undefined => {
      const number = numberOf(child(colour, name)?.attributes["val"]);
      return number === undefined ? undefined : number / 100000;
    };
    const [hue, saturation, light] = rgbToHsl(...channels(hex));
    const changed = Math.min(1, light * (share("lumMod") ?? 1) + (share("lumOff") ?? 0));
    return changed === light
      ? `#${hex.toUpperCase()}`
      : `#${hslToRgb(hue, saturation, changed)
          .map((channel) => hexByte(channel * 255))
          .join("")}`;
  }
}
