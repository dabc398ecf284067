import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/core/evaluate";
import { planReport } from "../../src/core/report";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { scoredEvaluation } from "./tender";

type Row = Readonly<Record<string, string>>;

/** Nothing here waits for a person: a slow machine may take its time. */
const PATIENCE = { answerWithinMs: 600_000 };

/**
 * Round trips and time through the real client library over the embedded Excel: read a sample, write the report, refresh it,
 * change one weight; and write a larger one. Times include the embedded engine's recalculation.
 */
export async function measureSyncs(): Promise<readonly Row[]> {
  return [...(await onSample("bpo-tender.xlsx")), ...(await onMadeUp(20, 100))];
}

async function onSample(file: string): Promise<readonly Row[]> {
  const excel = await openEmbeddedExcel({
    workbook: readFileSync(join(__dirname, "../../assets/samples", file)),
    fileName: file,
  });
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported, PATIENCE);
  const rows: Row[] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const [before, start] = [connection.syncs, performance.now()];
    const result = await work();
    const ms = (performance.now() - start).toFixed(0);
    rows.push({ "through Office.js": `${file}: ${name}`, syncs: String(connection.syncs - before), ms });
    return result;
  };
  const grids = await step("read", () => connection.readGrids());
  const plan = planReport(evaluate(grids, { asOf: "2026-11-21", language: "en" }));
  await step("write", () => connection.writePlan(plan));
  await step("refresh", () => connection.writePlan(plan));
  await step("change a weight", () => connection.writeWeights([10, 20, 30, 20, 20]));
  await step("save as .xlsx", async () => excel.saveAs());
  excel.dispose();
  return rows;
}

async function onMadeUp(vendors: number, questions: number): Promise<readonly Row[]> {
  const excel = await openEmbeddedExcel();
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported, PATIENCE);
  const plan = planReport(scoredEvaluation(vendors, questions));
  const rows: Row[] = [];
  for (const [name, work] of [
    ["write", () => connection.writePlan(plan)],
    ["change a weight", () => connection.writeWeights([10, 20, 30, 20, 20])],
    ["read the sheets back", () => connection.readSnapshot()],
  ] as const) {
    const [before, start] = [connection.syncs, performance.now()];
    await work();
    const ms = (performance.now() - start).toFixed(0);
    rows.push({
      "through Office.js": `${vendors} × ${questions}: ${name}`,
      syncs: String(connection.syncs - before),
      ms,
    });
  }
  excel.dispose();
  return rows;
}
