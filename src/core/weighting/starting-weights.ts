import { STANDARD_CRITERIA, type Criterion, type CriterionId, type Question, type Weights } from "../model";
import { scoredQuestions } from "../ranking";
import { normalise } from "./normalise";
import { PROFILES, type ProfileId } from "./profiles";
import { weightsFromPoints } from "./weights-from-points";

/**
 * The five in their order, whether asked about or not, and after them whatever else the questions belong to. A decision
 * matrix brings its own criteria, under the buyer's names and in the buyer's order: nothing is added to them.
 */
export function criteriaOf(questions: readonly Question[]): readonly Criterion[] {
  const scored = questions.filter(({ criterion }) => criterion !== "none");
  const standard = scored.length > 0 && scored.every(isOfMatrix) ? [] : STANDARD_CRITERIA;
  const ids = new Set<CriterionId>([...standard, ...scored.map(({ criterion }) => criterion)]);
  const names = new Map(
    scored.filter(isOfMatrix).map(({ criterion, ownCriterion }) => [criterion, ownCriterion!] as const),
  );
  return [...ids].map((id) => ({ id, ...(names.has(id) && { label: names.get(id)! }) }));
}

/** A criterion of a decision matrix that nobody moved to another one. */
function isOfMatrix({ ownCriterion, criterionConfidence }: Question): boolean {
  return ownCriterion !== undefined && criterionConfidence < 1;
}

export interface ChosenWeights {
  /** Weights chosen by people: any numbers ≥ 0, their shares count; criteria left out weigh nothing. */
  readonly weights?: Readonly<Partial<Record<CriterionId, number>>>;
  readonly profile?: ProfileId;
}

/**
 * Weights people chose win, then a profile they chose, then the points the buyer gave the questions. Otherwise the balanced
 * profile over the criteria that are asked about, so that a perfect vendor can reach 100; when only "other" is, it has all.
 */
export function startingWeights(questions: readonly Question[], chosen: ChosenWeights): Weights {
  const asked = new Set(scoredQuestions({ questions }).map(({ criterion }) => criterion));
  const none = Object.fromEntries(criteriaOf(questions).map(({ id }) => [id, 0]));
  if (chosen.weights) return { ...none, ...defined(chosen.weights) };
  if (chosen.profile) return { ...none, ...PROFILES[chosen.profile].weights };
  if (questions.some(({ pointsGiven }) => pointsGiven)) {
    const points = weightsFromPoints(questions);
    if (Object.values(points).some((sum) => sum > 0)) return { ...none, ...points };
  }
  const scored = questions.filter(({ criterion }) => criterion !== "none");
  // Criteria without weights: each column of a matrix counts the same.
  if (scored.length > 0 && scored.every(isOfMatrix)) return { ...none, ...weightsFromPoints(scored) };
  const balanced = Object.entries(PROFILES.balanced.weights).filter(([id]) => asked.has(id));
  if (balanced.length > 0) return { ...none, ...normalise(Object.fromEntries(balanced)) };
  if (asked.size > 0) return { ...none, ...normalise(Object.fromEntries([...asked].map((id) => [id, 1]))) };
  return { ...none, ...PROFILES.balanced.weights };
}

function defined(weights: Readonly<Partial<Record<CriterionId, number>>>): Weights {
  return Object.fromEntries(
    Object.entries(weights).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
