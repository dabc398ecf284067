import type { EvaluationPhase } from "../../../core/evaluate";
import type { StepProgress } from "../../../core/steps/steps";

/** How far the pane's own work on what was read is: `share` of the whole (0–1) in whole hundredths. */
export interface EvaluationProgress {
  readonly step: EvaluationPhase;
  readonly share: number;
}

/** Where each stretch begins and ends in the time that all of them take, as measured at 100 vendors × 300 questions. */
const STRETCHES: Readonly<Record<EvaluationPhase, readonly [from: number, to: number]>> = {
  finding: [0, 0.13],
  understanding: [0.13, 0.85],
  scoring: [0.85, 1],
};

export function evaluationProgress({ phase, done, of }: StepProgress<EvaluationPhase>): EvaluationProgress {
  const [from, to] = STRETCHES[phase];
  const part = of > 0 ? done / of : 0;
  return { step: phase, share: Math.floor((from + (to - from) * part) * 100) / 100 };
}
