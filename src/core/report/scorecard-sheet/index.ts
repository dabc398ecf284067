import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, columnsAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import type { ScorecardLayout } from "./layout";
import { matrixBlocks } from "./matrix-cells";
import { scorecardConditionalFormats, scorecardValidations } from "./rules";
import { scorecardRows, scorecardStyles } from "./styles";
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
    columns: [
      { columns: columnsAt(columns.number), width: 6.6 },
      { columns: columnsAt(columns.criterion), width: 13 },
      { columns: columnsAt(columns.question), width: 40 },
      { columns: columnsAt(columns.weight, columns.effective), width: 10 },
      { columns: columnsAt(columns.firstVendor, columns.lastVendor), width: 11.3 },
      { columns: columnsAt(columns.apart), width: 11 },
      { columns: columnsAt(columns.gap), width: 2 },
      { columns: columnsAt(columns.firstSuggested, columns.lastSuggested), width: 11.3, collapsed: true },
      { columns: columnsAt(columns.order, columns.weightAsRead), width: 8, collapsed: true },
    ],
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
      breaksAbove: pageBreaks(layout),
    },
  };
}

/** Rows that fit a landscape page of eight vendors; more vendors make the print smaller, and more would fit. */
const ROWS_PER_PAGE = 40;

/** Breaks stand above a criterion, never inside one, unless it is longer than a page by itself. */
function pageBreaks({ matrix, rows }: ScorecardLayout): readonly string[] {
  const breaks: string[] = [];
  let pageStart = 1;
  const sections = matrix.flatMap((row, index) => (row.kind === "section" ? [rows.firstMatrix + index] : []));
  sections.forEach((row, index) => {
    const end = sections[index + 1] ?? rows.closing;
    if (index > 0 && end - pageStart > ROWS_PER_PAGE) {
      breaks.push(cellAt(0, row));
      pageStart = row - 3;
    }
  });
  return breaks;
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
    ["RFP_RankKeys", across(rows.sortKey)],
    ["RFP_UniqueRank", across(rows.uniqueRank)],
    ["RFP_Answered", across(rows.answered)],
    ["RFP_QuestionIds", down(columns.number)],
    ["RFP_QuestionTexts", down(columns.question)],
    ["RFP_QuestionCriteria", down(columns.criterion)],
    ["RFP_QuestionWeights", down(columns.weight)],
    ["RFP_WeightsAsRead", down(columns.weightAsRead)],
    ["RFP_EffectiveWeights", down(columns.effective)],
    ["RFP_Scores", down(columns.firstVendor, columns.lastVendor)],
    ["RFP_Suggested", down(columns.firstSuggested, columns.lastSuggested)],
    ...(rows.price === undefined ? [] : ([["RFP_ChartCosts", across(rows.price)]] as const)),
  ];
  return ranges.map(([name, range]) => ({ name, sheet: "scorecard", range }));
}
