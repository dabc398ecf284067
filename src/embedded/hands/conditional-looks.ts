import { hyperlinkTarget } from "../calculator/to-iron-calc";
import { qualify } from "../formulas/qualify";
import { moveFormula } from "../formulas/references";
import { originOf } from "../host/objects/conditional-format";
import type { ConditionalFormatContents, Scalar, SheetContents } from "../workbook/contents";
import { contains } from "../workbook/rects";
import type { WorkbookModel } from "../workbook/workbook-model";

/** Cells answered together: one calculation for all that is on the screen. */
const BLOCK_ROWS = 64;
const BLOCK_COLUMNS = 32;
/** Blocks whose formulas are calculated along with the workbook; the one not seen for longest makes room. */
const MOST_BLOCKS = 8;

type Listener = (answer: Scalar) => void;

interface Block {
  readonly slot: number;
  readonly questions: ReadonlyMap<string, readonly Listener[]>;
  /** The link formulas the questions were made from: typing may change them. */
  readonly linkFormulas: string;
  version: number;
  /** Formats that hold, by row × 16,384 + column, in order of priority. */
  readonly formats: Map<number, ConditionalFormatContents[]>;
  readonly links: Map<number, string>;
}

const key = (row: number, column: number): number => row * 16_384 + column;

/**
 * Which conditional formats hold where, and where HYPERLINK formulas lead. Their formulas stand in the scratch sheet, a
 * block of cells at a time, and are calculated with the rest when something changes: one calculation for a keystroke.
 * IronCalc's own conditional formats would be calculated for every cell of the workbook, seen or not.
 */
export class ConditionalLooks {
  /** In the order they were last seen. */
  private readonly blocks = new Map<string, Block>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** After anything but values changed. */
  forget(): void {
    for (const block of this.blocks.values()) this.workbook.calculator.unfollow(block.slot);
    this.blocks.clear();
  }

  formats(sheet: SheetContents, row: number, column: number): readonly ConditionalFormatContents[] {
    return this.block(sheet, row, column).formats.get(key(row, column)) ?? [];
  }

  link(sheet: SheetContents, row: number, column: number): string | undefined {
    return this.block(sheet, row, column).links.get(key(row, column));
  }

  private block(sheet: SheetContents, row: number, column: number): Block {
    const top = Math.floor(row / BLOCK_ROWS) * BLOCK_ROWS;
    const left = Math.floor(column / BLOCK_COLUMNS) * BLOCK_COLUMNS;
    const name = `${sheet.id}|${top}|${left}`;
    let block = this.blocks.get(name);
    if (block?.version === this.workbook.version) return block;
    if (!block || block.linkFormulas !== this.linkFormulas(sheet, top, left))
      block = this.ask(name, sheet, top, left);
    this.read(block);
    this.blocks.delete(name);
    this.blocks.set(name, block);
    return block;
  }

  private read(block: Block): void {
    block.formats.clear();
    block.links.clear();
    const answers = this.workbook.calculator.answers(block.slot, block.questions.size);
    [...block.questions.values()].forEach((listeners, index) => {
      for (const tell of listeners) tell(answers[index] ?? null);
    });
    for (const formats of block.formats.values()) formats.sort((a, b) => a.priority - b.priority);
    block.version = this.workbook.version;
  }

  private freeSlot(name: string): number {
    const old = this.blocks.get(name);
    if (old) return old.slot;
    if (this.blocks.size >= MOST_BLOCKS) {
      const [oldest, block] = [...this.blocks][0]!;
      this.blocks.delete(oldest);
      this.workbook.calculator.unfollow(block.slot);
    }
    const taken = new Set([...this.blocks.values()].map((block) => block.slot));
    let slot = 0;
    while (taken.has(slot)) slot += 1;
    return slot;
  }

  private ask(name: string, sheet: SheetContents, top: number, left: number): Block {
    const questions = new Map<string, Listener[]>();
    const block: Block = {
      slot: this.freeSlot(name),
      questions,
      linkFormulas: this.linkFormulas(sheet, top, left),
      version: -1,
      formats: new Map(),
      links: new Map(),
    };
    const add = (formula: string, tell: Listener): void => {
      const listeners = questions.get(formula);
      if (listeners) listeners.push(tell);
      else questions.set(formula, [tell]);
    };
    for (let row = top; row < top + BLOCK_ROWS; row += 1) {
      for (let column = left; column < left + BLOCK_COLUMNS; column += 1) {
        askFormats(sheet, row, column, block, add);
        askLink(this.workbook.cell(sheet, row, column)?.formula, sheet, key(row, column), block, add);
      }
    }
    this.workbook.calculator.follow(block.slot, [...questions.keys()]);
    return block;
  }

  private linkFormulas(sheet: SheetContents, top: number, left: number): string {
    const found: string[] = [];
    const rect = { top, left, bottom: top + BLOCK_ROWS - 1, right: left + BLOCK_COLUMNS - 1 };
    this.workbook.forEachCell(sheet, rect, ({ formula }, row, column) => {
      if (formula !== undefined && /HYPERLINK\(/i.test(formula)) found.push(`${row},${column}${formula}`);
    });
    return found.join("\n");
  }
}

type Ask = (formula: string, tell: Listener) => void;

function askFormats(sheet: SheetContents, row: number, column: number, block: Block, ask: Ask): void {
  for (const format of sheet.conditionalFormats) {
    if (!format.rects.some((rect) => contains(rect, row, column))) continue;
    const hold = (): void => {
      const at = key(row, column);
      const formats = block.formats.get(at);
      if (formats) formats.push(format);
      else block.formats.set(at, [format]);
    };
    if (format.kind === "data-bar") {
      ask("=TRUE", hold);
      continue;
    }
    const origin = originOf(format.rects);
    const formula = moveFormula(format.formula, row - origin.row, column - origin.column);
    ask(qualify(formula, sheet.name), (answer) => {
      if (answer === true || (typeof answer === "number" && answer !== 0)) hold();
    });
  }
}

function askLink(
  formula: string | undefined,
  sheet: SheetContents,
  at: number,
  block: Block,
  ask: Ask,
): void {
  if (formula === undefined || !/HYPERLINK\(/i.test(formula)) return;
  const target = hyperlinkTarget(formula);
  if (target === undefined) return;
  ask(qualify(target, sheet.name), (answer) => {
    if (typeof answer === "string" && answer !== "") block.links.set(at, answer.replace(/^#/, ""));
  });
}
