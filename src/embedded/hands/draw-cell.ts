import type { DrawnCell } from "../hands";
import type { TextShower } from "../host/text-shower";
import type {
  BorderSide,
  ConditionalFormatContents,
  Scalar,
  SheetContents,
  StyleContents,
} from "../workbook/contents";
import { contains } from "../workbook/rects";
import type { WorkbookModel } from "../workbook/workbook-model";
import type { ConditionalLooks } from "./conditional-looks";

/** One cell as Excel shows it. */
export function drawCell(
  workbook: WorkbookModel,
  texts: TextShower,
  looks: ConditionalLooks,
  sheet: SheetContents,
  row: number,
  column: number,
): DrawnCell {
  const base = workbook.style(sheet, row, column);
  const value = workbook.value(sheet, row, column);
  const formats = sheet.conditionalFormats.length > 0 ? looks.formats(sheet, row, column) : [];
  const { style, bar } = applyFormats(base, formats, value);
  const link = linkOf(workbook, looks, sheet, row, column);
  return {
    text: texts.show(value, base.numberFormat),
    input: inputOf(workbook, sheet, row, column),
    style,
    kind: kindOf(value),
    ...(bar ? { bar } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

function applyFormats(
  base: StyleContents,
  formats: readonly ConditionalFormatContents[],
  value: Scalar,
): { style: StyleContents; bar?: { share: number; color: string } } {
  let style = base;
  let bar: { share: number; color: string } | undefined;
  const done = new Set<string>();
  // The first format to say something about a part of the look wins it.
  const win = (part: string, change: () => void): void => {
    if (done.has(part)) return;
    done.add(part);
    change();
  };
  for (const format of formats) {
    if (format.kind === "data-bar") {
      if (typeof value === "number")
        bar ??= { share: shareOf(value, format.min, format.max), color: format.color };
      continue;
    }
    const { fill, color, bold, italic, borderColor } = format.style;
    if (fill !== undefined) win("fill", () => (style = { ...style, fill }));
    if (color !== undefined) win("color", () => (style = { ...style, font: { ...style.font, color } }));
    if (bold !== undefined) win("bold", () => (style = { ...style, font: { ...style.font, bold } }));
    if (italic !== undefined) win("italic", () => (style = { ...style, font: { ...style.font, italic } }));
    if (borderColor !== undefined) {
      const side: BorderSide = { style: "thin", color: borderColor };
      win(
        "border",
        () => (style = { ...style, border: { top: side, bottom: side, left: side, right: side } }),
      );
    }
    if (format.stopIfTrue) break;
  }
  return { style, ...(bar ? { bar } : {}) };
}

function shareOf(value: number, min: number, max: number): number {
  return max <= min ? 0 : Math.max(0, Math.min(1, (value - min) / (max - min)));
}

function linkOf(
  workbook: WorkbookModel,
  looks: ConditionalLooks,
  sheet: SheetContents,
  row: number,
  column: number,
): string | undefined {
  const property = sheet.hyperlinks.find((link) => contains(link.rect, row, column));
  if (property) return property.target.replace(/^#/, "");
  const formula = workbook.cell(sheet, row, column)?.formula;
  return formula !== undefined && /HYPERLINK\(/i.test(formula) ? looks.link(sheet, row, column) : undefined;
}

/** What the formula bar shows. Text that would be read as something else begins with an apostrophe. */
function inputOf(workbook: WorkbookModel, sheet: SheetContents, row: number, column: number): string {
  const cell = workbook.cell(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberInput(value, workbook.styles.get(cell.style).numberFormat);
  const looksTyped = /^[=+\-@'#(]|^[$\s]*[0-9.]|^(?:true|false)$/i.test(value);
  return looksTyped && workbook.styles.get(cell.style).numberFormat !== "@" ? `'${value}` : value;
}

function numberInput(value: number, format: string): string {
  if (/%/.test(format)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function kindOf(value: Scalar): DrawnCell["kind"] {
  if (value === null) return "empty";
  if (typeof value === "object") return "error";
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}
