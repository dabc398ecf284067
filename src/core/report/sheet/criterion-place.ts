import type { CriterionId } from "../../model";
import { textInFormula } from "./formulas";

/** Where a criterion stands on RFP Ranking now, as an expression: people may sort the rows. */
export function placeOfCriterion(id: CriterionId): string {
  // To MATCH these are wildcards.
  return `MATCH(${textInFormula(id.replace(/[*?~]/g, "~$&"))},RFP_CriterionIds,0)`;
}
