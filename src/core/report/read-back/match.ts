import type { Criterion, CriterionId, Language, Question, Vendor } from "../../model";
import { criterionLabels } from "../content/labels";
import { vendorLabels } from "../content/vendor-labels";
import type { SheetQuestion } from "../decisions";
import { comparable } from "./sheet-text";

/**
 * Which question of the evaluation each row of the sheet stands for: by its words first, because numbers shift when
 * questions are added; among equal words by the number, then by order; what is left by the number alone. A row that has
 * the words of one of the `others` (questions without a place in the matrix) stands for none.
 */
export function matchQuestions(
  rows: readonly SheetQuestion[],
  questions: readonly Question[],
  others: readonly Question[] = [],
): ReadonlyMap<number, Question> {
  const open = new Set(questions);
  const elsewhere = new Set(others.map(({ text }) => comparable(text)));
  const matched = new Map<number, Question>();
  const take = (row: number, question: Question | undefined) => {
    if (!question) return;
    matched.set(row, question);
    open.delete(question);
  };
  const words = new Map(questions.map((question) => [question, comparable(question.text)]));
  const byText = (row: SheetQuestion) => {
    const wanted = comparable(row.text);
    return [...open].filter((question) => words.get(question) === wanted);
  };
  const eachOpenRow = (visit: (row: SheetQuestion, index: number) => void) =>
    rows.forEach((row, index) => {
      if (!matched.has(index)) visit(row, index);
    });
  eachOpenRow((row, index) =>
    take(
      index,
      byText(row).find((question) => question.id === row.id),
    ),
  );
  eachOpenRow((row, index) => take(index, byText(row)[0]));
  eachOpenRow((row, index) => {
    if (elsewhere.has(comparable(row.text))) return;
    take(
      index,
      [...open].find((question) => question.id === row.id),
    );
  });
  return matched;
}

/** Which vendor a name in the sheet stands for: its label, its name or one of its other spellings. */
export function matchVendors(vendors: readonly Vendor[]): (name: string) => Vendor | undefined {
  const byName = new Map<string, Vendor>();
  const labels = vendorLabels(vendors);
  const learn = (name: string | undefined, vendor: Vendor) => {
    if (name !== undefined && !byName.has(comparable(name))) byName.set(comparable(name), vendor);
  };
  for (const vendor of vendors) learn(labels.get(vendor.id), vendor);
  for (const vendor of vendors) [vendor.name, ...vendor.aliases].forEach((name) => learn(name, vendor));
  return (name) => byName.get(comparable(name));
}

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

/**
 * Which criterion each label of the sheet stands for, in any of our languages; when the sheet has as many criteria as the
 * evaluation, a renamed one is known by its place.
 */
export function matchCriteria(
  labels: readonly string[],
  criteria: readonly Criterion[],
): ReadonlyMap<string, CriterionId> {
  const byLabel = new Map<string, CriterionId>();
  for (const language of LANGUAGES) {
    criterionLabels(criteria, language).forEach((label, index) =>
      byLabel.set(comparable(label), criteria[index]!.id),
    );
  }
  const known = labels.map((label) => byLabel.get(comparable(label)));
  const used = new Set(known);
  const matched = new Map<string, CriterionId>();
  labels.forEach((label, index) => {
    const here = criteria[index]?.id;
    const byPlace =
      labels.length === criteria.length && here !== undefined && !used.has(here) ? here : undefined;
    const id = known[index] ?? byPlace;
    if (id !== undefined) matched.set(comparable(label), id);
  });
  return matched;
}
