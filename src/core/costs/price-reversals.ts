import type { PriceFormulaId, PriceSettings } from "../model";
import { scorePrices, type Bid } from "./price-formulas";

/** A bid with what it has besides the price: points of the total (0–100) that no price formula can change. */
export interface WholeBid extends Bid {
  readonly otherPoints: number;
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
 * choosing one. `share` (0–1) is what the price counts of the total. A bid without points for its price counts 0 there.
 */
export function priceReversals(
  formula: PriceFormulaId,
  bids: readonly WholeBid[],
  share: number,
  settings: PriceSettings = {},
): readonly PriceReversal[] {
  const now = totals(formula, bids, share, settings);
  const found: PriceReversal[] = [];
  bids.forEach((_, removed) => {
    const without = totals(formula, withoutBid(bids, removed), share, settings);
    for (let a = 0; a < bids.length; a += 1) {
      for (let b = 0; b < bids.length; b += 1) {
        if (a === removed || b === removed) continue;
        const turned = now[a]! - now[b]! > TIE && without[b]! - without[a]! > TIE;
        if (turned) found.push({ removed, ahead: a, behind: b });
      }
    }
  });
  return found;
}

/** Its place stays, so that the others keep theirs. */
function withoutBid(bids: readonly WholeBid[], removed: number): readonly WholeBid[] {
  return bids.map((bid, index) => (index === removed ? { ...bid, price: null } : bid));
}

function totals(
  formula: PriceFormulaId,
  bids: readonly WholeBid[],
  share: number,
  settings: PriceSettings,
): readonly number[] {
  const points = scorePrices(formula, bids, settings);
  return bids.map(({ otherPoints }, index) => otherPoints + share * (points[index] ?? 0));
}
