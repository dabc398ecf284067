import type { PriceFormulaId, PriceSettings } from "../model";

export interface Bid {
  /** Total cost in the base currency; null when it can't be compared. */
  readonly price: number | null;
  /** Meets every must-have. */
  readonly qualified: boolean;
}

interface Benchmarks {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
}

/** Points 0–100 of one valid price; null when the formula cannot be applied. */
type PricePoints = (price: number, among: Benchmarks, settings: PriceSettings) => number | null;

/** The buyer's bounds need no other bid; all the others compare. */
const FORMULAS: Readonly<Record<Exclude<PriceFormulaId, "linear-bounds">, PricePoints>> = {
  "lowest-price": lowestPriceRatio,
  qcbs: lowestPriceRatio,
  "linear-bids": betweenBids,
  mean: aroundTheMean,
  log: logarithmic,
  "korean-negotiated": koreanNegotiated,
};

/**
 * The points of every bid, in the order given: 0 to 100, not rounded (METHODS.md, "Price formulas"). Benchmarks (lowest,
 * highest, mean) come from the valid bids alone: positive prices of vendors that meet every must-have. A bid that fails one
 * is scored against them for information and sets none. A price that is missing, zero or negative has no points (null), and
 * so has every bid when a formula lacks what it needs.
 */
export function scorePrices(
  formula: PriceFormulaId,
  bids: readonly Bid[],
  settings: PriceSettings = {},
): readonly (number | null)[] {
  const valid = bids.flatMap(({ price, qualified }) => (qualified && isPrice(price) ? [price] : []));
  const benchmarks =
    valid.length === 0
      ? null
      : {
          lowest: Math.min(...valid),
          highest: Math.max(...valid),
          mean: valid.reduce((sum, price) => sum + price, 0) / valid.length,
        };
  return bids.map(({ price, qualified }) => {
    if (!isPrice(price)) return null;
    // The World Bank opens the price of nobody who is out.
    if (formula === "qcbs" && !qualified) return 0;
    if (formula === "linear-bounds") return within(betweenBounds(price, settings));
    if (benchmarks === null) return null;
    const points = FORMULAS[formula](price, benchmarks, settings);
    return within(points);
  });
}

function within(points: number | null): number | null {
  return points === null || !Number.isFinite(points) ? null : Math.min(Math.max(points, 0), 100);
}

export function isPrice(price: number | null): price is number {
  return price !== null && Number.isFinite(price) && price > 0;
}

/** 100 · Pmin / P. The World Bank's QCBS scores prices alike (Sf = 100 · Fm / F). */
function lowestPriceRatio(price: number, { lowest }: Benchmarks): number {
  return (100 * lowest) / price;
}

/** 100 · (w − P) / (w − b) between the buyer's best price b and worst price w. */
function betweenBounds(price: number, { bounds }: PriceSettings): number | null {
  if (!bounds || !(bounds.worst > bounds.best)) return null;
  return (100 * (bounds.worst - price)) / (bounds.worst - bounds.best);
}

/** 100 · (Pmax − P) / (Pmax − Pmin): parts two bids by everything however near they are; equal bids all get 100. */
function betweenBids(price: number, { lowest, highest }: Benchmarks): number {
  if (highest === lowest) return price <= lowest ? 100 : 0;
  return (100 * (highest - price)) / (highest - lowest);
}

/** 50 at the mean price, one point more or less for every per cent below or above it. */
function aroundTheMean(price: number, { mean }: Benchmarks): number {
  return 50 - (100 * (price - mean)) / mean;
}

/** 100 · (1 − log(P / Pmin) / log A). */
function logarithmic(price: number, { lowest }: Benchmarks, settings: PriceSettings): number | null {
  const times = settings.zeroAtTimesLowest ?? 0;
  return times > 1 ? 100 * (1 - Math.log(price / lowest) / Math.log(times)) : null;
}

/**
 * Korea's negotiated contracts: the ratio down to 80 % of the estimated price E; below it
 * L · Pmin / 0.8E + 2 · (0.8E − P) / (0.8E − 0.6E) of the L points for price, prices under 0.6E counting as 0.6E.
 * The rule has changed several times: check the current notice before relying on it.
 */
function koreanNegotiated(price: number, { lowest }: Benchmarks, settings: PriceSettings): number | null {
  const { estimate = 0, pricePoints = 0 } = settings;
  if (!(estimate > 0) || !(pricePoints > 0)) return null;
  const upper = 0.8 * estimate;
  const lower = 0.6 * estimate;
  const floored = Math.max(price, lower);
  const least = Math.max(lowest, lower);
  if (floored >= upper) return (100 * least) / floored;
  const points = (pricePoints * least) / upper + (2 * (upper - floored)) / (upper - lower);
  return (100 * points) / pricePoints;
}
