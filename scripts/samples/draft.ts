/** A workbook on paper: cells, merges and looks, before any library writes it. Rows and columns count from 0. */
export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
}

export type Look =
  "title" | "subtitle" | "header" | "label" | "section" | "text" | "id" | "note" | "money" | "total";

export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | { readonly formula: string; readonly result: number };
  readonly look: Look;
  readonly format?: string;
}

export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly CellDraft[];
  /** [top, left, bottom, right] */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
}

/** Collects the cells of one sheet. */
export class SheetSketch {
  private readonly cells: CellDraft[] = [];
  private readonly merges: (readonly [number, number, number, number])[] = [];

  put(row: number, column: number, value: CellDraft["value"], look: Look, format?: string): void {
    if (value === "") return;
    this.cells.push({ row, column, value, look, ...(format !== undefined && { format }) });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push([top, left, bottom, right]);
  }

  done(name: string, widths: readonly number[], freeze?: SheetDraft["freeze"]): SheetDraft {
    return { name, cells: this.cells, merges: this.merges, widths, ...(freeze && { freeze }) };
  }
}
