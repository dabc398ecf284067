import { parseRange, type CellRange } from "../core/model";
import { SNAPSHOT_NAMES } from "../core/report/report-snapshot";
import type { SheetKey } from "../core/report/workbook-plan";

/**
 * The defined names by which each of our sheets is found: titles belong to the user. One name alone proves nothing (a
 * user's own sheet may have an RFP_Weights), two of them on one sheet do; so losing one of them loses no sheet.
 */
const KIN: Readonly<Record<SheetKey, readonly string[]>> = {
  ranking: [
    "RFP_Weights",
    "RFP_Criteria",
    "RFP_Shares",
    "RFP_Minimums",
    "RFP_MissingPolicy",
    "RFP_PolicyList",
    "RFP_Leaderboard",
  ],
  scorecard: [
    "RFP_Scores",
    "RFP_Suggested",
    "RFP_Vendors",
    "RFP_Totals",
    "RFP_Ranks",
    "RFP_QuestionIds",
    "RFP_QuestionWeights",
  ],
  evidence: ["RFP_Evidence", "RFP_EvidenceStatus", "RFP_EvidenceInUse", "RFP_EvidenceReview"],
  reading: ["RFP_Corrections", "RFP_SheetsRead", "RFP_VendorsRead", "RFP_LeftOut"],
  costs: ["RFP_TotalCosts", "RFP_CostVendors", "RFP_PriceScores", "RFP_PriceLines"],
  robustness: ["RFP_RobustnessStatus", "RFP_StampShares", "RFP_StampScores", "RFP_StampGates"],
  log: ["RFP_Log", "RFP_LogHeadings"],
};

const ENOUGH_KIN = 2;

/** The name by which we write to a sheet, or show it. The report plan uses the same ones. */
export const ANCHORS: Readonly<Record<SheetKey, string>> = {
  ranking: "RFP_Weights",
  scorecard: "RFP_Scores",
  evidence: "RFP_Evidence",
  reading: "RFP_SheetsRead",
  costs: "RFP_TotalCosts",
  robustness: "RFP_RobustnessStatus",
  log: "RFP_Log",
};

/** Titles used in words when a sheet is gone and its own title with it. */
export const USUAL_TITLES: Readonly<Record<SheetKey, string>> = {
  ranking: "RFP Ranking",
  scorecard: "RFP Scorecard",
  evidence: "RFP Evidence",
  reading: "RFP Reading",
  costs: "RFP Costs",
  robustness: "RFP Robustness",
  log: "RFP Log",
};

/** Our own hidden names that remember which columns of a sheet were grouped: Office.js can't be asked. */
export const FOLD_PREFIX = "RFP_Folded_";

const SHEET_KEYS: readonly SheetKey[] = [
  "ranking",
  "scorecard",
  "evidence",
  "reading",
  "costs",
  "robustness",
  "log",
];

/** Names only this product gives: a user's own RFP_Budget does not make a sheet ours. */
const OUR_NAMES = new Set<string>(
  [...SNAPSHOT_NAMES, ...SHEET_KEYS.flatMap((key) => KIN[key])].map((name) => name.toLowerCase()),
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

/** Titles of our sheets, as they are now. */
export function titlesOfOurSheets(names: readonly ListedName[]): ReadonlySet<string> {
  return new Set(SHEET_KEYS.flatMap((key) => titleOf(names, key) ?? []));
}

/** Title of one of our sheets as it is now; undefined when it is not in the workbook. Names are the same whatever their case. */
export function titleOf(names: readonly ListedName[], key: SheetKey): string | undefined {
  const kin = new Set(KIN[key].map((name) => name.toLowerCase()));
  const met = new Map<string, number>();
  for (const { name, formula } of names) {
    const sheet = kin.has(name.toLowerCase()) ? rangeOfName(formula)?.sheet : undefined;
    if (sheet !== undefined) met.set(sheet, (met.get(sheet) ?? 0) + 1);
  }
  const [best] = [...met].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= ENOUGH_KIN ? best[0] : undefined;
}
