import type { AnswerPart, CellAddress, CellRange, CellValue, SheetGrid } from "../model";
import type { Steps } from "../steps/steps";
import { isBlank, tidy } from "./plain-text";

/**
 * What a person sees of a sheet: hidden rows and columns and the empty rest of a ghost used range are gone. Positions
 * within a view count its own rows and columns from 0; `address` leads back to the sheet.
 */
export interface SheetView {
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  /** Excel tables: certain evidence of what belongs together, and of the header. */
  readonly tables: readonly ViewMerge[];
  /** Tidied text, "" for blank cells. Cells inside a merge other than its first are blank. */
  text(row: number, column: number): string;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
  /** The text a person sees there: that of the merge the cell lies in, if it does. */
  shown(row: number, column: number): string;
  /** The first cell of the merge a cell lies in, when it lies in one. */
  mergeAt(row: number, column: number): ViewMerge | undefined;
  address(row: number, column: number): CellAddress;
  range(top: number, left: number, bottom: number, right: number): CellRange;
  /** The cell as a part of an answer, in the words Excel shows; undefined when it is blank. */
  part(role: AnswerPart["role"], row: number, column: number): AnswerPart | undefined;
  /** The comment on a cell as a part of an answer. */
  comment(row: number, column: number): AnswerPart | undefined;
}

export interface ViewMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Builds the view of a sheet in one pass over its cells, row by row. */
export function* viewSheet(grid: SheetGrid): Steps<SheetView> {
  const gridRows = grid.text.length;
  const gridColumns = grid.text[0]?.length ?? 0;
  const columns: number[] = [];
  for (let j = 0; j < gridColumns; j += 1) if (!grid.hiddenColumns.has(grid.left + j)) columns.push(j);
  const rows: number[] = [];
  const texts: string[][] = [];
  let lastRow = -1;
  let lastColumn = -1;
  for (let i = 0; i < gridRows; i += 1) {
    if (grid.hiddenRows.has(grid.top + i)) continue;
    const shownTexts = grid.text[i] ?? [];
    const line: string[] = [];
    for (let k = 0; k < columns.length; k += 1) {
      const words = wordsOf(shownTexts[columns[k]!] ?? "", grid.values[i]?.[columns[k]!] ?? null);
      line.push(words);
      if (words !== "") {
        lastRow = rows.length;
        if (k > lastColumn) lastColumn = k;
      }
    }
    rows.push(i);
    texts.push(line);
    yield line.length;
  }
  const height = lastRow + 1;
  const width = lastColumn + 1;
  const clip = clipper(grid, rows.slice(0, height), columns.slice(0, width));
  const merges = mergesInView(grid, clip, width);
  const comments = new Map(
    grid.comments.map((comment) => [`${comment.row},${comment.column}`, comment.text]),
  );
  const row = (i: number): number => grid.top + (rows[i] ?? 0);
  const column = (j: number): number => grid.left + (columns[j] ?? 0);
  const address = (i: number, j: number): CellAddress => ({
    sheet: grid.name,
    row: row(i),
    column: column(j),
  });
  const value = (i: number, j: number): CellValue => grid.values[rows[i] ?? -1]?.[columns[j] ?? -1] ?? null;
  const format = (i: number, j: number): string =>
    grid.numberFormats[rows[i] ?? -1]?.[columns[j] ?? -1] ?? "General";
  const text = (i: number, j: number): string => (i < height ? (texts[i]?.[j] ?? "") : "");
  return {
    sheet: grid.name,
    height,
    width,
    tables: grid.tables.flatMap(({ range }) => clip(range) ?? []),
    text,
    value,
    format,
    isFormula: (i, j) => grid.isFormula?.[rows[i] ?? -1]?.[columns[j] ?? -1] ?? false,
    shown: (i, j) => {
      const own = text(i, j);
      if (own !== "") return own;
      const merge = merges.get(i * width + j);
      return merge ? text(merge.top, merge.left) : "";
    },
    mergeAt: (i, j) => merges.get(i * width + j),
    address,
    range: (top, left, bottom, right) => ({
      sheet: grid.name,
      top: row(top),
      left: column(left),
      bottom: row(bottom),
      right: column(right),
    }),
    part: (role, i, j) => {
      if (text(i, j) === "") return undefined;
      const shown = grid.text[rows[i] ?? -1]?.[columns[j] ?? -1] ?? "";
      const raw = value(i, j);
      const words = isHashes(shown) || isBlank(shown) ? String(raw ?? "") : shown;
      return { role, cell: address(i, j), text: words, value: raw, numberFormat: format(i, j) };
    },
    comment: (i, j) => {
      const words = comments.get(`${row(i)},${column(j)}`);
      if (words === undefined || isBlank(words)) return undefined;
      return { role: "comment", cell: address(i, j), text: words, value: words, numberFormat: "@" };
    },
  };
}

/** Excel shows "####" where a column is too narrow: then the value speaks. */
function isHashes(shown: string): boolean {
  return shown.includes("###") && /^#{3,}$/.test(shown.trim());
}

function wordsOf(shown: string, value: CellValue): string {
  if (shown === "" && (value === null || value === "")) return "";
  const words = tidy(shown);
  if (words !== "" && !isHashes(shown)) return words;
  return value === null ? "" : tidy(String(value));
}

/** Turns a range of the sheet into one of the view; undefined when nothing of it is in view. */
function clipper(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
): (range: ViewMerge) => ViewMerge | undefined {
  const viewRow = new Map(rows.map((position, index) => [grid.top + position, index]));
  const viewColumn = new Map(columns.map((position, index) => [grid.left + position, index]));
  const along = (
    from: number,
    to: number,
    index: ReadonlyMap<number, number>,
    end: number,
  ): [number, number] | undefined => {
    let first: number | undefined;
    let last: number | undefined;
    for (let position = from; position <= Math.min(to, end); position += 1) {
      const at = index.get(position);
      if (at === undefined) continue;
      first ??= at;
      last = at;
    }
    return first === undefined || last === undefined ? undefined : [first, last];
  };
  const lastRow = grid.top + (rows.at(-1) ?? -1);
  const lastColumn = grid.left + (columns.at(-1) ?? -1);
  return (range) => {
    const vertical = along(range.top, range.bottom, viewRow, lastRow);
    const horizontal = along(range.left, range.right, viewColumn, lastColumn);
    if (!vertical || !horizontal) return undefined;
    return { top: vertical[0], left: horizontal[0], bottom: vertical[1], right: horizontal[1] };
  };
}

function mergesInView(
  grid: SheetGrid,
  clip: (range: ViewMerge) => ViewMerge | undefined,
  width: number,
): Map<number, ViewMerge> {
  const found = new Map<number, ViewMerge>();
  for (const merge of grid.merges) {
    const area = clip(merge);
    if (!area) continue;
    for (let i = area.top; i <= area.bottom; i += 1) {
      for (let j = area.left; j <= area.right; j += 1) found.set(i * width + j, area);
    }
  }
  return found;
}
