/** The five criteria every tender starts with, in the order they are always shown. */
export const STANDARD_CRITERIA = ["experience", "technology", "cost", "security", "references"] as const;
export type StandardCriterionId = (typeof STANDARD_CRITERIA)[number];

/** A standard criterion or one of the buyer's own ("other", "sustainability", …). */
export type CriterionId = string;

/** What a question belongs to; "none" is an honest answer (company name, contact). */
export type QuestionCriterion = CriterionId | "none";

/** Everything else is quality. */
export const COST_CRITERION = "cost";

/** The criterion for a buyer's weighted questions that are none of the five. */
export const OTHER_CRITERION = "other";

export interface Criterion {
  readonly id: CriterionId;
  /** The buyer's own name for it; undefined means the product's word for `id`. */
  readonly label?: string;
}
