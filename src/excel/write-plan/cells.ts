import type { CellBlock, FilledDown } from "../../core/report/workbook-plan";
import { parseArea } from "./areas";
import { bandsOf, BYTES_PER_REQUEST, bytesOfRow, type Payload } from "./payload";
import { cutRepeats } from "./repeats";
import { typedCell, type TypedCell } from "./typed-cell";

/** Writes a block; what repeats down a column once, and a very large one in bands of rows, so that each fits a request. */
export async function writeBlock(
  worksheet: Excel.Worksheet,
  block: CellBlock,
  payload: Payload,
): Promise<void> {
  const at = parseArea(block.at);
  const { strips, runs, fills } = cutRepeats(
    block.cells.map((row) => row.map(typedCell)),
    at.top + 1,
  );
  for (const { left, rows } of strips) {
    for (const band of bandsOf(rows, BYTES_PER_REQUEST / 2)) {
      await payload.makeRoom(2, band.bytes);
      const width = band.rows[0]!.length;
      const range = worksheet.getRangeByIndexes(at.top + band.first, at.left + left, band.rows.length, width);
      range.formulas = band.rows.map((row): TypedCell[] => [...row]);
    }
  }
  for (const { left, top, count, cell } of runs) {
    await payload.makeRoom(2, bytesOfRow([cell]));
    worksheet.getRangeByIndexes(at.top + top, at.left + left, count, 1).formulas = forEveryCell(cell);
  }
  for (const { left, top, count, formulas } of fills)
    await fill(worksheet, { top: at.top + top, left: at.left + left, count }, formulas, payload);
}

/** Writes the first row and lets Excel copy it down: a column of 15,000 formulas costs one. */
export async function fillDown(
  worksheet: Excel.Worksheet,
  filled: FilledDown,
  payload: Payload,
): Promise<void> {
  const { top, left, bottom } = parseArea(filled.range);
  const formulas = filled.firstRow.map(({ formula }) => formula);
  await fill(worksheet, { top, left, count: bottom - top + 1 }, formulas, payload);
}

async function fill(
  worksheet: Excel.Worksheet,
  { top, left, count }: { readonly top: number; readonly left: number; readonly count: number },
  formulas: readonly string[],
  payload: Payload,
): Promise<void> {
  await payload.makeRoom(4, bytesOfRow(formulas));
  const first = worksheet.getRangeByIndexes(top, left, 1, formulas.length);
  first.formulas = [[...formulas]];
  if (count > 1)
    worksheet.getRangeByIndexes(top + 1, left, count - 1, formulas.length).copyFrom(first, "Formulas");
}

/** Excel takes a single value for a whole range; its typings know only matrices. */
function forEveryCell(cell: TypedCell): Excel.Range["formulas"] {
  const value: unknown = cell;
  return value as Excel.Range["formulas"];
}
