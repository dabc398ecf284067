import type { SheetView } from "./sheet-view";

/** Most points a buyer's weight may give one question, in hundredths: more is a figure of another kind. */
const MOST = 100_000_000;

/**
 * The buyer's weight in a cell, in hundredths of a point: 1 → 100, 0.7 → 70, "20%" → 2000, "20 points" → 2000; 0.1181 →
 * 11.81, to be rounded with the other weights of its table (`settlePoints`). Undefined when the cell holds no weight.
 */
export function pointsOf(view: SheetView, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  const text = view.text(row, column);
  if (text === "") return undefined;
  if (typeof value === "number") {
    const points = /%/.test(view.format(row, column)) ? value * 100 : value;
    return asHundredths(points);
  }
  const match = /^\s*(\d{0,6}(?:[.,]\d{1,8})?)\s*(?:%|％|points?|pts?|điểm|점|点)?\s*$/i.exec(
    text.slice(0, 40),
  );
  return match && /\d/.test(match[1]!) ? asHundredths(Number(match[1]!.replace(",", "."))) : undefined;
}

/** The float's last digits are noise: 0.1181 · 100 is 11.81. */
function asHundredths(points: number): number | undefined {
  const hundredths = Number((points * 100).toPrecision(13));
  return hundredths >= 0 && hundredths <= MOST ? hundredths : undefined;
}

/**
 * The weights of one table as whole hundredths of a point, in the same proportion. Shares of 1 become shares of 100
 * (0.1181 → 11.81 points), finer weights as many points as keep them apart; others stay as written.
 */
export function settlePoints(points: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const given = points.filter((each) => each !== undefined);
  const sum = given.reduce((all, each) => all + each, 0);
  const isShares = given.length >= 2 && Math.abs(sum - 100) <= 5 && given.every((each) => each <= 100);
  const isFine = given.some((each) => !Number.isInteger(each));
  const times = isShares ? 100 : isFine && sum < 9000 ? 100 : 1;
  return points.map((each) => (each === undefined ? undefined : Math.round(each * times)));
}
