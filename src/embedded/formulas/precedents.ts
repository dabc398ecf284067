import type { KnownCells, Place } from "../calculator/known-cells";
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../workbook/rects";
import { tokenize } from "./tokens";

/** What a formula leans on, as far as its text tells. */
export interface Precedents {
  readonly places: readonly Place[];
  /** Cells read, references to single cells of a table by INDEX apart. */
  readonly cost: number;
  /** It leans on whole rows or columns, or on something its text does not tell. */
  readonly isOpen: boolean;
  /** Its value changes without any cell changing. */
  readonly isVolatile: boolean;
}

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const WANDERING = new Set(["INDIRECT", "OFFSET", "CELL", "INFO"]);

export function precedentsOf(formula: string, sheetId: string, cells: KnownCells): Precedents {
  const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const places: Place[] = [];
  let cost = 0;
  let isOpen = false;
  let isVolatile = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "function") {
      isVolatile ||= VOLATILE.has(token.text.toUpperCase());
      isOpen ||= WANDERING.has(token.text.toUpperCase());
    }
    if (token.kind === "bad" || token.text === "@" || token.text === "#") isOpen = true;
    if (token.kind !== "reference" && token.kind !== "name") continue;
    const first = at;
    let text = token.text;
    if (tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "reference") {
      text += `:${tokens[at + 2]!.text}`;
      at += 2;
    }
    const place = cells.place(text, sheetId);
    if (!place || isEntireColumn(place.rect) || isEntireRow(place.rect)) isOpen = true;
    if (!place) continue;
    places.push(place);
    const isTable = tokens[first - 1]?.text === "(" && tokens[first - 2]?.text.toUpperCase() === "INDEX";
    cost += isTable ? 1 : rowCount(place.rect) * columnCount(place.rect);
  }
  return { places, cost, isOpen, isVolatile };
}
