import type { CorrectionNote, Question, Score } from "../../model";
import type { ScoringRule } from "../rule";
import { scoreVerdict } from "./verdict";

/** Open answers in words: nothing to measure, so nothing is suggested and a person is asked. */
export function notScoredRule(): ScoringRule {
  return { id: "not-scored", text: { key: "rule.not-scored" }, score: (answer) => scoreVerdict(answer) };
}

/** People chose to score it themselves: nothing is suggested, and nothing needs review for it. */
export function manualRule(): ScoringRule {
  return {
    id: "not-scored",
    text: { key: "rule.manual" },
    score: () => ({
      value: null,
      read: { key: "read.words" },
      why: { key: "why.manual" },
      confidence: 1,
    }),
  };
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

/** An answer somebody left out: no score, whatever rule its question has, and the reason they gave. */
export function leftOutScore({ who, reason }: CorrectionNote): Omit<Score, "vendor" | "question"> {
  const by = who === "" ? "" : "-by";
  const because = reason === "" ? "" : "-because";
  return {
    value: null,
    rule: "not-scored",
    ruleText: { key: "rule.left-out" },
    readText: { key: "read.left-out" },
    explanation: { key: `why.left-out${by}${because}`, values: { who, reason } },
    confidence: 1,
  };
}
