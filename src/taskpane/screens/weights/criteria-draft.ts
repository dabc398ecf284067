import type { Correction, Criterion, CriterionId, Evaluation } from "../../../core/model";
import { OTHER_CRITERION, STANDARD_CRITERIA } from "../../../core/model";
import type { Change } from "../../session/judgements/judgements";
import { setOrTakeBack, type Wanted } from "../../session/judgements/set-or-take-back";
import { countedQuestions } from "../../session/reviews";

/** A criterion while the list of them is edited. */
export interface CriterionDraft {
  readonly id: CriterionId;
  /** As it stands in its field. */
  readonly name: string;
  readonly questions: number;
}

const NAMED: readonly CriterionId[] = [...STANDARD_CRITERIA, OTHER_CRITERION];

/** Whether the product has a word of its own for it; if not, people have to name it. */
export function hasOwnWord(id: CriterionId): boolean {
  return NAMED.includes(id);
}

/** The product's word for a criterion; undefined where it has none. */
type WordOf = (id: CriterionId) => string | undefined;

export function draftsOf(evaluation: Evaluation, wordOf: WordOf): readonly CriterionDraft[] {
  const questions = countedQuestions(evaluation);
  return evaluation.criteria.map(({ id, label }) => ({
    id,
    name: label ?? wordOf(id) ?? id,
    questions: questions.filter(({ criterion }) => criterion === id).length,
  }));
}

/** With one more of the buyer's own, unnamed yet. */
export function withOneMore(
  drafts: readonly CriterionDraft[],
  taken: readonly CriterionId[],
): readonly CriterionDraft[] {
  const ids = new Set([...taken, ...drafts.map(({ id }) => id)]);
  let number = 1;
  while (ids.has(`own-${number}`)) number += 1;
  return [...drafts, { id: `own-${number}`, name: "", questions: 0 }];
}

/** With the one at `from` at `to`; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length || from === to) return list;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** Only what people added, and only while no question stands under it. */
export function canBeRemoved({ id, questions }: CriterionDraft): boolean {
  return questions === 0 && !hasOwnWord(id);
}

/** Names that are missing, or the same as another's. */
export function unclearNames(drafts: readonly CriterionDraft[]): ReadonlySet<CriterionId> {
  const names = drafts.map(({ name }) => name.trim().toLowerCase());
  return new Set(
    drafts.flatMap(({ id }, at) => (names[at] === "" || names.indexOf(names[at]!) !== at ? [id] : [])),
  );
}

/** The settings that make the criteria what they are in the drafts; null when that is what they are. */
export function criteriaChange(
  criteria: readonly Criterion[],
  drafts: readonly CriterionDraft[],
  standing: readonly Correction[],
  wordOf: WordOf,
): Change | null {
  const before = new Map(criteria.map(({ id, label }) => [id, label ?? wordOf(id) ?? id]));
  const names = drafts.flatMap(({ id, name }): Wanted[] => {
    const label = name.trim();
    if (before.get(id) === label) return [];
    const setting = { kind: "criterion-name", criterion: id, label } as const;
    return [{ setting, isDefault: label === wordOf(id) }];
  });
  const kept = new Set(drafts.map(({ id }) => id));
  const gone = criteria.flatMap(({ id, label }): Wanted[] =>
    kept.has(id)
      ? []
      : [{ setting: { kind: "criterion-name", criterion: id, label: label ?? id }, isDefault: true }],
  );
  const order = drafts.map(({ id }) => id);
  const was = criteria.flatMap(({ id }) => (kept.has(id) ? [id] : []));
  const added = order.filter((id) => !before.has(id));
  const sameOrder = order.every((id, at) => id === [...was, ...added][at]);
  const reordered: readonly Wanted[] = sameOrder
    ? []
    : [{ setting: { kind: "criterion-order", order }, isDefault: false }];
  return setOrTakeBack(standing, [...names, ...gone, ...reordered]);
}
