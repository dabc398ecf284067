import type { Exclusion } from "../model";
import { exclude } from "./exclude";
import type { Block } from "./find-blocks";
import type { SheetView } from "./sheet-view";

/** The rows of a block's body that are its header once more, or number its columns: "(1) | (2) | (3) = (1) × (2)". */
export function headerRows(view: SheetView, block: Block, left: number, right: number): readonly Exclusion[] {
  const one = (name: string, row: number): Exclusion => {
    let label = "";
    for (let column = left; column <= right && label === ""; column += 1) label = view.text(row, column);
    return exclude("other", name, label, view.range(row, left, row, right));
  };
  return [
    ...block.repeats.map((row) => one("repeatedHeader", row)),
    ...(block.columnNumbers === undefined ? [] : [one("columnNumbers", block.columnNumbers)]),
  ];
}

/** True for a row that numbers the columns, as official forms do. */
export function numbersColumns(view: SheetView, row: number): boolean {
  let expected = 0;
  for (let column = 0; column < view.width; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    const match = /^[([（［]?(\d{1,3}|[A-Za-z])[)\]）］]?(?:\s*=.{1,30})?$/.exec(text.slice(0, 40));
    if (!match) return false;
    const position = /\d/.test(match[1]!) ? Number(match[1]) : match[1]!.toLowerCase().charCodeAt(0) - 96;
    if (expected === 0 && position > 2) return false;
    if (expected > 0 && position !== expected) return false;
    expected = position + 1;
  }
  return expected >= 4;
}
