import type { BorderLine, CellStyle, StyleBlock } from "../../core/report/workbook-plan";
import { parseArea, rangeAt } from "./areas";
import type { Payload } from "./payload";

/** Excel takes addresses of several areas up to 8,192 characters; shorter ones are kinder to older versions. */
const LONGEST_ADDRESS = 2_000;

const BORDER_WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Number formats go in before values, or Excel takes the format from the value. */
export async function writeNumberFormats(
  worksheet: Excel.Worksheet,
  blocks: readonly StyleBlock[],
  payload: Payload,
): Promise<void> {
  for (const { ranges, style } of blocks) {
    const code = style.numberFormat;
    if (code === undefined) continue;
    await payload.makeRoom(2 * ranges.length, code.length * ranges.length);
    for (const range of ranges) rangeAt(worksheet, parseArea(range)).numberFormat = forEveryCell(code);
  }
}

/** Everything but number formats. After the values: wrapped text makes writing them 3–6 times slower (office-js #3774). */
export async function writeLooks(
  worksheet: Excel.Worksheet,
  blocks: readonly StyleBlock[],
  payload: Payload,
): Promise<void> {
  for (const { ranges, style } of blocks) {
    for (const address of joinAddresses(ranges)) {
      await payload.makeRoom(12, address.length);
      setLook(formatOf(worksheet, address), style);
    }
    await writeInnerBorders(worksheet, ranges, style, payload);
  }
}

/** Groups ranges into addresses that one call can take. */
function joinAddresses(ranges: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  for (const range of ranges) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + range.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${range}`;
    } else {
      addresses.push(range);
    }
  }
  return addresses;
}

function formatOf(worksheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(",") ? worksheet.getRanges(address).format : worksheet.getRange(address).format;
}

function setLook(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  const { top, bottom, left, right } = style.border ?? {};
  if (top) setBorder(format.borders.getItem("EdgeTop"), top);
  if (bottom) setBorder(format.borders.getItem("EdgeBottom"), bottom);
  if (left) setBorder(format.borders.getItem("EdgeLeft"), left);
  if (right) setBorder(format.borders.getItem("EdgeRight"), right);
}

/** A range of one row has no line between rows, and Excel refuses to draw one. */
async function writeInnerBorders(
  worksheet: Excel.Worksheet,
  ranges: readonly string[],
  style: CellStyle,
  payload: Payload,
): Promise<void> {
  const { innerHorizontal, innerVertical } = style.border ?? {};
  if (!innerHorizontal && !innerVertical) return;
  for (const range of ranges) {
    const area = parseArea(range);
    await payload.makeRoom(4);
    const borders = rangeAt(worksheet, area).format.borders;
    if (innerHorizontal && area.bottom > area.top)
      setBorder(borders.getItem("InsideHorizontal"), innerHorizontal);
    if (innerVertical && area.right > area.left) setBorder(borders.getItem("InsideVertical"), innerVertical);
  }
}

function setBorder(border: Excel.RangeBorder, line: BorderLine): void {
  border.style = "Continuous";
  border.weight = BORDER_WEIGHTS[line.weight];
  border.color = line.color;
}

/** Excel takes a single value for a whole range ("Set the same value for all cells"); its typings know only matrices. */
function forEveryCell(code: string): Excel.Range["numberFormat"] {
  const value: unknown = code;
  return value as Excel.Range["numberFormat"];
}
