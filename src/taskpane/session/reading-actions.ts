import type { Evaluation, SheetGrid, Weights } from "../../core/model";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import { loadCoreWords } from "../words/core-words";
import { checkSomethingRead } from "./nothing-read";
import { mustReadAgain } from "../../core/corrections/reading-choices";
import { followWorkbook } from "../../core/corrections/follow-workbook";
import { sameDecisions } from "../../core/corrections/same-thing";
import { evaluationOf, understand } from "./judgements/evaluate-again";
import type { Judgements } from "./judgements/judgements";
import { withOwnScores } from "./judgements/own-scores";
import { nearestProfile, open, sameWeights } from "./opened";
import type { Engine } from "./engine";
import type { JobOptions } from "./run-work";
import { breathe } from "./slices/breathe";
import type { SessionCore } from "./session-core";
import type { KeptReading, PaneEvaluation, WrittenReport } from "./pane-state";

/** Loads core once; later calls get the same value. */
async function ensureEngine({ store, services }: SessionCore): Promise<Engine> {
  const { engine } = store.getState();
  if (engine) return engine;
  const loaded = await services.loadEngine();
  store.setState({ engine: loaded });
  return loaded;
}

/** Looks whether the workbook holds a report already: then it is read at once, otherwise people are asked. */
export async function start(core: SessionCore): Promise<void> {
  const { store, services, worker } = core;
  let written = false;
  const known = await worker.run("starting", async () => {
    written = (await services.connection.readSnapshot()) !== undefined;
  });
  if (known && written) await readWorkbook(core);
  if (!store.getState().opened) store.setState({ stage: "first-run" });
}

export async function readWorkbook(core: SessionCore): Promise<boolean> {
  const { services, worker } = core;
  return worker.run("reading", async (options) => {
    const engine = await ensureEngine(core);
    const [grids] = await Promise.all([services.connection.readGrids(options), loadCoreWords()]);
    const snapshot = await services.connection.readSnapshot();
    options.signal.throwIfAborted();
    const evaluated = await evaluateWorkbook(core, engine, grids, snapshot, options);
    const { reading, judgements, evaluation } = evaluated;
    await checkSomethingRead(grids, evaluation, services.language);
    await breathe();
    options.signal.throwIfAborted();
    core.store.setState({ reading, judgements, correctedElsewhere: false });
    takeReading(core, engine, evaluation, snapshot);
  });
}

/**
 * The evaluation of what has just been read, with the corrections the workbook holds and those decided in the pane since
 * they were last looked at there.
 */
async function evaluateWorkbook(
  core: SessionCore,
  engine: Engine,
  grids: readonly SheetGrid[],
  snapshot: ReportSnapshot | undefined,
  job: JobOptions,
): Promise<{ reading: KeptReading; judgements: Judgements; evaluation: PaneEvaluation }> {
  const { judgements, report } = core.store.getState();
  const title = core.services.title();
  const decisions = snapshot && engine.decisionsFrom(snapshot);
  const decided = decisions ? { decisions } : {};
  const ours = judgements.corrections;
  let reading = {
    grids,
    title,
    understood: await understand(core, engine, grids, decisions?.corrections ?? ours, job),
  };
  let evaluation: PaneEvaluation = await evaluationOf(
    core,
    engine,
    reading,
    { ...decided, ...(decisions ? {} : { corrections: ours }) },
    job,
  );
  const inWorkbook = evaluation.asTyped?.corrections.inWorkbook ?? [];
  const before = { inWorkbook: report?.corrections ?? [], wanted: ours };
  const corrections = decisions ? followWorkbook(before, inWorkbook).wanted : ours;
  if (!sameDecisions(corrections, evaluation.corrections ?? [])) {
    if (mustReadAgain(reading.understood.corrections, corrections)) {
      reading = { ...reading, understood: await understand(core, engine, grids, corrections, job) };
    }
    evaluation = await evaluationOf(core, engine, reading, { ...decided, corrections }, job);
  }
  return {
    reading,
    judgements: { ...judgements, corrections },
    evaluation: withOwnScores(evaluation, judgements.scores),
  };
}

function takeReading(
  { store }: SessionCore,
  engine: Engine,
  evaluation: PaneEvaluation,
  snapshot: ReportSnapshot | undefined,
): void {
  const state = store.getState();
  const report = snapshot ? writtenReport(engine, evaluation, snapshot) : null;
  const weights =
    keptWeights(state.opened?.weights, evaluation, report) ?? engine.normalise(evaluation.weights);
  const profile = state.profile || nearestProfile(engine, evaluation.criteria, weights);
  const comparedWith = report ? state.comparedWith : "profile";
  store.setState({
    stage: "open",
    report,
    profile,
    comparedWith,
    outcome: null,
    // The history starts from the weights read; what was moved in the pane since is still to be told.
    loggedWeights: report?.weights ?? state.loggedWeights ?? engine.normalise(evaluation.weights),
    opened: open(engine, evaluation, weights, { profile, comparedWith, report }),
  });
}

/** Reading again keeps the weights set in the pane, as long as they fit the criteria and no report says otherwise. */
function keptWeights(
  inPane: Weights | undefined,
  evaluation: Evaluation,
  report: WrittenReport | null,
): Weights | undefined {
  if (!inPane || report) return undefined;
  const fits = evaluation.criteria.every(({ id }) => inPane[id] !== undefined);
  return fits && Object.keys(inPane).length === evaluation.criteria.length ? inPane : undefined;
}

export function writtenReport(
  engine: Engine,
  evaluation: Evaluation,
  snapshot: ReportSnapshot,
): WrittenReport {
  const decided = engine.applyDecisions(evaluation, engine.decisionsFrom(snapshot));
  return {
    snapshot,
    weights: engine.normalise(decided.weights),
    corrections: decided.asTyped?.corrections.inWorkbook ?? [],
  };
}

/**
 * Takes over what someone typed into the written sheets: overrides always, weights only when the sheet's own changed,
 * so that a score typed over does not throw away weights being tried in the pane.
 */
export async function followSheets(core: SessionCore): Promise<void> {
  const { store, services } = core;
  const { engine } = store.getState();
  if (!engine || !store.getState().opened) return;
  const snapshot = await services.connection.readSnapshot();
  const state = store.getState();
  if (!state.opened) return;
  if (!snapshot) {
    store.setState({ report: null, comparedWith: "profile" });
    return;
  }
  const decided = engine.applyDecisions(state.opened.evaluation, engine.decisionsFrom(snapshot));
  const evaluation = withOwnScores(decided, state.judgements.scores);
  const followed = decided.asTyped?.corrections;
  const report: WrittenReport = {
    snapshot,
    weights: engine.normalise(decided.weights),
    corrections: followed?.inWorkbook ?? [],
  };
  const typed = !state.report || !sameWeights(state.report.weights, report.weights);
  const weights = typed ? report.weights : state.opened.weights;
  store.setState({
    report,
    ...(typed ? { loggedWeights: report.weights } : {}),
    // A criterion typed into the sheet is one decision more; other rows hold once the responses are read again.
    judgements: { ...state.judgements, corrections: followed?.wanted ?? state.judgements.corrections },
    correctedElsewhere: decided.correctionsChanged,
    opened: open(engine, evaluation, weights, { ...state, report }),
  });
}
