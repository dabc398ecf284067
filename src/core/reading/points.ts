import type { SheetView } from "./sheet-view";

/** Most points a buyer's weight may give one question, in hundredths: more is a figure of another kind. */
const MOST = 100_000_000;

/**
 * The buyer's weight in a cell, in hundredths of a point: 1 → 100, 0.7 → 70, "20%" → 2000, "20 points" → 2000.
 * Undefined when the cell holds no weight.
 */
export function pointsOf(view: SheetView, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  const text = view.text(row, column);
  if (text === "") return undefined;
  if (typeof value === "number") {
    const points = /%/.test(view.format(row, column)) ? value * 100 : value;
    return asHundredths(points);
  }
  const match = /^\s*(\d{1,6}(?:[.,]\d{1,4})?)\s*(?:%|points?|pts?|điểm|점|点)?\s*$/i.exec(text.slice(0, 40));
  return match ? asHundredths(Number(match[1]!.replace(",", "."))) : undefined;
}

function asHundredths(points: number): number | undefined {
  const hundredths = Math.round(points * 100);
  return hundredths >= 0 && hundredths <= MOST ? hundredths : undefined;
}
