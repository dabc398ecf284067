import { COST_CRITERION } from "../../model";
import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { placeOfCriterion } from "../sheet/criterion-place";
import { formula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import type { RankingLayout } from "./layout";

/** What the chart shows on its cost axis. */
export interface CostAxis {
  readonly kind: "price" | "score";
  /** Prices are shown in units of this many (1, a thousand, a million). */
  readonly divisor: 1 | 1000 | 1000000;
}

export function costAxis({ price }: ReportContent): CostAxis {
  if (!price) return { kind: "score", divisor: 1 };
  const most = Math.max(...price.amounts.values());
  return { kind: "price", divisor: most >= 2_000_000 ? 1_000_000 : most >= 20_000 ? 1000 : 1 };
}

/** Where the cost criterion stands among the criteria, as an expression; undefined when the buyer has none. */
export function costPlace({ criteria }: ReportContent): string | undefined {
  return criteria.some(({ id }) => id === COST_CRITERION) ? placeOfCriterion(COST_CRITERION) : undefined;
}

/** Chart data in columns outside the printed page. They are shown, not hidden: Excel leaves hidden cells out of charts. */
export function chartDataBlocks(content: ReportContent, layout: RankingLayout): readonly CellBlock[] {
  const { columns, rows } = layout;
  const words = (key: string) => say(content.language, { key: `report.chart-data.${key}` });
  return [
    { at: cellAt(columns.place, rows.verdict), cells: [[words("caption")]] },
    { at: cellAt(columns.place, rows.heading), cells: [[words("place")], ...placeCells(layout)] },
    { at: cellAt(columns.label, rows.heading), cells: barCells(words("label"), layout) },
    { at: cellAt(columns.profile, rows.heading), cells: profileCells(words("criterion"), layout) },
    { at: cellAt(columns.cost, rows.heading), cells: pointCells(words("cost"), content, layout) },
    { at: cellAt(columns.lists, rows.heading), cells: listCells(content) },
  ];
}

function placeCells({ vendors }: RankingLayout): PlanCell[][] {
  return Array.from({ length: vendors }, (_, index) => [formula(`MATCH(${index + 1},RFP_UniqueRank,0)`)]);
}

/** Labels carry rank, name and total, so that the bars can be read without the table. */
function barCells(label: string, { columns, rows, charted, criteria }: RankingLayout): PlanCell[][] {
  const bars = Array.from({ length: criteria }, (_, index) => columns.firstContribution + index);
  return [
    [label, ...bars.map((_, index) => formula(`INDEX(RFP_Criteria,${index + 1})`))],
    ...Array.from({ length: charted }, (_, index) => {
      const row = rows.first + index;
      const at = (column: number) => `$${cellAt(column, row)}`;
      return [
        formula(`${at(columns.rank)}&"  "&${at(columns.vendor)}&"  "&ROUND(${at(columns.total)},1)`),
        ...bars.map((bar) => formula(at(bar))),
      ];
    }),
  ];
}

function profileCells(corner: string, { criteria, profiled }: RankingLayout): PlanCell[][] {
  const places = Array.from({ length: profiled }, (_, index) => index + 1);
  return [
    [corner, ...places.map((place) => formula(`INDEX(RFP_Leaderboard,${place},2)`))],
    ...Array.from({ length: criteria }, (_, index) => [
      formula(`INDEX(RFP_Criteria,${index + 1})`),
      ...places.map((place) =>
        formula(`INDEX(RFP_CriterionScores,${index + 1},MATCH(${place},RFP_UniqueRank,0))`),
      ),
    ]),
  ];
}

/** Quality is everything but cost: (total − cost's part) / (1 − cost's share). Each vendor is a series of its own, N/A elsewhere. */
function pointCells(corner: string, content: ReportContent, layout: RankingLayout): PlanCell[][] {
  const { columns, rows, charted } = layout;
  const cost = costPlace(content);
  const axis = costAxis(content);
  const nothing = formula("NA()");
  return [
    [
      corner,
      ...Array.from({ length: charted }, (_, index) => formula(`INDEX(RFP_Leaderboard,${index + 1},2)`)),
    ],
    ...Array.from({ length: charted }, (_, index): PlanCell[] => {
      const row = rows.first + index;
      const on = `$${cellAt(columns.place, row)}`;
      const total = `$${cellAt(columns.total, row)}`;
      const price = `INDEX(RFP_ChartCosts,${on})`;
      const scaled = axis.divisor === 1 ? price : `${price}/${axis.divisor}`;
      const score = cost === undefined ? "NA()" : `INDEX(RFP_CriterionScores,${cost},${on})`;
      const share = `INDEX(RFP_Shares,${cost ?? 1})`;
      const [first, last] = [columns.firstContribution, columns.lastContribution];
      const part = `INDEX($${cellAt(first, row)}:$${cellAt(last, row)},${cost ?? 1})`;
      const quality =
        cost === undefined
          ? formula(total)
          : formula(`IF(ROUND(${share},9)<1,(${total}-${part})/(1-${share}),0)`);
      return [
        formula(axis.kind === "price" ? `IF(COUNT(${price})=1,${scaled},NA())` : score),
        ...Array.from({ length: charted }, (_, column) => (column === index ? quality : nothing)),
      ];
    }),
  ];
}

/** Choices of the policy and the gate words: cells, because a typed list splits on commas in every language. */
function listCells({ language, gateWords }: ReportContent): PlanCell[][] {
  const words = (key: string) => say(language, { key: `report.chart-data.${key}` });
  return [
    [words("lists"), words("gate-words")],
    [say(language, { key: "report.policy.score-zero" }), gateWords[0]],
    [say(language, { key: "report.policy.leave-out" }), gateWords[1]],
    [null, gateWords[2]],
  ];
}

export function chartRanges({ columns, rows, criteria, charted, profiled }: RankingLayout) {
  const { heading, first } = rows;
  return {
    bars: areaAt(columns.label, heading, columns.label + criteria, first + charted - 1),
    profile: areaAt(columns.profile, heading, columns.profile + profiled, first + criteria - 1),
    points: areaAt(columns.cost, heading, columns.cost + charted, first + charted - 1),
  };
}
