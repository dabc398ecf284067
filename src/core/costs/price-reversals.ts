import type { PriceFormulaId, PriceSettings } from "../model";
import { scorePrices, type Bid } from "./price-formulas";

/** The bids for one price question, vendor by vendor. */
export interface PricedQuestion {
  readonly bids: readonly Bid[];
  /** What the price counts of each vendor's total (0–1); 0 where people have put a score in the formula's place. */
  readonly shares: readonly number[];
}

/** Taking `removed` out of the tender would turn round the order of two others. All three are places in the list of bids. */
export interface PriceReversal {
  readonly removed: number;
  /** Ahead now, behind without it. */
  readonly ahead: number;
  readonly behind: number;
}

/** Totals closer than this are a tie, as in the ranking (millionths of a point). */
const TIE = 1e-6;

/**
 * Pairs of vendors whose order hangs on a third one's price, which relative formulas allow: the buyer should know before
 * choosing one. `otherPoints`: what each vendor has of the total (0–100) that no price formula can change. A bid without
 * points for its price counts 0 there.
 */
export function priceReversals(
  formula: PriceFormulaId,
  otherPoints: readonly number[],
  questions: readonly PricedQuestion[],
  settings: PriceSettings = {},
): readonly PriceReversal[] {
  const totals = (removed?: number) => totalsOf(formula, otherPoints, questions, settings, removed);
  const now = totals();
  const found: PriceReversal[] = [];
  otherPoints.forEach((_, removed) => {
    const without = totals(removed);
    for (let a = 0; a < otherPoints.length; a += 1) {
      for (let b = 0; b < otherPoints.length; b += 1) {
        if (a === removed || b === removed) continue;
        const turned = now[a]! - now[b]! > TIE && without[b]! - without[a]! > TIE;
        if (turned) found.push({ removed, ahead: a, behind: b });
      }
    }
  });
  return found;
}

function totalsOf(
  formula: PriceFormulaId,
  otherPoints: readonly number[],
  questions: readonly PricedQuestion[],
  settings: PriceSettings,
  removed: number | undefined,
): readonly number[] {
  const totals = [...otherPoints];
  for (const { bids, shares } of questions) {
    // Its place stays, so that the others keep theirs.
    const present = bids.map((bid, index) => (index === removed ? { ...bid, price: null } : bid));
    scorePrices(formula, present, settings).forEach((points, index) => {
      totals[index] = totals[index]! + (shares[index] ?? 0) * (points ?? 0);
    });
  }
  return totals;
}
