import type { SheetView } from "../sheet-view";
import { readDirections } from "./direction-words";

/** "C1", "A12": labels that look like figures, where criteria and alternatives have no names. */
export function isCode(view: SheetView, row: number, column: number): boolean {
  return typeof view.value(row, column) === "string" && /^[A-Z][a-z]?\d{1,2}$/.test(view.text(row, column));
}

/** True for a row of "min" and "max" (beside its label): it says something of the header above, and is none itself. */
export function saysDirections(
  view: SheetView,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const texts: string[] = [];
  for (let column = first + 1; column <= last; column += 1) texts.push(view.text(row, column));
  return readDirections(texts, view.text(row, first)) !== undefined;
}
