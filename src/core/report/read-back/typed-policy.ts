import type { CorrectionNote, Evaluation, MissingPolicy, Setting } from "../../model";
import type { Decisions } from "../decisions";
import { NO_NOTE } from "./typed-points";

/** What every evaluation starts with: an unanswered question scores 0, and shows. */
export const USUAL_POLICY: MissingPolicy = "score-zero";

/** The other policy chosen on RFP Ranking. */
export function typedPolicy(
  _: Evaluation,
  { missingPolicy }: Decisions,
): readonly (CorrectionNote & Setting)[] {
  if (missingPolicy === null || missingPolicy === USUAL_POLICY) return [];
  return [{ kind: "missing-policy", policy: missingPolicy, ...NO_NOTE }];
}
