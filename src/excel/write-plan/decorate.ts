import { Problem } from "../../core/model";
import type { ChartPlan, SheetKey, WorkbookPlan } from "../../core/report/workbook-plan";
import type { Batch, RoundTrips } from "../count-syncs";
import { TIMED_OUT } from "../problems";
import type { WrittenSheet } from "../workbook-connection";
import { drawChart, type ChartLooks } from "./charts";
import { setUpPrint } from "./print";
import { askBack } from "./read-back";
import type { Survey } from "./survey";

export interface Decorated {
  readonly refused: Refused;
  /** Cells that differ from what was written; undefined when they could not be asked for in the same round trip. */
  readonly differences: readonly string[] | undefined;
}

/** What Excel refused of the decoration: the report stands without it. */
export interface Refused {
  readonly charts: readonly { readonly name: string; readonly code: string }[];
  readonly print: readonly { readonly sheet: string; readonly code: string }[];
}

interface PlacedChart {
  readonly sheet: string;
  readonly key: SheetKey;
  readonly plan: ChartPlan;
}

/**
 * Charts, print set-up and the sheet shown at the end, in one round trip that also brings back what was written, to be
 * compared. When Excel refuses any of it, each is tried on its own, charts once more without their finer looks, and what is
 * still refused is told.
 */
export async function decorate(
  trips: RoundTrips,
  plan: WorkbookPlan,
  written: readonly WrittenSheet[],
  survey: Survey,
): Promise<Decorated> {
  const titles = new Map(written.map(({ key, title }) => [key, title]));
  const titleOf = (key: SheetKey): string => titles.get(key) ?? "";
  const charts = plan.sheets.flatMap((sheet) =>
    sheet.charts.map((chart): PlacedChart => ({ sheet: titleOf(sheet.key), key: sheet.key, plan: chart })),
  );
  let compare: (() => readonly string[]) | undefined;
  const together = await attempt(trips, async (batch) => {
    const asked = await askBack(batch, plan, written);
    for (const { sheet, key, plan: chart } of charts) {
      const exists = survey.existing.get(key)?.charts.includes(chart.name) ?? false;
      drawChart(batch.context.workbook.worksheets.getItem(sheet), chart, exists, "full");
    }
    for (const sheet of plan.sheets) {
      setUpPrint(batch.context.workbook.worksheets.getItem(titleOf(sheet.key)), sheet.print);
    }
    batch.context.workbook.worksheets.getItem(titleOf(plan.activate)).activate();
    await batch.sync();
    compare = asked;
  });
  // Activating comes last: when only that is refused (another workbook has the focus), all the rest is done.
  const done = together === undefined || /(^|\.)activate$/i.test(together.location);
  return {
    refused: done ? { charts: [], print: [] } : await oneByOne(trips, plan, charts, titleOf),
    differences: compare?.(),
  };
}

async function oneByOne(
  trips: RoundTrips,
  plan: WorkbookPlan,
  charts: readonly PlacedChart[],
  titleOf: (key: SheetKey) => string,
): Promise<Refused> {
  const refusedCharts: { name: string; code: string }[] = [];
  for (const chart of charts) {
    const refusal = (await tryChart(trips, chart, "full")) && (await tryChart(trips, chart, "plain"));
    if (refusal) {
      refusedCharts.push({ name: chart.plan.name, code: refusal.code });
      await removeRemains(trips, chart);
    }
  }
  const refusedPrint: { sheet: string; code: string }[] = [];
  for (const sheet of plan.sheets) {
    const title = titleOf(sheet.key);
    const refusal = await attempt(trips, async (batch) => {
      setUpPrint(batch.context.workbook.worksheets.getItem(title), sheet.print);
      await batch.sync();
    });
    if (refusal) refusedPrint.push({ sheet: title, code: refusal.code });
  }
  await attempt(trips, async (batch) => {
    batch.context.workbook.worksheets.getItem(titleOf(plan.activate)).activate();
    await batch.sync();
  });
  return { charts: refusedCharts, print: refusedPrint };
}

/** Starts from nothing: a chart refused half way may have left a part of itself. */
function tryChart(trips: RoundTrips, chart: PlacedChart, looks: ChartLooks): Promise<Refusal | undefined> {
  return attempt(trips, async (batch) => {
    await deleteByName(batch, chart);
    drawChart(batch.context.workbook.worksheets.getItem(chart.sheet), chart.plan, false, looks);
    await batch.sync();
  });
}

async function removeRemains(trips: RoundTrips, chart: PlacedChart): Promise<void> {
  await attempt(trips, async (batch) => {
    await deleteByName(batch, chart);
    await batch.sync();
  });
}

async function deleteByName(batch: Batch, { sheet, plan }: PlacedChart): Promise<void> {
  const charts = batch.context.workbook.worksheets.getItem(sheet).charts.load("items/name");
  await batch.sync();
  for (const chart of charts.items) if (chart.name === plan.name) chart.delete();
}

/** What Office said when it refused, and at which of its members. */
interface Refusal {
  readonly code: string;
  readonly location: string;
}

/** Runs work that may be refused. An Excel that no longer answers is no refusal: that is thrown. */
async function attempt(
  trips: RoundTrips,
  work: (batch: Batch) => Promise<void>,
): Promise<Refusal | undefined> {
  try {
    await trips.run(work, { holdDuringCellEdit: true });
    return undefined;
  } catch (error) {
    const { code, location } = error instanceof Problem ? error.details : {};
    if (typeof code !== "string" || code === TIMED_OUT) throw error;
    return { code, location: typeof location === "string" ? location : "" };
  }
}
