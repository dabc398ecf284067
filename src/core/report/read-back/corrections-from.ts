import { readWritten } from "../../corrections/read-written";
import type { CellValue, Correction } from "../../model";
import type { UnreadCorrection } from "../decisions";
import { READING_COLUMNS as AT } from "../reading-sheet/columns";
import type { ReportSnapshot } from "../report-snapshot";
import { textOf, typedDate } from "./sheet-text";

/**
 * The corrections kept on RFP Reading. What counts are the machine's columns, whatever the visible ones say by now; reason,
 * name and date are people's. Rows that cannot be read are handed on as they stand; empty ones are none.
 */
export function correctionsFrom(snapshot: ReportSnapshot): {
  readonly corrections: readonly Correction[];
  readonly unreadCorrections: readonly UnreadCorrection[];
} {
  const corrections: Correction[] = [];
  const unreadCorrections: UnreadCorrection[] = [];
  for (const row of snapshot["RFP_Corrections"]?.values ?? []) {
    if (!row.some(saysSomething)) continue;
    const correction = correctionOf(row);
    if (correction) corrections.push(correction);
    else unreadCorrections.push(row.map((cell, column) => (column === AT.open ? null : cell)));
  }
  return { corrections, unreadCorrections };
}

/** The link to the source is a formula in every row, whatever the row holds. */
function saysSomething(cell: CellValue, column: number): boolean {
  return column !== AT.open && textOf(cell).trim() !== "";
}

function correctionOf(row: readonly CellValue[]): Correction | undefined {
  const cell = (column: number): string => textOf(row[column]);
  return readWritten(
    {
      kind: cell(AT.kind),
      subject: cell(AT.subject),
      value: cell(AT.value),
      words: cell(AT.words),
    },
    {
      reason: cell(AT.reason).trim(),
      who: cell(AT.who).trim(),
      when: typedDate(row[AT.when]),
    },
  );
}
