import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import { rankingBlocks } from "./cells";
import { chartDataBlocks } from "./chart-data";
import { rankingCharts } from "./charts";
import type { RankingLayout } from "./layout";
import { rankingConditionalFormats, rankingValidations } from "./rules";
import { rankingColumns, rankingRows, rankingStyles } from "./styles";

/** RFP Ranking: the page a board looks at, and plays with. */
export function planRanking(content: ReportContent, layout: RankingLayout): SheetPlan {
  const { columns, rows } = layout;
  return {
    key: "ranking",
    title: say(content.language, { key: "report.ranking.sheet" }),
    anchor: "RFP_Weights",
    tabColor: COLOURS.tabs.ranking,
    freezeAt: cellAt(0, rows.first),
    columns: rankingColumns(content, layout),
    rows: rankingRows(layout),
    blocks: [...rankingBlocks(content, layout), ...chartDataBlocks(content, layout)],
    filled: [],
    merges: [areaAt(columns.weight, rows.policy, columns.share, rows.policy)],
    styles: rankingStyles(content, layout),
    validations: rankingValidations(content, layout),
    conditionalFormats: rankingConditionalFormats(layout),
    charts: rankingCharts(content, layout),
    print: {
      area: areaAt(0, 1, columns.answered, rows.links),
      // Charts below the weights make the sheet as high as it is wide: on its side the paper would stay half empty.
      orientation: layout.chartsBesideLeaderboard ? "portrait" : "landscape",
      titleRows: rowsAt(rows.title, rows.heading),
      fitToWidth: 1,
      fitToHeight: 1,
    },
  };
}

export function rankingNames({ columns, rows }: RankingLayout): readonly NamePlan[] {
  const down = (column: number) => areaAt(column, rows.first, column, rows.lastCriterion);
  const ranges: readonly (readonly [string, string])[] = [
    ["RFP_Criteria", down(columns.criterion)],
    ["RFP_CriterionIds", down(columns.criterionId)],
    ["RFP_NewCriterion", areaAt(columns.criterion, rows.newCriterion, columns.minimum, rows.newCriterion)],
    ["RFP_Weights", down(columns.weight)],
    ["RFP_Shares", down(columns.share)],
    ["RFP_Minimums", down(columns.minimum)],
    ["RFP_MissingPolicy", cellAt(columns.weight, rows.policy)],
    ["RFP_PolicyList", areaAt(columns.lists, rows.first, columns.lists, rows.first + 1)],
    ["RFP_GateWords", areaAt(columns.gateWords, rows.first, columns.gateWords, rows.first + 2)],
    ["RFP_Leaderboard", areaAt(columns.rank, rows.first, columns.answered, rows.lastVendor)],
  ];
  return ranges.map(([name, range]) => ({ name, sheet: "ranking", range }));
}
