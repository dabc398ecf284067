import { mainQuantity } from "../facts-of";
import { isGiven, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** More years than this prove no more; fewer than five at the top would make a beginner look like a veteran. */
const TOP_AT_MOST = 20;
const TOP_AT_LEAST = 5;

/**
 * Years, more is better: 0 → 0, the longest bid → 100, but never less than 5 nor more than 20 years for 100. Starting at 0
 * and not at the shortest bid keeps a small gap small.
 */
export function yearsRule({ answers }: RuleInput): ScoringRule {
  const yearsOf = (answer: (typeof answers)[number]) =>
    mainQuantity(answer, "years", (of) =>
      /experience|kinh nghi|경력|경험|経験|business/u.test(of.toLowerCase()),
    );
  const longest = Math.max(0, ...answers.filter(isGiven).map((answer) => yearsOf(answer)?.value ?? 0));
  const top = Math.min(Math.max(longest, TOP_AT_LEAST), TOP_AT_MOST);
  return {
    id: "years",
    text: { key: "rule.years", values: { top } },
    score(answer) {
      const fact = yearsOf(answer);
      if (!fact || fact.value < 0) return withoutFigure(answer, "years");
      return {
        value: toHundredths(fact.value / top),
        read: { key: "read.years", values: { value: fact.value } },
        why: { key: "why.years", values: { value: fact.value, top } },
        confidence: fact.confidence,
      };
    },
  };
}
