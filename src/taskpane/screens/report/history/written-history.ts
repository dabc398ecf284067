import { LOG_COLUMNS } from "../../../../core/report/log-sheet/columns";
import type { KeptLog } from "../../../../core/report/content/as-typed";
import type { PlanCell } from "../../../../core/report/workbook-plan";

/** A line of the history as it is shown: texts only. */
export interface HistoryLine {
  /** ISO date and time; "" when the sheet does not say. */
  readonly when: string;
  readonly who: string;
  readonly changed: string;
  readonly vendor: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** What RFP Log holds, newest first. People may have typed anything there: it is shown as it stands. */
export function writtenHistory(kept: KeptLog | undefined): readonly HistoryLine[] {
  const at = LOG_COLUMNS;
  return (kept?.rows ?? [])
    .map((row): HistoryLine => ({
      when: dateTime(row[at.when]),
      who: text(row[at.who]),
      changed: text(row[at.changed]),
      vendor: text(row[at.vendor]),
      what: text(row[at.what]),
      from: text(row[at.from]),
      to: text(row[at.to]),
      reason: text(row[at.reason]),
    }))
    .filter((line) => Object.values(line).some((part) => part !== ""))
    .reverse();
}

const MS_A_DAY = 86_400_000;
/** Day number of 1 January 1970 in Excel's calendar. */
const UNIX_EPOCH = 25_569;

function dateTime(cell: PlanCell | undefined): string {
  if (typeof cell !== "number") return text(cell);
  const seconds = Math.round(((cell - UNIX_EPOCH) * MS_A_DAY) / 1000);
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function text(cell: PlanCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? "" : String(cell);
}
