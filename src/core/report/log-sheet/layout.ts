import type { ReportContent } from "../content/report-content";
import type { PlanCell } from "../workbook-plan";
import { LOG_WIDTH, logHeadings } from "./columns";
import { logRow } from "./rows";

export const LOG_ROWS = { title: 1, hint: 2, spacer: 3, heading: 4, first: 5 } as const;

/** Rows and columns the name covers beyond what is filled, for entries to come and for what people add. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;

export interface LogLayout {
  readonly headings: readonly PlanCell[];
  /** At least one row: an Excel table has no fewer. All as wide as `headings`. */
  readonly body: readonly (readonly PlanCell[])[];
  readonly last: number;
  /** Columns of the table: ours, and people's as far as each has a heading. */
  readonly tableWidth: number;
  readonly name: { readonly lastColumn: number; readonly lastRow: number };
}

/** What stands in the log already, as it stands, and below it what is new. */
export function layOutLog({ evaluation, language }: ReportContent): LogLayout {
  const { kept, added = [] } = evaluation.log ?? {};
  const rows: (readonly PlanCell[])[] = [
    ...(kept?.rows ?? []),
    ...added.map((entry) => logRow(entry, language)),
  ];
  const own = kept?.headings ?? [];
  const width = Math.max(LOG_WIDTH + own.length, ...rows.map(({ length }) => length));
  const wide = (row: readonly PlanCell[]): readonly PlanCell[] =>
    Array.from({ length: width }, (_, column) => row[column] ?? null);
  const unheaded = own.findIndex((heading) => heading === null || heading === "");
  const last = LOG_ROWS.first + Math.max(rows.length, 1) - 1;
  return {
    headings: wide([...logHeadings(language), ...own]),
    body: (rows.length > 0 ? rows : [[]]).map(wide),
    last,
    tableWidth: LOG_WIDTH + (unheaded < 0 ? own.length : unheaded),
    name: { lastColumn: width + SPARE_COLUMNS - 1, lastRow: last + SPARE_ROWS },
  };
}
