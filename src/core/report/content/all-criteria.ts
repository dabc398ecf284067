import type { Criterion, Evaluation } from "../../model";

/** The criteria of the evaluation, and behind them those that only questions name: ranking counts them too. */
export function allCriteria({
  criteria,
  questions,
}: Pick<Evaluation, "criteria" | "questions">): readonly Criterion[] {
  const known = new Set(criteria.map(({ id }) => id));
  const others = questions.map(({ criterion }) => criterion).filter((id) => id !== "none" && !known.has(id));
  return [...criteria, ...[...new Set(others)].map((id) => ({ id }))];
}
