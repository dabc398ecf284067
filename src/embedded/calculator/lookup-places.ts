import { columnLetters } from "../../core/model/cell-address";
import type { MatchForCopies } from "./fold-lookups";
import { cellKey } from "./known-cells";

/**
 * Where formulas find the places of their keys in lists of constants: on a sheet beside the workbook's, in the formula's
 * own row, a column for each kind of lookup. Formulas with the same lookup share it.
 */
export class LookupPlaces {
  private readonly slots = new Map<string, number>();
  private readonly known = new Map<number, number>();

  constructor(
    private readonly title: string,
    private readonly write: (row: number, column: number, input: string) => void,
  ) {}

  /** The column of this lookup, as a formula in `row` of the sheet has it. */
  slotFor(id: string, row: number, { key, keyFixed, list }: MatchForCopies): number {
    const { top, left, bottom, right } = list.rect;
    const keyRow = keyFixed ? `$${key.rect.top}` : String(key.rect.top - row);
    const name = [id, key.sheetId, keyRow, key.rect.left, list.sheetId, top, left, bottom, right].join("|");
    let slot = this.slots.get(name);
    if (slot === undefined) this.slots.set(name, (slot = this.slots.size));
    return slot;
  }

  /** The reference that moves with a formula in `row`. */
  reference(row: number, slot: number): string {
    return `'${this.title}'!$${columnLetters(slot)}${row + 1}`;
  }

  /** A place from 1; 0 when the list does not hold the key. */
  put(row: number, slot: number, position: number): void {
    const at = cellKey(row, slot);
    if (this.known.get(at) === position) return;
    this.known.set(at, position);
    this.write(row, slot, position === 0 ? "#N/A" : String(position));
  }
}
