import { COUNTS } from "./counts";
import { figuresOf, type Row } from "./gist";
import { MONEY_SIGNS } from "./money-signs";
import { MONEY_TERMS } from "./money-terms";
import { MONEY_WORDS } from "./money-words";
import { NO_FIGURES } from "./no-figures";
import { PERCENTS } from "./percents";
import { RATE_CARDS } from "./rate-cards";
import { RATINGS } from "./ratings";
import { TIMES } from "./times";
import { UNSEEN } from "./unseen";
import { YEARS } from "./years";

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ["signs and separators of money", MONEY_SIGNS],
  ["words of money", MONEY_WORDS],
  ["terms of money", MONEY_TERMS],
  ["rate cards", RATE_CARDS],
  ["percentages", PERCENTS],
  ["years", YEARS],
  ["counts", COUNTS],
  ["ratings", RATINGS],
  ["times", TIMES],
  ["no figures", NO_FIGURES],
  ["lines written when the readers were there already", UNSEEN],
];

describe.each(TABLES)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))("%s: %s", (_language, _text, row) => {
    expect(figuresOf(row)).toEqual(row[2]);
  });
});
