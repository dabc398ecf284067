import type { CellValue, CorrectionNote, CriterionId, Evaluation, Setting } from "../../model";
import { ownCriterionId } from "../../weighting";
import { allCriteria } from "../content/all-criteria";
import type { Decisions } from "../decisions";
import { matchCriteria } from "./match";
import { comparable, hundredthsOf } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

/** A row of the criteria on RFP Ranking with the criterion it stands for. */
export interface CriterionRow {
  readonly id: CriterionId | undefined;
  readonly label: string;
  readonly weight: CellValue;
  readonly minimum: CellValue;
}

/**
 * The rows of the criteria, the one for a new criterion behind them. By the ids beside them where the sheet has them, else
 * by their names; undefined for one that neither says.
 */
export function criterionRows(
  evaluation: Evaluation,
  { criteria, newCriterion }: Pick<Decisions, "criteria" | "newCriterion">,
): readonly CriterionRow[] {
  const ids = matchCriteria(
    criteria.map(({ label }) => label),
    allCriteria(evaluation),
  );
  const rows = criteria.map(({ id, ...row }): CriterionRow => {
    if (id === undefined) return { ...row, id: ids.get(comparable(row.label)) };
    if (id !== "") return { ...row, id };
    return { ...row, id: row.label === "" ? undefined : ownCriterionId(row.label) };
  });
  return newCriterion ? [...rows, { ...newCriterion, id: ownCriterionId(newCriterion.label) }] : rows;
}

/** A minimum score typed on RFP Ranking; none is suggested, so any number is somebody's. */
export function typedMinimums(
  evaluation: Evaluation,
  decisions: Decisions,
): readonly (CorrectionNote & Setting)[] {
  return criterionRows(evaluation, decisions).flatMap(({ id: criterion, minimum }) => {
    const stored = hundredthsOf(minimum);
    if (criterion === undefined || stored === null) return [];
    return [{ kind: "minimum" as const, criterion, minimum: stored, ...NO_NOTE }];
  });
}
