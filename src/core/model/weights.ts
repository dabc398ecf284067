import type { CriterionId } from "./criterion";

/**
 * Weights of the criteria in basis points (integers ≥ 0). Weights set in the pane sum to exactly 10000.
 * Numbers typed into the workbook may sum to anything: what counts is each one's share of the sum.
 */
export type Weights = Readonly<Record<CriterionId, number>>;

/** What an unanswered question does: scores 0, or its weight is shared by the rest of its criterion. */
export type MissingPolicy = "score-zero" | "leave-out";
