import type { Correction } from "../../../core/model";
import { correctionKey, type Change, type CorrectionDraft } from "./judgements";

/** A setting, and whether it says what would hold without it. */
export interface Wanted {
  readonly setting: CorrectionDraft;
  readonly isDefault: boolean;
}

/**
 * One change that makes all of these hold. What is the default needs no setting: one that stands is taken back, so that
 * the workbook has nothing to keep. null when nothing is wanted.
 */
export function setOrTakeBack(standing: readonly Correction[], wanted: readonly Wanted[]): Change | null {
  const stands = new Set(standing.map(correctionKey));
  const isTakenBack = ({ setting, isDefault }: Wanted) => isDefault && stands.has(correctionKey(setting));
  const takenBack = wanted.filter(isTakenBack).map(({ setting }) => setting);
  const corrections = wanted.filter((one) => !isTakenBack(one)).map(({ setting }) => setting);
  return wanted.length === 0 ? null : { corrections, takenBack };
}
