import type { EvaluateOptions, EvaluationSteps, Understood } from "../../core/evaluate";
import type { PricedQuestion, PriceReversal } from "../../core/costs/price-reversals";
import type { GateSuggestion } from "../../core/gates";
import type {
  Correction,
  Costs,
  CriterionId,
  Evaluation,
  PriceFormulaId,
  PriceSettings,
  LogEntry,
  Question,
  Ranking,
  RuleSetting,
  Score,
  SheetGrid,
  VendorId,
  Weights,
} from "../../core/model";
import type { CorrectionChange, LogContext, ScoreChange } from "../../core/log";
import type { TypedEvaluation } from "../../core/report/content/as-typed";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import type { WorkbookPlan } from "../../core/report/workbook-plan";
import type { DecidedEvaluation, Decisions } from "../../core/report/decisions";
import type { PreparedRanking } from "../../core/ranking/prepare";

/** A starting weight set with the product's name for it. */
export interface WeightProfile {
  readonly id: string;
  readonly weights: Weights;
}

export interface QuestionRules {
  readonly automatic: RuleSetting;
  /** One of each kind, with settings taken from the answers. */
  readonly choices: readonly RuleSetting[];
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
  /** The scores with those of price questions as the costs' formula gives them. */
  withPriceScores(
    scores: readonly Score[],
    costs: Costs,
    isQualified: (vendor: VendorId) => boolean,
  ): readonly Score[];
  priceReversals(
    formula: PriceFormulaId,
    otherPoints: readonly number[],
    questions: readonly PricedQuestion[],
    settings: PriceSettings,
  ): readonly PriceReversal[];
  /** Must-haves the responses suggest. */
  suggestGates(evaluation: Evaluation): readonly GateSuggestion[];
  /** "G1", "G2" …: the next that no must-have has had. */
  nextGateId(corrections: readonly Correction[]): string;
  rankWith(prepared: PreparedRanking, weights: Weights): Ranking;
  setWeight(
    weights: Weights,
    criterion: CriterionId,
    value: number,
    locked: ReadonlySet<CriterionId>,
  ): Weights;
  normalise(weights: Weights): Weights;
  /** The rule a question would be scored by if nobody chose one, and those that make sense for its answers. */
  rulesFor(evaluation: Evaluation, question: Question): QuestionRules;
  logCorrection(change: CorrectionChange, context: LogContext): LogEntry | undefined;
  logScore(change: ScoreChange, context: LogContext): LogEntry;
  logWeights(before: Weights, after: Weights, context: LogContext): readonly LogEntry[];
  planReport(evaluation: TypedEvaluation): WorkbookPlan;
}
