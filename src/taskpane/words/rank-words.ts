import type { RankedVendor } from "../../core/model";
import type { Words } from "./use-words";

/** "3=" in English, where a tie is part of the place; "3" elsewhere, where the badge says it. "–" without a place. */
export function rankWords(words: Words, vendor: Pick<RankedVendor, "rank" | "tied">): string {
  if (vendor.rank === null) return "–";
  return words.t(vendor.tied ? "rank.tied" : "rank.plain", { rank: vendor.rank });
}
