import type { KnownCells, Place } from "../calculator/known-cells";
import { precedentsOf } from "../formulas/precedents";
import type { CellContents, Scalar, SheetContents } from "./contents";
import { columnCount, contains } from "./rects";

/** A formula that came with its value, and where it stands. */
export interface HeldFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellContents;
}

interface Entry extends HeldFormula {
  readonly places: readonly Place[];
  readonly isVolatile: boolean;
  /** Cheap and plain enough to be tried. */
  readonly mayTry: boolean;
}

/** Cells all formulas tried may read together: about a second of IronCalc's time. */
const MOST_READ = 4_000_000;
/** Places wider than this are looked through one by one. */
const WIDEST = 64;

/** Calculates formulas aside, their inputs as they are. */
export type TryOut = (formulas: readonly HeldFormula[]) => readonly Scalar[];

/**
 * Formulas of an opened file stay at the value the file brought: nothing is calculated by opening. When a cell they
 * lean on changes, they are tried first, on the inputs the file brought. Those that come to the file's own value are
 * calculated from then on; the rest (functions IronCalc lacks, whole columns, other results) keep the file's value.
 */
export class HeldFormulas {
  private readonly held = new Set<CellContents>();
  private trusted: Set<CellContents> | undefined;
  private byColumn: Map<string, Entry[]> | undefined;
  private wide: Entry[] = [];

  constructor(
    private readonly sheets: readonly SheetContents[],
    private readonly cells: () => KnownCells,
    private readonly tryOut: TryOut,
  ) {
    for (const sheet of sheets) {
      for (const cells of sheet.cells.values()) {
        for (const cell of cells.values())
          if (cell.formula !== undefined && cell.value !== null) this.held.add(cell);
      }
    }
  }

  has(cell: CellContents): boolean {
    return this.held.has(cell);
  }

  /** `copy` is, or becomes, the same cell somewhere else. */
  follow(cell: CellContents, copy: CellContents): void {
    if (!this.held.has(cell)) return;
    this.held.add(copy);
    if (this.trusted?.has(cell)) this.trusted.add(copy);
    this.forgetPlaces();
  }

  drop(cell: CellContents): void {
    this.held.delete(cell);
  }

  /** Formulas, names or sheets changed: what leans on what is read anew when needed. */
  forgetPlaces(): void {
    this.byColumn = undefined;
  }

  /** Before a cell changes: the formulas to be calculated from now on. They are held no longer. */
  release(sheetId: string, row: number, column: number): HeldFormula[] {
    if (this.held.size === 0) return [];
    const index = (this.byColumn ??= this.readPlaces());
    const found = new Map<CellContents, Entry>();
    const queue: Pick<HeldFormula, "sheetId" | "row" | "column">[] = [{ sheetId, row, column }];
    for (let at = queue.pop(); at; at = queue.pop()) {
      for (const list of [index.get(`${at.sheetId}|${at.column}`) ?? [], this.wide]) {
        for (const entry of list) {
          if (found.has(entry.cell) || !this.held.has(entry.cell) || !leansOn(entry, at)) continue;
          found.set(entry.cell, entry);
          queue.push(entry);
        }
      }
    }
    return found.size === 0 ? [] : this.letGo([...found.values()]);
  }

  /** Before a name changes: formulas that mention it. */
  releaseWhere(mentions: (formula: string) => boolean): HeldFormula[] {
    if (this.held.size === 0) return [];
    const entries = this.readAll().filter(({ cell }) => mentions(cell.formula ?? ""));
    return entries.length === 0 ? [] : this.letGo(entries);
  }

  private letGo(entries: readonly Entry[]): HeldFormula[] {
    const trusted = (this.trusted ??= this.tryAll());
    const free = entries.filter(({ cell }) => trusted.has(cell));
    for (const { cell } of free) this.held.delete(cell);
    return free;
  }

  private tryAll(): Set<CellContents> {
    const entries = this.readAll().filter(({ mayTry }) => mayTry);
    const results = this.tryOut(entries);
    return new Set(
      entries.flatMap(({ cell, isVolatile }, index) =>
        isSame(cell.value, results[index] ?? null, isVolatile) ? [cell] : [],
      ),
    );
  }

  private readAll(): Entry[] {
    const known = this.cells();
    const entries: Entry[] = [];
    let read = 0;
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined || !this.held.has(cell)) continue;
          const { places, cost, isOpen, isVolatile } = precedentsOf(cell.formula, sheet.id, known);
          if (!isOpen) read += cost;
          const mayTry = !isOpen && read <= MOST_READ;
          entries.push({ sheetId: sheet.id, row, column, cell, places, isVolatile, mayTry });
        }
      }
    }
    return entries;
  }

  private readPlaces(): Map<string, Entry[]> {
    const index = new Map<string, Entry[]>();
    this.wide = [];
    for (const entry of this.readAll()) {
      if (entry.places.some(({ rect }) => columnCount(rect) > WIDEST)) this.wide.push(entry);
      const names = new Set<string>();
      for (const { sheetId, rect } of entry.places) {
        if (columnCount(rect) > WIDEST) continue;
        for (let column = rect.left; column <= rect.right; column += 1) names.add(`${sheetId}|${column}`);
      }
      for (const name of names) {
        const list = index.get(name);
        if (list) list.push(entry);
        else index.set(name, [entry]);
      }
    }
    return index;
  }
}

function leansOn(entry: Entry, at: Pick<HeldFormula, "sheetId" | "row" | "column">): boolean {
  return entry.places.some(
    ({ sheetId, rect }) => sheetId === at.sheetId && contains(rect, at.row, at.column),
  );
}

/** To the digits both programs agree on. */
function isSame(cached: Scalar, result: Scalar, isVolatile: boolean): boolean {
  if (typeof result === "object" && result !== null)
    return typeof cached === "object" && cached !== null && cached.error === result.error;
  if (isVolatile) return typeof cached === typeof result;
  if (typeof cached !== "number" || typeof result !== "number") return cached === result;
  return Math.abs(cached - result) <= 1e-9 * Math.max(1, Math.abs(cached));
}
