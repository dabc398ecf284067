import type { AnswerPart, Verdict } from "../../src/core/model";
import { understandAnswer } from "../../src/core/facts";
import type { TruePair } from "./numbers";
import type { Judged } from "./tally";

const AS_OF = "2026-01-01";
const CELL = { sheet: "accuracy", row: 0, column: 0 };

export function part(text: string, role: AnswerPart["role"] = "answer"): AnswerPart {
  return { role, cell: CELL, text, value: text, numberFormat: "General" };
}

/** A bare yes or no sentence. "partial" counts as an abstention: it says that a person should look. */
export function judgeYesNo(pair: TruePair): Judged {
  const { verdict } = understandAnswer({ text: "" }, [part(pair.text)], { asOf: AS_OF });
  const expected: Verdict = pair.value === true ? "yes" : "no";
  const outcome =
    verdict === expected ? "exact" : verdict === "yes" || verdict === "no" ? "silent-error" : "abstained";
  return {
    set: "yes-no",
    language: pair.lang,
    outcome,
    detail: `${pair.text} | expected ${expected} | read ${verdict}`,
  };
}

export interface LabelledVerdict {
  readonly expected: Verdict | "open";
  readonly read: Verdict | "open";
  readonly detail: string;
}

/** Macro-F1 over the verdicts that occur in the labels. */
export function macroF1(items: readonly LabelledVerdict[]): {
  readonly f1: number;
  readonly lines: string[];
} {
  const classes = [...new Set(items.map((item) => item.expected))];
  const scores = classes.map((name) => {
    const hits = items.filter((item) => item.expected === name && item.read === name).length;
    const read = items.filter((item) => item.read === name).length;
    const expected = items.filter((item) => item.expected === name).length;
    const f1 = hits === 0 ? 0 : (2 * hits) / (read + expected);
    return { f1, line: `  ${name.padEnd(12)} N ${String(expected).padStart(4)}  F1 ${f1.toFixed(3)}` };
  });
  return {
    f1: scores.reduce((sum, score) => sum + score.f1, 0) / Math.max(1, scores.length),
    lines: scores.map((score) => score.line),
  };
}
