import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { rubricPrompt } from "../content/rubric-words";
import { areaAt, cellAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { ConditionalFormatPlan, Validation } from "../workbook-plan";
import { gateConditionalFormats, gateValidations } from "./gate-styles";
import type { ScorecardLayout } from "./layout";

/** Conditional formats in order of priority: what is wrong first, what people changed second, the heat last. */
export function scorecardConditionalFormats(layout: ScorecardLayout): readonly ConditionalFormatPlan[] {
  const { columns, rows } = layout;
  const scores = areaAt(columns.firstVendor, rows.firstMatrix, columns.lastVendor, rows.lastMatrix);
  const score = cellAt(columns.firstVendor, rows.firstMatrix);
  const suggested = cellAt(columns.firstSuggested, rows.firstMatrix);
  const weight = `$${cellAt(columns.weight, rows.firstMatrix)}`;
  const fails = cellAt(columns.firstVendor, rows.gateFails);
  const wrong = { fill: COLOURS.red, color: COLOURS.redText, bold: true } as const;
  const changed = { fill: COLOURS.amber, color: COLOURS.amberText, bold: true } as const;
  const heat = [85, 70, 50].map((from, index): ConditionalFormatPlan => ({
    kind: "formula",
    range: scores,
    formula: `=AND(ISNUMBER(${score}),${score}>=${from})`,
    style: { fill: COLOURS.blues[index]! },
    stopIfTrue: true,
  }));
  return [
    {
      kind: "formula",
      range: scores,
      formula: `=AND(${score}<>"",OR(ISTEXT(${score}),${score}<0,${score}>100))`,
      style: { ...wrong, borderColor: COLOURS.redText },
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: scores,
      formula: `=${score}&""<>${suggested}&""`,
      style: { ...changed, borderColor: COLOURS.amberFrame },
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: scores,
      formula: `=AND(${weight}<>"",${score}="")`,
      style: { fill: COLOURS.unanswered },
      stopIfTrue: true,
    },
    ...heat,
    {
      kind: "data-bar",
      range: areaAt(columns.apart, rows.firstMatrix, columns.apart, rows.lastMatrix),
      color: COLOURS.dataBar,
      min: 0,
      max: 20,
    },
    ...gateConditionalFormats(layout),
    {
      kind: "formula",
      range: areaAt(columns.firstVendor, rows.gateFails, columns.lastVendor, rows.gateFails),
      formula: `=${fails}>0`,
      style: { fill: COLOURS.red, color: COLOURS.redText },
      stopIfTrue: false,
    },
    {
      kind: "formula",
      range: areaAt(columns.firstVendor, rows.total, columns.lastVendor, rows.rank),
      formula: `=${fails.replace(/(\d+)$/, "$$$1")}>0`,
      style: { italic: true, color: COLOURS.faint },
      stopIfTrue: false,
    },
  ];
}

export function scorecardValidations(content: ReportContent, layout: ScorecardLayout): readonly Validation[] {
  const { columns, rows } = layout;
  const error = (what: string) => ({
    title: say(content.language, { key: `report.refused.${what}.title` }),
    message: say(content.language, { key: `report.refused.${what}` }),
  });
  return [
    {
      kind: "decimal",
      range: areaAt(columns.firstVendor, rows.firstMatrix, columns.lastVendor, rows.lastMatrix),
      ignoreBlank: true,
      min: 0,
      max: 100,
      error: error("score"),
    },
    {
      kind: "decimal",
      range: areaAt(columns.weight, rows.firstMatrix, columns.weight, rows.lastMatrix),
      ignoreBlank: true,
      min: 0,
      error: error("weight"),
    },
    ...rubricValidations(content, layout, error("score")),
    ...gateValidations(content, layout),
  ];
}

/** The score cells of a question with a rubric show it; they take the same scores as all others. */
function rubricValidations(
  { language }: ReportContent,
  { columns, rows, matrix }: ScorecardLayout,
  error: Validation["error"],
): readonly Validation[] {
  return matrix.flatMap((row, index): Validation[] => {
    const prompt = row.kind === "question" ? rubricPrompt(row.question, language) : undefined;
    if (!prompt) return [];
    const at = rows.firstMatrix + index;
    const range = areaAt(columns.firstVendor, at, columns.lastVendor, at);
    return [{ kind: "decimal", range, ignoreBlank: true, min: 0, max: 100, error, prompt }];
  });
}
