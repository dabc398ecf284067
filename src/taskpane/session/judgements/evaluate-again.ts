import { mustReadAgain } from "../../../core/corrections/reading-choices";
import type { EvaluateOptions, EvaluationPhase, Understood } from "../../../core/evaluate";
import type { StepProgress } from "../../../core/steps/steps";
import type { Correction, Evaluation, SheetGrid, Weights } from "../../../core/model";
import type { Engine } from "../engine";
import { open } from "../opened";
import type { JobOptions } from "../run-work";
import { evaluationProgress } from "../slices/evaluation-progress";
import { inSlices, type SliceOptions } from "../slices/in-slices";
import type { KeptReading, Opened } from "../pane-state";
import type { SessionCore } from "../session-core";
import { titleInSheets } from "../title-in-sheets";
import type { Judgements } from "./judgements";
import { withOwnScores } from "./own-scores";

export interface Worked {
  readonly reading: KeptReading;
  readonly opened: Opened;
}

/**
 * Everything as it would be with these judgements, from the cells that were read last; weights set in the pane, scores
 * and weights typed into the sheets all stay. undefined before anything was read, and when the workbook was read anew
 * meanwhile.
 */
export async function workOut(
  core: SessionCore,
  judgements: Judgements,
  job?: ShownJob,
): Promise<Worked | undefined> {
  const { engine, reading, report } = core.store.getState();
  if (!engine || !reading) return undefined;
  const { corrections, scores } = judgements;
  const understood = await understoodWith(core, engine, reading, corrections, job);
  const evaluation = withOwnScores(
    await evaluationOf(
      core,
      engine,
      { ...reading, understood },
      {
        corrections,
        ...(report ? { decisions: engine.decisionsFrom(report.snapshot) } : {}),
      },
      job,
    ),
    scores,
  );
  // Slices leave room for a weight to be moved, and for another reading.
  const state = core.store.getState();
  if (!state.opened || state.reading !== reading) return undefined;
  const weights = weightsFitting(engine, state.opened.weights, evaluation);
  return {
    reading: { ...reading, understood },
    opened: open(engine, evaluation, weights, state),
  };
}

/** The responses as understood with these corrections: read again only where layouts or names are others. */
async function understoodWith(
  core: SessionCore,
  engine: Engine,
  { grids, understood }: KeptReading,
  corrections: readonly Correction[],
  job: ShownJob | undefined,
): Promise<Understood> {
  return mustReadAgain(understood.corrections, corrections)
    ? understand(core, engine, grids, corrections, job)
    : understood;
}

/** Work that is shown, and can be cancelled; a look ahead is neither. */
type ShownJob = Pick<JobOptions, "signal" | "onProgress">;

function sliced(job: ShownJob | undefined): SliceOptions<StepProgress<EvaluationPhase>> {
  return job
    ? { signal: job.signal, onProgress: (progress) => job.onProgress(evaluationProgress(progress)) }
    : {};
}

export function understand(
  { services }: SessionCore,
  engine: Engine,
  grids: readonly SheetGrid[],
  corrections: readonly Correction[],
  job: ShownJob | undefined,
): Promise<Understood> {
  return inSlices(engine.readAndUnderstand(grids, { asOf: services.today(), corrections }), sliced(job));
}

/** The quick half of the road. A workbook without a name goes by the heading of its first table. */
export async function evaluationOf(
  { services }: SessionCore,
  engine: Engine,
  { understood, title }: KeptReading,
  decided: Pick<EvaluateOptions, "corrections" | "decisions">,
  job: ShownJob | undefined,
): Promise<Evaluation> {
  const options = { asOf: services.today(), language: services.language, title, ...decided };
  const evaluation = await inSlices(engine.evaluateUnderstood(understood, options), sliced(job));
  return title === "" ? { ...evaluation, title: titleInSheets(evaluation) } : evaluation;
}

/** The pane's weights for the criteria of now: one that has come starts at 0, one that is gone gives its share to the others. */
function weightsFitting(engine: Engine, weights: Weights, { criteria }: Evaluation): Weights {
  const same = criteria.length === Object.keys(weights).length && criteria.every(({ id }) => id in weights);
  if (same) return weights;
  return engine.normalise(Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0])));
}
