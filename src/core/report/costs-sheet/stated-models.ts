import type { Evaluation, VendorId } from "../../model";

const KNOWN = new Set([
  "fixed",
  "hybrid",
  "time-and-material",
  "fte-based",
  "transaction-based",
  "outcome-based",
]);

/** What vendors call the way they want to be paid, wherever they say so. */
export function statedModels({
  answers,
}: Pick<Evaluation, "answers">): ReadonlyMap<VendorId, readonly string[]> {
  const models = new Map<VendorId, string[]>();
  for (const { vendor, facts } of answers) {
    for (const fact of facts) {
      if (fact.type !== "trait" || fact.trait !== "pricing-model" || !KNOWN.has(fact.value)) continue;
      const own = models.get(vendor) ?? [];
      if (!own.includes(fact.value)) models.set(vendor, [...own, fact.value]);
    }
  }
  return models;
}
