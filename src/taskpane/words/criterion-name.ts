import type { Criterion, CriterionId, Evaluation, StandardCriterionId } from "../../core/model";
import type { MessageKey } from "../messages";
import type { Words } from "./use-words";

const SHORT: Readonly<Record<StandardCriterionId, MessageKey>> = {
  experience: "criterion.experience",
  technology: "criterion.technology",
  cost: "criterion.cost",
  security: "criterion.security",
  references: "criterion.references",
};

/** The buyer's own name for a criterion, else the product's word for it. */
export function criterionName(words: Words, criterion: Criterion): string {
  if (criterion.label) return criterion.label;
  const key = SHORT[criterion.id as StandardCriterionId];
  if (key) return words.t(key);
  return criterion.id === "other" ? words.t("criterion.other") : criterion.id;
}

/** As on the Weights screen, where there is room to say what technology means. */
export function criterionLongName(words: Words, criterion: Criterion): string {
  const plainTechnology = criterion.id === "technology" && !criterion.label;
  return plainTechnology ? words.t("criterion.technology.long") : criterionName(words, criterion);
}

export function nameOfCriterion(words: Words, evaluation: Evaluation, id: CriterionId): string {
  return criterionName(words, evaluation.criteria.find((criterion) => criterion.id === id) ?? { id });
}
