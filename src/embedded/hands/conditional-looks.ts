import { hyperlinkTarget } from "../calculator/to-iron-calc";
import { moveFormula } from "../formulas/references";
import { qualify } from "../formulas/qualify";
import { originOf } from "../host/objects/conditional-format";
import type { ConditionalFormatContents, Scalar, SheetContents } from "../workbook/contents";
import { contains } from "../workbook/rects";
import type { WorkbookModel } from "../workbook/workbook-model";

/** Cells answered together: one calculation for all that is on the screen. */
const BLOCK_ROWS = 64;
const BLOCK_COLUMNS = 32;

interface Block {
  /** Formats that hold, by row × 16,384 + column, in order of priority. */
  readonly formats: Map<number, ConditionalFormatContents[]>;
  readonly links: Map<number, string>;
}

const key = (row: number, column: number): number => row * 16_384 + column;

/**
 * Which conditional formats hold where, and where HYPERLINK formulas lead. Their formulas are calculated aside, a block
 * of cells at a time, and forgotten when anything changes: IronCalc's own conditional formats would be recalculated for
 * every cell of the workbook with every change, seen or not.
 */
export class ConditionalLooks {
  private readonly blocks = new Map<string, Block>();
  private version = -1;

  constructor(private readonly workbook: WorkbookModel) {}

  forget(): void {
    this.blocks.clear();
  }

  formats(sheet: SheetContents, row: number, column: number): readonly ConditionalFormatContents[] {
    return this.block(sheet, row, column).formats.get(key(row, column)) ?? [];
  }

  link(sheet: SheetContents, row: number, column: number): string | undefined {
    return this.block(sheet, row, column).links.get(key(row, column));
  }

  private block(sheet: SheetContents, row: number, column: number): Block {
    if (this.version !== this.workbook.version) {
      this.blocks.clear();
      this.version = this.workbook.version;
    }
    const top = Math.floor(row / BLOCK_ROWS) * BLOCK_ROWS;
    const left = Math.floor(column / BLOCK_COLUMNS) * BLOCK_COLUMNS;
    const name = `${sheet.id}|${top}|${left}`;
    let block = this.blocks.get(name);
    if (!block) this.blocks.set(name, (block = this.calculate(sheet, top, left)));
    return block;
  }

  private calculate(sheet: SheetContents, top: number, left: number): Block {
    const block: Block = { formats: new Map(), links: new Map() };
    const questions = new Map<string, ((answer: Scalar) => void)[]>();
    const ask = (formula: string, tell: (answer: Scalar) => void): void => {
      const listeners = questions.get(formula);
      if (listeners) listeners.push(tell);
      else questions.set(formula, [tell]);
    };
    const held: { at: number; format: ConditionalFormatContents }[] = [];
    for (let row = top; row < top + BLOCK_ROWS; row += 1) {
      for (let column = left; column < left + BLOCK_COLUMNS; column += 1) {
        this.askFormats(sheet, row, column, held, ask);
        this.askLink(sheet, row, column, block, ask);
      }
    }
    const formulas = [...questions.keys()];
    this.workbook.calculator.evaluateAll(formulas).forEach((answer, index) => {
      for (const tell of questions.get(formulas[index]!) ?? []) tell(answer);
    });
    for (const { at, format } of held.sort((a, b) => a.format.priority - b.format.priority)) {
      block.formats.set(at, [...(block.formats.get(at) ?? []), format]);
    }
    return block;
  }

  private askFormats(
    sheet: SheetContents,
    row: number,
    column: number,
    held: { at: number; format: ConditionalFormatContents }[],
    ask: (formula: string, tell: (answer: Scalar) => void) => void,
  ): void {
    for (const format of sheet.conditionalFormats) {
      if (!format.rects.some((rect) => contains(rect, row, column))) continue;
      if (format.kind === "data-bar") {
        held.push({ at: key(row, column), format });
        continue;
      }
      const origin = originOf(format.rects);
      const formula = qualify(
        moveFormula(format.formula, row - origin.row, column - origin.column),
        sheet.name,
      );
      ask(formula, (answer) => {
        if (answer === true || (typeof answer === "number" && answer !== 0))
          held.push({ at: key(row, column), format });
      });
    }
  }

  private askLink(
    sheet: SheetContents,
    row: number,
    column: number,
    block: Block,
    ask: (formula: string, tell: (answer: Scalar) => void) => void,
  ): void {
    const formula = this.workbook.cell(sheet, row, column)?.formula;
    if (formula === undefined || !/HYPERLINK\(/i.test(formula)) return;
    const target = hyperlinkTarget(formula);
    if (target === undefined) return;
    ask(qualify(target, sheet.name), (answer) => {
      if (typeof answer === "string" && answer !== "")
        block.links.set(key(row, column), answer.replace(/^#/, ""));
    });
  }
}
