import { Calculator } from "../calculator/calculator";
import { compileMove } from "../formulas/references";
import { tokenize } from "../formulas/tokens";
import { blankSheet } from "./blank";
import { HeldFormulas } from "./held-formulas";
import type { HeldFormula } from "./held-formulas";
import type {
  CellContents,
  NameContents,
  Rect,
  Scalar,
  SheetContents,
  StyleContents,
  WorkbookContents,
} from "./contents";
import { LAST_COLUMN, LAST_ROW, bounding } from "./rects";
import { rewriteSheetRecords } from "./rewrite-references";
import { StyleTable } from "./styles";
import { WorkbookCells } from "./workbook-cells";

interface LiveCell extends CellContents {
  /** Calculation its value was read after. */
  generation?: number;
}

/** The open workbook: plain contents, and the calculator that keeps the formulas' values fresh. */
export class WorkbookModel {
  readonly styles: StyleTable;
  /** Sheets made since opening, or changed in more than their cells' values: a file is written anew for them. */
  readonly redone = new Set<string>();
  /** Cells whose value or formula changed since opening, by sheet id, as row × 16,384 + column. */
  readonly changedCells = new Map<string, Set<number>>();
  /** The file's formulas that are calculated now, in the same way. */
  readonly recalculatedCells = new Map<string, Set<number>>();
  /** Goes up with every change of a value or formula. */
  version = 0;
  private lastId: number;
  private readonly held: HeldFormulas;
  private readonly cells: WorkbookCells;
  /** Made when something has to be calculated: reading a file takes none. */
  private live: Calculator | undefined;

  constructor(readonly contents: WorkbookContents) {
    this.styles = new StyleTable(contents.styles);
    this.lastId = contents.sheets.length;
    this.held = new HeldFormulas(
      contents.sheets,
      () => this.cells,
      (formulas) => this.tryOut(formulas),
    );
    this.cells = new WorkbookCells(contents, this.held);
  }

  get calculator(): Calculator {
    return (this.live ??= this.startCalculator());
  }

  /** Calculations so far. */
  get calculations(): number {
    return this.live?.generation ?? 0;
  }

  dispose(): void {
    this.live?.free();
    this.live = undefined;
  }

  get sheets(): SheetContents[] {
    return this.contents.sheets;
  }

  sheetByName(name: string): SheetContents | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): SheetContents | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name: string): SheetContents {
    this.lastId += 1;
    const serial = this.lastId.toString(16).toUpperCase().padStart(4, "0");
    const sheet = blankSheet(`{00000000-${serial}-0000-0000-000000000001}`, name);
    this.sheets.push(sheet);
    this.forgetPlaces();
    this.live?.addSheet(sheet.id, name);
    this.resendFormulas((formula) => formula.includes("!"));
    this.redone.add(sheet.id);
    return sheet;
  }

  cell(sheet: SheetContents, row: number, column: number): CellContents | undefined {
    return sheet.cells.get(row)?.get(column);
  }

  /** The cell, made when it isn't there. */
  makeCell(sheet: SheetContents, row: number, column: number): CellContents {
    let cells = sheet.cells.get(row);
    if (!cells) sheet.cells.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null, style: 0 }));
    return cell;
  }

  setValue(sheet: SheetContents, row: number, column: number, value: Scalar): void {
    this.noteChange(sheet, row, column);
    const cell = this.makeCell(sheet, row, column);
    const wasEmpty = cell.value === null && cell.formula === undefined;
    delete cell.formula;
    this.held.drop(cell);
    cell.value = value;
    if (value !== null || !wasEmpty) this.live?.setValue(sheet.id, row, column, value);
    if (value === null && cell.style === 0) this.dropCell(sheet, row, column);
  }

  setFormula(sheet: SheetContents, row: number, column: number, formula: string): void {
    this.noteChange(sheet, row, column);
    const cell: LiveCell = this.makeCell(sheet, row, column);
    this.held.drop(cell);
    cell.formula = formula;
    cell.value = null;
    cell.generation = -1;
    this.live?.setFormula(sheet.id, row, column, formula);
  }

  /** A cell to put somewhere else, or back, by `putCell`. */
  takeCell(cell: CellContents): CellContents {
    const copy = { ...cell };
    this.held.follow(cell, copy);
    return copy;
  }

  /** What `takeCell` gave, without its look. A formula held at its file's value stays so. */
  putCell(
    sheet: SheetContents,
    row: number,
    column: number,
    taken: CellContents,
    formula = taken.formula,
  ): void {
    if (formula === undefined) return this.setValue(sheet, row, column, taken.value);
    this.setFormula(sheet, row, column, formula);
    if (!this.held.has(taken)) return;
    const cell = this.makeCell(sheet, row, column);
    cell.value = taken.value;
    this.held.follow(taken, cell);
    this.live?.setValue(sheet.id, row, column, taken.value);
  }

  /** The formula as it reads when copied so many rows and columns further. */
  mover(formula: string): (rows: number, columns: number) => string {
    return compileMove(formula);
  }

  /** The cell's value; formulas calculated. */
  value(sheet: SheetContents, row: number, column: number): Scalar {
    const cell: LiveCell | undefined = this.cell(sheet, row, column);
    if (!cell) return null;
    if (cell.formula === undefined || this.held.has(cell)) return cell.value;
    this.calculator.calculate();
    if (cell.generation !== this.calculator.generation) {
      cell.value = this.calculator.result(sheet.id, row, column);
      cell.generation = this.calculator.generation;
    }
    return cell.value;
  }

  style(sheet: SheetContents, row: number, column: number): StyleContents {
    return this.styles.get(this.cell(sheet, row, column)?.style ?? 0);
  }

  /** Cells that are there, row by row. Whole rows and columns cost only what is in them. */
  forEachCell(
    sheet: SheetContents,
    rect: Rect,
    visit: (cell: CellContents, row: number, column: number) => void,
  ): void {
    const rows =
      rect.bottom - rect.top > sheet.cells.size ? [...sheet.cells.keys()].sort((a, b) => a - b) : undefined;
    const visitRow = (row: number): void => {
      const cells = sheet.cells.get(row);
      if (!cells) return;
      const columns = [...cells.keys()]
        .filter((column) => column >= rect.left && column <= rect.right)
        .sort((a, b) => a - b);
      for (const column of columns) visit(cells.get(column)!, row, column);
    };
    if (rows) for (const row of rows.filter((at) => at >= rect.top && at <= rect.bottom)) visitRow(row);
    else for (let row = rect.top; row <= rect.bottom; row += 1) visitRow(row);
  }

  clearCells(sheet: SheetContents, rect: Rect): void {
    this.forEachCell(sheet, rect, (_, row, column) => this.setValue(sheet, row, column, null));
  }

  dropCell(sheet: SheetContents, row: number, column: number): void {
    const cells = sheet.cells.get(row);
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
  }

  /** Gives every cell of the rectangle a changed look. */
  changeStyle(
    sheet: SheetContents,
    rect: Rect,
    name: string,
    change: (style: StyleContents) => StyleContents,
  ): void {
    if (rect.bottom === LAST_ROW || rect.right === LAST_COLUMN) {
      this.forEachCell(sheet, rect, (cell) => (cell.style = this.styles.change(cell.style, name, change)));
      return;
    }
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = this.makeCell(sheet, row, column);
        cell.style = this.styles.change(cell.style, name, change);
        if (cell.style === 0 && cell.value === null && cell.formula === undefined)
          this.dropCell(sheet, row, column);
      }
    }
  }

  /** The smallest rectangle that holds everything; with `valuesOnly`, everything but looks. */
  usedRect(sheet: SheetContents, valuesOnly: boolean): Rect | undefined {
    let used: Rect | undefined;
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        const at = { top: row, left: column, bottom: row, right: column };
        used = used ? bounding(used, at) : at;
      }
    }
    return used;
  }

  addName(name: NameContents): void {
    this.releaseMentions(name.name);
    this.contents.names.push(name);
    this.forgetPlaces();
    this.live?.addName(name);
    this.resendMentions(name.name);
  }

  removeName(name: NameContents): void {
    this.releaseMentions(name.name);
    this.contents.names.splice(this.contents.names.indexOf(name), 1);
    this.forgetPlaces();
    this.live?.deleteName(name);
    this.resendMentions(name.name);
  }

  changeName(name: NameContents, refersTo: string): void {
    this.releaseMentions(name.name);
    this.live?.deleteName(name);
    name.refersTo = refersTo;
    this.forgetPlaces();
    this.live?.addName(name);
    this.resendMentions(name.name);
  }

  /** Everything as plain data, formulas with fresh values. */
  freshContents(): WorkbookContents {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) if (cell.formula !== undefined) this.value(sheet, row, column);
      }
    }
    return this.contents;
  }

  /** Formulas changed as text, all over the workbook. */
  rewriteFormulas(change: (formula: string, sheet: SheetContents) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const formula = change(cell.formula, sheet);
          if (formula !== cell.formula) this.rewriteFormula(sheet, row, column, cell, formula);
        }
      }
    }
  }

  /** The sheet has its new name already; `follow` carries it into formulas, names and charts. */
  renameInCalculator(sheet: SheetContents, follow: (formula: string) => string): void {
    this.forgetPlaces();
    this.live?.renameSheet(sheet.id, sheet.name);
    this.rewriteFormulas(follow);
    this.rewriteReferences(follow);
  }

  deleteSheet(sheet: SheetContents, lose: (formula: string) => string): void {
    for (const name of this.contents.names.filter((item) => item.sheetId === sheet.id)) this.removeName(name);
    for (const name of this.contents.names) this.live?.deleteName(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.forgetPlaces();
    this.live?.deleteSheet(sheet.id);
    this.rewriteFormulas(lose);
    this.rewriteReferences(lose);
    for (const name of this.contents.names) this.live?.addName(name);
    this.resendFormulas((formula) => /[\p{L}_]/u.test(formula));
    this.contents.active = Math.max(0, Math.min(this.contents.active, this.sheets.length - 1));
  }

  /** Names, validations, conditional formats and charts: everything else that holds references. Names are told to the calculator. */
  rewriteRecords(change: (formula: string, sheet: SheetContents | undefined) => string): void {
    for (const name of this.contents.names) {
      const refersTo = change(`=${name.refersTo}`, undefined).slice(1);
      if (refersTo !== name.refersTo) this.changeName(name, refersTo);
    }
    for (const sheet of this.sheets) rewriteSheetRecords(sheet, (formula) => change(formula, sheet));
  }

  private rewriteReferences(change: (formula: string) => string): void {
    for (const name of this.contents.names) name.refersTo = change(`=${name.refersTo}`).slice(1);
    this.forgetPlaces();
    for (const sheet of this.sheets) rewriteSheetRecords(sheet, change);
  }

  /** References followed something that moved: the value stays, unless what it leaned on is gone. */
  private rewriteFormula(
    sheet: SheetContents,
    row: number,
    column: number,
    cell: CellContents,
    formula: string,
  ): void {
    if (!this.held.has(cell) || formula.includes("#REF!"))
      return this.setFormula(sheet, row, column, formula);
    cell.formula = formula;
    this.held.forgetPlaces();
    this.markChanged(sheet.id, row, column);
  }

  private noteChange(sheet: SheetContents, row: number, column: number): void {
    this.calculateNow(this.held.release(sheet.id, row, column));
    this.markChanged(sheet.id, row, column);
  }

  private releaseMentions(name: string): void {
    this.calculateNow(this.held.releaseWhere((formula) => mentions(formula, name)));
  }

  private calculateNow(released: readonly HeldFormula[]): void {
    for (const { sheetId, row, column, cell } of released) {
      this.live?.setFormula(sheetId, row, column, cell.formula ?? "");
      // The file is saved with their new values: opening it again calculates nothing.
      mark(this.recalculatedCells, sheetId, row, column);
      this.version += 1;
    }
  }

  private tryOut(formulas: readonly HeldFormula[]): readonly Scalar[] {
    return this.calculator.tryOut(
      formulas.map(({ sheetId, row, column, cell }) => ({
        sheetId,
        row,
        column,
        formula: cell.formula ?? "",
      })),
    );
  }

  private forgetPlaces(): void {
    this.cells.forgetNames();
    this.held.forgetPlaces();
  }

  private startCalculator(): Calculator {
    const calculator = new Calculator(this.cells);
    for (const sheet of this.sheets) calculator.addSheet(sheet.id, sheet.name);
    for (const name of this.contents.names) calculator.addName(name);
    for (const sheet of this.sheets) this.loadCells(sheet, calculator);
    return calculator;
  }

  private markChanged(sheetId: string, row: number, column: number): void {
    this.version += 1;
    mark(this.changedCells, sheetId, row, column);
  }

  /** Formulas IronCalc read before something they mention existed have to be read again. */
  private resendFormulas(needs: (formula: string) => boolean): void {
    const { live } = this;
    if (!live) return;
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula !== undefined && !this.held.has(cell) && needs(cell.formula))
            live.setFormula(sheet.id, row, column, cell.formula);
        }
      }
    }
  }

  private resendMentions(name: string): void {
    this.resendFormulas((formula) => mentions(formula, name));
  }

  private loadCells(sheet: SheetContents, calculator: Calculator): void {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined && !this.held.has(cell))
          calculator.setFormula(sheet.id, row, column, cell.formula);
        else if (cell.value !== null) calculator.setValue(sheet.id, row, column, cell.value);
      }
    }
  }
}

function mark(marked: Map<string, Set<number>>, sheetId: string, row: number, column: number): void {
  let cells = marked.get(sheetId);
  if (!cells) marked.set(sheetId, (cells = new Set()));
  cells.add(row * (LAST_COLUMN + 1) + column);
}

function mentions(formula: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    formula.toLowerCase().includes(wanted) &&
    tokenize(formula.slice(1)).some(
      (token) => token.kind === "name" && token.text.toLowerCase().endsWith(wanted),
    )
  );
}
