import { RoundTrips, type RoundTripsOptions } from "./count-syncs";
import { goTo, openSheet } from "./go-to";
import { readGrids } from "./read-grids";
import { readSnapshot } from "./snapshot";
import { SheetIds, watch } from "./watch";
import type { ExcelApi, SupportsSet, WorkbookConnection } from "./workbook-connection";
import { writeScore, writeWeights } from "./write-cells";
import { writePlan } from "./write-plan/write-plan";

/**
 * The open workbook as the rest of the product knows it.
 *
 * @param excel Office.js's `Excel`, or the embedded one's: always the real client library.
 * @param supports Office's requirement-set check.
 */
export function connectWorkbook(
  excel: ExcelApi,
  supports: SupportsSet,
  options: RoundTripsOptions = {},
): WorkbookConnection {
  const trips = new RoundTrips(excel, supports, options);
  const ids = new SheetIds(trips);
  return {
    readGrids: (work = {}) => readGrids(trips, work),
    readSnapshot: () => readSnapshot(trips),
    writePlan: async (plan, work = {}) => {
      try {
        return await writePlan(trips, plan, work);
      } finally {
        ids.forget();
      }
    },
    writeWeights: (values) => writeWeights(trips, values),
    writeScore: (row, column, value) => writeScore(trips, row, column, value),
    appendLog: async (entries, language) => {
      // It brings all the sheets' words with it: nothing the pane's first picture needs.
      const { appendLog } = await import("./append-log");
      return appendLog(trips, entries, language);
    },
    goTo: (cell) => goTo(trips, cell),
    openSheet: (key) => openSheet(trips, key),
    watch: (listener) => watch(trips, ids, listener),
    get syncs() {
      return trips.count;
    },
  };
}
