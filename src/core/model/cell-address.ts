/** One cell of the workbook. `row` and `column` count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners included, counted from 0. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26; -1 for anything but one to three letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{row: 4, column: 1}` → "B5", without the sheet. */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The form people and JSON see: `Sheet name!B5`, without quotes or `$`. */
export function formatAddress(cell: CellAddress): string {
  return `${cell.sheet}!${cellName(cell)}`;
}

/** `Sheet name!B4:F9`, one cell as `Sheet name!B4`. */
export function formatRange(range: CellRange): string {
  return `${range.sheet}!${rangeName(range)}`;
}

/** `B4:F9` without the sheet; one cell as `B4`. */
export function rangeName(range: Omit<CellRange, "sheet">): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The form formulas and links want: `'It''s a sheet'!B5`. Always quoted: quoting is never wrong. */
export function formulaReference(sheet: string, name: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${name}`;
}

/** Reads `B5` or `$B$5`; undefined when it is anything else. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(name);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/**
 * Reads `Sheet!B5`, `'My sheet'!$B$5:$C$9` or `My sheet!B5:C9`.
 * Whole rows and columns are not cells: undefined, as for anything unreadable.
 */
export function parseRange(text: string): CellRange | undefined {
  const bang = text.lastIndexOf("!");
  if (bang <= 0) return undefined;
  const quoted = text.slice(0, bang);
  const sheet = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const [first, last] = text.slice(bang + 1).split(":");
  const from = parseCellName(first ?? "");
  const to = last === undefined ? from : parseCellName(last);
  if (!from || !to) return undefined;
  return {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
