import { evaluate } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";
import { decisionsFrom, planReport } from "../../../src/core/report";
import type { Decisions } from "../../../src/core/report/decisions";
import { gridOf, type Cell } from "../reading/grids";
import { LivingWorkbook } from "../report/support/living-workbook";
import { cellsOf, isFormula } from "../report/support/plan-cells";

export type Rows = readonly (readonly Cell[])[];

export const evaluated = (rows: Rows, decisions?: Decisions): Evaluation =>
  evaluate([gridOf("Responses", rows)], {
    asOf: "2026-01-01",
    language: "en",
    ...(decisions && { decisions }),
  });

/** Where plain data holds a number that is none. */
function notNumbers(data: unknown, path = ""): readonly string[] {
  if (typeof data === "number") return Number.isFinite(data) ? [] : [`${path} is ${data}`];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => notNumbers(value, `${path}.${key}`));
}

const ERROR = /^#(?:DIV\/0|VALUE|REF|NAME|NUM|N\/A|NULL|ERROR|CALC|SPILL|CIRC)/;

/** The formulas of the written sheets that show an error. Charts leave out what is #N/A: there it is asked for by NA(). */
function errorCells(workbook: LivingWorkbook): readonly string[] {
  return workbook.plan.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(([name, cell]) => {
      if (!isFormula(cell)) return [];
      const shown = workbook.cell(sheet.key, name);
      return typeof shown === "string" &&
        ERROR.test(shown) &&
        !(shown === "#N/A" && cell.formula.includes("NA()"))
        ? [`${sheet.title}!${name} ${shown}`]
        : [];
    }),
  );
}

/** How totals and ranks of the sheets differ from those of the engine that reads back what stands in them. */
function differencesToEngine(workbook: LivingWorkbook, rows: Rows): readonly string[] {
  const decided = evaluated(rows, decisionsFrom(workbook.snapshot()));
  const ranking = new Map(rank(decided).map((ranked) => [ranked.vendor, ranked]));
  const [totals, ranks] = [workbook.values("RFP_Totals")[0]!, workbook.values("RFP_Ranks")[0]!];
  return decided.vendors.flatMap(({ id, name }, column) => {
    const { total, rank: place, tied } = ranking.get(id)!;
    const shown = place === null ? "–" : `${place}${tied ? "=" : ""}`;
    const differs = Math.abs(Number(totals[column]) - total / 1e6) > 0.01 || String(ranks[column]) !== shown;
    return differs
      ? [`${name}: sheet ${totals[column]} (${ranks[column]}), engine ${total / 1e6} (${shown})`]
      : [];
  });
}

/** Every way in which a workbook goes wrong, before and after somebody typed into its report. */
export function goesWrong(
  rows: Rows,
  type: (workbook: LivingWorkbook, evaluation: Evaluation) => void = () => undefined,
): readonly string[] {
  const evaluation = evaluated(rows);
  const workbook = new LivingWorkbook(planReport(evaluation));
  try {
    const fresh = [...errorCells(workbook), ...differencesToEngine(workbook, rows)];
    type(workbook, evaluation);
    const typed = [...errorCells(workbook), ...differencesToEngine(workbook, rows)];
    return [...notNumbers(evaluation), ...fresh, ...typed.map((each) => `typed: ${each}`)];
  } finally {
    workbook.close();
  }
}
