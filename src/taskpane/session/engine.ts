import type { CriterionId, Evaluation, Language, Ranking, SheetGrid, Weights } from "../../core/model";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import type { WorkbookPlan } from "../../core/report/workbook-plan";
import type { DecidedEvaluation, Decisions } from "../../core/report/decisions";
import type { PreparedRanking } from "../../core/ranking/prepare";

export interface ReadingOptions {
  readonly asOf: string;
  readonly language: Language;
  readonly title: string;
  readonly decisions?: Decisions;
}

/** A starting weight set with the product's name for it. */
export interface WeightProfile {
  readonly id: string;
  readonly weights: Weights;
}

/** What the pane needs of core, as one value: it is loaded in one go, after the frame is on the screen. */
export interface Engine {
  readonly profiles: readonly WeightProfile[];
  evaluate(grids: readonly SheetGrid[], options: ReadingOptions): Evaluation;
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
