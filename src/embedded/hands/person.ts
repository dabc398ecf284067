import type { DrawnCell, DrawnChart, Hands, HandsEvent } from "../hands";
import { tellChanged } from "../host/changes";
import type { ExcelHost } from "../host/create-host";
import { ExcelError } from "../host/excel-error";
import { selectCells } from "../host/selection";
import { deleteSheet, renameSheet } from "../host/sheet-actions";
import { applyWrite, ensureEditable, readInput } from "../host/write-cells";
import type { Rect, SheetContents } from "../workbook/contents";
import { rectOf } from "../workbook/rects";
import { CellHistory } from "./cell-history";
import { choicesOf, refusal, validationAt } from "./check-validation";
import { ConditionalLooks } from "./conditional-looks";
import { drawCell } from "./draw-cell";
import { drawChart } from "./draw-chart";
import { sortRows } from "./sort-rows";

type Refused = { readonly refused?: string };

/** The person at the grid, or a co-author at another: Excel lets them do what it lets people do. */
export class Person implements Hands {
  private readonly history: CellHistory;
  private readonly looks: ConditionalLooks;
  private readonly listeners = new Set<(event: HandsEvent) => void>();

  constructor(
    private readonly host: ExcelHost,
    private readonly by: "person" | "co-author" = "person",
  ) {
    this.history = new CellHistory(host.workbook);
    this.looks = new ConditionalLooks(host.workbook);
    host.watch(() => {
      this.looks.forget();
      this.tell({ type: "sheets" });
      for (const sheet of host.workbook.sheets) this.tell({ type: "cells", sheetId: sheet.id });
    });
  }

  sheets(): readonly Pick<SheetContents, "id" | "name" | "visibility" | "tabColor">[] {
    return this.host.workbook.sheets;
  }

  sheet(sheetId: string): SheetContents {
    const sheet = this.host.workbook.sheetById(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  usedRect(sheetId: string): Rect | undefined {
    return this.host.workbook.usedRect(this.sheet(sheetId), false);
  }

  draw(sheetId: string, row: number, column: number): DrawnCell {
    return drawCell(this.host.workbook, this.host.texts, this.looks, this.sheet(sheetId), row, column);
  }

  charts(sheetId: string): readonly DrawnChart[] {
    return this.sheet(sheetId).charts.map((chart) => drawChart(this.host, chart));
  }

  type(sheetId: string, row: number, column: number, text: string): Refused {
    const sheet = this.sheet(sheetId);
    const rect = rectOf(row, column);
    return this.attempt(() => {
      ensureEditable(this.host, sheet, [rect]);
      const write = readInput(this.host, sheet, row, column, text);
      if (!write) return;
      const before = this.host.workbook.value(sheet, row, column);
      this.history.record(sheet, rect, () => applyWrite(this.host, sheet, row, column, write));
      const after = this.host.workbook.value(sheet, row, column);
      const refused = refusal(this.host, sheet, row, column, after);
      if (refused !== undefined) {
        this.history.revert();
        throw new ExcelError("Refused", refused);
      }
      tellChanged(this.host, { sheet, rect, by: this.by, before, after });
      this.tellCells();
    });
  }

  clear(sheetId: string, rect: Rect): Refused {
    const sheet = this.sheet(sheetId);
    return this.attempt(() => {
      ensureEditable(this.host, sheet, [rect]);
      this.history.record(sheet, rect, () => this.host.workbook.clearCells(sheet, rect));
      tellChanged(this.host, { sheet, rect, by: this.by });
      this.tellCells();
    });
  }

  choices(sheetId: string, row: number, column: number): readonly string[] | undefined {
    const sheet = this.sheet(sheetId);
    const rule = validationAt(sheet, row, column);
    return rule?.inCellDropDown ? choicesOf(this.host, sheet, rule, row, column) : undefined;
  }

  /** `byColumn` counts from the sheet's first column. */
  sort(sheetId: string, rect: Rect, byColumn: number, ascending: boolean): void {
    const sheet = this.sheet(sheetId);
    ensureEditable(this.host, sheet, [rect]);
    this.history.record(sheet, rect, () => sortRows(this.host.workbook, sheet, rect, byColumn, ascending));
    tellChanged(this.host, { sheet, rect, by: this.by });
    this.tellCells();
  }

  renameSheet(sheetId: string, name: string): void {
    renameSheet(this.host, this.sheet(sheetId), name, this.source);
    this.tell({ type: "sheets" });
  }

  deleteSheet(sheetId: string): void {
    deleteSheet(this.host, this.sheet(sheetId), this.source);
    this.tell({ type: "sheets" });
    this.tellCells();
  }

  active(): { readonly sheetId: string; readonly rect: Rect } {
    const { sheetId, ...rect } = this.host.selection;
    return { sheetId, rect };
  }

  select(sheetId: string, rect: Rect): void {
    selectCells(this.host, this.sheet(sheetId), rect);
    this.tell({ type: "selection", sheetId, rect });
  }

  undo(): boolean {
    return this.followed(this.history.undo());
  }

  redo(): boolean {
    return this.followed(this.history.redo());
  }

  listen(listener: (event: HandsEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private get source(): "Local" | "Remote" {
    return this.by === "person" ? "Local" : "Remote";
  }

  private followed(step: ReturnType<CellHistory["undo"]>): boolean {
    const first = step?.before[0];
    const last = step?.before[step.before.length - 1];
    if (!step || !first || !last) return false;
    const rect = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    tellChanged(this.host, { sheet: this.sheet(step.sheetId), rect, by: this.by });
    this.tellCells();
    return true;
  }

  private attempt(act: () => void): Refused {
    try {
      act();
      return {};
    } catch (error) {
      if (error instanceof ExcelError) return { refused: error.message };
      throw error;
    }
  }

  /** A change anywhere may show anywhere: formulas reach across sheets. */
  private tellCells(): void {
    for (const sheet of this.host.workbook.sheets) this.tell({ type: "cells", sheetId: sheet.id });
  }

  private tell(event: HandsEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
