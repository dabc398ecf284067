import { columnIndex, columnLetters } from "../../core/model/cell-address";
import { LAST_COLUMN, LAST_ROW, splitSheet } from "../workbook/rects";
import { tokenize } from "./tokens";
import type { Token } from "./tokens";

/** One corner of a reference; a whole column has no row, a whole row no column. */
export interface Reference {
  /** As written, unquoted; undefined on the formula's own sheet. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export function readReference(text: string): Reference | undefined {
  const { sheet, rest } = splitSheet(text);
  const match = /^(\$)?([A-Za-z]{1,3})?(\$)?([1-9][0-9]{0,6})?$/.exec(rest);
  if (!match) return undefined;
  const letters = match[2];
  const digits = match[4];
  const dollarOfRow = letters === undefined ? (match[1] ?? match[3]) : match[3];
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    rowFixed: dollarOfRow !== undefined,
    columnFixed: letters !== undefined && match[1] !== undefined,
  };
}

/** Without the sheet. */
export function referenceText(reference: Reference): string {
  const column =
    reference.column === undefined
      ? ""
      : `${reference.columnFixed ? "$" : ""}${columnLetters(reference.column)}`;
  const row = reference.row === undefined ? "" : `${reference.rowFixed ? "$" : ""}${reference.row + 1}`;
  return column + row;
}

/** The formula with every reference replaced by what `change` gives; undefined leaves it as it is. */
export function mapReferences(formula: string, change: (token: Token) => string | undefined): string {
  let out = "=";
  for (const token of tokenize(formula.slice(1))) {
    out += token.kind === "reference" ? (change(token) ?? token.text) : token.text;
  }
  return out;
}

/** Moves relative references as Excel does when a formula is copied; those that fall off the sheet become #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ text }) => moveReference(text, rows, columns));
}

function moveReference(text: string, rows: number, columns: number): string | undefined {
  const reference = readReference(text);
  if (!reference) return undefined;
  const row = reference.row === undefined || reference.rowFixed ? reference.row : reference.row + rows;
  const column =
    reference.column === undefined || reference.columnFixed ? reference.column : reference.column + columns;
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  if ((row ?? 0) < 0 || (row ?? 0) > LAST_ROW || (column ?? 0) < 0 || (column ?? 0) > LAST_COLUMN)
    return `${prefix}#REF!`;
  return (
    prefix +
    referenceText({
      ...reference,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    })
  );
}

/**
 * A formula cut where its relative references stand, so that one row copied down 15,000 times is read once.
 */
export function compileMove(formula: string): (rows: number, columns: number) => string {
  const parts: (string | MovingReference)[] = [];
  for (const token of tokenize(formula.slice(1))) {
    const moving = token.kind === "reference" ? movingReference(token.text) : undefined;
    const last = parts[parts.length - 1];
    if (moving) parts.push(moving);
    else if (typeof last === "string") parts[parts.length - 1] = last + token.text;
    else parts.push(token.text);
  }
  return (rows, columns) => {
    let out = "=";
    for (const part of parts) out += typeof part === "string" ? part : movedText(part, rows, columns);
    return out;
  };
}

/** A reference that moves with its formula. */
interface MovingReference {
  readonly text: string;
  /** Sheet and column as written, and the row that moves; absent when more than the row's number would change. */
  readonly down?: { readonly before: string; readonly row: number };
}

function movingReference(text: string): MovingReference | undefined {
  const reference = readReference(text);
  if (!reference) return undefined;
  const { row, rowFixed, column, columnFixed } = reference;
  if ((row === undefined || rowFixed) && (column === undefined || columnFixed)) return undefined;
  if (row === undefined || rowFixed) return { text };
  const dollar = columnFixed ? "$" : "";
  const before =
    text.slice(0, text.lastIndexOf("!") + 1) + (column === undefined ? "" : dollar + columnLetters(column));
  return { text, down: { before, row } };
}

function movedText({ text, down }: MovingReference, rows: number, columns: number): string {
  if (down && columns === 0 && down.row + rows >= 0 && down.row + rows <= LAST_ROW)
    return `${down.before}${down.row + rows + 1}`;
  return moveReference(text, rows, columns) ?? text;
}
