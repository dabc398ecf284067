import { basename, extname } from "node:path";
import { evaluate, type EvaluateOptions } from "../core/evaluate";
import { Problem, type Evaluation, type SheetGrid } from "../core/model";
import { decisionsFrom } from "../core/report";
import { say } from "../core/wording/say";
import type { EmbeddedExcel } from "../embedded/embedded-excel";
import { connectWorkbook, type WorkbookConnection } from "../excel";
import { mustHaveSettings, readMustHave } from "./must-haves";
import { openFile } from "./open-file";
import { weightsFor, type CommandOptions } from "./options";

export interface EvaluatedFile {
  readonly excel: EmbeddedExcel;
  readonly connection: WorkbookConnection;
  readonly evaluation: Evaluation;
  /** The sheets it was read from. */
  readonly grids: readonly SheetGrid[];
}

/**
 * The same road the pane takes: open, read the grids through Office.js, evaluate, and take over what people typed into
 * a report written earlier. Throws a `Problem` when there is nothing to score, unless the map of the cells is asked for.
 */
export async function evaluateFile(options: CommandOptions): Promise<EvaluatedFile> {
  const mustHaves = options.mustHaves.map((text) => readMustHave(text, options.asOf));
  const excel = await openFile(options.file);
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
  const grids = await connection.readGrids();
  if (grids.every((grid) => grid.isOurs || grid.values.length === 0)) {
    throw new Problem("empty-workbook", { key: "problem.empty-workbook" }, { key: "next.empty-workbook" });
  }
  const snapshot = await connection.readSnapshot();
  const how: EvaluateOptions = {
    asOf: options.asOf,
    language: options.language,
    title: basename(options.file, extname(options.file)),
    ...(options.answerPoints ? { answerPoints: options.answerPoints } : {}),
    ...(snapshot ? { decisions: decisionsFrom(snapshot) } : {}),
  };
  const asItIs = evaluate(grids, how);
  const evaluation =
    mustHaves.length === 0
      ? asItIs
      : evaluate(grids, { ...how, corrections: mustHaveSettings(mustHaves, asItIs) });
  if (!options.map && (evaluation.vendors.length === 0 || evaluation.questions.length === 0)) {
    const why = evaluation.sheets
      .map((sheet) => `${sheet.name}: ${say(options.language, sheet.reason)}`)
      .join(" ");
    throw new Problem(
      "no-responses",
      { key: "problem.no-responses", values: { why } },
      { key: "next.no-responses" },
    );
  }
  return {
    excel,
    connection,
    grids,
    evaluation: options.weights
      ? { ...evaluation, weights: weightsFor(options.weights, evaluation.criteria) }
      : evaluation,
  };
}
