import type { Answer, GateFinding, Verdict } from "../model";

/** Whether the answer says yes (or, where that is enough, partly). An open answer in words decides nothing. */
export function checkAnswer(atLeast: "yes" | "partial", answer: Answer | undefined): GateFinding {
  const verdict: Verdict | null = answer ? answer.verdict : "unanswered";
  const evidence = answer ? { cell: answer.cell, ...(answer.text === "" ? {} : { quote: answer.text }) } : {};
  if (verdict === null || verdict === "unanswered" || verdict === "na") {
    const values = { verdict: verdict ?? "open" };
    return { found: "unknown", reason: { key: "gate.answer-open", values }, ...evidence };
  }
  const passes = verdict === "yes" || (verdict === "partial" && atLeast === "partial");
  return {
    found: passes ? "pass" : "fail",
    reason: { key: "gate.answer", values: { verdict, least: atLeast } },
    ...evidence,
  };
}
