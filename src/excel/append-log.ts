import { parseRange, Problem, rangeName, type CellRange, type CellValue } from "../core/model";
import type { Language, LogEntry } from "../core/model";
import { appendToLog, type LogAppendix } from "../core/report/log-sheet/rows";
import { FORMATS } from "../core/report/sheet/look";
import type { Batch, RoundTrips } from "./count-syncs";
import { ANCHORS, USUAL_TITLES } from "./find-our-sheets";
import { absoluteReference } from "./write-plan/sheets";
import { typedCell } from "./write-plan/typed-cell";

const TABLE = "RFP_LogTable";
/** The name goes on so many rows below the last entry; it is stretched when few are left. */
const SPARE_ROWS = 200;
const FEW_ROWS = 50;

/**
 * Writes entries below the last filled row of RFP Log, in two round trips; false, after one, when there is no such sheet.
 * Nothing that stands there is touched: the table is stretched over the new rows.
 */
export async function appendLog(
  trips: RoundTrips,
  entries: readonly LogEntry[],
  language: Language,
): Promise<boolean> {
  if (entries.length === 0) return true;
  const attempt = (stretch: boolean): Promise<boolean> =>
    trips.run((batch) => append(batch, entries, language, stretch), {
      sheet: USUAL_TITLES.log,
      holdDuringCellEdit: true,
    });
  try {
    return await attempt(true);
  } catch (error) {
    // Someone has made the table another one: it comes before the cells, so nothing has been written.
    const location = error instanceof Problem ? error.details["location"] : undefined;
    if (typeof location !== "string" || !/(^|\.)resize$/i.test(location)) throw error;
    return attempt(false);
  }
}

async function append(
  batch: Batch,
  entries: readonly LogEntry[],
  language: Language,
  stretch: boolean,
): Promise<boolean> {
  const { workbook } = batch.context;
  const named = workbook.names.getItemOrNullObject(ANCHORS.log).getRangeOrNullObject().load("address");
  const filled = named.getUsedRangeOrNullObject(true).load("address,values");
  const tables = workbook.tables.load("items/name");
  await batch.sync();
  const area = named.isNullObject ? undefined : parseRange(named.address);
  if (!area) return false;
  const standing = filled.isNullObject ? [] : within(area, filled.address, filled.values);
  const appendix = appendToLog(standing, entries, language);
  const bottom = area.top + appendix.below + entries.length - 1;
  if (stretch && tables.items.some(({ name }) => name === TABLE)) {
    const right = area.left + appendix.tableWidth - 1;
    workbook.tables.getItem(TABLE).resize(rangeName({ ...area, bottom, right }));
  }
  if (bottom + FEW_ROWS > area.bottom) {
    const range = rangeName({ ...area, bottom: bottom + SPARE_ROWS });
    workbook.names.getItem(ANCHORS.log).formula = absoluteReference(area.sheet, { range });
  }
  writeRows(workbook.worksheets.getItem(area.sheet), area, appendix);
  await batch.sync();
  return true;
}

function writeRows(
  worksheet: Excel.Worksheet,
  { top, left }: CellRange,
  { below, cells, whenColumn, tableWidth }: LogAppendix,
): void {
  const rows = (right: number, width: number): Excel.Range =>
    worksheet.getRangeByIndexes(top + below, left + right, cells.length, width);
  // The first row of all has its looks already.
  if (below > 1) {
    const above = worksheet.getRangeByIndexes(top + below - 1, left, 1, tableWidth);
    rows(0, tableWidth).copyFrom(above, "Formats");
  }
  if (whenColumn !== undefined) rows(whenColumn, 1).numberFormat = cells.map(() => [FORMATS.dateTime]);
  rows(0, cells[0]?.length ?? 1).formulas = cells.map((row) => row.map(typedCell));
}

/** The values of a part of an area, padded to begin where the area does. */
function within(area: CellRange, address: string, values: readonly (readonly unknown[])[]): CellValue[][] {
  const part = parseRange(address) ?? area;
  const padding = Array<CellValue>(part.left - area.left).fill(null);
  const above = Array.from({ length: part.top - area.top }, (): CellValue[] => []);
  return [...above, ...values.map((row) => [...padding, ...row.map(plainValue)])];
}

function plainValue(cell: unknown): CellValue {
  return typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string" ? cell : null;
}
