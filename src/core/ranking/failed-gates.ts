import {
  COST_CRITERION,
  type CriterionId,
  type Evaluation,
  type FailedGate,
  type Hundredths,
  type MicroPoints,
  type VendorId,
} from "../model";
import { exactTotal, type WeightVector } from "./exact-total";
import type { CriterionFraction } from "./prepare";

/** A must-have about quality: it hangs on the weights, so the ranking decides it. */
export interface QualityGate {
  readonly gate: string;
  readonly atLeast: Hundredths;
  /** Vendors for whom people have decided: nothing is compared. */
  readonly decided: ReadonlySet<VendorId>;
}

/** What makes vendors fail whatever the weights are, and what is to be asked once they are known. */
export interface PreparedGates {
  /** In the order of the must-haves; those about quality are in it only where people decided. */
  readonly failed: ReadonlyMap<VendorId, ReadonlySet<string>>;
  readonly quality: readonly QualityGate[];
  /** Ids of all must-haves, in their order. */
  readonly order: readonly string[];
}

export function prepareGates({
  gates = [],
  gateResults = [],
}: Pick<Evaluation, "gates" | "gateResults">): PreparedGates {
  const failed = new Map<VendorId, Set<string>>();
  const decided = new Map<string, Set<VendorId>>();
  for (const { gate, vendor, fails, found, waiver } of gateResults) {
    if (fails) failed.set(vendor, (failed.get(vendor) ?? new Set()).add(gate));
    if (found !== "unknown" || waiver) decided.set(gate, (decided.get(gate) ?? new Set()).add(vendor));
  }
  return {
    failed,
    order: gates.map(({ id }) => id),
    quality: gates.flatMap(({ id, check }) =>
      check.kind === "quality"
        ? [{ gate: id, atLeast: check.atLeast, decided: decided.get(id) ?? new Set<VendorId>() }]
        : [],
    ),
  };
}

/** The must-haves one vendor fails, with those about its quality (millionths of a point), in their order. */
export function failedMustHaves(
  { failed, quality, order }: PreparedGates,
  vendor: VendorId,
  qualityOf: MicroPoints,
): readonly FailedGate[] {
  const sure = failed.get(vendor);
  const below = quality.filter(
    ({ atLeast, decided }) => !decided.has(vendor) && qualityOf < atLeast * MICRO_A_HUNDREDTH,
  );
  if (!sure && below.length === 0) return [];
  const all = new Set([...(sure ?? []), ...below.map(({ gate }) => gate)]);
  return order.filter((id) => all.has(id)).map((gate) => ({ kind: "must-have", gate }));
}

const MICRO_A_HUNDREDTH = 10_000;

/**
 * (total − cost's part) / (1 − cost's share), exactly: the weighted mean of all criteria but cost, in millionths of a
 * point. 0 when cost has all the weight.
 */
export function qualityTotal(
  criteria: readonly CriterionId[],
  fractions: readonly CriterionFraction[],
  { weights }: WeightVector,
): MicroPoints {
  const others = weights.map((weight, index) => (criteria[index] === COST_CRITERION ? 0 : weight));
  return exactTotal(fractions, { weights: others, sum: others.reduce((sum, weight) => sum + weight, 0) });
}
