import { Calculator } from "../calculator/calculator";
import { compileMove } from "../formulas/references";
import { tokenize } from "../formulas/tokens";
import { blankSheet } from "./blank";
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

interface LiveCell extends CellContents {
  /** Calculation its value was read after. */
  generation?: number;
}

/** The open workbook: plain contents, and the calculator that keeps the formulas' values fresh. */
export class WorkbookModel {
  readonly styles: StyleTable;
  readonly calculator: Calculator;
  /** Sheets made since opening, or changed in more than their cells' values: a file is written anew for them. */
  readonly redone = new Set<string>();
  /** Cells whose value or formula changed since opening, by sheet id, as row × 16,384 + column. */
  readonly changedCells = new Map<string, Set<number>>();
  /** Goes up with every change of a value or formula. */
  version = 0;
  private lastId: number;

  constructor(readonly contents: WorkbookContents) {
    this.styles = new StyleTable(contents.styles);
    this.calculator = new Calculator();
    this.lastId = contents.sheets.length;
    for (const sheet of contents.sheets) this.calculator.addSheet(sheet.id, sheet.name);
    for (const name of contents.names) this.calculator.addName(name);
    for (const sheet of contents.sheets) this.loadCells(sheet);
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
    this.calculator.addSheet(sheet.id, name);
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
    cell.value = value;
    if (value !== null || !wasEmpty) this.calculator.setValue(sheet.id, row, column, value);
    if (value === null && cell.style === 0) this.dropCell(sheet, row, column);
  }

  setFormula(sheet: SheetContents, row: number, column: number, formula: string): void {
    this.noteChange(sheet, row, column);
    const cell: LiveCell = this.makeCell(sheet, row, column);
    cell.formula = formula;
    cell.value = null;
    cell.generation = -1;
    this.calculator.setFormula(sheet.id, row, column, formula);
  }

  /** The formula as it reads when copied so many rows and columns further. */
  mover(formula: string): (rows: number, columns: number) => string {
    return compileMove(formula);
  }

  /** The cell's value; formulas calculated. */
  value(sheet: SheetContents, row: number, column: number): Scalar {
    const cell: LiveCell | undefined = this.cell(sheet, row, column);
    if (!cell) return null;
    if (cell.formula === undefined) return cell.value;
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
    this.contents.names.push(name);
    this.calculator.addName(name);
    this.resendMentions(name.name);
  }

  removeName(name: NameContents): void {
    this.contents.names.splice(this.contents.names.indexOf(name), 1);
    this.calculator.deleteName(name);
    this.resendMentions(name.name);
  }

  changeName(name: NameContents, refersTo: string): void {
    this.calculator.deleteName(name);
    name.refersTo = refersTo;
    this.calculator.addName(name);
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
          if (formula !== cell.formula) this.setFormula(sheet, row, column, formula);
        }
      }
    }
  }

  /** The sheet has its new name already; `follow` carries it into formulas, names and charts. */
  renameInCalculator(sheet: SheetContents, follow: (formula: string) => string): void {
    this.calculator.renameSheet(sheet.id, sheet.name);
    this.rewriteFormulas(follow);
    this.rewriteReferences(follow);
  }

  deleteSheet(sheet: SheetContents, lose: (formula: string) => string): void {
    for (const name of this.contents.names.filter((item) => item.sheetId === sheet.id)) this.removeName(name);
    for (const name of this.contents.names) this.calculator.deleteName(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.calculator.deleteSheet(sheet.id);
    this.rewriteFormulas(lose);
    this.rewriteReferences(lose);
    for (const name of this.contents.names) this.calculator.addName(name);
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
    for (const sheet of this.sheets) rewriteSheetRecords(sheet, change);
  }

  private noteChange(sheet: SheetContents, row: number, column: number): void {
    this.version += 1;
    let cells = this.changedCells.get(sheet.id);
    if (!cells) this.changedCells.set(sheet.id, (cells = new Set()));
    cells.add(row * (LAST_COLUMN + 1) + column);
  }

  /** Formulas IronCalc read before something they mention existed have to be read again. */
  private resendFormulas(needs: (formula: string) => boolean): void {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula !== undefined && needs(cell.formula))
            this.calculator.setFormula(sheet.id, row, column, cell.formula);
        }
      }
    }
  }

  private resendMentions(name: string): void {
    const wanted = name.toLowerCase();
    this.resendFormulas(
      (formula) =>
        formula.toLowerCase().includes(wanted) &&
        tokenize(formula.slice(1)).some(
          (token) => token.kind === "name" && token.text.toLowerCase().endsWith(wanted),
        ),
    );
  }

  private loadCells(sheet: SheetContents): void {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) this.calculator.setFormula(sheet.id, row, column, cell.formula);
        else if (cell.value !== null) this.calculator.setValue(sheet.id, row, column, cell.value);
      }
    }
  }
}
