import type { Evaluation } from "../../src/core/model";
import { prepareRanking, rankWith } from "../../src/core/ranking";
import { applyDecisions, decisionsFrom, planReport } from "../../src/core/report";
import { normalise, PROFILES, setWeight } from "../../src/core/weighting";
import type { Engine } from "../../src/taskpane/session/engine";
import { EVALUATION } from "./fixtures";

/** Core as it is, but for reading: every workbook holds the tender of the fixture. */
export function fixtureEngine(evaluation: Evaluation = EVALUATION): Engine {
  return {
    profiles: Object.values(PROFILES),
    evaluate: (_, { decisions }) => (decisions ? applyDecisions(evaluation, decisions) : evaluation),
    decisionsFrom,
    applyDecisions,
    prepareRanking,
    rankWith,
    setWeight,
    normalise,
    planReport,
  };
}
