import type { Answer } from "../../model";
import { factsOf, mainQuantity } from "../facts-of";

/** A count as the answer gives it, or a time in hours. */
export interface Figure {
  readonly value: number;
  readonly of?: string;
  readonly confidence: number;
}

const HOURS: Readonly<Record<string, number>> = {
  seconds: 1 / 3600,
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730,
};

/** The time an answer names, in hours, and as it was written; undefined when it names none. */
export function timeOf(answer: Answer): (Figure & { readonly hours: number }) | undefined {
  const fact = factsOf(answer, "count").find(({ of }) => of !== undefined && HOURS[of] !== undefined);
  if (!fact?.of) return undefined;
  return { value: fact.value, of: fact.of, confidence: fact.confidence, hours: fact.value * HOURS[fact.of]! };
}

/** What most answers count ("clients"); times are left out. Undefined when no answer counts anything. */
export function commonUnit(answers: readonly Answer[]): string | undefined {
  const met = new Map<string, number>();
  for (const answer of answers) {
    for (const unit of new Set(countsIn(answer).map(({ of }) => of ?? "")))
      met.set(unit, (met.get(unit) ?? 0) + 1);
  }
  return [...met].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The count that is meant: of the common unit, or the only one there is. */
export function countOf(answer: Answer, unit: string): Figure | undefined {
  const counts = countsIn(answer);
  const fact = counts.find(({ of }) => (of ?? "") === unit) ?? (counts.length === 1 ? counts[0] : undefined);
  if (!fact) return undefined;
  return {
    value: fact.value,
    ...(fact.of === undefined ? {} : { of: fact.of }),
    confidence: fact.confidence,
  };
}

/** The plain figure of an answer: a number whose meaning only the question tells. */
export function numberOf(answer: Answer): Figure | undefined {
  return mainQuantity(answer, "number");
}

function countsIn(answer: Answer) {
  return factsOf(answer, "count").filter(({ of }) => of === undefined || HOURS[of] === undefined);
}
