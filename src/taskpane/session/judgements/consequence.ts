import type { AnswerPlace, Evaluation, Hundredths, MicroPoints } from "../../../core/model";
import { scoresInUse } from "../../../core/ranking";
import type { Opened } from "../pane-state";
import { countedQuestions, isUnanswered, reviewsOf } from "../reviews";
import { answerAt } from "./places";

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface Standing {
  readonly total: MicroPoints;
  /** null: did not meet a requirement. */
  readonly rank: number | null;
}

/** A vendor's total cost with the currency it is in. */
export interface TotalCostShown {
  readonly cost: number;
  readonly currency: string;
}

export type Counted = "vendors" | "questions" | "answered" | "toReview";

/** What a decision would do, in figures. Only what differs is in it. */
export interface Consequence {
  readonly counts: readonly (BeforeAfter<number> & { readonly of: Counted })[];
  /** The score of the answer the decision is about. */
  readonly score: BeforeAfter<Hundredths | null> | null;
  /** Vendors whose total or place changes, most changed first; null on a side where there is no such vendor. */
  readonly moved: readonly (BeforeAfter<Standing | null> & { readonly vendor: string })[];
  /** Vendors whose total cost over the term changes for any price question, most changed first. */
  readonly costs: readonly (BeforeAfter<TotalCostShown | null> & { readonly vendor: string })[];
  /** Who is first; "" when nobody is. The same on both sides when the lead stays. */
  readonly first: BeforeAfter<string>;
}

/** Compares what is with what would be. `about`: the answer whose score is of interest. */
export function consequenceOf(before: Opened, after: Opened, about?: AnswerPlace): Consequence {
  const counts = countsOf(before.evaluation);
  const later = countsOf(after.evaluation);
  const score = about ? { before: scoreAt(before, about), after: scoreAt(after, about) } : null;
  return {
    counts: (Object.keys(counts) as Counted[])
      .map((of) => ({ of, before: counts[of], after: later[of] }))
      .filter((one) => one.before !== one.after),
    score: score && score.before !== score.after ? score : null,
    moved: movedVendors(before, after),
    costs: changedCosts(before, after),
    first: { before: firstOf(before), after: firstOf(after) },
  };
}

export function changesNothing(consequence: Consequence): boolean {
  return changesNoPlace(consequence) && consequence.costs.length === 0;
}

/** Nothing of scores and ranking, whatever becomes of the costs. */
export function changesNoPlace({ counts, score, moved }: Consequence): boolean {
  return counts.length === 0 && score === null && moved.length === 0;
}

function countsOf(evaluation: Evaluation): Readonly<Record<Counted, number>> {
  const questions = countedQuestions(evaluation);
  const counted = new Set(questions.map(({ id }) => id));
  return {
    vendors: evaluation.vendors.length,
    questions: questions.length,
    answered: evaluation.answers.filter((one) => counted.has(one.question) && !isUnanswered(one)).length,
    toReview: reviewsOf(evaluation).length,
  };
}

function scoreAt({ evaluation }: Opened, place: AnswerPlace): Hundredths | null {
  const answer = answerAt(evaluation, place);
  return answer ? scoresInUse(evaluation)(answer.vendor, answer.question) : null;
}

function standings({ evaluation, ranking }: Opened): ReadonlyMap<string, Standing> {
  const names = new Map(evaluation.vendors.map(({ id, name }) => [id, name]));
  return new Map(ranking.map(({ vendor, total, rank }) => [names.get(vendor) ?? vendor, { total, rank }]));
}

function movedVendors(before: Opened, after: Opened): Consequence["moved"] {
  const was = standings(before);
  const is = standings(after);
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names
    .map((vendor) => ({ vendor, before: was.get(vendor) ?? null, after: is.get(vendor) ?? null }))
    .filter((one) => one.before?.total !== one.after?.total || one.before?.rank !== one.after?.rank)
    .sort((a, b) => distance(b) - distance(a));
}

/** A vendor that comes or goes is changed most. */
function distance({ before, after }: BeforeAfter<Standing | null>): number {
  return before && after ? Math.abs(before.total - after.total) : Infinity;
}

/** Of several price questions the one that changes most speaks for the vendor. */
function changedCosts(before: Opened, after: Opened): Consequence["costs"] {
  const was = totalCosts(before);
  const is = totalCosts(after);
  const found = new Map<string, Consequence["costs"][number]>();
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const one = {
      vendor: key.split("\n")[1] ?? "",
      before: was.get(key) ?? null,
      after: is.get(key) ?? null,
    };
    const same = one.before?.cost === one.after?.cost && one.before?.currency === one.after?.currency;
    const other = found.get(one.vendor);
    if (!same && (!other || costApart(one) > costApart(other))) found.set(one.vendor, one);
  }
  return [...found.values()].sort((a, b) => costApart(b) - costApart(a));
}

/** By question and vendor's name; without those that have no total. */
function totalCosts({ evaluation: { costs, vendors } }: Opened): ReadonlyMap<string, TotalCostShown> {
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const currency = costs?.assumptions.baseCurrency ?? "";
  return new Map(
    (costs?.totals ?? []).flatMap(({ group, vendor, cost }) =>
      cost === null ? [] : [[`${group}\n${names.get(vendor) ?? vendor}`, { cost, currency }] as const],
    ),
  );
}

/** In proportion; a total that comes or goes is changed most. */
function costApart({ before, after }: BeforeAfter<TotalCostShown | null>): number {
  if (!before || !after) return Infinity;
  const larger = Math.max(Math.abs(before.cost), Math.abs(after.cost));
  return larger === 0 ? 0 : Math.abs(before.cost - after.cost) / larger;
}

function firstOf({ evaluation, ranking }: Opened): string {
  const first = ranking.find(({ rank }) => rank === 1);
  return evaluation.vendors.find(({ id }) => id === first?.vendor)?.name ?? "";
}
