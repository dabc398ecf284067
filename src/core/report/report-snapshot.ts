import type { CellValue } from "../model";
import { EVIDENCE_COLUMNS } from "./evidence-sheet/columns";

/**
 * What stands in the sheets written earlier, by defined name: the way back from the workbook.
 * `values` and `formulas` have the shape of the named range. A name that no longer exists is absent.
 */
export interface NamedRangeSnapshot {
  /** Sheet title and range as they are now ("RFP Scorecard!F26:M62"). */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula as text, or the plain value as text where there is none. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}

export type ReportSnapshot = Readonly<Record<string, NamedRangeSnapshot>>;

/** The names the way back reads. All are written by the plan. */
export const SNAPSHOT_NAMES = [
  "RFP_Weights",
  "RFP_Criteria",
  "RFP_CriterionIds",
  "RFP_NewCriterion",
  "RFP_Minimums",
  "RFP_MissingPolicy",
  "RFP_PolicyList",
  "RFP_Vendors",
  "RFP_Totals",
  "RFP_Ranks",
  "RFP_QuestionIds",
  "RFP_QuestionTexts",
  "RFP_QuestionCriteria",
  "RFP_QuestionWeights",
  "RFP_WeightsAsRead",
  "RFP_Scores",
  "RFP_Suggested",
  "RFP_GateIds",
  "RFP_GateNames",
  "RFP_GateLevels",
  "RFP_GateLevelsWritten",
  "RFP_Gates",
  "RFP_GateFindings",
  "RFP_GateWords",
  "RFP_Evidence",
  "RFP_Corrections",
  "RFP_CostSettings",
  "RFP_CostSettingsSuggested",
  "RFP_PriceFormulas",
  "RFP_Currencies",
  "RFP_Rates",
  "RFP_RateDates",
  "RFP_RateSources",
  "RFP_RatesSuggested",
  "RFP_Units",
  "RFP_PriceQuestions",
  "RFP_PriceQuestionTexts",
  "RFP_PriceLines",
  "RFP_PriceLinesRead",
  "RFP_Log",
] as const;

/**
 * Of tables with very much text, the columns (from 0) the way back looks at, and only their values: all of RFP Evidence would
 * be more than Excel answers at once. Their other columns come back empty.
 */
export const SNAPSHOT_COLUMNS: Readonly<Partial<Record<string, readonly number[]>>> = {
  RFP_Evidence: [
    EVIDENCE_COLUMNS.number,
    EVIDENCE_COLUMNS.vendor,
    EVIDENCE_COLUMNS.reason,
    EVIDENCE_COLUMNS.who,
    EVIDENCE_COLUMNS.when,
  ],
};
