import type { CriterionId, Evaluation } from "../../core/model";
import { evaluateUnderstoodInSteps, readAndUnderstandInSteps } from "../../core/evaluate";
import { prepareRanking, rankWith } from "../../core/ranking";
import { allCriteria } from "../../core/report/content/all-criteria";
import { matchCriteria } from "../../core/report/read-back/match";
import { comparable } from "../../core/report/read-back/sheet-text";
import { applyDecisions, decisionsFrom, planReport } from "../../core/report";
import { normalise, PROFILES, setWeight } from "../../core/weighting";
import type { Engine } from "./engine";

/** Core as it is. A module of its own, so that it travels in a chunk of its own. */
export const coreEngine: Engine = {
  profiles: Object.values(PROFILES),
  readAndUnderstand: readAndUnderstandInSteps,
  evaluateUnderstood: evaluateUnderstoodInSteps,
  decisionsFrom,
  applyDecisions,
  criteriaNamed,
  prepareRanking,
  rankWith,
  setWeight,
  normalise,
  planReport,
};

function criteriaNamed(
  labels: readonly string[],
  evaluation: Evaluation,
): readonly (CriterionId | undefined)[] {
  const ids = matchCriteria(labels, allCriteria(evaluation));
  return labels.map((label) => ids.get(comparable(label)));
}
