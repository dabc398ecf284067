import type { Evaluation } from "../../src/core/model";
import { coreEngine } from "../../src/taskpane/session/core-engine";
import type { Engine } from "../../src/taskpane/session/engine";
import { EVALUATION } from "./fixtures";

/** Core as it is, but for reading: every workbook holds the tender of the fixture. */
export function fixtureEngine(evaluation: Evaluation = EVALUATION): Engine {
  return {
    ...coreEngine,
    readAndUnderstand: (_, options) => coreEngine.readAndUnderstand([], options),
    *evaluateUnderstood(_, { decisions }) {
      return decisions ? coreEngine.applyDecisions(evaluation, decisions) : evaluation;
    },
  };
}
