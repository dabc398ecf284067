import type { CellContents, Rect, SheetContents } from "../workbook/contents";
import type { WorkbookModel } from "../workbook/workbook-model";

export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly cell: CellContents | undefined;
}

interface Step {
  readonly sheetId: string;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
}

/** What one person did at the grid, to be taken back and done again. */
export class CellHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: WorkbookModel) {}

  /** Runs `change` and remembers how the cells of `rect` were before and after it. */
  record(sheet: SheetContents, rect: Rect, change: () => void): void {
    const before = this.capture(sheet, rect);
    change();
    this.done.push({ sheetId: sheet.id, before, after: this.capture(sheet, rect) });
    this.undone = [];
  }

  undo(): Step | undefined {
    return this.move(this.done, this.undone, (step) => step.before);
  }

  redo(): Step | undefined {
    return this.move(this.undone, this.done, (step) => step.after);
  }

  /** Takes the last step back for good: it was refused. */
  revert(): void {
    this.undo();
    this.undone.pop();
  }

  private move(from: Step[], to: Step[], states: (step: Step) => readonly CellState[]): Step | undefined {
    const step = from.pop();
    const sheet = step && this.workbook.sheetById(step.sheetId);
    if (!step || !sheet) return undefined;
    to.push(step);
    for (const state of states(step)) this.restore(sheet, state);
    return step;
  }

  private restore(sheet: SheetContents, { row, column, cell }: CellState): void {
    if (!cell) return this.workbook.setValue(sheet, row, column, null);
    this.workbook.putCell(sheet, row, column, cell);
    this.workbook.makeCell(sheet, row, column).style = cell.style;
  }

  private capture(sheet: SheetContents, rect: Rect): CellState[] {
    const states: CellState[] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = this.workbook.cell(sheet, row, column);
        states.push({ row, column, cell: cell && this.workbook.takeCell(cell) });
      }
    }
    return states;
  }
}
