import { readWritten } from "../../corrections/read-written";
import type { CellValue, Correction, Language } from "../../model";
import { say } from "../../wording/say";
import type { Decisions, UnreadCorrection } from "../decisions";
import { MACHINE_HEADINGS, READING_COLUMNS, TABLE_HEADINGS } from "../reading-sheet/columns";
import type { ReportSnapshot } from "../report-snapshot";
import { textOf, typedDate } from "./sheet-text";

type KeptCorrections = Pick<Decisions, "corrections" | "unreadCorrections" | "keepsCorrections">;

/**
 * The corrections kept on RFP Reading. What counts are the machine's columns, whatever the visible ones say by now; reason,
 * name and date are people's. Rows that cannot be read are handed on as they stand; empty ones are none.
 */
export function correctionsFrom(snapshot: ReportSnapshot): KeptCorrections {
  const rows = snapshot["RFP_Corrections"]?.values;
  const corrections: Correction[] = [];
  const unreadCorrections: UnreadCorrection[] = [];
  const heading = rows?.find(isHeading);
  const at = columnsUnder(heading ?? []);
  for (const row of rows ?? []) {
    const says = (cell: CellValue, column: number): boolean =>
      column !== at.open && textOf(cell).trim() !== "";
    if (row === heading || !row.some(says)) continue;
    const correction = correctionOf(row, at);
    if (correction) corrections.push(correction);
    else unreadCorrections.push(row.map((cell, column) => (column === at.open ? null : cell)));
  }
  return { corrections, unreadCorrections, keepsCorrections: rows !== undefined };
}

type Columns = Readonly<Record<keyof typeof READING_COLUMNS, number>>;

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];
const NAMES = Object.keys(READING_COLUMNS) as (keyof Columns)[];

/** What the heading of each column may be, in the order of the columns. */
const HEADINGS = NAMES.map((_, place) => {
  const key = TABLE_HEADINGS[place];
  const machine = MACHINE_HEADINGS[place - TABLE_HEADINGS.length] ?? "";
  return key === undefined ? [machine] : LANGUAGES.map((language) => say(language, { key }));
});

/** Some of the headings will do: people rename and delete columns. */
const ENOUGH_HEADINGS = 3;

function isHeading(row: readonly CellValue[]): boolean {
  const words = row.map((cell) => textOf(cell).trim());
  return HEADINGS.filter((names) => names.some((name) => words.includes(name))).length >= ENOUGH_HEADINGS;
}

/** Where the columns stand now, by their headings in whichever language; where we put them when a heading was changed. */
function columnsUnder(heading: readonly CellValue[]): Columns {
  const words = heading.map((cell) => textOf(cell).trim());
  const found: Record<string, number> = { ...READING_COLUMNS };
  NAMES.forEach((name, place) => {
    const column = words.findIndex((word) => HEADINGS[place]!.includes(word));
    if (column >= 0) found[name] = column;
  });
  return found as Columns;
}

function correctionOf(row: readonly CellValue[], at: Columns): Correction | undefined {
  const cell = (column: number): string => textOf(row[column]);
  return readWritten(
    {
      kind: cell(at.kind),
      subject: cell(at.subject),
      value: cell(at.value),
      words: cell(at.words),
    },
    {
      reason: cell(at.reason).trim(),
      who: cell(at.who).trim(),
      when: typedDate(row[at.when]),
    },
  );
}
