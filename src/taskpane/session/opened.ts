import type { Criterion, Evaluation, Weights } from "../../core/model";
import type { Engine } from "./engine";
import type { ComparedWith, Opened, PaneState, WrittenReport } from "./pane-state";

/** The weights movement is measured from: the chosen profile's, or those the workbook holds. */
function weightsBefore(
  state: Pick<PaneState, "engine" | "profile" | "comparedWith" | "report">,
  criteria: readonly Criterion[],
  fallback: Weights,
): Weights {
  if (state.comparedWith === "workbook" && state.report) return state.report.weights;
  return profileWeights(state.engine, state.profile, criteria) ?? fallback;
}

/**
 * A profile's weights for the criteria at hand, summing to 10000: a criterion the tender does not have gives its share
 * to the others, one of the buyer's own starts at 0. undefined when there is no such profile.
 */
export function profileWeights(
  engine: Engine | null,
  profile: string,
  criteria: readonly Criterion[],
): Weights | undefined {
  const weights = engine?.profiles.find(({ id }) => id === profile)?.weights;
  return engine && weights
    ? engine.normalise(Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0])))
    : undefined;
}

/** Works out everything that follows from an evaluation and weights. */
export function open(
  engine: Engine,
  evaluation: Evaluation,
  weights: Weights,
  state: { profile: string; comparedWith: ComparedWith; report: WrittenReport | null },
): Opened {
  const prepared = engine.prepareRanking(evaluation);
  const before = weightsBefore({ engine, ...state }, evaluation.criteria, weights);
  return {
    evaluation: { ...evaluation, weights },
    prepared,
    weights,
    ranking: engine.rankWith(prepared, weights),
    before: engine.rankWith(prepared, before),
  };
}

export function sameWeights(a: Weights, b: Weights): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}

/** The profile whose weights these are; otherwise the first one, so that there is something to compare with. */
export function nearestProfile(engine: Engine, criteria: readonly Criterion[], weights: Weights): string {
  const same = engine.profiles.find(({ id }) => {
    const ofProfile = profileWeights(engine, id, criteria);
    return ofProfile !== undefined && sameWeights(ofProfile, weights);
  });
  return (same ?? engine.profiles[0])?.id ?? "";
}
