import type { CellValue, Language, LogEntry } from "../../model";
import { say } from "../../wording/say";
import { clip } from "../content/clip";
import { serialDateTime } from "../read-back/dates";
import { lastRowWhere, textOf } from "../read-back/sheet-text";
import { LOG_COLUMN_NAMES, logColumnsUnder, isLogHeading, type LogColumn } from "./columns";

/** The cells of an entry, in the order of our columns. Words are text, whatever they begin with. */
export function logRow(entry: LogEntry, language: Language): readonly CellValue[] {
  const cells = cellsOf(entry, language);
  return LOG_COLUMN_NAMES.map((name) => cells[name]);
}

function cellsOf(entry: LogEntry, language: Language): Readonly<Record<LogColumn, CellValue>> {
  return {
    when: serialDateTime(entry.when) ?? text(entry.when),
    who: text(entry.who),
    changed: say(language, { key: `log.changed.${entry.changed}` }),
    vendor: text(entry.vendor),
    what: text(entry.what),
    from: text(entry.from),
    to: text(entry.to),
    reason: text(entry.reason),
  };
}

function text(words: string): CellValue {
  return words === "" ? null : clip(words);
}

export interface LogAppendix {
  /** How many rows below the first of `standing` the cells go. */
  readonly below: number;
  /** As wide as `standing`, or as our columns; null leaves a cell alone. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The column of date and time, counted like those of `standing`; undefined when it was deleted. */
  readonly whenColumn: number | undefined;
  /** Columns under a heading, from the first on: what belongs to the table. */
  readonly tableWidth: number;
}

/**
 * Entries as they are appended to a log that stands so (its heading first): under the headings people left, below the last
 * row in which one of our columns holds something. What stands further right is nobody's row.
 */
export function appendToLog(
  standing: readonly (readonly CellValue[])[],
  entries: readonly LogEntry[],
  language: Language,
): LogAppendix {
  const heading = standing[0] ?? [];
  const columns = logColumnsUnder(heading);
  const ours = [...columns.values()];
  const last = lastRowWhere(standing, (row) => ours.some((column) => textOf(row[column]) !== ""));
  const width = Math.max(heading.length, ...ours.map((column) => column + 1));
  const unheaded = isLogHeading(heading) ? heading.findIndex((cell) => textOf(cell) === "") : -1;
  return {
    below: Math.max(last, 0) + 1,
    cells: entries.map((entry) => {
      const cells = cellsOf(entry, language);
      const row = Array<CellValue>(width).fill(null);
      for (const [name, column] of columns) row[column] = cells[name];
      return row;
    }),
    whenColumn: columns.get("when"),
    tableWidth: unheaded > 0 ? unheaded : width,
  };
}
