import { aboutOf, becomesMessage, kindMessage, quoteOf } from "../../corrections/describe";
import { contentOf } from "../../corrections/same-thing";
import { writeCorrection } from "../../corrections/written-correction";
import { livesInCells } from "../../settings";
import {
  cellName,
  formulaReference,
  type CellValue,
  type Correction,
  type CorrectionOutcome,
  type Language,
} from "../../model";
import { say } from "../../wording/say";
import { clip } from "../content/clip";
import type { TypedEvaluation } from "../content/as-typed";
import { serialDate } from "../read-back/dates";
import type { PlanCell } from "../workbook-plan";
import { READING_COLUMNS as AT } from "./columns";

const WIDTH = AT.words + 1;
const LONGEST_QUOTE = 120;

/**
 * The rows of the table of corrections, all columns but the link. Corrections that wait to be applied, that found no place
 * and rows nobody can read are in it too: what people decided is never lost.
 */
export function correctionRows(evaluation: TypedEvaluation): readonly (readonly PlanCell[])[] {
  const { language, asTyped, correctionOutcomes = [] } = evaluation;
  const outcomes = new Map(correctionOutcomes.map((outcome) => [contentOf(outcome.correction), outcome]));
  const wanted = asTyped?.corrections.wanted ?? evaluation.corrections ?? [];
  return [
    ...wanted
      .filter((correction) => !livesInCells(correction))
      .map((correction) => rowOf(correction, outcomes.get(contentOf(correction)), language)),
    ...(asTyped?.corrections.unread ?? []).map(asItStood),
  ];
}

function rowOf(
  correction: Correction,
  outcome: CorrectionOutcome | undefined,
  language: Language,
): readonly PlanCell[] {
  const { sheet, vendor, question } = aboutOf(correction);
  const { kind, subject, value, words } = writeCorrection(correction);
  const quote = shortened(quoteOf(correction));
  const read = outcome?.asRead ? say(language, outcome.asRead) : "";
  const row = Array<PlanCell>(WIDTH).fill(null);
  row[AT.what] = say(language, kindMessage(correction));
  row[AT.about] = text(sheet ?? vendor ?? "");
  row[AT.question] = text(question ?? "");
  row[AT.asRead] = text([read, quote === "" ? "" : `“${quote}”`].filter((part) => part !== "").join(" · "));
  row[AT.becomes] = text(say(language, becomesMessage(correction)));
  row[AT.reason] = text(correction.reason);
  row[AT.who] = text(correction.who);
  row[AT.when] = serialDate(correction.when) ?? text(correction.when);
  row[AT.status] = say(language, { key: `report.reading.state.${outcome?.state ?? "waiting"}` });
  row[AT.source] = outcome?.cell ? formulaReference(outcome.cell.sheet, cellName(outcome.cell)) : null;
  row[AT.kind] = kind;
  row[AT.subject] = subject;
  row[AT.value] = value;
  row[AT.words] = text(words);
  return row;
}

/** A row that cannot be read goes back as it came, as wide as the table is now. */
function asItStood(cells: readonly CellValue[]): readonly PlanCell[] {
  return Array.from({ length: WIDTH }, (_, column) => cells[column] ?? null);
}

function text(words: string): PlanCell {
  return words === "" ? null : clip(words);
}

function shortened(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
}
