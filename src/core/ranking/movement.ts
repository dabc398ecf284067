import type { MicroPoints, Ranking, VendorId } from "../model";

/** What a change of weights or scores did to one vendor. */
export interface Movement {
  readonly vendor: VendorId;
  /** null: not there before, or out of the ranking. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** Places won (> 0) or lost (< 0); 0 when either rank is missing. */
  readonly places: number;
  /** Change of the total; 0 for a vendor that was not there before. */
  readonly points: MicroPoints;
}

/** One movement for every vendor of `after`, in its order. */
export function movement(before: Ranking, after: Ranking): readonly Movement[] {
  const earlier = new Map(before.map((entry) => [entry.vendor, entry]));
  return after.map(({ vendor, rank, total }) => {
    const was = earlier.get(vendor);
    const rankBefore = was?.rank ?? null;
    return {
      vendor,
      rankBefore,
      rankAfter: rank,
      places: rankBefore === null || rank === null ? 0 : rankBefore - rank,
      points: was ? total - was.total : 0,
    };
  });
}
