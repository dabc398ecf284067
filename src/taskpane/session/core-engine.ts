import { priceReversals, withPriceScores } from "../../core/costs";
import { nextGateId, suggestGates } from "../../core/gates";
import type { CriterionId, Evaluation, Question, RuleSetting } from "../../core/model";
import { evaluateUnderstoodInSteps, readAndUnderstandInSteps } from "../../core/evaluate";
import { prepareRanking, rankWith } from "../../core/ranking";
import { allCriteria } from "../../core/report/content/all-criteria";
import { matchCriteria } from "../../core/report/read-back/match";
import { comparable } from "../../core/report/read-back/sheet-text";
import { applyDecisions, decisionsFrom, planReport } from "../../core/report";
import { logCorrection, logScore, logWeights } from "../../core/log";
import { ruleChoices, ruleInUse } from "../../core/scoring";
import { normalise, PROFILES, setWeight } from "../../core/weighting";
import type { Engine, QuestionRules } from "./engine";

/** Core as it is. A module of its own, so that it travels in a chunk of its own. */
export const coreEngine: Engine = {
  profiles: Object.values(PROFILES),
  readAndUnderstand: readAndUnderstandInSteps,
  evaluateUnderstood: evaluateUnderstoodInSteps,
  decisionsFrom,
  applyDecisions,
  criteriaNamed,
  prepareRanking,
  withPriceScores,
  priceReversals,
  suggestGates,
  nextGateId,
  rankWith,
  setWeight,
  normalise,
  rulesFor,
  logCorrection,
  logScore,
  logWeights,
  planReport,
};

function rulesFor({ answers, statedRates }: Evaluation, question: Question): QuestionRules {
  const context = statedRates ? { rates: statedRates } : {};
  const unset: { rule?: RuleSetting } & Question = { ...question };
  delete unset.rule;
  return {
    automatic: ruleInUse(unset, answers, context),
    choices: ruleChoices(question, answers, context),
  };
}

function criteriaNamed(
  labels: readonly string[],
  evaluation: Evaluation,
): readonly (CriterionId | undefined)[] {
  const ids = matchCriteria(labels, allCriteria(evaluation));
  return labels.map((label) => ids.get(comparable(label)));
}
