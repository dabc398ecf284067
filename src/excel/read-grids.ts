import { parseRange, type CellComment, type CellRange, type SheetGrid } from "../core/model";
import { CELLS_PER_READ, cutIntoChunks, type Piece } from "./chunking";
import type { Batch, RoundTrips } from "./count-syncs";
import { isOurName, titlesOfOurSheets } from "./find-our-sheets";
import { tooLarge } from "./problems";
import { readChunk, type PieceCells } from "./read-chunk";
import type { SupportsSet, WorkOptions } from "./workbook-connection";

/** A sheet of a million used rows is a mistake (a format or a formula dragged to the bottom), and would hang the pane. */
const ROWS_TOO_MANY = 1_000_000;
/** More than this Excel itself does not answer (`values` is null, office-js #6781), whatever the chunks. */
const CELLS_TOO_MANY = 5_000_000;

/** Where a thing of a sheet lies, still to be answered. */
interface Located {
  readonly range: Excel.Range;
  readonly text: string;
}

interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly ownNames: Excel.NamedItemCollection;
  readonly notes: Excel.NoteCollection | undefined;
}

/** What is asked of a sheet once it is known to hold cells. */
interface SheetExtras {
  readonly merges: Excel.RangeAreas | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly notes: readonly Located[];
}

/**
 * Every sheet as a grid. Three round trips to know what is there, then one per 100,000 cells (more only where Excel
 * says an answer was too large). Used range means cells with a value: formats dragged to the bottom don't count.
 */
export async function readGrids(trips: RoundTrips, options: WorkOptions): Promise<readonly SheetGrid[]> {
  return trips.run(async (batch) => {
    options.onProgress?.({ step: "listing", done: 0, of: 1 });
    const listed = await listSheets(trips, batch);
    refuseTooLarge(listed.sheets);
    const extras = await askExtras(trips.supports, batch, listed.sheets);
    options.onProgress?.({ step: "listing", done: 1, of: 1 });
    const cells = await readCells(batch, listed.sheets, options);
    const tables = listed.tables.map(({ text, range }) => ({ name: text, range: parseRange(range.address) }));
    const comments = listed.comments.map(({ text, range }) => ({ text, range: parseRange(range.address) }));
    return listed.sheets.map((each, index) =>
      makeGrid({
        listed: each,
        cells: cells[index] ?? [],
        extras: extras[index],
        tables: tables.flatMap(({ name, range }) =>
          range?.sheet === each.sheet.name ? [{ name, range }] : [],
        ),
        comments: comments.flatMap(({ text, range }) =>
          range?.sheet === each.sheet.name ? [commentAt(range, text)] : [],
        ),
        isOurs: listed.ours.has(each.sheet.name) || each.ownNames.items.some(({ name }) => isOurName(name)),
      }),
    );
  }, options);
}

async function listSheets(trips: RoundTrips, batch: Batch) {
  const book = batch.context.workbook;
  const worksheets = book.worksheets.load("items/id,items/name,items/visibility");
  const names = book.names.load("items/name,items/formula");
  const tables = book.tables.load("items/name");
  const comments = book.comments.load("items/content");
  await batch.sync();
  const sheets = worksheets.items.map((sheet): ListedSheet => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return {
      sheet,
      used,
      // A sheet copied from one of ours carries our names in its own scope.
      ownNames: sheet.names.load("items/name"),
      notes: trips.supports("ExcelApi", "1.18") ? sheet.notes.load("items/content") : undefined,
    };
  });
  const locatedTables = tables.items.map((table): Located => ({
    text: table.name,
    range: table.getRange().load("address"),
  }));
  const locatedComments = comments.items.map((comment): Located => ({
    text: comment.content,
    range: comment.getLocation().load("address"),
  }));
  await batch.sync();
  const ours = titlesOfOurSheets(names.items.map(({ name, formula }) => ({ name, formula })));
  return { sheets, tables: locatedTables, comments: locatedComments, ours };
}

function refuseTooLarge(sheets: readonly ListedSheet[]): void {
  for (const { sheet, used } of sheets) {
    if (used.isNullObject) continue;
    const limit = Math.min(ROWS_TOO_MANY - 1, Math.floor(CELLS_TOO_MANY / used.columnCount));
    if (used.rowCount > limit) throw tooLarge(sheet.name, used.rowCount, limit);
  }
}

async function askExtras(
  supports: SupportsSet,
  batch: Batch,
  sheets: readonly ListedSheet[],
): Promise<readonly SheetExtras[]> {
  const extras = sheets.map(({ used, notes }): SheetExtras => {
    const empty = used.isNullObject;
    const merges = empty ? undefined : used.getMergedAreasOrNullObject();
    merges?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return {
      merges,
      columns:
        empty || !isMixed(used.columnHidden) ? undefined : used.getColumnProperties({ columnHidden: true }),
      notes: locateNotes(supports, notes),
    };
  });
  await batch.sync();
  return extras;
}

/** Notes (the old comments) can be read from ExcelApi 1.18 on; older versions don't show them to add-ins. */
function locateNotes(supports: SupportsSet, notes: Excel.NoteCollection | undefined): readonly Located[] {
  if (!supports("ExcelApi", "1.18")) return [];
  return (notes?.items ?? []).map((note) => ({
    text: note.content,
    range: note.getLocation().load("address"),
  }));
}

async function readCells(
  batch: Batch,
  sheets: readonly ListedSheet[],
  options: WorkOptions,
): Promise<PieceCells[][]> {
  const chunks = cutIntoChunks(
    sheets.map(({ used }) =>
      used.isNullObject
        ? undefined
        : { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    ),
    CELLS_PER_READ,
  );
  const bySheet: PieceCells[][] = sheets.map(() => []);
  const ask = {
    sheet: (piece: Piece) => sheets[piece.sheet]!.sheet,
    rowsMixed: (piece: Piece) => isMixed(sheets[piece.sheet]!.used.rowHidden),
  };
  for (const [done, chunk] of chunks.entries()) {
    const sheet = sheets[chunk[0]!.sheet]!.sheet.name;
    options.onProgress?.({ step: "reading", done, of: chunks.length, sheet });
    for (const cells of await readChunk(batch, chunk, ask)) bySheet[cells.piece.sheet]!.push(cells);
  }
  options.onProgress?.({ step: "reading", done: chunks.length, of: chunks.length });
  return bySheet;
}

function makeGrid(from: {
  readonly listed: ListedSheet;
  readonly cells: readonly PieceCells[];
  readonly extras: SheetExtras | undefined;
  readonly tables: SheetGrid["tables"];
  readonly comments: readonly CellComment[];
  readonly isOurs: boolean;
}): SheetGrid {
  const { sheet, used } = from.listed;
  const top = used.isNullObject ? 0 : used.rowIndex;
  const left = used.isNullObject ? 0 : used.columnIndex;
  const isFormula = from.cells.some((piece) => piece.anyFormula)
    ? from.cells.flatMap((piece) => piece.isFormula)
    : undefined;
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    top,
    left,
    values: from.cells.flatMap((piece) => piece.values),
    text: from.cells.flatMap((piece) => piece.text),
    numberFormats: from.cells.flatMap((piece) => piece.numberFormats),
    ...(isFormula ? { isFormula } : {}),
    merges: mergesOf(sheet.name, from.extras?.merges),
    tables: from.tables,
    hiddenRows: hiddenRows(used, from.cells),
    hiddenColumns: hiddenColumns(used, from.extras?.columns?.value),
    comments: [...from.comments, ...notesOf(from.extras?.notes ?? [])],
    isOurs: from.isOurs,
  };
}

function mergesOf(sheet: string, merges: Excel.RangeAreas | undefined): CellRange[] {
  if (!merges || merges.isNullObject) return [];
  return merges.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
    sheet,
    top,
    left,
    bottom: top + rowCount - 1,
    right: left + columnCount - 1,
  }));
}

function hiddenRows(used: Excel.Range, cells: readonly PieceCells[]): ReadonlySet<number> {
  if (used.isNullObject) return new Set();
  if (!isMixed(used.rowHidden)) return countFrom(used.rowIndex, used.rowHidden ? used.rowCount : 0);
  return new Set(cells.flatMap((piece) => piece.hiddenRows));
}

function hiddenColumns(
  used: Excel.Range,
  columns: readonly Excel.ColumnProperties[] | undefined,
): ReadonlySet<number> {
  if (used.isNullObject) return new Set();
  if (!columns) return countFrom(used.columnIndex, used.columnHidden ? used.columnCount : 0);
  return new Set(columns.flatMap((column, index) => (column.columnHidden ? [used.columnIndex + index] : [])));
}

function countFrom(first: number, count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => first + index));
}

function notesOf(notes: readonly Located[]): CellComment[] {
  return notes.flatMap(({ range, text }) => {
    const at = parseRange(range.address);
    return at ? [commentAt(at, text)] : [];
  });
}

function commentAt(range: CellRange, text: string): CellComment {
  return { row: range.top, column: range.left, text };
}

/** Excel answers null for "some are, some are not", which the typings leave out. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}
