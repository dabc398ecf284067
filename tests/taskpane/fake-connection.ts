import type { CellAddress, LogEntry, SheetGrid } from "../../src/core/model";
import type { SheetKey, WorkbookPlan } from "../../src/core/report/workbook-plan";
import type {
  ReportChange,
  WorkbookConnection,
  WorkOptions,
  WriteOutcome,
} from "../../src/excel/workbook-connection";
import { PlanInMemory } from "./plan-in-memory";

/** A workbook in memory behind the connection's interface. Tests hold the strings: what fails, what someone types. */
export class FakeConnection implements WorkbookConnection {
  syncs = 0;
  readonly weightsWritten: (readonly number[])[] = [];
  readonly scoresWritten: (readonly [number, number, number | null])[] = [];
  readonly logged: LogEntry[] = [];
  readonly visited: (CellAddress | SheetKey)[] = [];
  readonly listeners = new Set<(change: ReportChange) => void>();
  grids: readonly SheetGrid[] = [];
  report: PlanInMemory | undefined;
  /** What writing reports besides success. */
  outcome: Partial<WriteOutcome> = {};
  /** Thrown by the next calls, one each. */
  readonly failures: unknown[] = [];
  /** The same for looking at the written sheets, which happens unasked. */
  readonly snapshotFailures: unknown[] = [];
  /** While set, writing stops before each sheet until it is let go on. */
  gate: PromiseLike<void> | undefined;

  async readGrids(options?: WorkOptions) {
    this.fail();
    options?.onProgress?.({ step: "reading", done: 0, of: 2, sheet: "Responses" });
    options?.signal?.throwIfAborted();
    return this.grids;
  }

  async readSnapshot() {
    const failure = this.snapshotFailures.shift();
    if (failure !== undefined) throw failure;
    return this.report?.snapshot();
  }

  async writePlan(plan: WorkbookPlan, { onProgress, signal }: WorkOptions = {}): Promise<WriteOutcome> {
    this.fail();
    const created = this.report === undefined;
    for (const [done, sheet] of plan.sheets.entries()) {
      onProgress?.({ step: "writing", done, of: plan.sheets.length, sheet: sheet.title });
      await this.gate;
      signal?.throwIfAborted();
    }
    this.report = new PlanInMemory(plan);
    const sheets = plan.sheets.map(({ key, title }) => ({ key, title, created }));
    return { sheets, failedCharts: [], failedPrint: [], differences: [], syncs: 4, ...this.outcome };
  }

  async writeWeights(values: readonly number[]) {
    this.fail();
    this.weightsWritten.push(values);
    values.forEach((value, row) => this.report?.type("RFP_Weights", row, 0, value));
  }

  async writeScore(row: number, column: number, value: number | null) {
    this.scoresWritten.push([row, column, value]);
    this.report?.type("RFP_Scores", row, column, value);
  }

  async appendLog(entries: readonly LogEntry[]) {
    if (!this.report) return false;
    this.logged.push(...entries);
    return true;
  }

  async goTo(cell: CellAddress) {
    this.fail();
    this.visited.push(cell);
  }

  async openSheet(key: SheetKey) {
    this.visited.push(key);
  }

  async watch(listener: (change: ReportChange) => void) {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  /** Someone types into the sheets; whoever watches is told. */
  type(name: string, row: number, column: number, value: number | string | null): void {
    this.report?.type(name, row, column, value);
    for (const listener of this.listeners) listener({ sheet: "ranking", address: "C6", source: "local" });
  }

  private fail(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
  }
}
