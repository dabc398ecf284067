import type { CellContents, RowContents, Scalar } from "../../workbook/contents";
import { cellName, parseCell } from "../addresses";
import { fromFile, moveFormula } from "../formulas";
import { isDateFormat } from "../number-formats";
import { ROW_LIMIT, tooLarge } from "../problems";
import {
  decodeEscapes,
  flag,
  numberOf,
  parseAttributes,
  scanXml,
  XmlTreeBuilder,
  type XmlNode,
} from "../xml";
import { RichText } from "./shared-strings";

export interface CellReadingContext {
  readonly sheetName: string;
  readonly sharedStrings: readonly string[];
  /** Number formats by style index, to tell dates. */
  readonly numberFormats: readonly string[];
  readonly date1904: boolean;
}

export interface SheetXml {
  readonly cells: Map<number, Map<number, CellContents>>;
  readonly rows: Map<number, RowContents>;
  /** Everything outside `sheetData`. */
  readonly rest: XmlNode;
}

/** Days between the two systems dates are counted in. */
export const DAYS_1904 = 1462;

const isoToSerial = (text: string): number | undefined => {
  const time = Date.parse(
    /T/.test(text) ? (/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`) : `${text}T00:00:00Z`,
  );
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
};

interface OpenCell {
  row: number;
  column: number;
  style: number;
  type: string;
  value: string | undefined;
  formula: string | undefined;
  formulaAttributes: Readonly<Record<string, string>> | undefined;
}

/** Reads cells and rows in one pass; throws the too-large problem as soon as a filled row lies beyond the limit. */
export function readSheetXml(xml: string, context: CellReadingContext): SheetXml {
  const cells = new Map<number, Map<number, CellContents>>();
  const rows = new Map<number, RowContents>();
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  const tree = new XmlTreeBuilder();
  const rich = new RichText();
  const dates = context.numberFormats.map(isDateFormat);
  let inData = false;
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let reading: "value" | "formula" | undefined;
  let text = "";

  const formulaOf = (open: OpenCell): string | undefined => {
    const kind = open.formulaAttributes?.["t"];
    if (open.formulaAttributes === undefined || kind === "dataTable") return undefined;
    const index = open.formulaAttributes["si"] ?? "";
    if (kind !== "shared") return open.formula ? open.formula : undefined;
    if (open.formula) {
      shared.set(index, { row: open.row, column: open.column, formula: open.formula });
      return open.formula;
    }
    const first = shared.get(index);
    return first && moveFormula(first.formula, open.row - first.row, open.column - first.column);
  };

  const valueOf = (open: OpenCell): Scalar => {
    const { type, value } = open;
    if (type === "inlineStr") return value ?? rich.take();
    if (value === undefined) return null;
    if (type === "s") return context.sharedStrings[Number(value)] ?? "";
    if (type === "str") return decodeEscapes(value);
    if (type === "b") return flag(value.trim());
    if (type === "e") return { error: value.trim() };
    const number = type === "d" ? isoToSerial(value.trim()) : numberOf(value);
    if (number === undefined) return value.trim() === "" ? null : value;
    return context.date1904 && dates[open.style] ? number + DAYS_1904 : number;
  };

  const keep = (open: OpenCell): void => {
    const value = valueOf(open);
    const formula = formulaOf(open);
    rich.take();
    if (value === null && formula === undefined && open.style === 0) return;
    if (open.row >= ROW_LIMIT && (value !== null || formula !== undefined)) {
      throw tooLarge(context.sheetName, open.row + 1, { cell: cellName(open.row, open.column) });
    }
    let line = cells.get(open.row);
    if (!line) cells.set(open.row, (line = new Map()));
    line.set(open.column, {
      value,
      ...(formula === undefined ? {} : { formula: fromFile(formula) }),
      style: open.style,
    });
  };

  const openRow = (attributes: Readonly<Record<string, string>>): void => {
    row = numberOf(attributes["r"]) === undefined ? row + 1 : Number(attributes["r"]) - 1;
    column = -1;
    const height = numberOf(attributes["ht"]);
    const level = numberOf(attributes["outlineLevel"]);
    const hidden = flag(attributes["hidden"]);
    if (height === undefined && !level && !hidden) return;
    rows.set(row, {
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(level ? { outlineLevel: level } : {}),
    });
  };

  scanXml(xml, {
    open: (name, raw, empty) => {
      if (!inData) {
        if (name === "sheetData") inData = !empty;
        else tree.open(name, raw, empty);
        return;
      }
      if (name === "c") {
        const attributes = parseAttributes(raw);
        const place = parseCell(attributes["r"] ?? "");
        column = place?.column ?? column + 1;
        if (place) row = place.row;
        cell = {
          row,
          column,
          style: numberOf(attributes["s"]) ?? 0,
          type: attributes["t"] ?? "n",
          value: undefined,
          formula: undefined,
          formulaAttributes: undefined,
        };
        if (empty) {
          keep(cell);
          cell = undefined;
        }
      } else if (name === "row") openRow(parseAttributes(raw));
      else if (cell && name === "v") {
        reading = empty ? undefined : "value";
        text = "";
      } else if (cell && name === "f") {
        cell.formulaAttributes = parseAttributes(raw);
        reading = empty ? undefined : "formula";
        text = "";
      } else rich.open(name, empty);
    },
    text: (piece) => {
      if (!inData) tree.text(piece);
      else if (reading) text += piece;
      else rich.text(piece);
    },
    close: (name) => {
      if (!inData) tree.close();
      else if (name === "sheetData") inData = false;
      else if (name === "c" && cell) {
        keep(cell);
        cell = undefined;
      } else if (name === "v" && cell) {
        cell.value = text;
        reading = undefined;
      } else if (name === "f" && cell) {
        cell.formula = text;
        reading = undefined;
      } else rich.close(name);
    },
  });
  return { cells, rows, rest: tree.root.children[0] ?? tree.root };
}
