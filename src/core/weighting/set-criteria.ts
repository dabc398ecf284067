import type { Correction, Criterion, CriterionId } from "../model";
import { ofKind } from "../settings";

/**
 * The criteria under the names and in the order people gave them, those of their own behind the others even while no
 * question belongs to them. Criteria the order does not list follow in their own order.
 */
export function setCriteria(
  criteria: readonly Criterion[],
  corrections: readonly Correction[],
): readonly Criterion[] {
  const names = new Map(ofKind(corrections, "criterion-name").map((one) => [one.criterion, one.label]));
  const known = new Set(criteria.map(({ id }) => id));
  const all = [...criteria, ...[...names.keys()].filter((id) => !known.has(id)).map((id) => ({ id }))];
  const order = ofKind(corrections, "criterion-order").at(-1)?.order ?? [];
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (id: CriterionId): number => place.get(id) ?? order.length;
  return all
    .map((criterion): Criterion => {
      const label = names.get(criterion.id);
      return label === undefined ? criterion : { ...criterion, label };
    })
    .sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

/** Longer ids say no more. */
const LONGEST_ID = 60;

/** The id of a criterion of the buyer's own, from the name it is first given: the same name is the same criterion. */
export function ownCriterionId(label: string): CriterionId {
  const words = label
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `own-${words === "" ? "criterion" : words.slice(0, LONGEST_ID)}`;
}
