import { Problem } from "../../core/model";
import type { WorkbookPlan } from "../../core/report/workbook-plan";
import type { RoundTrips } from "../count-syncs";
import { throwIfCancelled } from "../problems";
import type { WorkOptions, WriteOutcome, WrittenSheet } from "../workbook-connection";
import { carryOut } from "./carry-out";
import { decorate } from "./decorate";
import { readBack } from "./read-back";
import { chooseTitles } from "./sheets";
import { surveyWorkbook, type Survey } from "./survey";

/**
 * Makes or refreshes our sheets: look (1–2 round trips), write (1), decorate and read back (1). Stopping is possible
 * until the writing begins; from then on it runs to its end, so that the workbook is never left half written.
 */
export async function writePlan(
  trips: RoundTrips,
  plan: WorkbookPlan,
  options: WorkOptions,
): Promise<WriteOutcome> {
  const before = trips.count;
  const { onProgress } = options;
  onProgress?.({ step: "listing", done: 0, of: 1 });
  const survey = await trips.run((batch) => surveyWorkbook(batch, plan), options);
  throwIfCancelled(options.signal);
  const sheets = chooseTitles(plan, survey);
  await write(trips, plan, sheets, survey, onProgress);
  onProgress?.({ step: "charts", done: 0, of: 1 });
  const { refused, differences: compared } = await decorate(trips, plan, sheets, survey);
  onProgress?.({ step: "checking", done: 0, of: 1 });
  const differences =
    compared ?? (await trips.run((batch) => readBack(batch, plan, sheets), { holdDuringCellEdit: true }));
  onProgress?.({ step: "checking", done: 1, of: 1 });
  return {
    sheets,
    failedCharts: refused.charts,
    failedPrint: refused.print,
    differences,
    syncs: trips.count - before,
  };
}

/** Once more without opening outdated groups, when Excel refuses just that: nothing has been written then. */
async function write(
  trips: RoundTrips,
  plan: WorkbookPlan,
  sheets: readonly WrittenSheet[],
  survey: Survey,
  onProgress: WorkOptions["onProgress"],
): Promise<void> {
  const attempt = (unfold: boolean): Promise<void> =>
    trips.run(
      (batch) => carryOut(batch, plan, sheets, survey, { unfold, ...(onProgress ? { onProgress } : {}) }),
      {
        holdDuringCellEdit: true,
      },
    );
  try {
    await attempt(true);
  } catch (error) {
    const location = error instanceof Problem ? error.details["location"] : undefined;
    if (typeof location !== "string" || !/(^|\.)ungroup$/i.test(location)) throw error;
    await attempt(false);
  }
}
