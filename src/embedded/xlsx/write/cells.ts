import type { CellContents, RowContents, Scalar } from "../../workbook/contents";
import { cellName } from "../addresses";
import { toFile } from "../formulas";
import { DAYS_1904 } from "../read/cells";
import { encodeXml } from "../xml";
import { shareFormulas, type SharedFormula } from "./shared-formulas";

export interface CellWritingContext {
  /** `cellXfs` index by index of `WorkbookContents.styles`. */
  readonly xf: (style: number) => number;
  readonly isDate: (style: number) => boolean;
  /** The file counts its days from 1904. */
  readonly date1904: boolean;
}

/** Longest text a cell takes. */
const LONGEST_TEXT = 32_767;

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#GETTING_DATA"]);

interface Written {
  readonly type: string;
  readonly body: string;
}

function constant(value: Scalar, date: boolean): Written {
  if (value === null) return { type: "", body: "" };
  if (typeof value === "boolean") return { type: "b", body: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "object") {
    // Newer errors (#SPILL!, #CALC!) live in extensions; older readers call the file damaged on meeting them here.
    return { type: "e", body: `<v>${ERRORS.has(value.error) ? value.error : "#VALUE!"}</v>` };
  }
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: "", body: `<v>${date ? value - DAYS_1904 : value}</v>` }
      : { type: "e", body: "<v>#NUM!</v>" };
  }
  const text = encodeXml(value.slice(0, LONGEST_TEXT));
  return { type: "inlineStr", body: `<is><t xml:space="preserve">${text}</t></is>` };
}

/** A `<c>` element; `xf` overrides the style (a patched cell keeps the file's). */
export function cellXml(
  row: number,
  column: number,
  cell: CellContents,
  context: CellWritingContext,
  xf = context.xf(cell.style),
  shared?: SharedFormula,
): string {
  const shift = context.date1904 && context.isDate(cell.style);
  const style = xf === 0 ? "" : ` s="${xf}"`;
  let { type, body } = constant(cell.value, shift);
  if (cell.formula !== undefined) {
    if (type === "inlineStr") {
      type = "str";
      body = `<v>${encodeXml(String(cell.value).slice(0, LONGEST_TEXT))}</v>`;
    }
    body = formulaXml(cell.formula, shared) + body;
  }
  const open = `<c r="${cellName(row, column)}"${style}${type === "" ? "" : ` t="${type}"`}`;
  return body === "" ? `${open}/>` : `${open}>${body}</c>`;
}

function formulaXml(formula: string, shared: SharedFormula | undefined): string {
  const attributes = shared
    ? ` t="shared"${shared.range === undefined ? "" : ` ref="${shared.range}"`} si="${shared.index}"`
    : "";
  return shared && shared.range === undefined
    ? `<f${attributes}/>`
    : `<f${attributes}>${encodeXml(toFile(formula))}</f>`;
}

const rowAttributes = (row: RowContents | undefined): string =>
  row
    ? (row.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`) +
      (row.hidden ? ' hidden="1"' : "") +
      (row.outlineLevel ? ` outlineLevel="${row.outlineLevel}"` : "")
    : "";

/** The rows of `sheetData`. */
export function rowsXml(
  cells: ReadonlyMap<number, ReadonlyMap<number, CellContents>>,
  rows: ReadonlyMap<number, RowContents>,
  context: CellWritingContext,
): string {
  const shared = shareFormulas(cells);
  const numbers = [...new Set([...cells.keys(), ...rows.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const line = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      const inside = line
        .map(([column, cell]) =>
          cellXml(row, column, cell, context, context.xf(cell.style), shared(row, column)),
        )
        .join("");
      return `<row r="${row + 1}"${rowAttributes(rows.get(row))}>${inside}</row>`;
    })
    .join("");
}
