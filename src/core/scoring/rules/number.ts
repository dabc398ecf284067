import type { Answer, Message } from "../../model";
import { grantsTime } from "../direction";
import { numberOf, timeOf } from "../figures";
import { isGiven, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

interface Measured {
  /** What is compared. */
  readonly value: number;
  readonly read: Message;
  readonly confidence: number;
}

/** A figure whose meaning only the question tells: more is better (best bid 100) or less is (lowest ÷ figure). */
export function numberRule(input: RuleInput, less: boolean): ScoringRule {
  return compare(input, less, "number", (answer) => {
    const figure = numberOf(answer);
    return figure && { ...figure, read: { key: "read.number", values: { value: figure.value } } };
  });
}

/** Times, compared in hours: shorter is better (recovery, turnaround) unless it is time the vendor grants (payment). */
export function timeRule(input: RuleInput): ScoringRule {
  return compare(input, !grantsTime(input.question.text), "time", (answer) => {
    const time = timeOf(answer);
    if (!time) return undefined;
    const read = { key: "read.count", values: { value: time.value, of: time.of ?? "_" } };
    return { value: time.hours, read, confidence: time.confidence };
  });
}

function compare(
  { answers }: RuleInput,
  less: boolean,
  what: "number" | "time",
  measure: (answer: Answer) => Measured | undefined,
): ScoringRule {
  const figures = answers.filter(isGiven).flatMap((answer) => measure(answer)?.value ?? []);
  const usable = figures.filter((value) => value >= 0);
  const best = usable.length === 0 ? 0 : less ? Math.min(...usable) : Math.max(...usable);
  const way = less ? "less" : "more";
  return {
    id: `number-${way}-is-better`,
    text: { key: `rule.${what}-${way}`, values: { best } },
    score(answer) {
      const found = measure(answer);
      if (!found) return withoutFigure(answer, what);
      const { value, read, confidence } = found;
      if (value < 0) return { value: null, read, why: { key: "why.negative" }, confidence: 0.3 };
      const share = value === best ? 1 : less ? best / value : value / best;
      return {
        value: toHundredths(share),
        read,
        why: { key: `why.${what}-${way}`, values: { value, best } },
        confidence,
      };
    },
  };
}
