import { evaluate } from "../../core/evaluate";
import { prepareRanking, rankWith } from "../../core/ranking";
import { applyDecisions, decisionsFrom, planReport } from "../../core/report";
import { normalise, PROFILES, setWeight } from "../../core/weighting";
import type { Engine } from "./engine";

/** Core as it is. A module of its own, so that it travels in a chunk of its own. */
export const coreEngine: Engine = {
  profiles: Object.values(PROFILES),
  evaluate,
  decisionsFrom,
  applyDecisions,
  prepareRanking,
  rankWith,
  setWeight,
  normalise,
  planReport,
};
