import { contentOf } from "../../core/corrections/same-thing";
import type { Correction, Evaluation, Weights } from "../../core/model";
import { vendorLabels } from "../../core/report/content/vendor-labels";
import type { SheetKey } from "../../core/report/workbook-plan";
import type { Judgements } from "./judgements/judgements";
import { sameWeights } from "./opened";
import type { WrittenReport } from "./pane-state";
import { flat } from "./score-cell";

/** What refreshing would do to the sheets, counted before anything is written. */
export interface ReportChanges {
  readonly weightsChanged: boolean;
  /** Suggested scores that differ from those in the workbook, new questions and vendors included. */
  readonly scores: number;
  /** Scores given in the pane that the workbook does not hold yet. */
  readonly ownScores: number;
  /** Corrections added, changed or taken back since they were written: those on RFP Reading. */
  readonly corrections: number;
  /** The same for what is set in cells of RFP Ranking and RFP Scorecard: weights of questions, minimums, must-haves, criteria. */
  readonly settings: number;
  /** The same for RFP Costs. */
  readonly costs: number;
  /** Lines of the history not written yet. */
  readonly log: number;
  /** Scores people typed over: they stay. */
  readonly overrides: number;
}

/** The sheets written today, in tab order. */
const REPORT_SHEETS = [
  "ranking",
  "scorecard",
  "evidence",
  "costs",
  "reading",
  "log",
] as const satisfies readonly SheetKey[];

export type ReportSheet = (typeof REPORT_SHEETS)[number];

/** The sheets of this evaluation's report: without prices that count there is no RFP Costs. */
export function reportSheets({ costs }: Pick<Evaluation, "costs">): readonly ReportSheet[] {
  const priced = costs !== undefined && costs.groups.length > 0;
  return REPORT_SHEETS.filter((key) => key !== "costs" || priced);
}

const ON_COSTS: ReadonlySet<Correction["kind"]> = new Set([
  "cost-setting",
  "exchange-rate",
  "price-line",
  "price-line-added",
]);
const ON_SCORECARD: ReadonlySet<Correction["kind"]> = new Set([
  "points",
  "minimum",
  "missing-policy",
  "criterion-name",
  "criterion-order",
  "gate",
  "gate-decision",
]);

export function changesSince(
  report: WrittenReport,
  evaluation: Evaluation,
  weights: Weights,
  judgements: Judgements,
): ReportChanges {
  const { snapshot } = report;
  const rows = new Map(flat(snapshot["RFP_QuestionIds"]).map((id, index) => [id, index]));
  const columns = new Map(flat(snapshot["RFP_Vendors"]).map((name, index) => [name, index]));
  const names = vendorLabels(evaluation.vendors);
  const { values: suggested = [], formulas = [] } = snapshot["RFP_Suggested"] ?? {};
  // Price lines that count through their sum have no row on RFP Scorecard: the sum's row stands for them.
  const lines = new Set(
    evaluation.questions.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id),
  );
  const different = evaluation.scores.filter((score) => {
    if (lines.has(score.question)) return false;
    const row = rows.get(score.question);
    const column = columns.get(names.get(score.vendor) ?? "");
    if (row === undefined || column === undefined) return true;
    // The score of a price is a formula over RFP Costs: it is current by itself.
    if (String(formulas[row]?.[column] ?? "").startsWith("=")) return false;
    const standing = suggested[row]?.[column];
    const value = typeof standing === "number" ? Math.round(standing * 100) : null;
    return value !== score.value;
  });
  const unwritten = (isOf: (correction: Correction) => boolean) =>
    correctionsUnwritten(report.corrections.filter(isOf), judgements.corrections.filter(isOf));
  return {
    weightsChanged: !sameWeights(report.weights, weights),
    scores: different.length,
    ownScores: judgements.scores.length,
    corrections: unwritten(({ kind }) => !ON_COSTS.has(kind) && !ON_SCORECARD.has(kind)),
    settings: unwritten(({ kind }) => ON_SCORECARD.has(kind)),
    costs: unwritten(({ kind }) => ON_COSTS.has(kind)),
    log: judgements.log.length,
    overrides: evaluation.overrides.length,
  };
}

export function nothingToWrite(changes: ReportChanges): boolean {
  const { weightsChanged, scores, ownScores, corrections, settings, costs, log } = changes;
  return !weightsChanged && scores + ownScores + corrections + settings + costs + log === 0;
}

/** How many corrections stand on one side only; one whose words were changed counts once. */
function correctionsUnwritten(written: readonly Correction[], wanted: readonly Correction[]): number {
  const there = new Set(written.map(contentOf));
  const here = new Set(wanted.map(contentOf));
  const added = [...here].filter((content) => !there.has(content)).length;
  const gone = [...there].filter((content) => !here.has(content)).length;
  return Math.max(added, gone);
}
