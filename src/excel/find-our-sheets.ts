import { parseRange, type CellRange } from "../core/model";
import { SNAPSHOT_NAMES } from "../core/report/report-snapshot";
import type { SheetKey } from "../core/report/workbook-plan";

/** The defined name each of our sheets is found by: titles belong to the user. The report plan uses the same ones. */
export const ANCHORS: Readonly<Record<SheetKey, string>> = {
  ranking: "RFP_Weights",
  scorecard: "RFP_Scores",
  evidence: "RFP_Evidence",
  costs: "RFP_TotalCosts",
  robustness: "RFP_RobustnessStatus",
  log: "RFP_Log",
};

/** Titles used in words when a sheet is gone and its own title with it. */
export const USUAL_TITLES: Readonly<Record<SheetKey, string>> = {
  ranking: "RFP Ranking",
  scorecard: "RFP Scorecard",
  evidence: "RFP Evidence",
  costs: "RFP Costs",
  robustness: "RFP Robustness",
  log: "RFP Log",
};

/** Our own hidden names that remember which columns of a sheet were grouped: Office.js can't be asked. */
export const FOLD_PREFIX = "RFP_Folded_";

/** Names only this product gives: a user's own RFP_Budget does not make a sheet ours. */
const OUR_NAMES = new Set<string>(
  [...SNAPSHOT_NAMES, ...Object.values(ANCHORS)].map((name) => name.toLowerCase()),
);

/** A workbook-scoped name as Excel lists it. */
export interface ListedName {
  readonly name: string;
  /** "='RFP Ranking'!$C$6:$C$10"; undefined for a name that is no range. */
  readonly formula: unknown;
}

export function isOurName(name: string): boolean {
  const lower = name.toLowerCase();
  return OUR_NAMES.has(lower) || lower.startsWith(FOLD_PREFIX.toLowerCase());
}

/** The cells a name stands for; undefined when they are gone (#REF!) or it is no plain range. */
export function rangeOfName(formula: unknown): CellRange | undefined {
  if (typeof formula !== "string" || formula.includes("#REF!")) return undefined;
  return parseRange(formula.replace(/^=/, ""));
}

/** Titles of the sheets our names point to. */
export function titlesOfOurSheets(names: readonly ListedName[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { name, formula } of names) {
    const range = isOurName(name) ? rangeOfName(formula) : undefined;
    if (range) titles.add(range.sheet);
  }
  return titles;
}

/** Title of the sheet a name points to; undefined when there is none. Names are the same whatever their case. */
export function titleByName(names: readonly ListedName[], wanted: string): string | undefined {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found && rangeOfName(found.formula)?.sheet;
}
