import type { Answer, Verdict } from "../../model";
import { asksForTrouble, isOpenQuestion } from "../direction";
import { fold } from "../fold";
import type { RuleScore, ScoringRule } from "../rule";

/** Points of a verdict in hundredths: yes 100, partial 50, no 0. The rest has none. */
export const VERDICT_POINTS: Readonly<Partial<Record<Verdict, number>>> = {
  yes: 10_000,
  partial: 5000,
  no: 0,
};

/** A plain yes, as against words that were taken for one ("Hybrid", "English and Polish"). */
const PLAIN_YES =
  /^(?:y$|yes|full|supported|compli|available|included|true|x$|✓|✔|có|đạt|네|예|가능|はい|可能|対応)/u;

/**
 * What the vendor says, taken as points. Where the question asks for trouble ("any data breach?") no is the good answer.
 * An open question ("which languages?") is not answered by the yes that a list of languages amounts to: a person judges.
 */
export function verdictRule(question: string): ScoringRule {
  if (asksForTrouble(question)) {
    return {
      id: "verdict",
      text: { key: "rule.verdict-reversed" },
      score(answer) {
        const score = scoreVerdict(answer);
        return score.value === null
          ? score
          : { ...score, value: 10_000 - score.value, confidence: Math.min(score.confidence, 0.8) };
      },
    };
  }
  const open = isOpenQuestion(question);
  return {
    id: "verdict",
    text: { key: "rule.verdict" },
    score(answer) {
      const score = scoreVerdict(answer);
      const judged = answer.corrections?.some(({ kind }) => kind === "verdict") ?? false;
      if (!open || judged || answer.verdict !== "yes" || PLAIN_YES.test(fold(answer.text))) return score;
      return { value: null, read: { key: "read.words" }, why: { key: "why.open-answer" }, confidence: 0.3 };
    },
  };
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
 * For a rule that looks for figures and finds none: a plain "no" is 0 but should be looked at ("not
 * measured" is no zero), anything else needs a person. `what` names
 * the figure ("years", "percent") for the sentence.
 */
export function withoutFigure(answer: Answer, what: string): RuleScore {
  if (answer.verdict === "no") return { ...scoreVerdict(answer), confidence: 0.55 };
  const unread =
    answer.verdict === null
      ? { key: "read.words" }
      : { key: "read.verdict", values: { verdict: answer.verdict } };
  return { value: null, read: unread, why: { key: "why.no-figure", values: { what } }, confidence: 0.3 };
}
