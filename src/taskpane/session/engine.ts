import type { EvaluateOptions, EvaluationSteps, Understood } from "../../core/evaluate";
import type { CriterionId, Evaluation, Ranking, SheetGrid, Weights } from "../../core/model";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import type { WorkbookPlan } from "../../core/report/workbook-plan";
import type { DecidedEvaluation, Decisions } from "../../core/report/decisions";
import type { PreparedRanking } from "../../core/ranking/prepare";

/** A starting weight set with the product's name for it. */
export interface WeightProfile {
  readonly id: string;
  readonly weights: Weights;
}

/** What the pane needs of core, as one value: it is loaded in one go, after the frame is on the screen. */
export interface Engine {
  readonly profiles: readonly WeightProfile[];
  /** All that takes time: reading the cells and understanding the answers. In steps, for `inSlices`. */
  readAndUnderstand(
    grids: readonly SheetGrid[],
    options: Pick<EvaluateOptions, "asOf" | "corrections">,
  ): EvaluationSteps<Understood>;
  /** Everything after, in steps as well: quick enough to be done at every decision. */
  evaluateUnderstood(understood: Understood, options: EvaluateOptions): EvaluationSteps<Evaluation>;
  decisionsFrom(snapshot: ReportSnapshot): Decisions;
  applyDecisions(evaluation: Evaluation, decisions: Decisions): DecidedEvaluation;
  /** Which criterion each of the sheet's names stands for; undefined for one the evaluation does not have. */
  criteriaNamed(labels: readonly string[], evaluation: Evaluation): readonly (CriterionId | undefined)[];
  prepareRanking(evaluation: Evaluation): PreparedRanking;
  rankWith(prepared: PreparedRanking, weights: Weights): Ranking;
  setWeight(
    weights: Weights,
    criterion: CriterionId,
    value: number,
    locked: ReadonlySet<CriterionId>,
  ): Weights;
  normalise(weights: Weights): Weights;
  planReport(evaluation: Evaluation): WorkbookPlan;
}
