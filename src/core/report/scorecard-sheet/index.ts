import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import type { ScorecardLayout } from "./layout";
import { scorecardColumns, scorecardRows } from "./columns-and-rows";
import { matrixBlocks } from "./matrix-cells";
import { scorecardConditionalFormats, scorecardValidations } from "./rules";
import { pageBreaks } from "./page-breaks";
import { scorecardStyles } from "./styles";
import { summaryBlocks } from "./summary-cells";

/** RFP Scorecard: the working matrix, what follows from it above, and the suggestions folded away beside it. */
export function planScorecard(content: ReportContent, layout: ScorecardLayout): SheetPlan {
  const { columns, rows } = layout;
  return {
    key: "scorecard",
    title: say(content.language, { key: "report.scorecard.sheet" }),
    anchor: "RFP_Scores",
    tabColor: COLOURS.tabs.others,
    freezeAt: cellAt(columns.firstVendor, rows.firstCriterion),
    columns: scorecardColumns(layout),
    rows: scorecardRows(layout),
    blocks: [...summaryBlocks(content, layout), ...matrixBlocks(content, layout)],
    filled: [],
    merges: [],
    styles: scorecardStyles(content, layout),
    validations: scorecardValidations(content, layout),
    conditionalFormats: scorecardConditionalFormats(layout),
    charts: [],
    print: {
      area: areaAt(0, 1, columns.apart, rows.lastMatrix),
      orientation: "landscape",
      titleRows: rowsAt(rows.vendors, rows.rank),
      fitToWidth: 1,
      breaksAbove: pageBreaks(layout, scorecardColumns(layout), scorecardRows(layout)),
    },
  };
}

export function scorecardNames({ columns, rows }: ScorecardLayout): readonly NamePlan[] {
  const across = (from: number, to = from) => areaAt(columns.firstVendor, from, columns.lastVendor, to);
  const down = (left: number, right = left) => areaAt(left, rows.firstMatrix, right, rows.closing);
  const ranges: readonly (readonly [string, string])[] = [
    ["RFP_Vendors", across(rows.vendors)],
    ["RFP_Totals", across(rows.total)],
    ["RFP_Ranks", across(rows.rank)],
    ["RFP_CriterionScores", across(rows.firstCriterion, rows.lastCriterion)],
    ["RFP_CriterionPoints", areaAt(columns.weight, rows.firstCriterion, columns.weight, rows.lastCriterion)],
    ["RFP_GateFails", across(rows.gateFails)],
    ["RFP_Gates", across(rows.firstGate, rows.lastGate)],
    ["RFP_GateNames", areaAt(columns.question, rows.firstGate, columns.question, rows.lastGate)],
    ["RFP_GateIds", areaAt(columns.order, rows.firstGate, columns.order, rows.lastGate)],
    ["RFP_GateLevels", areaAt(columns.weight, rows.firstGate, columns.weight, rows.lastGate)],
    [
      "RFP_GateLevelsWritten",
      areaAt(columns.weightAsRead, rows.firstGate, columns.weightAsRead, rows.lastGate),
    ],
    [
      "RFP_GateFindings",
      areaAt(columns.firstSuggested, rows.firstGate, columns.lastSuggested, rows.lastGate),
    ],
    ["RFP_MustHaves", across(rows.firstGate, rows.lastMustHave)],
    ["RFP_MustHaveIds", areaAt(columns.order, rows.firstGate, columns.order, rows.lastMustHave)],
    ["RFP_RankKeys", across(rows.sortKey)],
    ["RFP_UniqueRank", across(rows.uniqueRank)],
    ["RFP_Answered", across(rows.answered)],
    ["RFP_QuestionIds", down(columns.number)],
    ["RFP_QuestionTexts", down(columns.question)],
    ["RFP_QuestionCriteria", down(columns.criterion)],
    ["RFP_QuestionWeights", down(columns.weight)],
    ["RFP_WeightsAsRead", down(columns.weightAsRead)],
    ["RFP_EffectiveWeights", down(columns.effective)],
    ["RFP_PointsApart", down(columns.apart)],
    ["RFP_Scores", down(columns.firstVendor, columns.lastVendor)],
    ["RFP_Suggested", down(columns.firstSuggested, columns.lastSuggested)],
    ...(rows.price === undefined ? [] : ([["RFP_ChartCosts", across(rows.price)]] as const)),
  ];
  return ranges.map(([name, range]) => ({ name, sheet: "scorecard", range }));
}
