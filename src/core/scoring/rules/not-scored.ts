import type { Question } from "../../model";
import { scoreVerdict } from "./verdict";
import type { ScoringRule } from "../rule";

/** Open answers in words: nothing to measure, so nothing is suggested and a person is asked. */
export function notScoredRule(): ScoringRule {
  return { id: "not-scored", text: { key: "rule.not-scored" }, score: scoreVerdict };
}

/** A price line that is scored together with its fellows, in the question that carries their sum. */
export function countedInRule(total: Question): ScoringRule {
  const values = { total: total.text };
  return {
    id: "not-scored",
    text: { key: "rule.counted-in", values },
    score: () => ({
      value: null,
      read: { key: "read.price-line" },
      why: { key: "why.counted-in", values },
      confidence: 1,
    }),
  };
}
