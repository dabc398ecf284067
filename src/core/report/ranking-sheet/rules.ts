import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { ConditionalFormatPlan, Validation } from "../workbook-plan";
import type { RankingLayout } from "./layout";

/** Below this share of answered weight a total deserves a second look. */
const WELL_ANSWERED = 0.95;

export function rankingConditionalFormats({
  columns,
  rows,
}: RankingLayout): readonly ConditionalFormatPlan[] {
  const board = (left: number, right: number) => areaAt(left, rows.first, right, rows.lastVendor);
  const place = `$${cellAt(columns.place, rows.first)}`;
  const fails = `=INDEX(RFP_GateFails,${place})>0`;
  const answered = cellAt(columns.answered, rows.first);
  return [
    {
      kind: "formula",
      range: board(columns.gates, columns.gates),
      formula: fails,
      style: { fill: COLOURS.red, color: COLOURS.redText, bold: true },
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: board(columns.rank, columns.answered),
      formula: fails,
      style: { italic: true, color: COLOURS.faint },
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: board(columns.rank, columns.behind),
      formula: `=INDEX(RFP_RankKeys,${place})=MAX(RFP_RankKeys)`,
      style: { fill: COLOURS.leader },
      stopIfTrue: false,
    },
    {
      kind: "formula",
      range: board(columns.answered, columns.answered),
      formula: `=${answered}<${WELL_ANSWERED}`,
      style: { bold: true, color: COLOURS.redText },
      stopIfTrue: false,
    },
  ];
}

export function rankingValidations(
  { language }: ReportContent,
  { columns, rows }: RankingLayout,
): readonly Validation[] {
  const error = (what: string) => ({
    title: say(language, { key: `report.refused.${what}.title` }),
    message: say(language, { key: `report.refused.${what}` }),
  });
  const down = (column: number) => areaAt(column, rows.first, column, rows.lastCriterion);
  return [
    { kind: "decimal", range: down(columns.weight), ignoreBlank: true, min: 0, error: error("weight") },
    {
      kind: "decimal",
      range: down(columns.minimum),
      ignoreBlank: true,
      min: 0,
      max: 100,
      error: error("minimum"),
    },
    {
      kind: "list",
      range: cellAt(columns.weight, rows.policy),
      ignoreBlank: false,
      source: "=RFP_PolicyList",
      error: error("policy"),
    },
  ];
}
