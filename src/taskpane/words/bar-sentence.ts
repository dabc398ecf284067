import type { Evaluation, RankedVendor } from "../../core/model";
import { criterionName } from "./criterion-name";
import { pointsOf } from "./numbers";
import { vendorName } from "./ranking-sentence";
import { roundParts } from "./round-parts";
import type { Words } from "./use-words";

/** A vendor's contributions in the order of the criteria, rounded to add up to the total as shown. */
export function shownContributions(evaluation: Evaluation, one: RankedVendor, digits: number): number[] {
  const parts = evaluation.criteria.map(({ id }) => one.criteria[id]?.contribution ?? 0);
  return roundParts(parts, pointsOf(one), digits);
}

/** "Tamarind Operations: 79.6 points. Experience 16.9, Technology 20.5, …" */
export function barSentence(words: Words, evaluation: Evaluation, one: RankedVendor, digits: number): string {
  const shown = shownContributions(evaluation, one, digits);
  const parts = evaluation.criteria.map(
    (criterion, index) => `${criterionName(words, criterion)} ${words.numbers.score(shown[index]!, digits)}`,
  );
  return words.t("ranking.bar", {
    vendor: vendorName(evaluation, one.vendor),
    total: words.numbers.score(pointsOf(one), digits),
    parts: parts.join(", "),
  });
}
