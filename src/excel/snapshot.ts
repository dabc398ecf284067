import type { CellValue } from "../core/model";
import {
  SNAPSHOT_COLUMNS,
  SNAPSHOT_NAMES,
  type NamedRangeSnapshot,
  type ReportSnapshot,
} from "../core/report/report-snapshot";
import { cutIntoChunks, halve, type Piece } from "./chunking";
import type { Batch, RoundTrips } from "./count-syncs";
import { ANCHORS } from "./find-our-sheets";
import { officeErrorCode } from "./problems";

/** Cells per round trip when the whole is more than one answer can hold. */
const CELLS_WHEN_LARGE = 20_000;

/** What stands under our names, in one round trip; undefined when the weights are gone, and with them the report. */
export async function readSnapshot(trips: RoundTrips): Promise<ReportSnapshot | undefined> {
  return trips.run(async (batch) => {
    const asked = askNames(batch);
    for (const { parts } of asked) for (const { range, load } of parts) range.load(load);
    try {
      await batch.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      return readInParts(batch);
    }
    const found = asked.filter(({ whole }) => !whole.isNullObject);
    return complete(
      found.map((name) => [
        name.name,
        putTogether(
          name,
          name.parts.map(({ range, load }) => ({
            values: range.values,
            formulas: load === "values" ? [] : range.formulas,
          })),
        ),
      ]),
    );
  });
}

/** A name, and what is to be read of its range. */
interface AskedName {
  readonly name: string;
  readonly whole: Excel.Range;
  readonly parts: readonly AskedPart[];
}

interface AskedPart {
  readonly range: Excel.Range;
  /** First column within the whole. */
  readonly left: number;
  readonly load: "values" | "values,formulas";
}

function askNames(batch: Batch): readonly AskedName[] {
  return SNAPSHOT_NAMES.map((name) => {
    const whole = rangeByName(batch, name);
    whole.load("address,rowCount,columnCount");
    const columns = SNAPSHOT_COLUMNS[name];
    const parts: readonly AskedPart[] = columns
      ? columns.map((left) => ({ range: whole.getColumn(left), left, load: "values" }))
      : [{ range: whole, left: 0, load: "values,formulas" }];
    return { name, whole, parts };
  });
}

function rangeByName(batch: Batch, name: string): Excel.Range {
  const range = batch.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  // The log's name goes on below its last row and beside its last column.
  return name === ANCHORS.log ? range.getUsedRangeOrNullObject(true) : range;
}

/** Reports with very much text: first where the ranges lie, then their rows in as few parts as Excel answers. */
async function readInParts(batch: Batch): Promise<ReportSnapshot | undefined> {
  const asked = askNames(batch);
  await batch.sync();
  const found = asked.filter(({ whole }) => !whole.isNullObject);
  const parts = found.flatMap((name) =>
    name.parts.map((part) => ({
      ...part,
      rows: name.whole.rowCount,
      columns: SNAPSHOT_COLUMNS[name.name] ? 1 : name.whole.columnCount,
      cells: { values: [] as unknown[][], formulas: [] as unknown[][] },
    })),
  );
  const used = parts.map(({ rows, columns }) => ({ top: 0, left: 0, rows, columns }));
  const read = async (chunk: readonly Piece[]): Promise<void> => {
    const ranges = chunk.map(({ sheet, top, rows, columns }) => {
      const { range, load } = parts[sheet]!;
      return range
        .getCell(top, 0)
        .getResizedRange(rows - 1, columns - 1)
        .load(load);
    });
    try {
      await batch.sync();
    } catch (error) {
      const halves = halve(chunk);
      if (!halves || officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      await read(halves[0]);
      await read(halves[1]);
      return;
    }
    chunk.forEach(({ sheet }, index) => {
      const { cells, load } = parts[sheet]!;
      cells.values.push(...ranges[index]!.values);
      if (load !== "values") cells.formulas.push(...ranges[index]!.formulas);
    });
  };
  for (const chunk of cutIntoChunks(used, CELLS_WHEN_LARGE)) await read(chunk);
  return complete(
    found.map((name) => [
      name.name,
      putTogether(
        name,
        name.parts.map(({ range }) => parts.find((part) => part.range === range)!.cells),
      ),
    ]),
  );
}

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The whole range; columns that were not asked for are empty. */
function putTogether({ whole, parts }: AskedName, read: readonly Cells[]): NamedRangeSnapshot {
  const [first] = read;
  if (first && parts[0]!.load !== "values") return snapshotOf(whole.address, first.values, first.formulas);
  const values = Array.from({ length: whole.rowCount }, (_, row) => {
    const line: unknown[] = Array<unknown>(whole.columnCount).fill("");
    parts.forEach(({ left }, index) => (line[left] = read[index]!.values[row]?.[0]));
    return line;
  });
  return snapshotOf(
    whole.address,
    values,
    values.map((line) => line.map(() => "")),
  );
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
