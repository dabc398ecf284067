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
  /** Corrections added, changed or taken back since they were written. */
  readonly corrections: number;
  /** Scores people typed over: they stay. */
  readonly overrides: number;
}

/** The sheets written today, in tab order. */
export const REPORT_SHEETS = [
  "ranking",
  "scorecard",
  "evidence",
  "reading",
] as const satisfies readonly SheetKey[];

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
  const suggested = snapshot["RFP_Suggested"]?.values ?? [];
  // Price lines that count through their sum have no row on RFP Scorecard: the sum's row stands for them.
  const lines = new Set(
    evaluation.questions.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id),
  );
  const different = evaluation.scores.filter((score) => {
    if (lines.has(score.question)) return false;
    const row = rows.get(score.question);
    const column = columns.get(names.get(score.vendor) ?? "");
    if (row === undefined || column === undefined) return true;
    const standing = suggested[row]?.[column];
    const value = typeof standing === "number" ? Math.round(standing * 100) : null;
    return value !== score.value;
  });
  return {
    weightsChanged: !sameWeights(report.weights, weights),
    scores: different.length,
    ownScores: judgements.scores.length,
    corrections: correctionsUnwritten(report.corrections, judgements.corrections),
    overrides: evaluation.overrides.length,
  };
}

export function nothingToWrite(changes: ReportChanges): boolean {
  const { weightsChanged, scores, ownScores, corrections } = changes;
  return !weightsChanged && scores === 0 && ownScores === 0 && corrections === 0;
}

/** How many corrections stand on one side only; one whose words were changed counts once. */
function correctionsUnwritten(written: readonly Correction[], wanted: readonly Correction[]): number {
  const there = new Set(written.map(contentOf));
  const here = new Set(wanted.map(contentOf));
  const added = [...here].filter((content) => !there.has(content)).length;
  const gone = [...there].filter((content) => !here.has(content)).length;
  return Math.max(added, gone);
}
