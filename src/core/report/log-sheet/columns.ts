import type { CellValue, Language } from "../../model";
import { say } from "../../wording/say";
import { textOf } from "../read-back/sheet-text";

/** Columns of RFP Log, counted from 0; people's own stand behind them. */
export const LOG_COLUMNS = {
  when: 0,
  who: 1,
  changed: 2,
  vendor: 3,
  what: 4,
  from: 5,
  to: 6,
  reason: 7,
} as const;

export type LogColumn = keyof typeof LOG_COLUMNS;

export const LOG_COLUMN_NAMES = Object.keys(LOG_COLUMNS) as readonly LogColumn[];
/** How many columns are ours. */
export const LOG_WIDTH = LOG_COLUMN_NAMES.length;

export function logHeadings(language: Language): readonly string[] {
  return LOG_COLUMN_NAMES.map((name) => say(language, { key: `report.log.heading.${name}` }));
}

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];
const WORDS = LOG_COLUMN_NAMES.map((_, place) => LANGUAGES.map((language) => logHeadings(language)[place]!));
/** Some of the headings will do: people rename and delete columns. */
const ENOUGH_HEADINGS = 3;

/**
 * Where our columns stand under a heading row, in whichever language; absent when people deleted the column. A row that is
 * no heading at all gives the order we wrote.
 */
export function logColumnsUnder(heading: readonly CellValue[]): ReadonlyMap<LogColumn, number> {
  const said = heading.map((cell) => textOf(cell).trim());
  if (!isLogHeading(heading)) return new Map(LOG_COLUMN_NAMES.map((name) => [name, LOG_COLUMNS[name]]));
  const found = LOG_COLUMN_NAMES.map((name, place) => {
    const column = said.findIndex((words) => WORDS[place]!.includes(words));
    return [name, column] as const;
  });
  // A renamed heading: the column is still where we put it, if nothing else is.
  const taken = new Set(found.map(([, column]) => column));
  return new Map(
    found.flatMap(([name, column]) => {
      if (column >= 0) return [[name, column] as const];
      const usual = LOG_COLUMNS[name];
      return taken.has(usual) || (said[usual] ?? "") === "" ? [] : [[name, usual] as const];
    }),
  );
}

export function isLogHeading(row: readonly CellValue[]): boolean {
  const said = row.map((cell) => textOf(cell).trim());
  return WORDS.filter((words) => words.some((word) => said.includes(word))).length >= ENOUGH_HEADINGS;
}
