import type { CriterionId, Evaluation, Message } from "../model";
import { allCriteria } from "../report/content/all-criteria";
import { criterionLabels } from "../report/content/labels";
import { say } from "../wording/say";

/** What every entry of the history needs besides the change itself. */
export interface LogContext {
  /** ISO date and time in UTC; cut to the second. */
  readonly when: string;
  /** For changes that name nobody themselves; "" when nobody is known. */
  readonly who: string;
  /** Whose language the texts are in, and whose names criteria and must-haves carry. */
  readonly evaluation: Pick<Evaluation, "language" | "criteria" | "questions" | "gates">;
}

/** "2026-11-22T01:25:09.123Z" → "2026-11-22T01:25:09Z". */
export function toTheSecond(when: string): string {
  return when.replace(/\.\d+/, "");
}

/** The name a criterion carries in the sheets; its id when the evaluation does not know it. */
export function criterionName({ evaluation }: LogContext, id: CriterionId): string {
  const criteria = allCriteria(evaluation);
  const known = criteria.findIndex((criterion) => criterion.id === id);
  // One more: a criterion that has just been taken away has its usual name.
  const all = known < 0 ? [...criteria, { id }] : criteria;
  return criterionLabels(all, evaluation.language)[known < 0 ? criteria.length : known] ?? id;
}

export function inWords({ evaluation }: LogContext, message: Message): string {
  return say(evaluation.language, message);
}
