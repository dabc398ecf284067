import { mustReadAgain } from "../../../core/corrections/reading-choices";
import type { EvaluateOptions, Understood } from "../../../core/evaluate";
import type { Correction, Evaluation, SheetGrid, Weights } from "../../../core/model";
import type { Engine } from "../engine";
import { open } from "../opened";
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
 * and weights typed into the sheets all stay. undefined before anything was read.
 */
export async function workOut(core: SessionCore, judgements: Judgements): Promise<Worked | undefined> {
  const state = core.store.getState();
  const { engine, reading, opened, report } = state;
  if (!engine || !reading || !opened) return undefined;
  const { corrections, scores } = judgements;
  const understood = understoodWith(core, engine, reading, corrections);
  const evaluation = withOwnScores(
    evaluationOf(
      core,
      engine,
      { ...reading, understood },
      {
        corrections,
        ...(report ? { decisions: engine.decisionsFrom(report.snapshot) } : {}),
      },
    ),
    scores,
  );
  const weights = weightsFitting(engine, opened.weights, evaluation);
  return {
    reading: { ...reading, understood },
    opened: open(engine, evaluation, weights, state),
  };
}

/** The responses as understood with these corrections: read again only where layouts or names are others. */
function understoodWith(
  core: SessionCore,
  engine: Engine,
  { grids, understood }: KeptReading,
  corrections: readonly Correction[],
): Understood {
  return mustReadAgain(understood.corrections, corrections)
    ? understand(core, engine, grids, corrections)
    : understood;
}

export function understand(
  { services }: SessionCore,
  engine: Engine,
  grids: readonly SheetGrid[],
  corrections: readonly Correction[],
): Understood {
  return engine.readAndUnderstand(grids, { asOf: services.today(), corrections });
}

/** The quick half of the road. A workbook without a name goes by the heading of its first table. */
export function evaluationOf(
  { services }: SessionCore,
  engine: Engine,
  { understood, title }: KeptReading,
  decided: Pick<EvaluateOptions, "corrections" | "decisions">,
): Evaluation {
  const evaluation = engine.evaluateUnderstood(understood, {
    asOf: services.today(),
    language: services.language,
    title,
    ...decided,
  });
  return title === "" ? { ...evaluation, title: titleInSheets(evaluation) } : evaluation;
}

/** The pane's weights for the criteria of now: one that has come starts at 0, one that is gone gives its share to the others. */
function weightsFitting(engine: Engine, weights: Weights, { criteria }: Evaluation): Weights {
  const same = criteria.length === Object.keys(weights).length && criteria.every(({ id }) => id in weights);
  if (same) return weights;
  return engine.normalise(Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0])));
}
