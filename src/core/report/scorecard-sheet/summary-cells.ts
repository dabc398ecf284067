import type { Language } from "../../model";
import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { withCurrency } from "../content/with-currency";
import { areaAt, cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { failsFormula, gateFindings, gateLine } from "./gate-cells";
import type { ScorecardLayout } from "./layout";
import { waitingSentence } from "./waiting";

/** A number and not text, whatever the engine: `ISNUMBER(range)` is not evaluated cell by cell everywhere. Text is greater than any number. */
function isAnswered(range: string): string {
  return `(${range}<>"")*(${range}<1E+99)`;
}

/** Everything above the working matrix: totals, ranks, criterion scores, gates, checks. */
export function summaryBlocks(content: ReportContent, layout: ScorecardLayout): readonly CellBlock[] {
  const { rows } = layout;
  const words = (key: string) => say(content.language, { key: `report.scorecard.${key}` });
  const head: PlanCell[][] = [
    [
      words("number"),
      null,
      words("vendor"),
      words("weight"),
      words("effective"),
      ...content.vendors.map(({ label }) => label),
      words("apart"),
    ],
    lineOf(words("total"), layout, (column) => {
      const scores = areaAt(column, rows.firstCriterion, column, rows.lastCriterion);
      return formula(`ROUND(SUMPRODUCT(RFP_Shares,${scores}),6)`);
    }),
    lineOf(words("rank"), layout, (column) => {
      const key = cellAt(column, rows.sortKey);
      const rank = `RANK(${key},RFP_RankKeys,0)`;
      return formula(
        `IF(${cellAt(column, rows.gateFails)}>0,"–",IF(COUNTIF(RFP_RankKeys,${key})>1,${rank}&"=",${rank}))`,
      );
    }),
    ...content.criteria.map((_, index) => criterionLine(index, words("criterion-score"), layout)),
    [...lineOf(words("gates"), layout, (column) => failsFormula(column, layout)), reasonsLink(content)],
    ...layout.gates.map((gate, index) => gateLine(gate, rows.firstGate + index, content, layout)),
    lineOf(words("sort-key"), layout, (column) =>
      formula(`${cellAt(column, rows.total)}-IF(${cellAt(column, rows.gateFails)}>0,1000,0)`),
    ),
    lineOf(words("unique-rank"), layout, (column) => {
      const own = cellAt(column, rows.sortKey);
      const upTo = `$${cellAt(layout.columns.firstVendor, rows.sortKey)}:${own}`;
      return formula(`RANK(${own},RFP_RankKeys,0)+COUNTIF(${upTo},${own})-1`);
    }),
    lineOf(words("answered"), layout, (column) =>
      formula(
        `IFERROR(SUMPRODUCT(${isAnswered(scoresOf(column, layout))},RFP_EffectiveWeights)/SUM(RFP_EffectiveWeights),0)`,
      ),
    ),
    ...priceLine(content, layout),
  ];
  const width = layout.columns.apart + 1;
  return [
    gateFindings(content, layout),
    { at: "A1", cells: [[words("title")], [words("hint")]] },
    {
      at: cellAt(0, rows.vendors),
      cells: head.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
    },
    {
      at: cellAt(layout.columns.question, rows.checks),
      cells: [[checks(content.language, content.vendors.length)]],
    },
    { at: cellAt(layout.columns.firstSuggested, rows.checks), cells: [[words("suggested-note")]] },
  ];
}

/** Why vendors meet the must-haves or do not stands on RFP Evidence. */
function reasonsLink({ evaluation, language }: ReportContent): PlanCell {
  if ((evaluation.gates ?? []).length === 0) return null;
  return formula(
    `HYPERLINK("#RFP_GateReasons",${textInFormula(say(language, { key: "report.gates.why" }))})`,
  );
}

function lineOf(name: PlanCell, layout: ScorecardLayout, cell: (column: number) => PlanCell): PlanCell[] {
  const { firstVendor, lastVendor } = layout.columns;
  const cells: PlanCell[] = [null, null, name, null, null];
  for (let column = firstVendor; column <= lastVendor; column += 1) cells.push(cell(column));
  return cells;
}

function scoresOf(column: number, { rows }: ScorecardLayout): string {
  const [first, last] = areaAt(column, rows.firstMatrix, column, rows.closing).split(":");
  const fixed = (name: string | undefined) => (name ?? "").replace(/(\d+)$/, "$$$1");
  return `${fixed(first)}:${fixed(last)}`;
}

/**
 * One criterion: the sum of its points, its share and each vendor's weighted mean. Text in a score or a weight counts
 * as nothing (SUMPRODUCT with commas). When unanswered questions are left out, their weight is shared by the rest of
 * the criterion; a criterion without any answer scores 0.
 */
function criterionLine(index: number, name: string, layout: ScorecardLayout): PlanCell[] {
  const row = layout.rows.firstCriterion + index;
  const criterion = `$${cellAt(layout.columns.criterion, row)}`;
  const points = `$${cellAt(layout.columns.weight, row)}`;
  const mine = `(RFP_QuestionCriteria=${criterion})`;
  const line = lineOf(name, layout, (column) => {
    const scores = scoresOf(column, layout);
    const answeredPoints = `SUMPRODUCT(${mine}*${isAnswered(scores)},RFP_QuestionWeights)`;
    return formula(
      `IFERROR(SUMPRODUCT(${mine}*1,RFP_QuestionWeights,${scores})/IF(RFP_MissingPolicy=INDEX(RFP_PolicyList,2),${answeredPoints},${points}),0)`,
    );
  });
  line[layout.columns.criterion] = formula(`INDEX(RFP_Criteria,${index + 1})`);
  line[layout.columns.weight] = formula(`SUMPRODUCT(${mine}*1,RFP_QuestionWeights)`);
  line[layout.columns.effective] = formula(`INDEX(RFP_Shares,${index + 1})`);
  return line;
}

function priceLine(content: ReportContent, layout: ScorecardLayout): PlanCell[][] {
  const { price, language } = content;
  if (!price) return [];
  const name =
    price.currency === null
      ? withCurrency(language, "report.scorecard.price", null)
      : formula(sentenceInFormula(language, "report.scorecard.price", { currency: "RFP_BaseUsed" }));
  return [
    lineOf(name, layout, (column) => {
      const key = 1000 * price.place + column - layout.columns.firstVendor + 1;
      return formula(`IFERROR(INDEX(RFP_TotalCosts,MATCH(${key},RFP_CostKeys,0)),"")`);
    }),
  ];
}

/** One sentence that tells whether something on the sheet needs a look. */
function checks(language: Language, vendors: number): PlanCell {
  const words = (key: string) => textInFormula(say(language, { key: `report.scorecard.${key}` }));
  const wrong =
    'SUMPRODUCT((RFP_Scores<>"")*1)-COUNT(RFP_Scores)+COUNTIF(RFP_Scores,"<0")+COUNTIF(RFP_Scores,">100")';
  const typedOver = 'SUMPRODUCT((RFP_Scores&""<>RFP_Suggested&"")*1)';
  const unscored = `(SUMPRODUCT((RFP_QuestionIds<>"")*1)*${vendors}-COUNT(RFP_Scores))`;
  return formula(
    `IF(${wrong}>0,${words("check-bad")},${words("check-good")})&" · "&${sentenceInFormula(language, "report.scorecard.counts", { typedOver, unscored })}&${waitingSentence(language, " · ")}`,
  );
}
