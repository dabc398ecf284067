import type { Answer, AnswerPart, Evidence, Message, Question } from "../../model";
import { sameCell } from "../../scoring/facts-of";
import type { RiskEvidence, SignId } from "../risk";
import type { Theme } from "../vocabulary";

/** One answer, and what its question touches. */
export interface Said {
  readonly question: Question;
  readonly answer: Answer;
  readonly themes: ReadonlySet<Theme>;
}

/**
 * How much evidence counts: the answer to a question about it, before words dropped elsewhere, before a stand-in
 * (SOC 2 where ISO 27001 is looked for).
 */
export const STANDING = { direct: 2, inPassing: 1, standIn: 0 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

/** Evidence with what it is about; several for one sign are settled later. */
export interface SignReading extends RiskEvidence {
  readonly sign: SignId;
  readonly standing: Standing;
}

type Says = RiskEvidence["says"];

/** Evidence in a fact's own words; undefined for a fact that lies in no cell of the answer. */
export function fromFact(
  said: Said,
  fact: Evidence,
  what: { sign: SignId; standing: Standing; says: Says; read: Message },
): SignReading | undefined {
  const { answer } = said;
  const cell = fact.cell ?? answer.parts[0]?.cell;
  if (!cell || fact.quote === "") return undefined;
  const part = answer.parts.find(
    (one) => sameCell(cell, one.cell) && one.text.startsWith(fact.quote, fact.start),
  );
  if (!part) return undefined;
  return { ...what, question: answer.question, cell: part.cell, quote: fact.quote, start: fact.start };
}

/** Longest quote of an answer that is evidence as a whole. The cell keeps the rest. */
const LONGEST_QUOTE = 160;

/** Evidence in the answer's own words as they begin; a blank answer is an empty quote in its cell. */
export function fromWords(
  said: Said,
  what: { sign: SignId; standing: Standing; says: Says; read: Message },
): SignReading {
  const { answer } = said;
  const part = tellingPart(answer.parts);
  if (!part) return { ...what, question: answer.question, cell: answer.cell, quote: "", start: 0 };
  return { ...what, question: answer.question, cell: part.cell, ...beginningOf(part.text) };
}

/** The answer itself, else the vendor's note or figure, whichever has words. */
function tellingPart(parts: readonly AnswerPart[]): AnswerPart | undefined {
  const filled = parts.filter(({ text }) => text.trim() !== "");
  return filled.find(({ role }) => role === "answer") ?? filled[0];
}

/** The first words of a text, cut at a blank where there is one; never inside a surrogate pair. */
function beginningOf(text: string): { quote: string; start: number } {
  const start = text.length - text.trimStart().length;
  const rest = text.slice(start, start + LONGEST_QUOTE);
  if (start + LONGEST_QUOTE >= text.trimEnd().length) return { quote: rest.trimEnd(), start };
  const blank = rest.lastIndexOf(" ");
  const cut = blank > LONGEST_QUOTE / 2 ? rest.slice(0, blank) : rest.replace(/[\uD800-\uDBFF]$/, "");
  return { quote: cut.trimEnd(), start };
}
