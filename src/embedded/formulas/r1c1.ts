import { columnLetters } from "../../core/model/cell-address";
import { mapReferences, readReference } from "./references";

/** "=A1*$B$2" in D3 → "=R[-2]C[-3]*R2C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ text }) => {
    const reference = readReference(text);
    if (!reference) return undefined;
    const prefix = text.slice(0, text.lastIndexOf("!") + 1);
    const part = (letter: string, at: number | undefined, from: number, fixed: boolean): string => {
      if (at === undefined) return "";
      if (fixed) return `${letter}${at + 1}`;
      return at === from ? letter : `${letter}[${at - from}]`;
    };
    return (
      prefix +
      part("R", reference.row, row, reference.rowFixed) +
      part("C", reference.column, column, reference.columnFixed)
    );
  });
}

const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(?:\[(-?[0-9]+)\]|([0-9]+))?C(?:\[(-?[0-9]+)\]|([0-9]+))?(?![\p{L}\p{N}_.(])/gu;

/** The other way round; text and quoted sheet names stay as they are. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    R1C1,
    (whole: string, rowBy?: string, rowAt?: string, columnBy?: string, columnAt?: string) => {
      if (whole.startsWith('"') || whole.startsWith("'")) return whole;
      const rowText = rowAt === undefined ? String(row + Number(rowBy ?? 0) + 1) : `$${rowAt}`;
      const columnText =
        columnAt === undefined
          ? columnLetters(column + Number(columnBy ?? 0))
          : `$${columnLetters(Number(columnAt) - 1)}`;
      return columnText + rowText;
    },
  );
}
