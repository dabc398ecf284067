import type { Steps } from "../steps/steps";
import { kindOf } from "./cell-kind";
import { roleOfHeader } from "./column-role";
import { findBlocks, type Block } from "./find-blocks";
import { plain } from "./plain-text";
import { windowOf } from "./sheet-window";
import type { SheetView, ViewMerge } from "./sheet-view";
import { phrases } from "./words/phrases";
import type { ColumnRole } from "./words/column-roles";

/** The columns from `from` to `to` of some rows. */
interface Strip {
  readonly from: number;
  readonly to: number;
  /** The first row with two cells or more; -1 when there is none. */
  readonly header: number;
  /** Rows with anything in them. */
  readonly rows: number;
}

const LABEL_ROLES: ReadonlySet<ColumnRole> = new Set(["id", "question", "section", "vendor"]);
const LEGEND_HEADS = new Set(
  phrases(`
    legend; key; code; codes; scale; rating scale; scoring scale; scoring guide; score; meaning; definition; definitions; abbreviation; symbol; row labels; column labels; notes; chú giải; chú thích; ký hiệu; thang điểm; viết tắt; 범례; 기호; 약어; 척도; 평가척도; 행 레이블; 凡例; 記号; 略語; 尺度
  `),
);

/** A part of a sheet that is read on its own, with its tables. */
export interface Region {
  readonly view: SheetView;
  readonly blocks: readonly Block[];
}

/**
 * The parts of a sheet that are read on their own: all of it, or, where tables stand side by side with an empty column
 * between them, each of them. An empty column alone is no border: vendors' columns are often set apart like that. Each cell
 * is looked at a fixed number of times.
 */
export function* regionsOf(view: SheetView): Steps<readonly Region[]> {
  const all = { top: 0, left: 0, bottom: view.height - 1, right: view.width - 1 };
  const areas: ViewMerge[] = [];
  const strips = cut(view, 0, view.height - 1);
  yield view.height * view.width;
  if (strips.length > 1) {
    areas.push(...strips.map(({ from, to }) => ({ ...all, left: from, right: to })));
  } else {
    const blocks = yield* findBlocks(view);
    let done = 0;
    for (const block of blocks) {
      const top = Math.max(done, block.titleTop);
      const own = cut(view, top, block.bottom);
      yield (block.bottom - top + 1) * view.width;
      if (own.length < 2) continue;
      if (top > done) areas.push({ ...all, top: done, bottom: top - 1 });
      areas.push(...own.map(({ from, to }) => ({ top, bottom: block.bottom, left: from, right: to })));
      done = block.bottom + 1;
    }
    if (done === 0) return [{ view, blocks }];
    if (done < view.height) areas.push({ ...all, top: done });
  }
  const regions: Region[] = [];
  for (const area of areas) {
    const part = windowOf(view, area);
    regions.push({ view: part, blocks: yield* findBlocks(part) });
  }
  return regions;
}

/** Where some rows fall apart into tables side by side; a single strip when they do not. */
function cut(view: SheetView, top: number, bottom: number): readonly Strip[] {
  const filled = new Array<boolean>(view.width).fill(false);
  for (let row = top; row <= bottom; row += 1)
    for (let column = 0; column < view.width; column += 1)
      if (!filled[column] && view.text(row, column) !== "") filled[column] = true;
  const borders = tableBorders(view, top, bottom);
  const pieces: { from: number; to: number }[] = [];
  for (let column = 0; column < view.width; column += 1) {
    if (!filled[column]) continue;
    const last = pieces.at(-1);
    if (last && last.to === column - 1 && !borders.has(column)) last.to = column;
    else pieces.push({ from: column, to: column });
  }
  if (pieces.length < 2) return [{ from: 0, to: view.width - 1, header: -1, rows: 0 }];
  const strips: Strip[] = [];
  for (const piece of pieces) {
    const next = stripOf(view, top, bottom, piece.from, piece.to);
    const last = strips.at(-1);
    const isBorder = borders.has(piece.from) || (last !== undefined && isTable(view, last, next));
    if (last && !isBorder && !standsAlone(view, last, next)) {
      strips[strips.length - 1] = stripOf(view, top, bottom, last.from, piece.to);
    } else {
      strips.push(next);
    }
  }
  // What is left of the first and right of the last one belongs to them, and the gaps to the one before.
  return strips.map((strip, index) => ({
    ...strip,
    from: index === 0 ? 0 : strip.from,
    to: index === strips.length - 1 ? view.width - 1 : strips[index + 1]!.from - 1,
  }));
}

function stripOf(view: SheetView, top: number, bottom: number, from: number, to: number): Strip {
  let header = -1;
  let rows = 0;
  for (let row = top; row <= bottom; row += 1) {
    let cells = 0;
    for (let column = from; column <= to && cells < 2; column += 1)
      if (view.text(row, column) !== "") cells += 1;
    if (cells > 0) rows += 1;
    if (cells > 1 && header < 0) header = row;
  }
  return { from, to, header, rows };
}

/** First columns of Excel tables that stand beside other Excel tables. */
function tableBorders(view: SheetView, top: number, bottom: number): ReadonlySet<number> {
  const within = view.tables.filter((area) => area.top <= bottom && area.bottom >= top);
  return new Set(
    within.flatMap((area) =>
      within.some((other) => other.right < area.left && other.top <= area.bottom && other.bottom >= area.top)
        ? [area.left]
        : [],
    ),
  );
}

/** True where an Excel table ends at the gap, or begins after it. */
function isTable(view: SheetView, left: Strip, right: Strip): boolean {
  return view.tables.some(
    (area) =>
      area.right > area.left &&
      ((area.right === left.to && area.left >= left.from && right.rows > 1) ||
        (area.left === right.from && area.right <= right.to && left.rows > 1)),
  );
}

/** True when what stands right of an empty column is a table of its own, or a scrap that belongs to none. */
function standsAlone(view: SheetView, left: Strip, right: Strip): boolean {
  if (left.header < 0 || left.to === left.from) return false;
  if (right.rows === 1 && left.rows >= 3 && right.to - right.from < 3) return right.header >= 0;
  if (right.header < 0 || right.to === right.from) return false;
  const first = view.text(right.header, right.from);
  if (LEGEND_HEADS.has(plain(first))) return true;
  const role = first === "" ? undefined : roleOfHeader(first);
  const names = ownHeads(view, left);
  if (role && role.rest === "" && LABEL_ROLES.has(role.role)) return names.size > 0;
  if (!hasLabels(view, right)) return false;
  let again = 0;
  const others = ownHeads(view, right);
  for (const name of others) if (names.has(name)) again += 1;
  return again >= 2 && again >= others.size * 0.5;
}

/** Headers that are no words for a column: names, questions. */
function ownHeads(view: SheetView, strip: Strip): ReadonlySet<string> {
  const heads = new Set<string>();
  for (let row = strip.header; row < Math.min(strip.header + 2, view.height); row += 1) {
    for (let column = strip.from + 1; column <= strip.to; column += 1) {
      const text = view.text(row, column);
      const kind = kindOf(view, row, column);
      if ((kind === "short" || kind === "long") && !roleOfHeader(text)) heads.add(plain(text));
    }
  }
  return heads;
}

/** The first column of a strip holds words that differ from row to row. */
function hasLabels(view: SheetView, strip: Strip): boolean {
  const seen = new Set<string>();
  let filled = 0;
  for (let row = strip.header + 1; row < Math.min(view.height, strip.header + 40); row += 1) {
    const kind = kindOf(view, row, strip.from);
    if (kind === "blank") continue;
    filled += 1;
    if (kind === "short" || kind === "long") seen.add(view.text(row, strip.from));
  }
  return filled > 0 && seen.size >= filled * 0.8;
}
