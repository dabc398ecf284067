import type { SheetContents } from "../../workbook/contents";
import { parseCell } from "../addresses";
import { parseAttributes } from "../xml";
import { cellXml, type CellWritingContext } from "./cells";

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface RowPiece extends Piece {
  readonly number: number;
  readonly prefix: string;
  readonly innerEnd: number;
  readonly cells: (Piece & { readonly column: number })[];
}

/** Where rows and cells lie. Walks tag by tag, so no size of sheet is a problem. */
function mapRows(xml: string): RowPiece[] {
  const rows: RowPiece[] = [];
  const tag = /<(\/?)((?:[\w.-]+:)?)(row|c)(?=[\s/>])([^>]*)>/g;
  let row: { -readonly [Key in keyof RowPiece]: RowPiece[Key] } | undefined;
  let cell: { start: number; column: number } | undefined;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, slash, prefix = "", name, attributes = ""] = match;
    const end = match.index + whole.length;
    const empty = whole.endsWith("/>");
    if (name === "row" && slash === "") {
      const number = Number(parseAttributes(attributes)["r"] ?? (rows[rows.length - 1]?.number ?? 0) + 1);
      row = { start: match.index, end, number, prefix, innerEnd: empty ? -1 : end, cells: [] };
      rows.push(row);
      if (empty) row = undefined;
    } else if (name === "row" && row) {
      row.innerEnd = match.index;
      row.end = end;
      row = undefined;
    } else if (name === "c" && slash === "" && row) {
      const last = row.cells[row.cells.length - 1]?.column ?? -1;
      cell = {
        start: match.index,
        column: parseCell(parseAttributes(attributes)["r"] ?? "")?.column ?? last + 1,
      };
      if (empty) {
        row.cells.push({ ...cell, end });
        cell = undefined;
      }
    } else if (name === "c" && row && cell) {
      row.cells.push({ ...cell, end });
      cell = undefined;
    }
  }
  return rows;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Cells whose formula is told by another cell that is about to change: they need their own words first. */
function dependents(
  xml: string,
  rows: readonly RowPiece[],
  changed: ReadonlySet<string>,
): [number, number][] {
  const shared = new Map<string, { cells: [number, number][]; broken: boolean }>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const formula = /<(?:[\w.-]+:)?f\s([^>]*?)\/?>/.exec(xml.slice(cell.start, cell.end));
      const attributes = formula ? parseAttributes(formula[1] ?? "") : undefined;
      if (attributes?.["t"] !== "shared") continue;
      const index = attributes["si"] ?? "";
      const group = shared.get(index) ?? { cells: [], broken: false };
      group.cells.push([row.number - 1, cell.column]);
      if (attributes["ref"] !== undefined && changed.has(keyOf(row.number - 1, cell.column)))
        group.broken = true;
      shared.set(index, group);
    }
  }
  return [...shared.values()].filter(({ broken }) => broken).flatMap(({ cells }) => cells);
}

const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/;

/** The formula's element as the file has it: shared and array formulas stay what they are. */
function formulaIn(xml: string): string | undefined {
  return FORMULA.exec(xml)?.[0];
}

/**
 * Puts changed cells into a user's sheet and leaves every other character alone. The cell keeps the style the file
 * gave it; of those only `recalculated`, the formula stays as the file has it. Returns undefined when the sheet has no place for cells.
 */
export function patchCells(
  xml: string,
  sheet: SheetContents,
  changes: Iterable<readonly [row: number, column: number]>,
  context: CellWritingContext,
  recalculated: Iterable<readonly [row: number, column: number]> = [],
): string | undefined {
  const rows = mapRows(xml);
  const wanted = new Map<string, readonly [number, number]>();
  for (const change of changes) wanted.set(keyOf(...change), change);
  for (const cell of dependents(xml, rows, new Set(wanted.keys()))) wanted.set(keyOf(...cell), cell);
  const edits: { start: number; end: number; text: string }[] = [];
  const onlyValues = new Set<string>();
  for (const cell of recalculated) {
    if (wanted.has(keyOf(...cell))) continue;
    wanted.set(keyOf(...cell), cell);
    onlyValues.add(keyOf(...cell));
  }
  const newRows = new Map<number, [number, string][]>();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const prefix = rows[0]?.prefix ?? /<((?:[\w.-]+:)?)sheetData/.exec(xml)?.[1] ?? "";
  const prefixed = (source: string): string =>
    prefix === "" ? source : source.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`);
  for (const [row, column] of wanted.values()) {
    const contents = sheet.cells.get(row)?.get(column) ?? { value: null, style: 0 };
    const place = byNumber.get(row + 1);
    const found = place?.cells.find((cell) => cell.column === column);
    if (place && found) {
      const open = xml.slice(found.start, xml.indexOf(">", found.start));
      const style = Number(parseAttributes(open.replace(/^<\S+/, "").replace(/\/$/, ""))["s"] ?? 0);
      const text = prefixed(cellXml(row, column, contents, context, style));
      const formula = onlyValues.has(keyOf(row, column)) && formulaIn(xml.slice(found.start, found.end));
      edits.push({
        start: found.start,
        end: found.end,
        text: formula ? text.replace(FORMULA, () => formula) : text,
      });
    } else if (contents.value !== null || contents.formula !== undefined) {
      const text = prefixed(cellXml(row, column, contents, context));
      if (place && place.innerEnd >= 0) {
        const at = place.cells.find((cell) => cell.column > column)?.start ?? place.innerEnd;
        edits.push({ start: at, end: at, text });
      } else newRows.set(row + 1, [...(newRows.get(row + 1) ?? []), [column, text]]);
    }
  }
  for (const [number, cells] of newRows) {
    const inside = cells
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join("");
    const empty = byNumber.get(number);
    if (empty) {
      const open = xml.slice(empty.start, empty.end).replace(/\s*\/>$/, ">");
      edits.push({ start: empty.start, end: empty.end, text: `${open}${inside}</${prefix}row>` });
      continue;
    }
    const at = rows.find((row) => row.number > number)?.start ?? endOfData(xml);
    if (at === undefined) return undefined;
    const text = `<${prefix}row r="${number}">${inside}</${prefix}row>`;
    const hollow = /^<(?:[\w.-]+:)?sheetData\s*\/>/.exec(xml.slice(at))?.[0];
    edits.push(
      hollow === undefined
        ? { start: at, end: at, text }
        : { start: at, end: at + hollow.length, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` },
    );
  }
  return applyEdits(xml, edits);
}

/** Before `</sheetData>`, or at `<sheetData/>`. */
function endOfData(xml: string): number | undefined {
  const at = xml.search(/<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/);
  return at < 0 ? undefined : at;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** In document order; insertions at one place by row and column, and one opened `sheetData` for all rows. */
function applyEdits(xml: string, edits: Edit[]): string {
  const rank = (text: string): [number, number] => {
    const row = /<(?:[\w.-]+:)?row r="(\d+)"/.exec(text);
    const cell = parseCell(/ r="([A-Z]+\d+)"/.exec(text)?.[1] ?? "");
    return [row ? Number(row[1]) : (cell?.row ?? 0) + 1, row ? -1 : (cell?.column ?? 0)];
  };
  const ordered = [...edits].sort((a, b) => {
    if (a.start !== b.start) return a.start - b.start;
    const [rowA, columnA] = rank(a.text);
    const [rowB, columnB] = rank(b.text);
    return rowA - rowB || columnA - columnB;
  });
  const merged: Edit[] = [];
  for (const edit of ordered) {
    const last = merged[merged.length - 1];
    const opened = last && last.start === edit.start && last.end === edit.end && last.end > last.start;
    if (opened)
      last.text = last.text.replace(/(<\/(?:[\w.-]+:)?sheetData>)$/, (close) => inner(edit.text) + close);
    else merged.push({ ...edit });
  }
  let at = 0;
  let out = "";
  for (const { start, end, text } of merged) {
    out += xml.slice(at, start) + text;
    at = end;
  }
  return out + xml.slice(at);
}

const inner = (text: string): string =>
  text.replace(/^<(?:[\w.-]+:)?sheetData>/, "").replace(/<\/(?:[\w.-]+:)?sheetData>$/, "");
