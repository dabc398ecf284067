import { planReport } from "../../../src/core/report";
import { parseRange } from "../../../src/core/model";
import { standardCriteria, tender } from "./support/evaluations";

/** The plan of RFP Ranking for so many vendors. */
function ranking(vendors: number) {
  const criteria = standardCriteria();
  const evaluation = tender({
    vendors: Array.from({ length: vendors }, (_, index) => `Vendor ${index + 1}`),
    criteria,
    questions: criteria.map(({ id }) => ({
      criterion: id,
      points: 100,
      scores: Array.from({ length: vendors }, (_, column) => ((column * 53) % 101) * 100),
    })),
    weights: [2000, 2000, 2500, 2000, 1500],
  });
  return planReport(evaluation).sheets.find(({ key }) => key === "ranking")!;
}

const area = (range: string) => parseRange(`Sheet!${range}`)!;

describe("the charts of RFP Ranking", () => {
  it.each([5, 15, 16, 50])(
    "stay in sight of the weights with %i vendors, at most 15 of them drawn",
    (vendors) => {
      const plan = ranking(vendors);
      const places = plan.charts.map(({ place }) => area(`${place.from}:${place.to}`));
      const weights = area(plan.validations[0]!.range);
      // The first below the weights or below a short leaderboard: a screen shows some forty rows.
      expect(Math.min(...places.map(({ top }) => top))).toBeLessThan(weights.bottom + 20);
      places.forEach((one, index) =>
        places.slice(index + 1).forEach((other) => {
          const apart =
            one.bottom < other.top ||
            other.bottom < one.top ||
            one.right < other.left ||
            other.right < one.left;
          expect(apart).toBe(true);
        }),
      );
      for (const { kind, data } of plan.charts) {
        const { top, bottom } = area(data);
        if (kind !== "radar") expect(bottom - top).toBe(Math.min(vendors, 15));
      }
      const printed = area(plan.print.area);
      for (const { bottom, right } of places)
        expect([bottom <= printed.bottom, right <= printed.right]).toEqual([true, true]);
      expect(plan.print.orientation).toBe(vendors > 15 ? "portrait" : "landscape");
    },
  );
});
