import type { Answer } from "../../model";
import type { RuleScore } from "../rule";
import { scoreVerdict } from "./verdict";

/** What a rule looked for and did not find, as the sentence names it. */
export type Missing =
  "years" | "time" | "count" | "percent" | "number" | "money" | "rating" | "maturity" | "certificate";

/**
 * For a rule that looks for figures and finds none: a plain "no" is 0 but should be looked at ("not measured" is no
 * zero), anything else needs a person.
 */
export function withoutFigure(answer: Answer, what: Missing): RuleScore {
  if (answer.verdict === "no") return { ...scoreVerdict(answer), confidence: 0.55 };
  const read =
    answer.verdict === null
      ? { key: "read.words" }
      : { key: "read.verdict", values: { verdict: answer.verdict } };
  return { value: null, read, why: { key: "why.no-figure", values: { what } }, confidence: 0.3 };
}
