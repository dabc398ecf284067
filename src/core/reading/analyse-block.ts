import type { Steps } from "../steps/steps";
import { kindOf, type CellKind } from "./cell-kind";
import { roleOfHeader } from "./column-role";
import type { Block } from "./find-blocks";
import { plain } from "./plain-text";
import type { SheetView } from "./sheet-view";
import { MARK_HEADS, type ColumnRole, type MarkAnswer } from "./words/column-roles";

/** One column of a block: what its header says and what stands in it. */
export interface BlockColumn {
  readonly column: number;
  /** The lowest header text over it; "" when it has none. */
  readonly head: string;
  readonly headRow: number;
  /** Where the head's text stands: left of `column` when it is merged over it. */
  readonly headColumn: number;
  /** Header texts above `head`, nearest first, each with the column its text stands in. */
  readonly over: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  readonly role: ColumnRole | undefined;
  /** What the header says besides its role ("Acme" in "Acme – comments"). */
  readonly rest: string;
  /** For mark-in-column answers: what an "x" in this column says. */
  readonly mark: MarkAnswer | undefined;
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Share of the filled cells. */
  readonly ids: number;
  readonly numbers: number;
  readonly verdicts: number;
}

export interface BlockAnalysis {
  readonly block: Block;
  readonly columns: readonly BlockColumn[];
  /** Rows of the body that hold something and do not repeat the header. */
  readonly rows: readonly number[];
  /** How much alike the cells of one row (one column) are: mean share of the commonest kind, 0–1. */
  readonly rowLikeness: number;
  readonly columnLikeness: number;
}

const ID_SHAPE = /^(?:[A-Za-z]{0,6}[-. _]?)?\d{1,5}(?:[.\-_]\d{1,4}){0,4}[a-z]?\.?$|^[A-Z]{1,4}[-.]?$/;

/** Reads headers and statistics of a block's columns. Linear in its cells. */
export function* analyseBlock(view: SheetView, block: Block): Steps<BlockAnalysis> {
  const repeats = new Set(block.repeats);
  const rows: number[] = [];
  for (let row = block.headerBottom + 1; row <= block.bottom; row += 1) {
    if (repeats.has(row) || row === block.columnNumbers) continue;
    for (let column = 0; column < view.width; column += 1) {
      if (view.text(row, column) !== "") {
        rows.push(row);
        break;
      }
    }
  }
  const columns: BlockColumn[] = [];
  const rowKinds = rows.map(() => new Map<CellKind, number>());
  let columnLikeness = 0;
  let measured = 0;
  const overRows = overTexts(view, block);
  for (let column = 0; column < view.width; column += 1) {
    const header = headOf(view, block, column, overRows);
    const kinds = new Map<CellKind, number>();
    const seen = new Set<string>();
    let filled = 0;
    let length = 0;
    let ids = 0;
    rows.forEach((row, index) => {
      const text = view.text(row, column);
      if (text === "") return;
      filled += 1;
      length += Math.min(text.length, 500);
      seen.add(text.slice(0, 80));
      if (text.length <= 14 && ID_SHAPE.test(text)) ids += 1;
      const kind = kindOf(view, row, column);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const ofRow = rowKinds[index]!;
      if (columns.length > 0) ofRow.set(kind, (ofRow.get(kind) ?? 0) + 1);
    });
    yield rows.length;
    if (filled === 0 && header.head === "") continue;
    if (columns.length > 0 && filled > 1) {
      columnLikeness += commonest(kinds) / filled;
      measured += 1;
    }
    const share = (kind: CellKind): number => (filled === 0 ? 0 : (kinds.get(kind) ?? 0) / filled);
    columns.push({
      column,
      ...header,
      filled,
      distinct: seen.size,
      meanLength: filled === 0 ? 0 : length / filled,
      ids: filled === 0 ? 0 : ids / filled,
      numbers: share("number"),
      verdicts: share("verdict"),
    });
  }
  let rowLikeness = 0;
  let measuredRows = 0;
  for (const kinds of rowKinds) {
    let total = 0;
    for (const count of kinds.values()) total += count;
    if (total < 2) continue;
    rowLikeness += commonest(kinds) / total;
    measuredRows += 1;
  }
  return {
    block,
    columns: withMarksInCompany(columns),
    rows,
    rowLikeness: measuredRows === 0 ? 0 : rowLikeness / measuredRows,
    columnLikeness: measured === 0 ? 0 : columnLikeness / measured,
  };
}

/** "No" is a mark only beside "Yes"; alone, or over running numbers, it is short for "number". */
function withMarksInCompany(columns: readonly BlockColumn[]): readonly BlockColumn[] {
  const isMark = (column: BlockColumn): boolean =>
    column.mark !== undefined &&
    !(column.ids > 0.5 && column.distinct > 1 && column.distinct >= column.filled * 0.8);
  const marked = columns.filter(isMark);
  const real = marked.length >= 2 && marked.some((column) => column.mark === "Yes");
  return columns.map((column) =>
    column.mark === undefined || (real && isMark(column)) ? column : { ...column, mark: undefined },
  );
}

function commonest(counts: ReadonlyMap<CellKind, number>): number {
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return most;
}

interface OverCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * For every row from the title down to the header: which text stands over each column. A text reaches as far as its
 * merge, or, unmerged, up to the next text of its row.
 */
function overTexts(view: SheetView, block: Block): ReadonlyMap<number, readonly (OverCell | undefined)[]> {
  const found = new Map<number, readonly (OverCell | undefined)[]>();
  const top = Math.max(block.titleTop, block.headerTop - 12);
  for (let row = top; row <= block.headerBottom; row += 1) {
    // "Contract no. | 47-110" in a title block names nothing over the columns beside it.
    const reaches = row >= block.headerTop || !isLabelledValue(view, row);
    const line: (OverCell | undefined)[] = [];
    let current: OverCell | undefined;
    let texts = 0;
    for (let column = 0; column < view.width; column += 1) {
      const merge = view.mergeAt(row, column);
      const text = view.shown(row, column);
      if (text !== "") {
        texts += 1;
        current = { text, row: merge ? merge.top : row, column: merge ? merge.left : column };
        line.push(current);
      } else {
        line.push(merge || !reaches ? undefined : current);
      }
    }
    if (texts > 0) found.set(row, line);
  }
  return found;
}

function isLabelledValue(view: SheetView, row: number): boolean {
  let texts = 0;
  for (let column = 0; column < view.width; column += 1) {
    if (view.text(row, column) === "") continue;
    if (texts === 0 && column > 0) return false;
    texts += 1;
    if (texts > 2 || view.mergeAt(row, column)) return false;
  }
  return texts === 2;
}

function headOf(
  view: SheetView,
  block: Block,
  column: number,
  overRows: ReadonlyMap<number, readonly (OverCell | undefined)[]>,
): Pick<BlockColumn, "head" | "headRow" | "headColumn" | "over" | "role" | "rest" | "mark"> {
  let head = "";
  let headRow = block.headerBottom;
  let headColumn = column;
  for (let row = block.headerBottom; row >= block.headerTop && head === ""; row -= 1) {
    head = view.shown(row, column);
    headRow = view.mergeAt(row, column)?.top ?? row;
    headColumn = view.mergeAt(row, column)?.left ?? column;
  }
  const found = roleOfHeader(head);
  const mark = head.length < 30 ? MARK_HEADS.get(plain(head)) : undefined;
  const over: OverCell[] = [];
  for (let row = headRow - 1; row >= block.titleTop && over.length < 6; row -= 1) {
    const cell = overRows.get(row)?.[column];
    if (cell && cell.text !== over.at(-1)?.text && cell.text !== head) over.push(cell);
  }
  return { head, headRow, headColumn, over, role: found?.role, rest: found?.rest ?? "", mark };
}
