import type { CostAssumptions, CostLine, QuestionId } from "../model";
import { unitTerms, volumeOf, type Volume } from "./payment-unit";

/** What a line is multiplied by besides the years: a volume of the assumptions, or nothing that needs one. */
export type VolumeClass = Volume | "none";

/** In the order the sheet counts them: of two met equally often the earlier is the usual one. */
export const VOLUME_CLASSES: readonly VolumeClass[] = ["none", "fte", "transactions", "pieces"];

function volumeClassOf({ unit, quantity }: Pick<CostLine, "unit" | "quantity">): VolumeClass {
  return unit === null || quantity !== null ? "none" : (volumeOf(unit) ?? "none");
}

/** What most lines of each scored question are multiplied by. Lines without an amount or unit say nothing. */
export function usualVolumes(lines: readonly CostLine[]): ReadonlyMap<QuestionId | null, VolumeClass> {
  const counts = new Map<QuestionId | null, Map<VolumeClass, number>>();
  for (const line of lines) {
    if (line.amount === null || line.unit === null) continue;
    const own = counts.get(line.group) ?? new Map<VolumeClass, number>();
    const volume = volumeClassOf(line);
    own.set(volume, (own.get(volume) ?? 0) + 1);
    counts.set(line.group, own);
  }
  return new Map(
    [...counts].map(([group, own]) => {
      const most = Math.max(...own.values());
      return [group, VOLUME_CLASSES.find((volume) => own.get(volume) === most) ?? "none"];
    }),
  );
}

/**
 * A price per FTE beside one for everything says nothing until somebody says how many FTE: as long as the assumption is the
 * 1 it starts from, lines that are counted otherwise than most are not compared. Among their own kind the volume makes no
 * difference.
 */
export function isVolumeKnown(line: CostLine, usual: VolumeClass, assumptions: CostAssumptions): boolean {
  if (line.unit === null) return false;
  const own = volumeClassOf(line);
  const terms = unitTerms(line.unit, assumptions);
  if (line.quantity === null && !(terms.quantity > 0)) return false;
  if (!(terms.timesAYear + terms.once > 0)) return false;
  return own === usual || (isSaid(own, assumptions) && isSaid(usual, assumptions));
}

function isSaid(volume: VolumeClass, { volume: { fte, transactionsPerYear } }: CostAssumptions): boolean {
  switch (volume) {
    case "none":
      return true;
    case "fte":
      return fte > 0 && fte !== 1;
    case "transactions":
      return transactionsPerYear > 0 && transactionsPerYear !== 1;
    case "pieces":
      return false;
  }
}
