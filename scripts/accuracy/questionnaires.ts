import type { Verdict } from "../../src/core/model";
import { understandAnswer } from "../../src/core/facts";
import { hashOf, readLabels } from "./labels";
import { type LabelledVerdict, part } from "./verdicts";

export interface QuestionRow {
  readonly question: string;
  readonly answer: string;
  readonly note: string;
}

/** Rows of the Markdown tables that have a question, an answer and perhaps a note, and "question / - answer" lists. */
function questionRows(markdown: string): QuestionRow[] {
  const rows: QuestionRow[] = [];
  let columns: { question: number; answer: number; note: number } | undefined;
  for (const line of markdown.split("\n")) {
    if (!line.trim().startsWith("|")) {
      columns = undefined;
      continue;
    }
    const cells = line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => plain(cell));
    if (!columns) {
      columns = columnsOf(cells);
      continue;
    }
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) continue;
    const row = {
      question: cells[columns.question] ?? "",
      answer: cells[columns.answer] ?? "",
      note: cells[columns.note] ?? "",
    };
    if (row.question !== "") rows.push(row);
  }
  return rows;
}

function columnsOf(cells: readonly string[]): { question: number; answer: number; note: number } | undefined {
  const find = (words: RegExp): number => cells.findIndex((cell) => words.test(cell.toLowerCase()));
  const question = find(/^(?:question|theme|certification|requirement|control)(?: text)?$/);
  const answer = find(/^(?:answer|response|status)/);
  return question >= 0 && answer >= 0 ? { question, answer, note: find(/note|comment|evidence/) } : undefined;
}

function plain(cell: string): string {
  return cell
    .replace(/\*\*|`/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}

/** Verdicts against this project's labels where there are some, else against what the answer declares by itself. */
export function judgeQuestionnaire(markdown: string): {
  readonly labelled: LabelledVerdict[];
  readonly rows: number;
} {
  const labels = readLabels<Verdict | "open">("questionnaire-verdicts.json");
  const labelled: LabelledVerdict[] = [];
  const rows = questionRows(markdown);
  for (const row of rows) {
    const expected = labels[hashOf(`${row.question}\n${row.answer}\n${row.note}`)];
    if (expected === undefined) continue;
    const parts = [part(row.answer), part(row.note, "note")];
    const read = understandAnswer({ text: row.question }, parts, { asOf: "2025-01-01" }).verdict ?? "open";
    labelled.push({
      expected,
      read,
      detail: `verdict: ${row.question.slice(0, 90)} | ${row.answer} | ${row.note.slice(0, 200)} | expected ${expected} | read ${read}`,
    });
  }
  return { labelled, rows: rows.length };
}
