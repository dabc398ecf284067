import type { CellValue } from "../core/model";
import { halve, type Piece } from "./chunking";
import type { Batch } from "./count-syncs";
import { officeErrorCode, tooLarge } from "./problems";

/** The cells of one piece, as the grid wants them. */
export interface PieceCells {
  readonly piece: Piece;
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  readonly isFormula: boolean[][];
  readonly anyFormula: boolean;
  /** Sheet positions; empty unless the sheet has both hidden and visible rows. */
  readonly hiddenRows: readonly number[];
}

interface AskedOf {
  readonly sheet: (piece: Piece) => Excel.Worksheet;
  /** Whether some rows of the piece's sheet are hidden and some not. */
  readonly rowsMixed: (piece: Piece) => boolean;
}

/**
 * One round trip for the whole chunk. When the answer would be too large (an error, or `values` null without one),
 * its halves are read instead; a single row that is too large is a Problem.
 */
export async function readChunk(
  batch: Batch,
  chunk: readonly Piece[],
  of: AskedOf,
): Promise<readonly PieceCells[]> {
  const asked = chunk.map((piece) => {
    const range = of.sheet(piece).getRangeByIndexes(piece.top, piece.left, piece.rows, piece.columns);
    range.load("values,text,numberFormat,formulas");
    return {
      piece,
      range,
      rows: of.rowsMixed(piece) ? range.getRowProperties({ rowHidden: true }) : undefined,
    };
  });
  const answered = await fitsOneAnswer(batch);
  if (answered && asked.every(({ range }) => isAnswered(range))) {
    return asked.map(({ piece, range, rows }) => cellsOf(piece, range, rows?.value ?? []));
  }
  const halves = halve(chunk);
  if (!halves) {
    const piece = chunk[0]!;
    throw tooLarge(of.sheet(piece).name, piece.rows, 0);
  }
  return [...(await readChunk(batch, halves[0], of)), ...(await readChunk(batch, halves[1], of))];
}

async function fitsOneAnswer(batch: Batch): Promise<boolean> {
  try {
    await batch.sync();
    return true;
  } catch (error) {
    if (officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
}

function isAnswered(range: Excel.Range): boolean {
  return [range.values, range.text, range.numberFormat, range.formulas].every((matrix: unknown) =>
    Array.isArray(matrix),
  );
}

function cellsOf(piece: Piece, range: Excel.Range, rows: readonly Excel.RowProperties[]): PieceCells {
  const formulas: unknown[][] = range.formulas;
  const raw: unknown[][] = range.values;
  const isFormula = formulas.map((row, r) => row.map((formula, c) => isCalculated(formula, raw[r]?.[c])));
  return {
    piece,
    values: raw.map((row) => row.map(cellValue)),
    text: range.text,
    numberFormats: range.numberFormat.map((row) => row.map(String)),
    isFormula,
    anyFormula: isFormula.some((row) => row.includes(true)),
    hiddenRows: rows.flatMap((row, index) => (row.rowHidden ? [piece.top + index] : [])),
  };
}

/** Text that merely begins with "=" has itself as its value. */
function isCalculated(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Dates are serial numbers, errors their text, and an empty cell arrives as "". */
function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" || value === null || value === undefined ? null : String(value);
}
