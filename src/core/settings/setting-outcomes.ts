import type { Correction, CorrectionOutcome } from "../model";
import { isSetting } from "./is-setting";

/**
 * What became of all corrections, in their order: `known` for those that were looked for in the reading; a setting of the
 * whole evaluation always holds.
 */
export function settingOutcomes(
  corrections: readonly Correction[],
  known: readonly CorrectionOutcome[],
): readonly CorrectionOutcome[] {
  const of = new Map(known.map((outcome) => [outcome.correction, outcome]));
  return corrections.flatMap((correction): CorrectionOutcome[] => {
    const outcome = of.get(correction);
    if (outcome) return [outcome];
    return isSetting(correction) ? [{ correction, state: "applied" }] : [];
  });
}
