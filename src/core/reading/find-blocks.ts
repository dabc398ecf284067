import type { Steps } from "../steps/steps";
import { kindOf, type CellKind } from "./cell-kind";
import { roleOfHeader } from "./column-role";
import { numbersColumns } from "./header-rows";
import { isCode, saysDirections } from "./matrix/heading-rows";
import { plain } from "./plain-text";
import type { SheetView, ViewMerge } from "./sheet-view";
import { MARK_HEADS } from "./words/column-roles";

/** A table on a sheet, in positions of its view. Rows between `headerBottom` and `bottom` are its body. */
export interface Block {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bottom: number;
  /** Rows above the header that belong to it: title lines and names that stand over columns. */
  readonly titleTop: number;
  /** Rows that repeat the header further down ("B. Technology | Acme | Beta"). */
  readonly repeats: readonly number[];
  /** The row under the header that numbers the columns, if there is one. */
  readonly columnNumbers?: number;
}

interface RowShape {
  readonly filled: number;
  readonly first: number;
  readonly last: number;
  readonly texts: number;
  readonly roles: number;
  readonly verdicts: number;
}

const LOOK_AHEAD = 6;

/**
 * Finds the tables of a sheet, top to bottom, by their header rows. A header is a row of labels that spans the columns in
 * use below it; a new one begins where roles are named again, or where labels stand over figures after a gap. Reads each
 * cell a fixed number of times.
 */
export function* findBlocks(view: SheetView): Steps<readonly Block[]> {
  const shapes: RowShape[] = [];
  for (let row = 0; row < view.height; row += 1) {
    shapes.push(shapeOf(view, row));
    yield view.width;
  }
  const blocks: Block[] = [];
  let open:
    { header: number; headerBottom: number; titleTop: number; repeats: number[]; widest: number } | undefined;
  let gapTop = 0;
  const close = (bottom: number): void => {
    if (!open) return;
    const { header, headerBottom, titleTop, repeats } = open;
    if (bottom <= headerBottom) return;
    const numbered = numbersColumns(view, headerBottom + 1);
    blocks.push({
      headerTop: header,
      headerBottom,
      titleTop,
      repeats,
      bottom,
      ...(numbered && { columnNumbers: headerBottom + 1 }),
    });
  };
  const certain = new Map(
    view.tables.filter(hasBody).map((area): [number, number] => [area.top, area.bottom]),
  );
  let tableEnd = -1;
  for (let row = 0; row < view.height; row += 1) {
    const shape = shapes[row]!;
    if (shape.filled === 0) continue;
    const end = certain.get(row);
    if (open && row <= open.headerBottom) {
      tableEnd = Math.max(tableEnd, end ?? -1);
      continue;
    }
    if (end !== undefined && shape.filled >= 2) {
      const titleTop = open ? titleAbove(shapes, row, open.headerBottom) : gapTop;
      close(lastFilled(shapes, titleTop - 1));
      open = { header: row, headerBottom: row, titleTop, repeats: [], widest: shape.filled };
      gapTop = row;
      tableEnd = end;
      continue;
    }
    if (row <= tableEnd) continue;
    const repeated = open !== undefined && repeatsHeader(view, open.header, open.headerBottom, row);
    const apart = row > 0 && (shapes[row - 1]!.filled === 0 || isTitleLine(shapes, row - 1));
    if (open && repeated && !apart) {
      open.repeats.push(row);
      continue;
    }
    if (repeated || startsTable(view, shapes, row, open)) {
      const deeper = open !== undefined && !repeated && isDeeperHeader(shapes, open.headerBottom, row);
      const titleTop = !open ? gapTop : deeper ? open.titleTop : titleAbove(shapes, row, open.headerBottom);
      if (!deeper) close(lastFilled(shapes, titleTop - 1));
      const headerBottom = headerEnd(view, shapes, row);
      // Headings merged over the columns of a single row may be the upper part of a wider header below.
      const widest = headerBottom > row ? labelled(view, row, headerBottom) : shape.filled;
      open = { header: row, headerBottom, titleTop, repeats: [], widest };
      gapTop = row;
    } else if (open) {
      open.widest = Math.max(open.widest, shape.filled);
    }
  }
  close(lastFilled(shapes, view.height - 1));
  return blocks;
}

/** An Excel table of a single column or row says nothing about a header. */
function hasBody(area: ViewMerge): boolean {
  return area.right > area.left && area.bottom > area.top;
}

function shapeOf(view: SheetView, row: number): RowShape {
  let filled = 0;
  let texts = 0;
  let roles = 0;
  let verdicts = 0;
  let first = -1;
  let last = -1;
  for (let column = 0; column < view.width; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    filled += 1;
    if (first < 0) first = column;
    const merge = view.mergeAt(row, column);
    last = merge ? Math.max(column, merge.right) : column;
    const kind = kindOf(view, row, column);
    if ((kind === "short" || kind === "long" || isCode(view, row, column)) && text.length <= 250) texts += 1;
    else if (roleOfHeader(text) || (text.length < 30 && MARK_HEADS.has(plain(text)) && kind !== "number"))
      texts += 0.5;
    // "No." at the head of a row numbers the rows below; elsewhere it is an answer.
    if (kind === "verdict" && !(column === first && /^no\.?$/i.test(text))) verdicts += 1;
    else if (text.length <= 120 && roleOfHeader(text)) roles += 1;
  }
  return { filled, first, last, texts, roles, verdicts };
}

function startsTable(
  view: SheetView,
  shapes: readonly RowShape[],
  row: number,
  open: { readonly header: number; readonly headerBottom: number; readonly widest: number } | undefined,
): boolean {
  const shape = shapes[row]!;
  if (shape.filled < 2 || shape.texts / shape.filled < 0.7) return false;
  const below = columnsBelow(view, shapes, row);
  if (below.size === 0) return false;
  let covered = 0;
  for (const column of below) if (view.shown(row, column) !== "") covered += 1;
  const coverage = covered / below.size;
  if (coverage < 0.5 && !(shape.roles >= 2 && coverage > 0.3)) return false;
  if (!open) return true;
  if (saysDirections(view, row, shape)) return false;
  if (shape.verdicts > shape.filled * 0.2) return false;
  if (shape.roles >= 2 && shape.roles >= shape.filled * 0.3)
    return !isWithinHeader(view, open.header, row) || shape.roles >= 3;
  const afterGap = row > 0 && (shapes[row - 1]!.filled === 0 || isTitleLine(shapes, row - 1));
  if (afterGap && (shape.roles >= 1 || contrast(view, shapes, row) >= 0.6))
    return contrast(view, shapes, row) > 0.3;
  return shape.filled >= 3 && shape.filled >= 1.5 * open.widest && coverage >= 0.6;
}

/**
 * True when an open "header" turns out to be the upper part of this one: nothing but labels stands between them, or
 * nothing but lines of a title block.
 */
function isDeeperHeader(shapes: readonly RowShape[], headerBottom: number, row: number): boolean {
  if (row - headerBottom > 12 || shapes[row]!.filled <= shapes[headerBottom]!.filled) return false;
  const between = shapes.slice(headerBottom + 1, row);
  if (between.every((shape) => shape.filled < 2)) return true;
  return (
    between.length < 3 && between.every((shape) => shape.filled > 0 && shape.texts / shape.filled >= 0.9)
  );
}

function isWithinHeader(view: SheetView, header: number, row: number): boolean {
  return row - header <= 2 && view.mergeAt(header, 0) !== undefined;
}

/** How many columns a header labels. */
function labelled(view: SheetView, header: number, headerBottom: number): number {
  let columns = 0;
  for (let column = 0; column < view.width; column += 1) {
    let row = headerBottom;
    while (row >= header && view.shown(row, column) === "") row -= 1;
    if (row >= header) columns += 1;
  }
  return columns;
}

/** Columns in use in the next rows, up to the second blank row in a run. */
function columnsBelow(view: SheetView, shapes: readonly RowShape[], row: number): Set<number> {
  const columns = new Set<number>();
  let seen = 0;
  let blanks = 0;
  for (let next = row + 1; next < view.height && seen < LOOK_AHEAD && blanks < 2; next += 1) {
    const shape = shapes[next]!;
    if (shape.filled === 0) {
      blanks += 1;
      continue;
    }
    blanks = 0;
    seen += 1;
    for (let column = shape.first; column <= shape.last; column += 1) {
      if (view.text(next, column) !== "") columns.add(column);
    }
  }
  return columns;
}

/** Share of the row's labels under which stands something of another kind. */
function contrast(view: SheetView, shapes: readonly RowShape[], row: number): number {
  const shape = shapes[row]!;
  let next = row + 1;
  while (next < view.height && shapes[next]!.filled < 2 && next - row < 3) next += 1;
  if (next >= view.height) return 0;
  let different = 0;
  let labels = 0;
  for (let column = shape.first; column <= shape.last; column += 1) {
    if (view.text(row, column) === "") continue;
    labels += 1;
    const below: CellKind = kindOf(view, next, column);
    if (below === "number" || below === "verdict" || below === "date") different += 1;
  }
  return labels === 0 ? 0 : different / labels;
}

function isTitleLine(shapes: readonly RowShape[], row: number): boolean {
  return shapes[row]!.filled === 1 && (row === 0 || shapes[row - 1]!.filled === 0);
}

/** The first of the single-cell lines directly above a header. */
function titleAbove(shapes: readonly RowShape[], row: number, notAbove: number): number {
  let top = row;
  while (top - 1 > notAbove && shapes[top - 1]!.filled === 1) top -= 1;
  return top;
}

/** The header's last row: rows of roles or marks under merged or blank label cells belong to it ("Answer | Comment"). */
function headerEnd(view: SheetView, shapes: readonly RowShape[], header: number): number {
  let label = 0;
  while (label < shapes[header]!.first && view.shown(header, label) === "") label += 1;
  let bottom = header;
  for (let row = header + 1; row <= header + 3 && row < view.height; row += 1) {
    const shape = shapes[row]!;
    const merge = view.mergeAt(row, label);
    const hangsFromAbove = merge !== undefined && merge.top <= header && merge.bottom >= row;
    if (hangsFromAbove) {
      bottom = row;
      continue;
    }
    if (shape.filled < 2 || view.text(row, label) !== "") break;
    let known = 0;
    let marks = 0;
    for (let column = shape.first; column <= shape.last; column += 1) {
      const text = view.text(row, column);
      if (text === "" || text.length > 120) continue;
      if (MARK_HEADS.has(plain(text))) marks += 1;
      else if (roleOfHeader(text)) known += 1;
    }
    if ((known + marks) / shape.filled < 0.6 && marks < 2) break;
    bottom = row;
  }
  return bottom;
}

/** True when most labels of the header stand again in this row, over the same columns. */
function repeatsHeader(view: SheetView, headerTop: number, headerBottom: number, row: number): boolean {
  for (let header = headerTop; header <= headerBottom; header += 1) {
    let same = 0;
    let labels = 0;
    for (let column = 0; column < view.width; column += 1) {
      const label = view.text(header, column);
      if (label === "") continue;
      labels += 1;
      if (label === view.text(row, column)) same += 1;
    }
    if (labels >= 3 && same / labels >= 0.6) return true;
    if (labels === 2 && same === 2) return true;
  }
  return false;
}

function lastFilled(shapes: readonly RowShape[], from: number): number {
  let row = from;
  while (row >= 0 && shapes[row]!.filled === 0) row -= 1;
  return row;
}
