import type { QuestionId, VendorId } from "../../core/model";
import type { TypedEvaluation } from "../../core/report/content/as-typed";
import { appendToHistory, keepForHistory, restoredEntry } from "./log/append-to-history";
import { pendingEntries, weightEntries } from "./log/weights-logged";
import { followSheets, writtenReport } from "./reading-actions";
import { withOwnScores } from "./judgements/own-scores";
import { open, sameWeights } from "./opened";
import type { PaneState } from "./pane-state";
import { followingFormula, scoreCell } from "./score-cell";
import type { SessionCore } from "./session-core";

/** Makes or refreshes the sheets. What people typed since they were last read is taken over first, so that it stays. */
export async function writeReport({ store, services, worker }: SessionCore): Promise<boolean> {
  const { connection } = services;
  return worker.run("writing", async (options) => {
    const { engine, opened } = store.getState();
    if (!engine || !opened) return;
    const { weights } = opened;
    const standing = await connection.readSnapshot();
    const decided: TypedEvaluation = standing
      ? engine.applyDecisions(opened.evaluation, engine.decisionsFrom(standing))
      : opened.evaluation;
    const { judgements } = store.getState();
    const judged = withOwnScores(decided, judgements.scores);
    const evaluation = weightsAreTheirs(store.getState()) ? judged : { ...judged, weights };
    const log = { ...evaluation.log, added: pendingEntries(store.getState()) };
    const plan = engine.planReport({ ...evaluation, log });
    options.signal.throwIfAborted();
    store.setState({ writing: plan.sheets.map(({ key }) => key), outcome: null });
    const outcome = await connection.writePlan(plan, options);
    const snapshot = await connection.readSnapshot();
    const report = snapshot ? writtenReport(engine, evaluation, snapshot) : null;
    const written: TypedEvaluation = snapshot
      ? engine.applyDecisions(evaluation, engine.decisionsFrom(snapshot))
      : evaluation;
    // With what was typed into the sheets since they were last looked at.
    const corrections = written.asTyped?.corrections.wanted;
    store.setState({
      outcome,
      report,
      // From now on the sheets hold the scores given here; what was decided before is not undone over them.
      judgements: report
        ? { corrections: corrections ?? judgements.corrections, scores: [], log: [] }
        : judgements,
      ...(report ? { loggedWeights: report.weights } : {}),
      earlier: [],
      noted: null,
      opened: open(engine, written, report?.weights ?? weights, { ...store.getState(), report }),
    });
  });
}

/**
 * Whether the pane shows the sheet's own weights: then the sheet's numbers stay as they were typed (40, 30, 20 …)
 * instead of becoming shares of 100.
 */
function weightsAreTheirs({ report, opened }: PaneState): boolean {
  return report !== null && opened !== null && sameWeights(report.weights, opened.weights);
}

/** Writes the pane's weights into the report's weight cells, in the order they stand there now. */
export async function applyWeights(core: SessionCore): Promise<boolean> {
  const { store, services, worker } = core;
  return worker.run("applying", async () => {
    const { engine, opened } = store.getState();
    const snapshot = await services.connection.readSnapshot();
    if (engine && opened && snapshot) {
      const { criteria } = engine.decisionsFrom(snapshot);
      const labels = criteria.map(({ label }) => label);
      const ids = engine.criteriaNamed(labels, opened.evaluation);
      await services.connection.writeWeights(
        criteria.map(({ weight }, index) => {
          const id = ids[index];
          return id === undefined ? Number(weight) || 0 : (opened.weights[id] ?? 0) / 100;
        }),
      );
      // Without a sheet for it, they are told with the next report.
      if (await appendToHistory(core, weightEntries(store.getState()))) {
        store.setState({ loggedWeights: opened.weights });
      }
    }
    await followSheets(core);
  });
}

/** Puts the suggested score back over one that someone typed. */
export async function restoreScore(
  core: SessionCore,
  vendor: VendorId,
  question: QuestionId,
): Promise<boolean> {
  const { store, services, worker } = core;
  return worker.run("restoring", async () => {
    const { opened, report } = store.getState();
    if (!opened || !report) return;
    const cell = scoreCell(report.snapshot, opened.evaluation, vendor, question);
    const score = opened.evaluation.scores.find((one) => one.vendor === vendor && one.question === question);
    if (!cell || !score) return;
    const suggested = score.value === null ? null : score.value / 100;
    const following = followingFormula(report.snapshot, cell);
    await services.connection.writeScore(cell.row, cell.column, following ?? suggested);
    const entry = restoredEntry(store.getState(), vendor, question);
    if (entry && !(await appendToHistory(core, [entry]))) keepForHistory(core, entry);
    await followSheets(core);
  });
}
