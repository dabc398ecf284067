import type { Evaluation, RankedVendor, Ranking } from "../../../core/model";
import { pointsOf } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import type { Words } from "../../words/use-words";

/** Whom a vendor is compared with: the leader; for the leader, the next. */
export function rivalOf(ranking: Ranking, one: RankedVendor): RankedVendor | undefined {
  return ranking.find(({ vendor, rank }) => rank !== null && vendor !== one.vendor);
}

/** "1st of 7 · 2.2 ahead of Northquay Services". */
export function standingOf(
  words: Words,
  evaluation: Evaluation,
  ranking: Ranking,
  one: RankedVendor,
  rival: RankedVendor | undefined,
): string {
  const count = ranking.filter(({ rank }) => rank !== null).length;
  const place = one.rank === null ? words.t("why.noPlace") : words.t("why.place", { rank: one.rank, count });
  if (!rival) return place;
  const gap = pointsOf(one) - pointsOf(rival);
  const values = {
    gap: words.numbers.score(Math.abs(gap), Math.abs(gap) < 0.095 && gap !== 0 ? 2 : 1),
    vendor: vendorName(evaluation, rival.vendor),
  };
  const distance =
    gap === 0
      ? words.t("why.level", { vendor: values.vendor })
      : words.t(gap > 0 ? "why.ahead" : "why.behind", values);
  return `${place} · ${distance}`;
}
