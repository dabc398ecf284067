import type { Answer, RuleSetting, Verdict } from "../../model";
import { fold } from "../fold";
import { fromPoints, type RuleScore, type ScoringRule } from "../rule";

export type VerdictSetting = Extract<RuleSetting, { readonly rule: "verdict" }>;

/** Yes 100, partly 50, no 0. */
export const USUAL_POINTS: VerdictSetting = { rule: "verdict", yes: 100, partial: 50, no: 0 };

/** Where the question asks for trouble ("any data breach?") no is the good answer. */
export const REVERSED_POINTS: VerdictSetting = { rule: "verdict", yes: 0, partial: 50, no: 100 };

/** A plain yes, as against words that were taken for one ("Hybrid", "English and Polish"). */
const PLAIN_YES =
  /^(?:y$|yes|full|supported|compli|available|included|true|x$|✓|✔|có|đạt|네|예|가능|はい|可能|対応)/u;

/**
 * What the vendor says, taken as points. With `plainOnly` a list that amounts to a yes ("which languages?") is no yes: a
 * person judges. `presumed`: that no is the good answer was told from the question, not by people.
 */
export function verdictRule(setting: VerdictSetting, presumed: boolean): ScoringRule {
  const { yes, partial, no } = setting;
  const atMost = presumed && no > yes ? 0.8 : 1;
  return {
    id: "verdict",
    text: { key: "rule.verdict", values: { yes, partial, no } },
    score(answer) {
      const score = scoreVerdict(answer, setting);
      const judged = answer.corrections?.some(({ kind }) => kind === "verdict") ?? false;
      const listed = answer.verdict === "yes" && !judged && !PLAIN_YES.test(fold(answer.text));
      if (setting.plainOnly && listed) return inWords();
      return { ...score, confidence: Math.min(score.confidence, atMost) };
    },
  };
}

/** The verdict's points; null for an open answer in words, which only a person can judge. */
export function scoreVerdict(answer: Answer, setting: VerdictSetting = USUAL_POINTS): RuleScore {
  const { verdict } = answer;
  const points = pointsOf(verdict, setting);
  if (verdict === null || points === undefined) return inWords();
  const doubtful = answer.review.some(({ kind }) => kind === "contradiction" || kind === "low-confidence");
  return {
    value: fromPoints(points),
    read: { key: "read.verdict", values: { verdict } },
    why: { key: "why.verdict", values: { verdict, points } },
    confidence: doubtful ? 0.5 : 0.95,
  };
}

/** Points 0–100 of a verdict; undefined where it has none (blank, not applicable, words only). */
export function pointsOf(
  verdict: Verdict | null,
  { yes, partial, no }: VerdictSetting = USUAL_POINTS,
): number | undefined {
  if (verdict === "yes") return yes;
  if (verdict === "partial") return partial;
  return verdict === "no" ? no : undefined;
}

function inWords(): RuleScore {
  return { value: null, read: { key: "read.words" }, why: { key: "why.open-answer" }, confidence: 0.3 };
}
