import type { Answer, Question, Verdict } from "../../src/core/model";
import { assignCriteria } from "../../src/core/reading";
import { understandAnswer } from "../../src/core/facts";
import { hashOf, readLabels } from "./labels";
import { questionRows } from "./markdown";
import { type Agreement, agreementOf } from "./criteria";
import { type LabelledVerdict, part } from "./verdicts";

/** Verdicts against this project's labels where there are some, else against what the answer declares by itself. */
export function judgeQuestionnaire(
  name: string,
  markdown: string,
): {
  readonly labelled: LabelledVerdict[];
  readonly rows: number;
  readonly criteria: Agreement;
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
  return { labelled, rows: rows.length, criteria: judgeCriteria(name, rows) };
}

/** The criterion of every row, by the road questions of a sheet take: their words, their section, the facts of their answers. */
function judgeCriteria(name: string, rows: ReturnType<typeof questionRows>): Agreement {
  const cell = { sheet: name, row: 0, column: 0 };
  const questions = rows.map(({ question, section }, index): Question => ({
    id: `Q${index + 1}`,
    text: question,
    ...(section !== "" && { section }),
    cell,
    criterion: "none",
    criterionConfidence: 0,
    points: 100,
    pointsGiven: false,
  }));
  const answers = rows.map(({ question, answer, note }, index): Answer => {
    const parts = [part(answer), part(note, "note")].filter(({ text }) => text !== "");
    const { facts } = understandAnswer({ text: question }, parts, { asOf: "2025-01-01" });
    const text = parts.map((each) => each.text).join(" · ");
    return { vendor: "V", question: `Q${index + 1}`, cell, text, parts, verdict: null, facts, review: [] };
  });
  return agreementOf(
    name,
    assignCriteria(questions, answers).questions.map(({ text, criterion }, index) => ({
      key: String(index + 1),
      text,
      criterion,
    })),
  );
}
