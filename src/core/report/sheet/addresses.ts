import { columnLetters } from "../../model";

/** "B6" from a column counted from 0 and a row as people count it. */
export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B6:F9"; columns counted from 0, rows as people count them, both ends included. */
export function areaAt(left: number, top: number, right: number, bottom: number): string {
  return `${cellAt(left, top)}:${cellAt(right, bottom)}`;
}

/** "F:M", one column as "F". */
export function columnsAt(left: number, right: number = left): string {
  const first = columnLetters(left);
  return left === right ? first : `${first}:${columnLetters(right)}`;
}

/** "1:5", one row as "7". */
export function rowsAt(top: number, bottom: number = top): string {
  return top === bottom ? `${top}` : `${top}:${bottom}`;
}
