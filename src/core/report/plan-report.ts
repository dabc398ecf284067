import type { TypedEvaluation } from "./content/as-typed";
import { arrangeContent } from "./content/report-content";
import { costsNames, layOutCosts, planCosts } from "./costs-sheet";
import { evidenceNames, planEvidence } from "./evidence-sheet";
import { layOutEvidence } from "./evidence-sheet/layout";
import { logNames, planLog } from "./log-sheet";
import { layOutLog } from "./log-sheet/layout";
import { planRanking, rankingNames } from "./ranking-sheet";
import { layOutRanking } from "./ranking-sheet/layout";
import { planReading, readingNames } from "./reading-sheet";
import { layOutReading } from "./reading-sheet/layout";
import { planScorecard, scorecardNames } from "./scorecard-sheet";
import { layOutScorecard } from "./scorecard-sheet/layout";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * What the written sheets should look like for an evaluation with at least one vendor and one criterion. Scores are
 * written as plain numbers 0–100, weights and points as people type them (basis points and hundredths divided by 100);
 * totals, ranks, leaderboard and chart data are formulas, so that the workbook lives on without the add-in.
 */
export function planReport(evaluation: TypedEvaluation): WorkbookPlan {
  const content = arrangeContent(evaluation);
  const ranking = layOutRanking(content);
  const scorecard = layOutScorecard(content);
  const evidence = layOutEvidence(content);
  const costs = layOutCosts(content);
  const reading = layOutReading(content);
  const log = layOutLog(content);
  return {
    sheets: [
      planRanking(content, ranking),
      planScorecard(content, scorecard),
      planEvidence(content, evidence),
      ...(costs ? [planCosts(content, costs)] : []),
      planReading(content, reading),
      planLog(content, log),
    ],
    names: [
      ...rankingNames(ranking),
      ...scorecardNames(scorecard),
      ...evidenceNames(evidence),
      ...(costs ? costsNames(costs) : []),
      ...readingNames(reading),
      ...logNames(log),
    ],
    activate: "ranking",
  };
}
