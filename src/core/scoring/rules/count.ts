import type { Answer } from "../../model";
import { directionOf } from "../direction";
import { median } from "../facts-of";
import { commonUnit, countOf } from "../figures";
import { isGiven, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** One bid far above the others must not flatten them: from three times the median on, more counts no more. */
const SATURATION = 3;
/** For things nobody wants (incidents, complaints): as many as this, or the most of any bid, is 0 points. */
const WORST_AT_LEAST = 5;

/** Counts: more is better up to a saturation, or less is better when the words say so (incidents, complaints). */
export function countRule({ question, answers }: RuleInput): ScoringRule {
  const given = answers.filter(isGiven);
  const unit = commonUnit(given) ?? "";
  const counts = given.flatMap((answer) => countOf(answer, unit)?.value ?? []);
  return directionOf(question.text) === "less" ? fewer(counts, unit) : moreOf(counts, unit);
}

function moreOf(counts: readonly number[], unit: string): ScoringRule {
  const highest = Math.max(0, ...counts);
  const middle = median(counts.filter((count) => count > 0));
  const top = Math.max(1, Math.min(highest, Math.ceil(SATURATION * middle)));
  return countsBy("rule.count-more", unit, top, (count) => count / top);
}

function fewer(counts: readonly number[], unit: string): ScoringRule {
  const top = Math.max(WORST_AT_LEAST, ...counts);
  return countsBy("rule.count-less", unit, top, (count) => 1 - count / top);
}

function countsBy(key: string, unit: string, top: number, share: (count: number) => number): ScoringRule {
  return {
    id: "count",
    text: { key, values: { top } },
    score(answer: Answer) {
      const fact = countOf(answer, unit);
      if (!fact || fact.value < 0) return withoutFigure(answer, "count");
      const value = toHundredths(share(fact.value));
      return {
        value,
        read: { key: "read.count", values: { value: fact.value, of: fact.of ?? "_" } },
        why: {
          key: key === "rule.count-more" ? "why.count-more" : "why.count-less",
          values: { value: fact.value, top },
        },
        confidence: fact.confidence,
      };
    },
  };
}
