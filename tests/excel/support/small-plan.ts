import { columnLetters } from "../../../src/core/model";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/report/workbook-plan";

export interface SmallPlanOptions {
  readonly vendors?: number;
  readonly answers?: readonly string[];
  readonly weights?: readonly number[];
}

const PRINT = { orientation: "landscape", fitToWidth: 1 } as const;

/**
 * A report in miniature with one of everything a plan can ask for: ranking (weights, totals, a chart), scorecard
 * (scores, folded suggestions, every kind of rule) and evidence (a table with a filled-down column).
 */
export function smallPlan({
  vendors = 2,
  answers = ["ISO 27001", "none"],
  weights = [60, 40],
}: SmallPlanOptions = {}): WorkbookPlan {
  return {
    sheets: [rankingSheet(vendors, weights), scorecardSheet(vendors), evidenceSheet(answers)],
    names: [
      { name: "RFP_Weights", sheet: "ranking", range: "C6:C7" },
      { name: "RFP_Criteria", sheet: "ranking", range: "B6:B7" },
      { name: "RFP_Policies", sheet: "ranking", range: "H6:H7" },
      { name: "RFP_Vendors", sheet: "scorecard", range: `B4:${scoreColumn(vendors - 1)}4` },
      { name: "RFP_Totals", sheet: "scorecard", range: `B5:${scoreColumn(vendors - 1)}5` },
      { name: "RFP_Scores", sheet: "scorecard", range: `B6:${scoreColumn(vendors - 1)}7` },
      { name: "RFP_Evidence", sheet: "evidence", range: `A2:C${answers.length + 1}` },
      { name: "RFP_EvidenceStatus", sheet: "evidence", range: `C2:C${answers.length + 1}` },
    ],
    activate: "ranking",
  };
}

const scoreColumn = (vendor: number): string => columnLetters(1 + vendor);

function rankingSheet(vendors: number, weights: readonly number[]): SheetPlan {
  return {
    key: "ranking",
    title: "RFP Ranking",
    anchor: "RFP_Weights",
    tabColor: "#1F2F4F",
    freezeAt: "A6",
    columns: [
      { columns: "A", width: 2 },
      { columns: "B:F", width: 14 },
    ],
    rows: [{ rows: "1", height: 28 }],
    blocks: [
      { at: "A1", cells: [["Ranking"]] },
      {
        at: "B5",
        cells: [
          ["Criterion", "Weight", "Share"],
          ["Experience", weights[0] ?? 0, { formula: "=C6/SUM(RFP_Weights)" }],
          ["Cost", weights[1] ?? 0, { formula: "=C7/SUM(RFP_Weights)" }],
        ],
      },
      { at: "H6", cells: [["score 0"], ["leave out"]] },
      {
        at: "J5",
        cells: [
          [null, "Experience", "Cost"],
          ...Array.from({ length: vendors }, (_, vendor) => [
            { formula: `=INDEX(RFP_Vendors,${vendor + 1})` },
            { formula: `=INDEX(RFP_Scores,1,${vendor + 1})` },
            { formula: `=INDEX(RFP_Scores,2,${vendor + 1})` },
          ]),
        ],
      },
    ],
    filled: [],
    merges: ["A1:F1"],
    styles: [
      { ranges: ["A1:F1"], style: { bold: true, size: 14, fill: "#1F2F4F", color: "#FFFFFF" } },
      { ranges: ["C6:C7", "D6:D7"], style: { numberFormat: "0.0%", align: "right" } },
      { ranges: ["C6:C7"], style: { numberFormat: "0.0" } },
      {
        ranges: ["B5:D5", "B6:D7"],
        style: {
          border: {
            bottom: { color: "#D5DAE3", weight: "thin" },
            innerHorizontal: { color: "#D5DAE3", weight: "hairline" },
          },
        },
      },
    ],
    validations: [
      {
        range: "C6:C7",
        ignoreBlank: true,
        error: { title: "Weight", message: "0 or more" },
        kind: "decimal",
        min: 0,
      },
      {
        range: "C9",
        ignoreBlank: false,
        error: { title: "Policy", message: "From the list" },
        kind: "list",
        source: "=RFP_Policies",
      },
    ],
    conditionalFormats: [],
    charts: [chartPlan(vendors)],
    print: { ...PRINT, area: "A1:H36", titleRows: "1:5", fitToHeight: 1 },
  };
}

function chartPlan(vendors: number): SheetPlan["charts"][number] {
  return {
    name: "RFP_ContributionsChart",
    kind: "stacked-bar",
    title: "Contributions",
    data: `J5:L${5 + vendors}`,
    place: { from: "B12", to: "F30" },
    series: [{ color: "#0C3B7E" }, { color: "#9C4812" }],
    valueAxis: { min: 0, max: 100 },
    categoryAxis: { reversed: true },
    legend: "bottom",
    labels: { show: "value", numberFormat: '[>=4]0;""', colors: ["#FFFFFF", "#FFFFFF"] },
    gapWidth: 38,
    overlap: 100,
  };
}

function scorecardSheet(vendors: number): SheetPlan {
  const last = scoreColumn(vendors - 1);
  const firstSuggested = columnLetters(vendors + 2);
  const lastSuggested = columnLetters(2 * vendors + 1);
  const perVendor = <Cell>(cell: (vendor: number) => Cell): Cell[] =>
    Array.from({ length: vendors }, (_, vendor) => cell(vendor));
  return {
    key: "scorecard",
    title: "RFP Scorecard",
    anchor: "RFP_Scores",
    tabColor: "#3E6FB0",
    freezeAt: "B6",
    columns: [
      { columns: "A", width: 20 },
      { columns: `B:${last}`, width: 12 },
      { columns: `${firstSuggested}:${lastSuggested}`, width: 11, collapsed: true },
    ],
    rows: [],
    blocks: [
      { at: "A4", cells: [["Vendor", ...perVendor((vendor) => `Vendor ${vendor + 1}`)]] },
      {
        at: "A6",
        cells: [
          ["Experience", ...perVendor((vendor) => 50 + (vendor % 50))],
          ["Cost", ...perVendor((vendor) => 90 - (vendor % 50))],
        ],
      },
      {
        at: `${firstSuggested}6`,
        cells: [perVendor((vendor) => 50 + (vendor % 50)), perVendor((vendor) => 90 - (vendor % 50))],
      },
    ],
    filled: [
      {
        range: `B5:${last}5`,
        firstRow: perVendor((vendor) => ({
          formula: `=SUMPRODUCT(RFP_Weights,${scoreColumn(vendor)}6:${scoreColumn(vendor)}7)/SUM(RFP_Weights)`,
        })),
      },
    ],
    merges: [],
    styles: [{ ranges: [`B5:${last}7`], style: { numberFormat: "0.0" } }],
    validations: [
      {
        range: `B6:${last}7`,
        ignoreBlank: true,
        error: { title: "Score", message: "0 to 100" },
        kind: "decimal",
        min: 0,
        max: 100,
      },
    ],
    conditionalFormats: [
      {
        kind: "formula",
        range: `B6:${last}7`,
        formula: `=B6<>${firstSuggested}6`,
        style: { fill: "#FFC24D", bold: true },
        stopIfTrue: true,
      },
      {
        kind: "formula",
        range: `B6:${last}7`,
        formula: "=B6>=85",
        style: { fill: "#BCD3EC", borderColor: "#1F2F4F" },
        stopIfTrue: false,
      },
      { kind: "data-bar", range: `B5:${last}5`, color: "#3E6FB0", min: 0, max: 100 },
    ],
    charts: [],
    print: { ...PRINT, area: `A1:${last}7`, breaksAbove: ["A7"] },
  };
}

function evidenceSheet(answers: readonly string[]): SheetPlan {
  return {
    key: "evidence",
    title: "RFP Evidence",
    anchor: "RFP_Evidence",
    tabColor: "#309890",
    freezeAt: "A2",
    columns: [{ columns: "A:C", width: 30 }],
    rows: [],
    blocks: [
      { at: "A1", cells: [["No.", "Answer", "Length"]] },
      { at: "A2", cells: answers.map((answer, index) => [index + 1, answer]) },
    ],
    filled: [{ range: `C2:C${answers.length + 1}`, firstRow: [{ formula: "=LEN($B2)" }] }],
    merges: [],
    styles: [{ ranges: [`B2:B${answers.length + 1}`], style: { wrap: true, verticalAlign: "top" } }],
    validations: [],
    conditionalFormats: [],
    table: { name: "RFP_EvidenceTable", range: `A1:C${answers.length + 1}`, style: null },
    charts: [],
    print: { ...PRINT, area: `A1:C${answers.length + 1}`, titleRows: "1:1" },
  };
}
