import type { Answer, Verdict } from "../../model";
import type { RuleScore, ScoringRule } from "../rule";

/** Points of a verdict in hundredths: yes 100, partial 50, no 0. The rest has none. */
export const VERDICT_POINTS: Readonly<Partial<Record<Verdict, number>>> = {
  yes: 10_000,
  partial: 5000,
  no: 0,
};

/** What the vendor says, taken as points. */
export function verdictRule(): ScoringRule {
  return { id: "verdict", text: { key: "rule.verdict" }, score: scoreVerdict };
}

/** The verdict's points; null for an open answer in words, which only a person can judge. */
export function scoreVerdict(answer: Answer): RuleScore {
  const { verdict } = answer;
  const value = verdict === null ? undefined : VERDICT_POINTS[verdict];
  if (verdict === null || value === undefined) {
    return { value: null, read: { key: "read.words" }, why: { key: "why.open-answer" }, confidence: 0.3 };
  }
  const doubtful = answer.review.some(({ kind }) => kind === "contradiction" || kind === "low-confidence");
  return {
    value,
    read: { key: "read.verdict", values: { verdict } },
    why: { key: "why.verdict", values: { verdict } },
    confidence: doubtful ? 0.5 : 0.95,
  };
}

/**
 * For a rule that looks for figures and finds none: a plain "no" is still 0, anything else needs a person. `what` names
 * the figure ("years", "percent") for the sentence.
 */
export function withoutFigure(answer: Answer, what: string): RuleScore {
  if (answer.verdict === "no") return { ...scoreVerdict(answer), confidence: 0.8 };
  const unread =
    answer.verdict === null
      ? { key: "read.words" }
      : { key: "read.verdict", values: { verdict: answer.verdict } };
  return { value: null, read: unread, why: { key: "why.no-figure", values: { what } }, confidence: 0.3 };
}
