import { decisionOf } from "../../corrections/same-thing";
import type { Correction, Evaluation, Question } from "../../model";
import type { Decisions } from "../decisions";
import { typedCosts } from "./typed-costs";
import { matchRows, typedCriteria } from "./typed-criteria";
import { typedCriterionNames } from "./typed-criterion-names";
import { typedGates } from "./typed-gates";
import { typedMinimums } from "./typed-minimums";
import { typedPoints } from "./typed-points";
import { typedPolicy } from "./typed-policy";

/** What cells of one kind say that people set; nothing where they stand as they were suggested. */
type ReadTyped = (
  evaluation: Evaluation,
  decisions: Decisions,
  rows: ReadonlyMap<number, Question>,
) => readonly Correction[];

/** One line for every kind of cell. */
const TYPED: readonly ReadTyped[] = [
  typedCriterionNames,
  typedCriteria,
  typedPoints,
  typedMinimums,
  typedPolicy,
  typedGates,
  typedCosts,
];

/**
 * All that people set by typing into the cells of the written sheets, as corrections: they join those of the table on RFP
 * Reading. One that was decided before keeps its reason.
 */
export function typedSettings(
  evaluation: Evaluation,
  decisions: Decisions,
  rows: ReadonlyMap<number, Question> = matchRows(evaluation, decisions),
): readonly Correction[] {
  const typed = TYPED.flatMap((read) => read(evaluation, decisions, rows));
  if (typed.length === 0) return [];
  const known = new Map(
    [...(evaluation.corrections ?? []), ...decisions.corrections].map((one) => [decisionOf(one), one]),
  );
  return typed.map((one) => known.get(decisionOf(one)) ?? one);
}
