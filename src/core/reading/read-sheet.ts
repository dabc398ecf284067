import type { CellAddress, Exclusion, Message } from "../model";
import type { Steps } from "../steps/steps";
import { analyseBlock, type BlockAnalysis } from "./analyse-block";
import { exclude } from "./exclude";
import { settleCriteria } from "./matrix/decision-matrix";
import { labelColumn, orient, type BlockLayout, type Orientation } from "./orientation";
import type { RawTable } from "./raw-table";
import { readLong } from "./read-long";
import { readVendorColumns } from "./read-vendor-columns";
import { readVendorRows } from "./read-vendor-rows";
import { regionsOf } from "./side-by-side";
import type { SheetView } from "./sheet-view";

/** A sheet looked at: its parts and their blocks with statistics, kept so that a second look costs no second pass. */
export interface SheetBlocks {
  readonly view: SheetView;
  readonly regions: readonly { readonly view: SheetView; readonly analyses: readonly BlockAnalysis[] }[];
}

export interface SheetTables {
  readonly tables: readonly RawTable[];
  readonly excluded: readonly Exclusion[];
  /** Why there are no tables, when there are none. */
  readonly none?: Message;
}

export function* lookAtSheet(view: SheetView): Steps<SheetBlocks> {
  const regions: SheetBlocks["regions"][number][] = [];
  for (const region of yield* regionsOf(view)) {
    const analyses: BlockAnalysis[] = [];
    for (const block of region.blocks) analyses.push(yield* analyseBlock(region.view, block));
    regions.push({ view: region.view, analyses });
  }
  return { view, regions };
}

/** Reads every block of a sheet. `known` holds the keys of vendors' names other tables are sure of; `forced` a layout chosen by hand. */
export function* readSheet(
  sheet: SheetBlocks,
  known: ReadonlySet<string>,
  forced?: BlockLayout,
): Steps<SheetTables> {
  const tables: RawTable[] = [];
  const excluded: Exclusion[] = [];
  if (sheet.view.height === 0) return { tables, excluded, none: { key: "reading.none.empty" } };
  let isFirst = true;
  for (const { view, analyses } of sheet.regions) {
    const taken: { top: number; bottom: number }[] = [];
    const used = new Set<string>();
    for (const analysis of analyses) {
      const orientation: Orientation = forced
        ? { layout: forced, confidence: 1 }
        : orient(view, analysis, known);
      const table = readBlock(view, analysis, orientation, isFirst ? undefined : headingOf(view, analysis));
      isFirst = false;
      yield analysis.rows.length * analysis.columns.length;
      if (!table) continue;
      tables.push(settleCriteria(table, linesOver(view, analysis)));
      for (const { row, column } of wordsOver(table)) used.add(`${row},${column}`);
      taken.push({ top: analysis.block.headerTop, bottom: analysis.block.bottom });
    }
    excluded.push(...titleLines(view, taken, used));
  }
  return tables.length === 0
    ? { tables, excluded, none: { key: "reading.none.noTable" } }
    : { tables, excluded };
}

/** What a further table of a sheet is headed: the line above it, or the corner of its header when that names no role. */
function headingOf(view: SheetView, analysis: BlockAnalysis): string | undefined {
  const { titleTop, headerTop } = analysis.block;
  for (let row = headerTop - 1; row >= titleTop; row -= 1) {
    for (let column = 0; column < view.width; column += 1) {
      const text = view.text(row, column);
      if (text !== "") return text;
    }
  }
  const corner = analysis.columns[0];
  return corner && corner.head !== "" && corner.role === undefined ? corner.head : undefined;
}

/** What stands over a block's header: its title, what its marks mean. */
function linesOver(view: SheetView, { block }: BlockAnalysis): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(block.titleTop, block.headerTop - 8); row < block.headerTop; row += 1) {
    const texts: string[] = [];
    for (let column = 0; column < view.width; column += 1) texts.push(view.text(row, column));
    lines.push(texts.filter((text) => text !== "").join(" "));
  }
  return lines;
}

function readBlock(
  view: SheetView,
  analysis: BlockAnalysis,
  orientation: Orientation,
  heading: string | undefined,
): RawTable | undefined {
  const label = labelColumn(analysis);
  switch (orientation.layout) {
    case "long":
      return readLong(view, analysis, orientation.confidence);
    case "vendor-rows":
      return label && readVendorRows(view, analysis, label, orientation.confidence, heading);
    case "vendor-columns":
    case "single":
      return label && readVendorColumns(view, analysis, label, orientation, heading);
    case "none":
      return undefined;
  }
}

/** Names, questions and headings that may stand above a table's header. */
function wordsOver(table: RawTable): readonly CellAddress[] {
  return [
    ...table.vendors.map(({ cell }) => cell),
    ...table.questions.map(({ cell }) => cell),
    ...(table.heads ?? []),
  ].filter(({ row }) => row < table.header.top);
}

/** Rows outside every table: titles above, remarks between and below. Cells a table uses are none of them. */
function titleLines(
  view: SheetView,
  taken: readonly { readonly top: number; readonly bottom: number }[],
  used: ReadonlySet<string>,
): readonly Exclusion[] {
  const found: Exclusion[] = [];
  const isUsed = (row: number, column: number): boolean => {
    const at = view.address(row, column);
    return used.size > 0 && used.has(`${at.row},${at.column}`);
  };
  let next = 0;
  for (let row = 0; row < view.height; row += 1) {
    while (next < taken.length && taken[next]!.bottom < row) next += 1;
    const table = taken[next];
    if (table && row >= table.top) {
      row = table.bottom;
      continue;
    }
    let left = -1;
    let right = -1;
    for (let column = 0; column < view.width; column += 1) {
      if (view.text(row, column) === "" || isUsed(row, column)) continue;
      if (left < 0) left = column;
      right = column;
    }
    if (left < 0) continue;
    const kind = next === 0 ? "title" : "note";
    found.push(
      exclude(
        kind,
        taken.length === 0 ? "notInTable" : kind,
        view.text(row, left),
        view.range(row, left, row, right),
      ),
    );
  }
  return found;
}
