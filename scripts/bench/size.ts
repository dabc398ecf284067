import { evaluate } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/model";
import { planReport } from "../../src/core/report";
import { ExcelHost } from "../../src/embedded/host/create-host";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { EngineClock } from "./engine-clock";
import { freeTextSheet } from "./free-text";
import { recalculationInLibreOffice } from "./libreoffice";
import { scoredEvaluation } from "./tender";

type Row = Readonly<Record<string, string>>;

/** Nothing here waits for a person: a slow machine may take its time. */
const PATIENCE = { answerWithinMs: 3_600_000 };
const TYPED = 5;

/**
 * What a large report takes: 50 vendors × 300 questions of short answers, and of free text with a price in every ninth. Times in
 * milliseconds of the processor; `ours` is everything but IronCalc, `IronCalc in` its being given cells and asked for results.
 */
export async function measureSize(): Promise<readonly Row[]> {
  const freeText = evaluate([freeTextSheet(50, 300)], { asOf: "2026-01-31", language: "en" });
  return [
    await measureReport("50 × 300, short answers", scoredEvaluation(50, 300)),
    await measureReport("50 × 300, free text", freeText),
  ];
}

async function measureReport(name: string, evaluation: Evaluation): Promise<Row> {
  const start = process.cpuUsage();
  const plan = planReport(evaluation);
  const planned = process.cpuUsage(start).user / 1000;
  const excel = await openEmbeddedExcel();
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported, PATIENCE);
  const requests = new RequestSizes();
  const written = await spent(() => connection.writePlan(plan));
  requests.stop();
  const before = connection.syncs;
  const read = await spent(() => connection.readSnapshot());
  const reads = connection.syncs - before;
  let file = new Uint8Array();
  const saved = await spent(() => Promise.resolve((file = excel.saveAs() as typeof file)));
  excel.dispose();
  return {
    report: name,
    plan: planned.toFixed(0),
    "write: ours": written.ours.toFixed(0),
    "IronCalc in": written.besides.toFixed(0),
    recalculation: written.recalculating.toFixed(0),
    syncs: String(written.result.syncs),
    "MB sent": requests.sizes.map((bytes) => (bytes / 1e6).toFixed(1)).join(" + "),
    "read back": `${read.ours.toFixed(0)} (${reads} sync)`,
    "save: ours": saved.ours.toFixed(0),
    "file MB": (file.length / 1e6).toFixed(2),
    "LibreOffice s: open / recalculate": recalculationInLibreOffice(file),
  };
}

/** Cells typed into on a 20 × 100 report, and everything read that a grid shows: what a person waits for. */
export async function measureTyping(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const freeText = evaluate([freeTextSheet(20, 100)], { asOf: "2026-01-31", language: "en" });
  for (const [name, evaluation] of [
    ["20 × 100, short answers", scoredEvaluation(20, 100)],
    ["20 × 100, free text", freeText],
  ] as const) {
    const excel = await openEmbeddedExcel();
    const connection = connectWorkbook(excel.Excel, excel.isSetSupported, PATIENCE);
    await connection.writePlan(planReport(evaluation));
    const sheet = excel.hands.sheets().find(({ name: title }) => title === "RFP Ranking")!;
    const times: number[] = [];
    for (let turn = 0; turn < TYPED; turn += 1) {
      const { ours, recalculating, besides } = await spent(() => {
        excel.hands.type(sheet.id, 5, 2, String(30 + turn));
        for (let row = 0; row < 40; row += 1)
          for (let column = 0; column < 20; column += 1) excel.hands.draw(sheet.id, row, column);
        return Promise.resolve();
      });
      times.push(ours + recalculating + besides);
    }
    excel.dispose();
    const [least, most] = [Math.min(...times), Math.max(...times)];
    rows.push({ "a weight typed into": name, "ms, least": least.toFixed(0), "ms, most": most.toFixed(0) });
  }
  return rows;
}

interface Spent<T> {
  readonly result: T;
  readonly ours: number;
  readonly recalculating: number;
  readonly besides: number;
}

async function spent<T>(work: () => Promise<T>): Promise<Spent<T>> {
  const clock = new EngineClock();
  const start = process.cpuUsage();
  const result = await work();
  const all = process.cpuUsage(start).user / 1000;
  clock.stop();
  const { recalculating, besides } = clock;
  return { result, ours: Math.max(0, all - recalculating - besides), recalculating, besides };
}

/** Sizes of requests above a tenth of a megabyte. */
class RequestSizes {
  readonly sizes: number[] = [];
  private readonly send = Object.getOwnPropertyDescriptor(ExcelHost.prototype, "send")!;

  constructor() {
    const { sizes } = this;
    const send: unknown = this.send.value;
    if (typeof send !== "function") throw new Error("The host takes no messages");
    Object.defineProperty(ExcelHost.prototype, "send", {
      ...this.send,
      value: function (this: ExcelHost, text: string): void {
        if (text.length > 100_000) sizes.push(Buffer.byteLength(text));
        Reflect.apply(send, this, [text]);
      },
    });
  }

  stop(): void {
    Object.defineProperty(ExcelHost.prototype, "send", this.send);
  }
}
