import { STANDARD_CRITERIA, OTHER_CRITERION, type Criterion, type Language } from "../../model";
import { say } from "../../wording/say";
import { cleanLabel, makeDistinct } from "./vendor-labels";

const NAMED: readonly string[] = [...STANDARD_CRITERIA, OTHER_CRITERION];

/** The names of the criteria in the sheets, in their order: the buyer's own word, else the product's. */
export function criterionLabels(criteria: readonly Criterion[], language: Language): readonly string[] {
  return makeDistinct(
    criteria.map(({ id, label }) => {
      if (label !== undefined && label.trim() !== "") return cleanLabel(label);
      return NAMED.includes(id) ? say(language, { key: `report.criterion.${id}` }) : cleanLabel(id);
    }),
  );
}
