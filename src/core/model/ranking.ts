import type { CriterionId } from "./criterion";
import type { VendorId } from "./vendor";

/** One millionth of a point of the total: totals are integers in this unit (0–100,000,000), so ties are exact. */
export type MicroPoints = number;

export interface CriterionResult {
  /** The criterion's score 0–100, as a plain number (not rounded). */
  readonly score: number;
  /** share of the weight × score, in points of the total (not rounded). */
  readonly contribution: number;
}

export interface RankedVendor {
  readonly vendor: VendorId;
  readonly total: MicroPoints;
  /** Competition rank (1, 2, 2, 4) among the vendors that meet every requirement; null for the others. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Points behind the leader, in micro points; 0 for the leader and for vendors out of the ranking. */
  readonly behind: MicroPoints;
  readonly criteria: Readonly<Record<CriterionId, CriterionResult>>;
  /** Share (0–1) of the weight that was answered. */
  readonly answered: number;
  /** Requirements not met, as written in the evaluation. */
  readonly failedGates: readonly string[];
}

/** Best first; vendors that fail a requirement last. Equal vendors keep the workbook's order. */
export type Ranking = readonly RankedVendor[];
