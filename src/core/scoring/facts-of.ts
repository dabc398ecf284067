import type { Answer, CellAddress, Fact } from "../model";

/** The shapes a fact of this kind can have ("years" and "count" share one). */
export type FactOf<Type extends Fact["type"], Shape = Fact> = Shape extends { readonly type: infer Types }
  ? Type extends Types
    ? Shape
    : never
  : never;

/** The facts of one kind, in the order they were read. */
export function factsOf<Type extends Fact["type"]>(answer: Answer, type: Type): readonly FactOf<Type>[] {
  return answer.facts.filter((fact): fact is FactOf<Type> => fact.type === type);
}

/** Share (0–1) of the answers given that hold such a fact; 0 when none was given. */
export function coverage(answers: readonly Answer[], type: Fact["type"]): number {
  if (answers.length === 0) return 0;
  return answers.filter((answer) => answer.facts.some((fact) => fact.type === type)).length / answers.length;
}

/**
 * The fact that stands for the answer when there are several: one whose `of` is wanted first, then the surest, then the
 * first. Undefined when there is none.
 */
export function mainQuantity(
  answer: Answer,
  type: "years" | "count" | "percent" | "number",
  isWanted: (of: string) => boolean = () => false,
): FactOf<typeof type> | undefined {
  const facts = factsOf(answer, type);
  return [...facts].sort(
    (a, b) => Number(isWanted(b.of ?? "")) - Number(isWanted(a.of ?? "")) || b.confidence - a.confidence,
  )[0];
}

export function sameCell(a: CellAddress | undefined, b: CellAddress): boolean {
  return a !== undefined && a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** The middle of a list of numbers; 0 for an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
