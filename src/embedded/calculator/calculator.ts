import { qualify } from "../formulas/qualify";
import type { Scalar } from "../workbook/contents";
import { ConstantPositions, WrittenWith } from "./constant-positions";
import { CopiedFormulas, type PlacedFormula, type WrittenFormula } from "./copied-formulas";
import { foldLookups } from "./fold-lookups";
import { cellKey } from "./known-cells";
import type { KnownCells } from "./known-cells";
import { newModel } from "./iron-calc";
import { LookupPlaces } from "./lookup-places";
import { NamesPutIn, type NameForCalculation } from "./names-put-in";
import { toIronCalc } from "./to-iron-calc";

/** Twenty decimals: IronCalc then gives every number with the 15 digits Excel keeps. */
const EXACT_FORMAT = "0.00000000000000000000";
/** Columns given that format at a time. */
const FORMATTED_COLUMNS = 256;
const SCRATCH = "(scratch)";
const LOOKUPS = "(lookups)";
/** With a space: IronCalc quotes it then, and understands its own formulas when it reads them again. */
const LOOKUPS_TITLE = "\u2060places found";
/** Cells of a sheet. */
const PLACES = 2 ** 34;
/** Column of the scratch sheet for formulas asked about once. */
const ONE_TIME = 100;
const QUEUE_EVERY = 20_000;

const enum CellType {
  number = 1,
  text = 2,
  logical = 4,
  error = 16,
}

/** Names that lead to lookups stand for constants and formulas: those are put in before. */
const LOOKUP = /(?:INDEX|MATCH|RANK|RANK\.EQ|IFS?)\(/i;

/** A value on its way, as it is typed. */
interface PlacedValue {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/**
 * The workbook's formulas, calculated by IronCalc. Only values live here; looks, and everything IronCalc doesn't know,
 * are kept beside it. Sheet 0 of the model is ours, for looking things up; the order of the others does not matter.
 */
export class Calculator {
  private readonly model = newModel("workbook");
  private readonly sheetIds: string[] = [SCRATCH, LOOKUPS];
  /** A number for every sheet there ever was: what places are counted from. */
  private readonly serials = new Map<string, number>();
  private readonly formatted = new Map<string, number>();
  private readonly names: NamesPutIn;
  private dirty = false;
  /** Formulas in each column of the scratch sheet. */
  private readonly followed = new Map<number, number>();
  private sinceFlush = 0;
  /** Formulas IronCalc has not been given yet: what they lean on may still be on its way. By place. */
  private readonly waiting = new Map<number, PlacedFormula>();
  /** Values IronCalc has not been given yet: names and sheets made meanwhile would have it look through all of them. */
  private readonly values = new Map<number, PlacedValue>();
  /** Formulas with values of other cells written into them, by place. */
  private readonly folded = new Map<number, PlacedFormula>();
  private writtenWith = new WrittenWith();
  private readonly positions: ConstantPositions;
  private readonly lookups: LookupPlaces;
  private readonly copied: CopiedFormulas;
  /** Goes up with every calculation: values read before it are stale. */
  generation = 0;

  constructor(private readonly cells: KnownCells) {
    this.positions = new ConstantPositions(cells);
    this.names = new NamesPutIn((title) => cells.sheetId(title));
    this.lookups = new LookupPlaces(LOOKUPS_TITLE, (row, column, input) =>
      this.model.setUserInput(this.index(LOOKUPS), row + 1, column + 1, input),
    );
    this.copied = new CopiedFormulas(cells, this.positions, this.lookups, (formula, id) =>
      this.names.putIn(formula, id),
    );
    this.model.renameSheet(0, "\u2060scratch");
    this.model.newSheet();
    this.model.renameSheet(1, LOOKUPS_TITLE);
    this.format(SCRATCH, 0);
  }

  addSheet(id: string, name: string): void {
    this.model.newSheet();
    this.model.renameSheet(this.sheetIds.length, name);
    this.sheetIds.push(id);
    this.format(id, 0);
    this.dirty = true;
  }

  deleteSheet(id: string): void {
    const index = this.index(id);
    this.model.deleteSheet(index);
    this.sheetIds.splice(index, 1);
    this.formatted.delete(id);
    for (const known of [this.waiting, this.values, this.folded])
      for (const [place, cell] of known) if (cell.id === id) known.delete(place);
    this.resendFolded();
  }

  renameSheet(id: string, name: string): void {
    this.model.renameSheet(this.index(id), name);
    this.resendFolded();
  }

  /** `formula` begins with "=". */
  setFormula(id: string, row: number, column: number, formula: string): void {
    this.noteChange(id, row, column);
    this.waiting.set(this.place(id, row, column), { id, row, column, formula });
    this.dirty = true;
  }

  setValue(id: string, row: number, column: number, value: Scalar): void {
    this.noteChange(id, row, column);
    this.values.set(this.place(id, row, column), { id, row, column, input: inputOf(value) });
    this.dirty = true;
  }

  /** Formulas that mention the name are to be given again by whoever adds it. */
  addName(name: NameForCalculation): void {
    this.names.add(name);
    this.noteNames();
  }

  /** The same. */
  deleteName(name: NameForCalculation): void {
    this.names.delete(name);
    this.noteNames();
  }

  calculate(): void {
    if (!this.dirty) return;
    this.sendValues();
    this.sendFormulas();
    this.dirty = false;
    this.model.evaluate();
    this.generation += 1;
    this.flush();
  }

  /** The value of a formula as of the last calculation. */
  result(id: string, row: number, column: number): Scalar {
    const index = this.index(id);
    const type: number = this.model.getCellType(index, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(index, row + 1, column + 1);
    if (type === CellType.number) return this.readNumber(index, row, column, text);
    if (type === CellType.logical) return text === "TRUE";
    if (type === CellType.error)
      return { error: text === "#ERROR!" || text === "#N/IMPL!" ? "#NAME?" : text };
    return text;
  }

  /** Values of formulas that refer to cells by sheet, calculated aside, once. */
  evaluateAll(formulas: readonly string[]): Scalar[] {
    if (formulas.length === 0) return [];
    this.follow(ONE_TIME, formulas);
    const answers = this.answers(ONE_TIME, formulas.length);
    this.unfollow(ONE_TIME);
    // Nothing refers to what was cleared: the calculation still holds.
    this.dirty = false;
    return answers;
  }

  /**
   * What formulas of the workbook would come to where they stand, with every cell as it is now: each on a sheet of its
   * own beside its sheet, so that none leans on another's result.
   */
  tryOut(formulas: readonly (Omit<PlacedFormula, "id"> & { readonly sheetId: string })[]): Scalar[] {
    const trials = new Map<string, string>();
    for (const { sheetId, row, column, formula } of formulas) {
      let trial = trials.get(sheetId);
      if (trial === undefined) {
        trial = `(trial ${trials.size})`;
        trials.set(sheetId, trial);
        this.addSheet(trial, `\u2060trial ${trials.size}`);
      }
      this.setFormula(trial, row, column, qualify(formula, this.cells.sheetName(sheetId)));
    }
    this.dirty = true;
    this.calculate();
    const results = formulas.map(({ sheetId, row, column }) =>
      this.result(trials.get(sheetId) ?? "", row, column),
    );
    for (const trial of trials.values()) this.deleteSheet(trial);
    return results;
  }

  /** Formulas calculated along with the workbook's own from now on, in a column (from 0) of the scratch sheet. */
  follow(slot: number, formulas: readonly string[]): void {
    this.unfollow(slot);
    formulas.forEach((formula, row) => this.setFormula(SCRATCH, row, slot, formula));
    this.followed.set(slot, formulas.length);
  }

  /** Their values as of now. */
  answers(slot: number, count: number): Scalar[] {
    this.calculate();
    return Array.from({ length: count }, (_, row) => this.result(SCRATCH, row, slot));
  }

  unfollow(slot: number): void {
    const count = this.followed.get(slot) ?? 0;
    for (let row = 0; row < count; row += 1) this.noteChange(SCRATCH, row, slot);
    if (count > 0) this.model.rangeClearContents(0, 1, slot + 1, count, slot + 1);
    this.followed.delete(slot);
  }

  free(): void {
    this.model.free();
  }

  private noteNames(): void {
    this.dirty = true;
    if (this.names.nests) this.resendFolded();
    else this.copied.forget();
  }

  private sendValues(): void {
    for (const { id, row, column, input } of this.values.values()) this.input(id, row, column, input);
    this.values.clear();
  }

  private sendFormulas(): void {
    for (const [place, waiting] of this.waiting) {
      const { text, places } = this.copied.write(waiting) ?? this.writeAlone(waiting);
      if (text !== waiting.formula) this.folded.set(place, waiting);
      this.writtenWith.note(place, places);
      this.input(waiting.id, waiting.row, waiting.column, text);
    }
    this.waiting.clear();
  }

  private writeAlone({ id, formula }: PlacedFormula): WrittenFormula {
    const inlined = this.names.putIn(formula, id);
    if (!LOOKUP.test(inlined)) return { text: toIronCalc(inlined), places: [] };
    const { formula: text, places } = foldLookups(inlined, id, this.cells, this.positions);
    return { text: toIronCalc(text), places };
  }

  /** The cell is about to hold something else: formulas written with its value are given anew. */
  private noteChange(id: string, row: number, column: number): void {
    const place = this.place(id, row, column);
    this.waiting.delete(place);
    this.values.delete(place);
    this.folded.delete(place);
    this.positions.forgetCell(id, row, column);
    for (const other of this.writtenWith.of(id, row, column)) this.resend(other);
  }

  private resend(place: number): void {
    const formula = this.folded.get(place);
    if (formula && !this.waiting.has(place)) this.waiting.set(place, formula);
  }

  /** Names or sheets changed: what was written into formulas may stand elsewhere now. */
  private resendFolded(): void {
    this.dirty = true;
    this.positions.forget();
    this.copied.forget();
    this.writtenWith = new WrittenWith();
    for (const place of this.folded.keys()) this.resend(place);
    this.folded.clear();
  }

  private readNumber(index: number, row: number, column: number, text: string): number {
    const number = Number(text);
    if (Number.isFinite(number) && text !== "") return number;
    // The formula brought its own number format (a date, say).
    this.model.updateRangeStyle(
      { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 },
      "num_fmt",
      EXACT_FORMAT,
    );
    return Number(this.model.getFormattedCellValue(index, row + 1, column + 1));
  }

  private input(id: string, row: number, column: number, text: string): void {
    this.format(id, column);
    this.model.setUserInput(this.index(id), row + 1, column + 1, text);
    this.dirty = true;
    this.sinceFlush += 1;
    if (this.sinceFlush > QUEUE_EVERY) this.flush();
  }

  /** IronCalc keeps a list of changes for collaborators; nobody collects it here. */
  private flush(): void {
    this.model.flushSendQueue();
    this.sinceFlush = 0;
  }

  private format(id: string, column: number): void {
    const done = this.formatted.get(id) ?? 0;
    if (column < done) return;
    const upTo = Math.min(16_384, Math.ceil((column + 1) / FORMATTED_COLUMNS) * FORMATTED_COLUMNS);
    const area = { sheet: this.index(id), row: 1, column: done + 1, width: upTo - done, height: 1_048_576 };
    this.model.updateRangeStyle(area, "num_fmt", EXACT_FORMAT);
    this.formatted.set(id, upTo);
  }

  private index(id: string): number {
    const index = this.sheetIds.indexOf(id);
    if (index < 0) throw new Error(`No sheet ${id} in the calculation`);
    return index;
  }

  /** One number for a cell of the workbook. */
  private place(id: string, row: number, column: number): number {
    let serial = this.serials.get(id);
    if (serial === undefined) this.serials.set(id, (serial = this.serials.size));
    return serial * PLACES + cellKey(row, column);
  }
}

function inputOf(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "number") return String(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value.error;
}
