import type { Evaluation, Ranking, VendorId } from "../../core/model";
import { pointsOf } from "./numbers";

export function vendorName(evaluation: Evaluation, id: VendorId): string {
  return evaluation.vendors.find((vendor) => vendor.id === id)?.name ?? id;
}

/** What the sentence above the ranking has to say, as plain values. */
export interface Verdict {
  readonly kind: "none" | "one" | "tie" | "leads";
  readonly leader: string;
  /** Points ahead of the next. */
  readonly lead: number;
  /** Vendors sharing first place. */
  readonly sharing: number;
  /** The best place below first that is shared, if any. */
  readonly tieBelow: { readonly count: number; readonly rank: number } | null;
}

export function verdictOf(evaluation: Evaluation, ranking: Ranking): Verdict {
  const ranked = ranking.filter(({ rank }) => rank !== null);
  const [first, ...rest] = ranked;
  const empty = { leader: "", lead: 0, sharing: 0, tieBelow: null };
  if (!first) return { kind: "none", ...empty };
  const leader = vendorName(evaluation, first.vendor);
  const sharing = ranked.filter(({ rank }) => rank === 1).length;
  const next = rest.find(({ rank }) => rank !== 1);
  const lead = next ? pointsOf(first) - pointsOf(next) : 0;
  const tied = rest.find(({ rank, tied }) => tied && rank !== 1);
  const tieBelow = tied
    ? { rank: tied.rank!, count: ranked.filter(({ rank }) => rank === tied.rank).length }
    : null;
  const kind = sharing > 1 ? "tie" : next ? "leads" : "one";
  return { kind, leader, lead, sharing, tieBelow };
}
