import type { Ranking, VendorId } from "../../core/model";
import { movement } from "../../core/ranking/movement";

/** Places each vendor won (positive) or lost against an earlier ranking. */
export function placesMoved(before: Ranking, now: Ranking): ReadonlyMap<VendorId, number> {
  return new Map(movement(before, now).map(({ vendor, places }) => [vendor, places]));
}
