import type { CellValue } from "../../model";
import type { KeptLog } from "../content/as-typed";
import { isLogHeading, LOG_COLUMN_NAMES, LOG_WIDTH, logColumnsUnder } from "../log-sheet/columns";
import type { ReportSnapshot } from "../report-snapshot";
import type { PlanCell } from "../workbook-plan";
import { lastRowWhere, textOf } from "./sheet-text";

/**
 * RFP Log as it stands: rows in the order people left them, value for value, and the columns they added. Undefined when
 * there is none. Columns that were moved come back to our order, people's own stand behind them.
 */
export function logFrom(snapshot: ReportSnapshot): KeptLog | undefined {
  const range = snapshot["RFP_Log"];
  if (!range) return undefined;
  const values = trimmed(range.values);
  const first = values[0] ?? [];
  const heading = isLogHeading(first) ? first : [];
  const ours = logColumnsUnder(heading);
  const inPlace = LOG_COLUMN_NAMES.every((name, place) => ours.get(name) === place);
  const own = ownColumns(values, new Set(ours.values()), inPlace);
  const columns = [...LOG_COLUMN_NAMES.map((name) => ours.get(name)), ...own];
  const top = heading === first ? 1 : 0;
  return {
    headings: own.map((column) => heading[column] ?? null),
    rows: values.slice(top).map((row, index) =>
      columns.map((column): PlanCell => {
        if (column === undefined) return null;
        const value = row[column] ?? null;
        const content = range.formulas[top + index]?.[column];
        // Moved cells would look at the wrong neighbours: their values stay.
        return inPlace && isFormula(content, value) ? { formula: content } : value;
      }),
    ),
  };
}

/** Text that only looks like a formula shows itself; a real one shows its result. */
function isFormula(content: string | number | boolean | undefined, value: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/** Columns of people's, from the first filled one that is not ours; gaps between them stay while nothing was moved. */
function ownColumns(
  values: readonly (readonly CellValue[])[],
  ours: ReadonlySet<number>,
  inPlace: boolean,
): readonly number[] {
  const width = Math.max(0, ...values.map(({ length }) => length));
  const all = Array.from({ length: width }, (_, column) => column).filter((column) => !ours.has(column));
  const filled = all.filter((column) => values.some((row) => textOf(row[column]) !== ""));
  const last = filled.at(-1) ?? -1;
  return inPlace ? all.filter((column) => column >= LOG_WIDTH && column <= last) : filled;
}

function trimmed(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const last = lastRowWhere(values, (row) => row.some((cell) => textOf(cell) !== ""));
  return values.slice(0, last + 1);
}
