import type { ChartContents, Rect, SheetContents, StyleContents } from "./workbook/contents";

/** A cell as it is drawn: conditional formats already applied. */
export interface DrawnCell {
  /** The text Excel would show. */
  readonly text: string;
  /** What the formula bar shows: the formula, or the value as typed. */
  readonly input: string;
  readonly style: StyleContents;
  readonly kind: "text" | "number" | "boolean" | "error" | "empty";
  /** Data bar filling, 0–1. */
  readonly bar?: { readonly share: number; readonly color: string };
  /** Where a click on it leads ("'Responses'!C5"), from HYPERLINK or the hyperlink property. */
  readonly link?: string;
}

/** A chart with the numbers it shows now. */
export interface DrawnChart {
  readonly chart: ChartContents;
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly (string | number | null)[];
    readonly values: readonly (number | null)[];
  }[];
}

/** What someone did or what was recalculated. */
export type HandsEvent =
  | { readonly type: "cells"; readonly sheetId: string }
  | { readonly type: "sheets" }
  | { readonly type: "selection"; readonly sheetId: string; readonly rect: Rect };

/** The person at the grid: sees what Excel shows and types where Excel lets them. Used by the demo page and by tests. */
export interface Hands {
  sheets(): readonly Pick<SheetContents, "id" | "name" | "visibility" | "tabColor">[];
  /** Everything but the cells: widths, merges, frozen panes, validations, outline. Do not change it. */
  sheet(sheetId: string): SheetContents;
  usedRect(sheetId: string): Rect | undefined;
  draw(sheetId: string, row: number, column: number): DrawnCell;
  charts(sheetId: string): readonly DrawnChart[];
  /** Types into a cell as a person does ("12", "=A1", "'text"); fires `onChanged`. Returns why it was refused (validation, protection). */
  type(sheetId: string, row: number, column: number, text: string): { readonly refused?: string };
  clear(sheetId: string, rect: Rect): { readonly refused?: string };
  /** Values a drop-down offers there; undefined without a list validation. */
  choices(sheetId: string, row: number, column: number): readonly string[] | undefined;
  sort(sheetId: string, rect: Rect, byColumn: number, ascending: boolean): void;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  active(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  undo(): boolean;
  redo(): boolean;
  listen(listener: (event: HandsEvent) => void): () => void;
}
