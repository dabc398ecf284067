import type { Evaluation } from "../../src/core/model";
import { prepareRanking, rankWith } from "../../src/core/ranking";
import { planReport } from "../../src/core/report";
import { normalise, PROFILES, setWeight } from "../../src/core/weighting";
import type { Engine } from "../../src/taskpane/session/engine";
import { EVALUATION } from "./fixtures";

/** Core as it is, but for reading: every workbook holds the tender of the fixture. */
export function fixtureEngine(evaluation: Evaluation = EVALUATION): Engine {
  return {
    profiles: Object.values(PROFILES),
    evaluate: () => evaluation,
    decisionsFrom: (snapshot) => ({ snapshot }),
    applyDecisions: (of, { snapshot }) => ({
      ...of,
      weights: Object.fromEntries(
        of.criteria.map(({ id }, index) => [id, Number(snapshot["RFP_Weights"]?.values[index]?.[0] ?? 0)]),
      ),
    }),
    prepareRanking,
    rankWith,
    setWeight,
    normalise,
    planReport,
  };
}
