import type { Correction, CorrectionNote, Criterion, Evaluation, Language, Setting } from "../../model";
import { ofKind } from "../../settings";
import { criteriaOf, ownCriterionId } from "../../weighting";
import { allCriteria } from "../content/all-criteria";
import { criterionLabels } from "../content/labels";
import type { Decisions } from "../decisions";
import { comparable } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

type Named = CorrectionNote & Extract<Setting, { readonly kind: "criterion-name" }>;

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

/**
 * A name typed over that of a criterion on RFP Ranking renames it; one typed into a row that is no criterion's makes a
 * criterion of the buyer's own. Rows go by the ids folded away beside them, wherever they were moved; a cleared name is
 * none, and is written again.
 */
export function typedCriterionNames(evaluation: Evaluation, decisions: Decisions): readonly Named[] {
  const rows = decisions.criteria.filter(({ id }) => id !== undefined);
  const asWritten = criteriaAsWritten(evaluation, decisions);
  const known = rows.filter(({ id }) => asWritten.has(id!));
  const criteria = known.map(({ id }) => asWritten.get(id!)!);
  const names = LANGUAGES.map((language) => criterionLabels(criteria, language).map(comparable));
  const renamed = known.flatMap(({ id, label }, row): Named[] => {
    const typed = comparable(label);
    if (typed === "" || names.some((labels) => labels[row] === typed)) return [];
    return [{ kind: "criterion-name", criterion: id!, label, ...NO_NOTE }];
  });
  const added = [...rows.filter(({ id, label }) => id === "" && label !== ""), ...newRow(decisions)].map(
    ({ label }): Named => ({
      kind: "criterion-name",
      criterion: ownCriterionId(label),
      label,
      ...NO_NOTE,
    }),
  );
  return [...renamed, ...added];
}

function newRow({ newCriterion }: Decisions): readonly { readonly label: string }[] {
  return newCriterion && newCriterion.label !== "" ? [newCriterion] : [];
}

/** The criteria as the sheet was written: under the names of the table of corrections, not those wanted since. */
function criteriaAsWritten(
  evaluation: Evaluation,
  { corrections }: Decisions,
): ReadonlyMap<string, Criterion> {
  const inTable = namesIn(corrections);
  const since = namesIn(evaluation.corrections ?? []);
  const read = new Map(criteriaOf(evaluation.questions).map((criterion) => [criterion.id, criterion]));
  const found = new Map<string, Criterion>();
  for (const criterion of [...read.values(), ...allCriteria(evaluation)]) {
    const { id } = criterion;
    // One of the buyer's own that stands nowhere but among what is wanted is not in the sheet.
    if (since.has(id) && !inTable.has(id) && !read.has(id)) continue;
    const bare = since.has(id) ? (read.get(id) ?? { id }) : criterion;
    found.set(id, bare);
  }
  for (const [id, label] of inTable) found.set(id, { id, label });
  return found;
}

function namesIn(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  return new Map(ofKind(corrections, "criterion-name").map(({ criterion, label }) => [criterion, label]));
}
