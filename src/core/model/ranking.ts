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

/** A requirement a vendor does not meet: a must-have by its id, or the minimum score of a criterion. */
export type FailedGate =
  | { readonly kind: "must-have"; readonly gate: string }
  | { readonly kind: "minimum"; readonly criterion: CriterionId };

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
  /** The score 0–100 in all criteria but cost together, by their weights; 0 when cost has all the weight. */
  readonly quality: number;
  /** Requirements not met: must-haves in their order, then minimum scores. */
  readonly failedGates: readonly FailedGate[];
}

/** Best first; vendors that fail a requirement last. Equal vendors keep the workbook's order. */
export type Ranking = readonly RankedVendor[];
