import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { cellAt } from "../sheet/addresses";
import { waitingSentence } from "../scorecard-sheet/waiting";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import type { RankingLayout } from "./layout";
import { verdictFormula } from "./verdict";

/** Weights, leaderboard and the words around them. */
export function rankingBlocks(content: ReportContent, layout: RankingLayout): readonly CellBlock[] {
  const { columns, rows } = layout;
  const words = (key: string) => say(content.language, { key: `report.ranking.${key}` });
  const title = content.title.trim() === "" ? words("title") : content.title;
  return [
    {
      at: cellAt(1, rows.title),
      cells: [[title], [words("hint")], [formula(verdictFormula(content.language, layout.vendors))]],
    },
    { at: cellAt(columns.criterion, rows.captions), cells: [[words("weights-caption")]] },
    { at: cellAt(columns.rank, rows.captions), cells: [[words("leaderboard-caption")]] },
    { at: cellAt(columns.firstContribution, rows.captions), cells: [[words("contributions-caption")]] },
    { at: cellAt(columns.criterion, rows.heading), cells: weightCells(content, layout) },
    { at: cellAt(columns.criterionId, rows.first), cells: content.criteria.map(({ id }) => [id]) },
    { at: cellAt(columns.rank, rows.heading), cells: leaderboardCells(content, layout) },
    { at: cellAt(columns.criterion, rows.notes), cells: notes(content) },
    { at: cellAt(columns.criterion, rows.links), cells: [links(content)] },
  ];
}

/** Any numbers may be typed; text and negative numbers count as nothing, and the shares always add up. */
function weightCells(content: ReportContent, { columns, rows }: RankingLayout): PlanCell[][] {
  const words = (key: string) => say(content.language, { key: `report.ranking.${key}` });
  const sum = 'SUMIFS(RFP_Weights,RFP_Weights,">0")';
  const policy = say(content.language, { key: `report.policy.${content.missingPolicy}` });
  return [
    [words("criterion"), words("weight"), words("share"), words("minimum")],
    ...content.criteria.map((criterion, index): PlanCell[] => {
      const weight = cellAt(columns.weight, rows.first + index);
      return [
        criterion.label,
        criterion.weight,
        formula(`IF(${sum}>0,MAX(0,${weight})/${sum},0)`),
        criterion.minimum,
      ];
    }),
    [null, null, null, null],
    [words("sum"), formula(sum), formula("SUM(RFP_Shares)"), null],
    [words("unanswered"), policy, null, null],
  ];
}

function leaderboardCells(
  content: ReportContent,
  { columns, rows, vendors, criteria }: RankingLayout,
): PlanCell[][] {
  const { language } = content;
  const words = (key: string) => say(language, { key: `report.ranking.${key}` });
  const places = Array.from({ length: criteria }, (_, index) => index + 1);
  const heading: PlanCell[] = [
    words("rank"),
    words("vendor"),
    words("total"),
    words("behind"),
    ...places.map((place) => formula(`INDEX(RFP_Criteria,${place})`)),
    words("gates"),
    words("answered"),
  ];
  const body = Array.from({ length: vendors }, (_, index): PlanCell[] => {
    const row = rows.first + index;
    const on = `$${cellAt(columns.place, row)}`;
    const total = cellAt(columns.total, row);
    const passes = `INDEX(RFP_GateFails,${on})=0`;
    return [
      formula(`INDEX(RFP_Ranks,${on})`),
      formula(`INDEX(RFP_Vendors,${on})`),
      formula(`INDEX(RFP_Totals,${on})`),
      formula(`IF(${passes},INDEX(RFP_Totals,MATCH(1,RFP_UniqueRank,0))-${total},"")`),
      ...places.map((place) =>
        formula(`INDEX(RFP_Shares,${place})*INDEX(RFP_CriterionScores,${place},${on})`),
      ),
      formula(gatesFormula(language, on)),
      formula(`INDEX(RFP_Answered,${on})`),
    ];
  });
  return [heading, ...body];
}

/** pass, with how many are waived; or how many requirements are failed, and the first of them. */
function gatesFormula(language: ReportContent["language"], on: string): string {
  const [fails, own] = [`INDEX(RFP_GateFails,${on})`, `INDEX(RFP_Gates,0,${on})`];
  const waived = `COUNTIF(${own},INDEX(RFP_GateWords,3))`;
  const passes = `IF(${waived}=0,INDEX(RFP_GateWords,1),${sentenceInFormula(language, "report.ranking.waived", { count: waived })})`;
  const first = `INDEX(RFP_GateNames,MATCH(INDEX(RFP_GateWords,2),${own},0))`;
  const one = sentenceInFormula(language, "report.ranking.fails", { gate: first });
  const several = sentenceInFormula(language, "report.ranking.fails-several", { count: fails, gate: first });
  const unread = sentenceInFormula(language, "report.ranking.fails-unread");
  return `IF(${fails}=0,${passes},IFERROR(IF(${fails}>1,${several},${one}),${unread}))`;
}

function notes(content: ReportContent): PlanCell[][] {
  const { language, vendors } = content;
  return [
    [say(language, { key: "report.ranking.note-total" })],
    [say(language, { key: "report.ranking.note-criteria" })],
    [
      formula(
        sentenceInFormula(language, "report.ranking.note-state", {
          policy: "RFP_MissingPolicy",
          vendors: String(vendors.length),
        }),
      ),
    ],
    [formula(waitingSentence(language))],
  ];
}

/** Links go to names, not to sheet titles: those may be changed. */
function links({ language }: ReportContent): PlanCell[] {
  const link = (name: string, key: string) =>
    formula(`HYPERLINK("#${name}",${textInFormula(say(language, { key: `report.ranking.${key}` }))})`);
  return [link("RFP_Vendors", "to-scores"), link("RFP_Evidence", "to-evidence")];
}
