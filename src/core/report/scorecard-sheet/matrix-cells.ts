import { say } from "../../wording/say";
import type { ReportContent, ShownCriterion } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { placeOfCriterion } from "../sheet/criterion-place";
import { formula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import type { MatrixRow, ScorecardLayout } from "./layout";
import { waitingWord } from "./waiting";

/** The working matrix: scores people type over, and in the same row the suggestions they are compared with. */
export function matrixBlocks(content: ReportContent, layout: ScorecardLayout): readonly CellBlock[] {
  const { columns, rows } = layout;
  const width = columns.weightAsRead + 1;
  const body = layout.matrix.map((row, index) =>
    row.kind === "section"
      ? sectionRow(row, width, columns, index + 1)
      : questionRow(row, content, layout, rows.firstMatrix + index, index + 1),
  );
  const closing: PlanCell[] = Array<PlanCell>(width).fill(null);
  closing[columns.question] = say(content.language, { key: "report.scorecard.closing" });
  return [
    { at: cellAt(0, rows.heading), cells: [headingRow(content, layout)] },
    { at: cellAt(0, rows.firstMatrix), cells: [...body, closing] },
  ];
}

function headingRow(content: ReportContent, { rows, columns }: ScorecardLayout): PlanCell[] {
  const words = (key: string) => say(content.language, { key: `report.scorecard.${key}` });
  const names = content.vendors.map((_, index) =>
    formula(`${cellAt(columns.firstVendor + index, rows.vendors).replace(/(\d+)$/, "$$$1")}`),
  );
  const suggested = content.vendors.map((_, index) => formula(`INDEX(RFP_Vendors,${index + 1})`));
  return [
    words("number"),
    words("criterion"),
    words("question"),
    words("weight"),
    words("effective"),
    ...names,
    words("apart"),
    null,
    ...suggested,
    words("order"),
    words("weight-as-read"),
  ];
}

/** By the criterion's id, so that sorting the criteria on RFP Ranking moves no question; nothing where its row is gone. */
function nameOf({ id }: ShownCriterion): PlanCell {
  return formula(`IFERROR(INDEX(RFP_Criteria,${placeOfCriterion(id)}),"")`);
}

function sectionRow(
  row: MatrixRow,
  width: number,
  columns: ScorecardLayout["columns"],
  order: number,
): PlanCell[] {
  const cells = Array<PlanCell>(width).fill(null);
  cells[columns.criterion] = nameOf(row.criterion);
  cells[columns.order] = order;
  return cells;
}

function questionRow(
  row: Extract<MatrixRow, { kind: "question" }>,
  content: ReportContent,
  { columns }: ScorecardLayout,
  at: number,
  order: number,
): PlanCell[] {
  const { question } = row;
  const own = (column: number) => `$${cellAt(column, at)}`;
  const place = `MATCH(${own(columns.criterion)},RFP_Criteria,0)`;
  const weight = own(columns.weight);
  const [first, last] = areaAt(columns.firstVendor, at, columns.lastVendor, at).split(":");
  const scores = `$${first}:$${last}`;
  return [
    question.id,
    nameOf(row.criterion),
    question.text,
    content.points(question),
    formula(
      `IF(${weight}="","",IFERROR(INDEX(RFP_Shares,${place})*${weight}/INDEX(RFP_CriterionPoints,${place}),0))`,
    ),
    ...content.vendors.map(({ vendor }, index) =>
      content.isPriced(question) && !content.isOverridden(vendor, question)
        ? formula(own(columns.firstSuggested + index))
        : content.inUse(vendor, question),
    ),
    formula(
      `IF(COUNT(${scores})<2,IF(AND(COUNT(${scores})=0,COUNT(${weight})=1,${weight}>0),${waitingWord(content.language)},""),${own(columns.effective)}*(MAX(${scores})-MIN(${scores})))`,
    ),
    null,
    ...content.vendors.map(({ vendor }, index) =>
      content.isPriced(question)
        ? priceScore(own(columns.number), index + 1)
        : content.suggested(vendor, question),
    ),
    order,
    (question.pointsAsRead ?? question.points) / 100,
  ];
}

/** The score RFP Costs makes of the vendor's total, by numbers that stay when rows are sorted and names changed. */
function priceScore(question: string, vendor: number): PlanCell {
  const key = `1000*MATCH(${question},RFP_PriceQuestions,0)+${vendor}`;
  return formula(`IFERROR(INDEX(RFP_PriceScores,MATCH(${key},RFP_CostKeys,0)),"")`);
}
