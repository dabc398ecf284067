import { formatAddress, type AnswerPlace, type CellValue, type Correction } from "../model";
import { isSetting, settingSubject, settingValue } from "../settings";
import { keptWords } from "./kept-words";
import { fieldsOf } from "./same-thing";

/** A correction as the workbook holds it for the machine: the same in every language, whatever people do to the words. */
export interface WrittenCorrection {
  readonly kind: Correction["kind"];
  /** JSON: what it is about. */
  readonly subject: string;
  /** JSON: what was decided. */
  readonly value: string;
  /** JSON: the answer's words it was decided for; "" when it is about no answer. */
  readonly words: string;
}

/** The machine's half of a row; `readWritten` is the way back. Every text fits a cell. */
export function writeCorrection(correction: Correction): WrittenCorrection {
  const { kind } = correction;
  return {
    kind,
    subject: toJson(subject(correction)),
    value: toJson(value(correction)),
    words: "at" in correction ? toJson(keptWords(correction.at.words)) : "",
  };
}

function subject(correction: Correction): Readonly<Record<string, unknown>> {
  if (isSetting(correction)) return settingSubject(correction);
  switch (correction.kind) {
    case "layout":
      return { sheet: correction.sheet };
    case "criterion":
      return {
        question: keptWords(correction.question),
        cell: formatAddress(correction.questionCell),
      };
    case "fact": {
      const { type, quote, start } = correction.fact;
      return { ...place(correction.at), type, quote: keptWords(quote), start };
    }
    case "verdict":
    case "answer-left-out":
    case "accepted":
      return place(correction.at);
    default:
      return { name: keptWords(correction.name) };
  }
}

function place({ vendor, question, questionCell }: AnswerPlace): Readonly<Record<string, CellValue>> {
  return {
    vendor: keptWords(vendor),
    question: keptWords(question),
    cell: formatAddress(questionCell),
  };
}

function value(correction: Correction): unknown {
  if (isSetting(correction)) return settingValue(correction);
  switch (correction.kind) {
    case "layout":
      return { layout: correction.layout, ...(correction.was ? { was: correction.was } : {}) };
    case "vendors-joined":
      return { with: keptWords(correction.with) };
    case "criterion":
      return { criterion: correction.criterion };
    case "verdict":
      return { verdict: correction.verdict };
    case "fact":
      return { becomes: correction.becomes && Object.fromEntries(fieldsOf(correction.becomes)) };
    default:
      return {};
  }
}

/** Characters a file may lose or take for something else: controls, what XML forbids, and its own escapes ("_x000D_"). */
const FRAGILE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** JSON that survives every file format: only harmless characters, the others escaped. */
function toJson(data: unknown): string {
  return JSON.stringify(data).replace(
    FRAGILE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
