import type { Answer, Verdict } from "../model";
import type { Finding } from "./finding";

/** Whether the answer says yes (or, where that is enough, partly). An open answer in words decides nothing. */
export function checkAnswer(atLeast: "yes" | "partial", answer: Answer | undefined): Finding {
  const verdict: Verdict | null = answer ? answer.verdict : "unanswered";
  const evidence = answer && verdict !== "unanswered" ? { cell: answer.cell, quote: answer.text } : {};
  if (verdict === null || verdict === "unanswered" || verdict === "na") {
    const values = { verdict: verdict ?? "open" };
    return { found: "unknown", reason: { key: "gate.answer-open", values }, ...evidence };
  }
  const passes = verdict === "yes" || (verdict === "partial" && atLeast === "partial");
  return {
    found: passes ? "pass" : "fail",
    reason: { key: "gate.answer", values: { verdict } },
    ...evidence,
  };
}
