import { planReport } from "../../src/core/report";
import { ANCHORS } from "../../src/excel/find-our-sheets";
import { standardCriteria, tender } from "../core/report/support/evaluations";
import { openWorkbook, sheetOf, workbookOf } from "./support/open-workbook";

/** A tender with every score made up, some missing. */
function madeUp(vendors: number, questions: number) {
  const criteria = standardCriteria();
  return tender({
    vendors: Array.from({ length: vendors }, (_, index) => `Vendor ${index + 1}`),
    criteria,
    questions: Array.from({ length: questions }, (_, row) => ({
      criterion: criteria[row % criteria.length]!.id,
      points: 100,
      scores: Array.from({ length: vendors }, (_, column) =>
        (row + column) % 11 === 0 ? null : ((row * 37 + column * 53) % 101) * 100,
      ),
    })),
    weights: [2000, 2000, 2500, 2000, 1500],
  });
}

describe("the report itself, carried out", () => {
  it("finds its sheets by the names the plan anchors them with", () => {
    for (const { key, anchor } of planReport(madeUp(2, 5)).sheets) expect(ANCHORS[key]).toBe(anchor);
  });

  it.each(["1.14", "1.17"])(
    "is written, read back without a difference and refreshed in place under ExcelApi %s",
    async (apiCeiling) => {
      const { connection, embedded, sheetNames } = await openWorkbook(
        workbookOf(sheetOf("s1", "Responses", [["Question"]])),
        { apiCeiling },
      );
      const first = await connection.writePlan(planReport(madeUp(8, 20)));
      expect(first).toMatchObject({ differences: [], failedCharts: [], failedPrint: [], syncs: 3 });
      const names = embedded.contents().names.length;
      const snapshot = await connection.readSnapshot();
      const second = await connection.writePlan(planReport(madeUp(8, 20)));
      expect(second).toMatchObject({ differences: [], failedCharts: [], failedPrint: [], syncs: 4 });
      expect(sheetNames()).toHaveLength(1 + first.sheets.length);
      expect(embedded.contents().names).toHaveLength(names);
      expect(await connection.readSnapshot()).toEqual(snapshot);
    },
    60_000,
  );

  it("takes no more round trips for 50 vendors than for 5", async () => {
    const syncs: number[] = [];
    for (const vendors of [5, 50]) {
      const { connection } = await openWorkbook(workbookOf(sheetOf("s1", "Responses", [["Question"]])));
      const outcome = await connection.writePlan(planReport(madeUp(vendors, 8)));
      expect(outcome).toMatchObject({ differences: [], failedCharts: [] });
      syncs.push(outcome.syncs);
    }
    expect(syncs).toEqual([3, 3]);
  }, 120_000);
});
