import { Problem, type Evaluation, type Language, type SheetGrid } from "../../core/model";
import { loadCoreWords } from "../words/core-words";

/** Throws the `Problem` that says why there is nothing to score; returns when there is something. */
export async function checkSomethingRead(
  grids: readonly SheetGrid[],
  evaluation: Evaluation,
  language: Language,
): Promise<void> {
  if (evaluation.vendors.length > 0 && evaluation.questions.length > 0) return;
  if (grids.every(({ isOurs, values }) => isOurs || values.length === 0)) {
    throw new Problem("empty-workbook", { key: "problem.empty-workbook" }, { key: "next.empty-workbook" });
  }
  const say = await loadCoreWords();
  const why = evaluation.sheets.map(({ name, reason }) => `${name}: ${say(language, reason)}`).join(" ");
  throw new Problem(
    "no-responses",
    { key: "problem.no-responses", values: { why } },
    { key: "next.no-responses" },
  );
}
