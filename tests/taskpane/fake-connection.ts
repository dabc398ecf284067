import type { CellAddress, Evaluation } from "../../src/core/model";
import type { ReportSnapshot } from "../../src/core/report/report-snapshot";
import type { SheetKey, WorkbookPlan } from "../../src/core/report/workbook-plan";
import type {
  ReportChange,
  WorkbookConnection,
  WorkOptions,
  WriteOutcome,
} from "../../src/excel/workbook-connection";

/** A workbook in memory behind the connection's interface. Tests hold the strings: what fails, what someone types. */
export class FakeConnection implements WorkbookConnection {
  syncs = 0;
  readonly plans: WorkbookPlan[] = [];
  readonly weightsWritten: (readonly number[])[] = [];
  readonly scoresWritten: (readonly [number, number, number | null])[] = [];
  readonly visited: (CellAddress | SheetKey)[] = [];
  readonly listeners = new Set<(change: ReportChange) => void>();
  snapshot: ReportSnapshot | undefined;
  /** What writing reports besides success. */
  outcome: Partial<WriteOutcome> = {};
  /** Thrown by the next calls, one each. */
  readonly failures: unknown[] = [];
  /** While set, writing stops before each sheet until it is let go on. */
  gate: Promise<void> | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  async readGrids(options?: WorkOptions) {
    this.fail();
    options?.onProgress?.({ step: "reading", done: 0, of: 2, sheet: "Responses" });
    options?.signal?.throwIfAborted();
    return [];
  }

  async readSnapshot() {
    return this.snapshot;
  }

  async writePlan(plan: WorkbookPlan, { onProgress, signal }: WorkOptions = {}): Promise<WriteOutcome> {
    this.fail();
    const created = this.snapshot === undefined;
    for (const [done, sheet] of plan.sheets.entries()) {
      onProgress?.({ step: "writing", done, of: plan.sheets.length, sheet: sheet.title });
      await this.gate;
      signal?.throwIfAborted();
    }
    this.plans.push(plan);
    this.snapshot = snapshotOf(this.evaluation);
    const sheets = plan.sheets.map(({ key, title }) => ({ key, title, created }));
    return { sheets, failedCharts: [], differences: [], syncs: 4, ...this.outcome };
  }

  async writeWeights(values: readonly number[]) {
    this.fail();
    this.weightsWritten.push(values);
    this.typeWeights(values);
  }

  async writeScore(row: number, column: number, value: number | null) {
    this.scoresWritten.push([row, column, value]);
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

  /** Someone types other weights into the sheet. */
  typeWeights(values: readonly number[]): void {
    const { snapshot } = this;
    if (!snapshot?.["RFP_Weights"]) return;
    const weights = { ...snapshot["RFP_Weights"], values: values.map((value) => [value]) };
    this.snapshot = { ...snapshot, RFP_Weights: weights };
    for (const listener of this.listeners) listener({ sheet: "ranking", address: "C6", source: "local" });
  }

  private fail(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
  }
}

/** The written sheets of an evaluation, as its names are read back. */
export function snapshotOf(evaluation: Evaluation): ReportSnapshot {
  const scored = evaluation.questions.filter(({ criterion }) => criterion !== "none");
  const column = (values: readonly (string | number)[]) => range(values.map((value) => [value]));
  const suggested = scored.map((question) =>
    evaluation.vendors.map((vendor) => {
      const score = evaluation.scores.find((one) => one.vendor === vendor.id && one.question === question.id);
      return (score?.value ?? 0) / 100;
    }),
  );
  return {
    RFP_Weights: column(evaluation.criteria.map(({ id }) => (evaluation.weights[id] ?? 0) / 100)),
    RFP_QuestionIds: column(scored.map(({ id }) => id)),
    RFP_Vendors: range([evaluation.vendors.map(({ name }) => name)]),
    RFP_Suggested: range(suggested),
  };
}

function range(values: readonly (readonly (string | number)[])[]): ReportSnapshot[string] {
  return { address: "RFP!A1", values, formulas: values };
}
