import type { Answer, AnswerPart, Correction, Fact, FactPlace } from "../model";
import { factFromJson } from "./fact-from-json";
import { sameWords } from "./kept-words";
import { fieldsOf } from "./same-thing";

type FactCorrection = Extract<Correction, { kind: "fact" }>;

/** An answer's facts after one of them was corrected. */
export interface CorrectedFacts {
  readonly facts: readonly Fact[];
  /** The fact as it was read; undefined when nothing had been read there. */
  readonly before: Fact | undefined;
  /** The fact that stands in its place; undefined when it was struck out. */
  readonly after: Fact | undefined;
}

/**
 * Puts a corrected fact in the place of the one read from the same words, keeping quote, position and cell, and sure now.
 * Where nothing was read from those words the fact is added, if the words stand in the answer at all.
 */
export function correctFact(
  answer: Answer,
  facts: readonly Fact[],
  { fact: place, becomes }: FactCorrection,
): CorrectedFacts {
  const before = facts.find((fact) => isAt(fact, place) && fact.type === place.type);
  // Read as another kind of fact by now: the same words mean one thing only.
  const there = before ?? facts.find((fact) => isAt(fact, place));
  if (becomes === null) {
    return { facts: before ? facts.filter((fact) => fact !== before) : facts, before, after: undefined };
  }
  const after = settled(becomes, there ?? whereQuoted(answer, place));
  return {
    facts: there ? facts.map((fact) => (fact === there ? after : fact)) : [...facts, after],
    before: there,
    after,
  };
}

function isAt(fact: Fact, { quote, start }: FactPlace): boolean {
  return fact.start === start && sameWords(quote, fact.quote);
}

type Standing = Pick<Fact, "quote" | "start" | "cell">;

/** Sure, undisputed, and quoting what stands there: a quote is always verbatim, whoever wrote the fact down. */
function settled(fact: Fact, { quote, start, cell }: Standing): Fact {
  const said = factFromJson(Object.fromEntries(fieldsOf(fact)), { type: fact.type, quote, start });
  return { ...(said ?? fact), quote, start, confidence: 1, ...(cell === undefined ? {} : { cell }) };
}

/** Where an answer holds the words; its whole first part when they are not in it. */
function whereQuoted(answer: Answer, { quote, start }: FactPlace): Standing {
  const exact = answer.parts.find((part) => quote !== "" && part.text.startsWith(quote, start));
  if (exact) return { quote, start, cell: exact.cell };
  const part: AnswerPart | undefined = answer.parts.find(({ text }) => text !== "");
  return part ? { quote: part.text, start: 0, cell: part.cell } : { quote: "", start: 0, cell: answer.cell };
}
