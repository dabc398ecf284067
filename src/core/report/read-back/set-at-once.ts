import { totalWords } from "../../corrections/correct-reading";
import { sameDecisions } from "../../corrections/same-thing";
import type { Correction, CriterionId, Evaluation, MissingPolicy, Question } from "../../model";
import { applyQuestionSettings, ofKind, settingOutcomes } from "../../settings";
import { criteriaOf, setCriteria } from "../../weighting";
import type { Decisions } from "../decisions";
import { USUAL_POLICY } from "./typed-policy";

const NAMES = new Set<Correction["kind"]>(["criterion-name", "criterion-order"]);
const AT_ONCE = new Set<Correction["kind"]>([...NAMES, "points", "minimum", "missing-policy"]);

/** Changes how scores count and no score: it can be applied to an evaluation as it is. */
export function takesEffectAtOnce({ kind }: Correction): boolean {
  return AT_ONCE.has(kind);
}

/**
 * Gives the evaluation the weights of questions, minimum scores, policy and criteria that are wanted, instead of those it has.
 * Nothing is read or scored again.
 */
export function setAtOnce(
  evaluation: Evaluation,
  wanted: readonly Correction[],
  keepsCells: Decisions["keepsCells"],
): Evaluation {
  const settings = wanted.filter(takesEffectAtOnce);
  const set = {
    ...evaluation,
    minimums: keepsCells.has("minimum")
      ? minimumsIn(settings)
      : { ...evaluation.minimums, ...minimumsIn(settings) },
    missingPolicy:
      policyIn(settings) ?? (keepsCells.has("missing-policy") ? USUAL_POLICY : evaluation.missingPolicy),
  };
  const before = evaluation.correctionOutcomes ?? [];
  const had = before.map(({ correction }) => correction).filter(takesEffectAtOnce);
  if (sameDecisions(settings, had)) return set;
  const renames = settings.filter(isName);
  const { questions, outcomes } = applyQuestionSettings(
    evaluation.questions.map(asRead),
    ofKind(settings, "points"),
    totalWords,
  );
  const others = before.filter(({ correction }) => !takesEffectAtOnce(correction));
  const all = settingOutcomes(
    [...others.map(({ correction }) => correction), ...settings],
    [...others, ...outcomes],
  );
  return {
    ...set,
    questions,
    ...(sameDecisions(renames, had.filter(isName))
      ? {}
      : { criteria: setCriteria(criteriaOf(questions), renames) }),
    corrections: all.map(({ correction }) => correction),
    correctionOutcomes: all,
  };
}

function isName({ kind }: Correction): boolean {
  return NAMES.has(kind);
}

function asRead(question: Question): Question {
  const { pointsAsRead, ...rest } = question;
  return pointsAsRead === undefined ? question : { ...rest, points: pointsAsRead };
}

/** Minimum scores set, hundredths. */
export function minimumsIn(corrections: readonly Correction[]): Evaluation["minimums"] {
  const minimums: Record<CriterionId, number> = {};
  for (const { criterion, minimum } of ofKind(corrections, "minimum")) {
    if (minimum === null) delete minimums[criterion];
    else minimums[criterion] = minimum;
  }
  return minimums;
}

export function policyIn(corrections: readonly Correction[]): MissingPolicy | undefined {
  return ofKind(corrections, "missing-policy").at(-1)?.policy;
}
