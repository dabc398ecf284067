import { STANDARD_CRITERIA, type CriterionId, type Question, type StandardCriterionId } from "../../model";
import { plain } from "../plain-text";
import { topicScores } from "./topic";

/** From this much evidence a name is one of the five: a word that settles it nearly alone. */
const SURE = 1.5;
const LONGEST_ID = 40;

/**
 * The criterion of every question that is one by itself (a column of a decision matrix), by its name: one of the five
 * where the name says so and no other name says it more clearly, else a criterion of the buyer's own.
 */
export function matrixCriteria(questions: readonly Question[]): ReadonlyMap<string, CriterionId> {
  const names = [...new Set(questions.flatMap(({ ownCriterion }) => ownCriterion ?? []))];
  const claims = names.flatMap((name) => {
    const scores = topicScores(name);
    return STANDARD_CRITERIA.flatMap((id): readonly Claim[] => {
      const score = scores.get(id) ?? 0;
      return score >= SURE ? [{ name, id, score }] : [];
    });
  });
  claims.sort((a, b) => b.score - a.score);
  const given = new Map<string, CriterionId>();
  const taken = new Set<CriterionId>();
  for (const { name, id } of claims) {
    if (given.has(name) || taken.has(id)) continue;
    given.set(name, id);
    taken.add(id);
  }
  return new Map(names.map((name) => [name, given.get(name) ?? ownId(name, taken)]));
}

interface Claim {
  readonly name: string;
  readonly id: StandardCriterionId;
  readonly score: number;
}

function ownId(name: string, taken: Set<CriterionId>): CriterionId {
  const words = plain(name).split(" ").join("-").slice(0, LONGEST_ID) || "criterion";
  const reserved = (id: string): boolean =>
    id === "none" || taken.has(id) || (STANDARD_CRITERIA as readonly string[]).includes(id);
  let id = words;
  for (let next = 2; reserved(id); next += 1) id = `${words}-${next}`;
  taken.add(id);
  return id;
}
