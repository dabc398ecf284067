import type { CorrectionNote, CriterionId, Evaluation, Setting } from "../../model";
import { allCriteria } from "../content/all-criteria";
import type { Decisions } from "../decisions";
import { matchCriteria } from "./match";
import { comparable, hundredthsOf } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

/** Which criterion each row of the criteria stands for; undefined for one the evaluation does not have. */
export function criteriaOfRows(
  evaluation: Evaluation,
  { criteria }: Pick<Decisions, "criteria">,
): readonly (CriterionId | undefined)[] {
  const labels = criteria.map(({ label }) => label);
  const ids = matchCriteria(labels, allCriteria(evaluation));
  return labels.map((label) => ids.get(comparable(label)));
}

/** A minimum score typed on RFP Ranking; none is suggested, so any number is somebody's. */
export function typedMinimums(
  evaluation: Evaluation,
  decisions: Decisions,
): readonly (CorrectionNote & Setting)[] {
  const ids = criteriaOfRows(evaluation, decisions);
  return decisions.criteria.flatMap(({ minimum }, row) => {
    const criterion = ids[row];
    const stored = hundredthsOf(minimum);
    if (criterion === undefined || stored === null) return [];
    return [{ kind: "minimum" as const, criterion, minimum: stored, ...NO_NOTE }];
  });
}
