import type { Scalar } from "../workbook/contents";
import { columnCount, contains, rowCount } from "../workbook/rects";
import { cellKey } from "./known-cells";
import type { KnownCells, Place } from "./known-cells";

/** Longer lists are left to IronCalc: noting each of their cells would cost more than it saves. */
const LONGEST_LIST = 10_000;

/** Lists of constants looked up by `MATCH(…, list, 0)`, each read once however many formulas ask it. */
export class ConstantPositions {
  private readonly lists = new Map<string, { place: Place; positions: Map<string, number> | undefined }>();

  constructor(private readonly cells: KnownCells) {}

  /** From 1; 0 when the list does not hold the value; undefined when only a calculation can tell. */
  find(value: Scalar, place: Place): number | undefined {
    const wanted = keyOf(value);
    // A blank matches nothing, and text with these is a pattern.
    if (wanted === undefined || /[*?~]/.test(wanted)) return undefined;
    const positions = this.list(place);
    return positions && (positions.get(wanted) ?? 0);
  }

  forget(): void {
    this.lists.clear();
  }

  /** A cell has another value or formula. */
  forgetCell(sheetId: string, row: number, column: number): void {
    for (const [name, { place }] of this.lists) {
      if (place.sheetId === sheetId && contains(place.rect, row, column)) this.lists.delete(name);
    }
  }

  private list(place: Place): Map<string, number> | undefined {
    const { top, left, bottom, right } = place.rect;
    const name = `${place.sheetId}|${top}|${left}|${bottom}|${right}`;
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = { place, positions: this.read(place) }));
    return list.positions;
  }

  private read({ sheetId, rect }: Place): Map<string, number> | undefined {
    const length = rowCount(rect) * columnCount(rect);
    if ((rowCount(rect) > 1 && columnCount(rect) > 1) || length > LONGEST_LIST) return undefined;
    const positions = new Map<string, number>();
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const value = this.cells.constant(sheetId, row, column);
        if (value === undefined) return undefined;
        const key = keyOf(value);
        if (key !== undefined && !positions.has(key))
          positions.set(key, row - rect.top + column - rect.left + 1);
      }
    }
    return positions;
  }
}

/** Same for values Excel takes for equal: text whatever its case. */
function keyOf(value: Scalar): string | undefined {
  if (typeof value === "string") return `text ${value.toLowerCase()}`;
  if (typeof value === "number") return `number ${value}`;
  return typeof value === "boolean" ? `logical ${value}` : undefined;
}

/** Formulas that were written with the value of a cell or list in them, to be written anew when it changes. By place. */
export class WrittenWith {
  private readonly byCell = new Map<string, Map<number, Set<number>>>();
  private readonly byList = new Map<string, { place: Place; formulas: Set<number> }>();

  note(formula: number, places: readonly Place[]): void {
    for (const place of places) {
      const { sheetId, rect } = place;
      if (rowCount(rect) * columnCount(rect) === 1) {
        let cells = this.byCell.get(sheetId);
        if (!cells) this.byCell.set(sheetId, (cells = new Map()));
        const key = cellKey(rect.top, rect.left);
        const formulas = cells.get(key);
        if (formulas) formulas.add(formula);
        else cells.set(key, new Set([formula]));
        continue;
      }
      const name = `${sheetId}|${rect.top}|${rect.left}|${rect.bottom}|${rect.right}`;
      const list = this.byList.get(name);
      if (list) list.formulas.add(formula);
      else this.byList.set(name, { place, formulas: new Set([formula]) });
    }
  }

  /** Formulas to be written anew once this cell has changed. */
  *of(sheetId: string, row: number, column: number): Iterable<number> {
    yield* this.byCell.get(sheetId)?.get(cellKey(row, column)) ?? [];
    for (const { place, formulas } of this.byList.values()) {
      if (place.sheetId === sheetId && contains(place.rect, row, column)) yield* formulas;
    }
  }
}
