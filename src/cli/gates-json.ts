import { gateName, gatesOfVendor } from "../core/gates";
import { formatAddress, type Evaluation, type RankedVendor } from "../core/model";
import { say } from "../core/wording/say";

/** One vendor's must-haves in `score --json`: what was found, why, whose words say so, and who let it through. */
export function gatesJson(evaluation: Evaluation, ranked: RankedVendor): readonly object[] {
  const { language } = evaluation;
  const gates = new Map((evaluation.gates ?? []).map((gate) => [gate.id, gate]));
  return gatesOfVendor(evaluation, ranked).map(({ gate, found, fails, reason, cell, quote, waiver }) => {
    const named = gates.get(gate);
    return {
      id: gate,
      gate: named ? say(language, gateName(named)) : gate,
      found,
      fails,
      reason: say(language, reason),
      quote: quote ?? null,
      address: cell ? formatAddress(cell) : null,
      ...(waiver ? { waived: { reason: waiver.reason, who: waiver.who, when: waiver.when } } : {}),
    };
  });
}

/** The criteria whose minimum score a vendor misses. */
export function belowMinimum({ failedGates }: RankedVendor): readonly string[] {
  return failedGates.flatMap((failed) => (failed.kind === "minimum" ? [failed.criterion] : []));
}
