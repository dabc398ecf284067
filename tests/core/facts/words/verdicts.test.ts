import { understandAnswer } from "../../../../src/core/facts";
import type { AnswerPart } from "../../../../src/core/model";
import type { VerdictCase } from "./verdicts/case";
import { FOURTH_VERDICTS } from "./verdicts/fourth";
import { JAPANESE } from "./verdicts/japanese";
import { KOREAN } from "./verdicts/korean";
import { OPEN_QUESTIONS } from "./verdicts/open-questions";
import { PRODUCT_MATRIX } from "./verdicts/product-matrix";
import { SECURITY_QUESTIONNAIRES } from "./verdicts/security-questionnaires";
import { THIRD_VERDICTS } from "./verdicts/third";
import { UNSEEN_VERDICTS } from "./verdicts/unseen";
import { VIETNAMESE } from "./verdicts/vietnamese";

function part(text: string, role: AnswerPart["role"]): AnswerPart {
  return { role, cell: { sheet: "S", row: 0, column: 0 }, text, value: text, numberFormat: "General" };
}

function read(one: VerdictCase): ReturnType<typeof understandAnswer> {
  const [question, answer] = one;
  const note = one.length === 4 ? one[2] : "";
  const parts = note === "" ? [part(answer, "answer")] : [part(answer, "answer"), part(note, "note")];
  return understandAnswer({ text: question }, parts, { asOf: "2026-06-30" });
}

const name = (one: VerdictCase): string => one.slice(0, -1).join(" | ");

describe.each([
  ["security questionnaires", SECURITY_QUESTIONNAIRES],
  ["open questions", OPEN_QUESTIONS],
  ["feature matrices", PRODUCT_MATRIX],
  ["Vietnamese", VIETNAMESE],
  ["Korean", KOREAN],
  ["Japanese", JAPANESE],
  ["answers written afterwards", UNSEEN_VERDICTS],
  ["answers written last", THIRD_VERDICTS],
  ["answers of the kinds read wrong before", FOURTH_VERDICTS],
])("verdicts in %s", (_kind, table) => {
  it.each(table.map((one) => [name(one), one] as const))("%s", (_name, one) => {
    expect(read(one).verdict).toBe(one.length === 4 ? one[3] : one[2]);
  });
});
