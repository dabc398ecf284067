const REFERENCE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula as every copy of it down its column reads: rows that move counted from the formula's own (`row`, from 1). Two
 * formulas of one column with the same text here are copies of each other.
 */
export function asCopied(formula: string, row: number): string {
  return formula.replace(REFERENCE, (whole, quoted: string | undefined, column: string, digits: string) =>
    quoted === undefined ? `${column}[${Number(digits) - row}]` : whole,
  );
}
