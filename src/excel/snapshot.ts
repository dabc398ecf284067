import type { CellValue } from "../core/model";
import { SNAPSHOT_NAMES, type NamedRangeSnapshot, type ReportSnapshot } from "../core/report/report-snapshot";
import type { Batch, RoundTrips } from "./count-syncs";
import { ANCHORS } from "./find-our-sheets";
import { officeErrorCode } from "./problems";

/** Cells per round trip when the whole is more than one answer can hold. */
const CELLS_WHEN_LARGE = 20_000;

/** What stands under our names, in one round trip; undefined when the weights are gone, and with them the report. */
export async function readSnapshot(trips: RoundTrips): Promise<ReportSnapshot | undefined> {
  return trips.run(async (batch) => {
    const asked = SNAPSHOT_NAMES.map((name) => ({
      name,
      range: rangeByName(batch, name).load("address,values,formulas"),
    }));
    try {
      await batch.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      return readInParts(batch);
    }
    const found = asked.flatMap(({ name, range }) =>
      range.isNullObject ? [] : [[name, snapshotOf(range.address, range.values, range.formulas)] as const],
    );
    return complete(found);
  });
}

function rangeByName(batch: Batch, name: string): Excel.Range {
  const range = batch.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  // The log's name goes on below its last row and beside its last column.
  return name === ANCHORS.log ? range.getUsedRangeOrNullObject(true) : range;
}

/** Reports with very much text: first where the ranges lie, then their rows in as few parts as Excel answers. */
async function readInParts(batch: Batch): Promise<ReportSnapshot | undefined> {
  const asked = SNAPSHOT_NAMES.map((name) => ({
    name,
    range: rangeByName(batch, name).load("address,rowCount,columnCount"),
  }));
  await batch.sync();
  const found: (readonly [string, NamedRangeSnapshot])[] = [];
  for (const { name, range } of asked) {
    if (range.isNullObject) continue;
    const cells = await readRows(batch, range, 0, range.rowCount);
    found.push([name, snapshotOf(range.address, cells.values, cells.formulas)]);
  }
  return complete(found);
}

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

async function readRows(batch: Batch, range: Excel.Range, top: number, rows: number): Promise<Cells> {
  if (rows * range.columnCount <= CELLS_WHEN_LARGE || rows === 1) {
    const part = range
      .getCell(top, 0)
      .getResizedRange(rows - 1, range.columnCount - 1)
      .load("values,formulas");
    try {
      await batch.sync();
      return { values: part.values, formulas: part.formulas };
    } catch (error) {
      if (rows === 1 || officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  }
  const half = Math.ceil(rows / 2);
  const upper = await readRows(batch, range, top, half);
  const lower = await readRows(batch, range, top + half, rows - half);
  return { values: [...upper.values, ...lower.values], formulas: [...upper.formulas, ...lower.formulas] };
}

function complete(found: readonly (readonly [string, NamedRangeSnapshot])[]): ReportSnapshot | undefined {
  return found.some(([name]) => name === ANCHORS.ranking) ? Object.fromEntries(found) : undefined;
}

function snapshotOf(
  address: string,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): NamedRangeSnapshot {
  return {
    address: plainAddress(address),
    values: values.map((row) => row.map((cell) => (cell === "" ? null : plainValue(cell)))),
    formulas: formulas.map((row) => row.map((cell) => plainValue(cell) ?? "")),
  };
}

function plainValue(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell === null || cell === undefined ? null : String(cell);
}

/** "'RFP Scorecard'!F26:M62" → "RFP Scorecard!F26:M62". */
function plainAddress(address: string): string {
  const bang = address.lastIndexOf("!");
  const sheet = address.slice(0, bang);
  return /^'.*'$/.test(sheet) ? `${sheet.slice(1, -1).replace(/''/g, "'")}${address.slice(bang)}` : address;
}
