import type { Correction, Evaluation } from "../../model";
import type { Decisions } from "../decisions";

/** What people typed into RFP Costs: its rows say themselves what they are about. */
export function typedCosts(_: Evaluation, { costs }: Decisions): readonly Correction[] {
  return costs ?? [];
}
