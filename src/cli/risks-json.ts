import { formatAddress, type Evaluation } from "../core/model";
import { assessRisks } from "../core/risks";

/** `risks` of `score --json`: every vendor's six risks; a sign shows the first words that decided it, or null. */
export function risksJson(evaluation: Evaluation): readonly object[] {
  const names = new Map(evaluation.vendors.map((vendor) => [vendor.id, vendor.name]));
  return assessRisks(evaluation).map(({ vendor, risk, level, signs }) => ({
    vendor: names.get(vendor) ?? vendor,
    risk,
    level,
    signs: signs.map(({ sign, state, evidence: [first] }) => ({
      sign,
      state,
      address: first ? formatAddress(first.cell) : null,
      quote: first && first.quote !== "" ? first.quote : null,
    })),
  }));
}
