import type { Answer, AnswerPart, Evidence, Message, TraitFact } from "../../model";
import { sameCell } from "../../scoring/facts-of";
import type { RiskEvidence, SignId } from "../risk";
import type { Asked } from "../themes";

/** One answer, and what its question asks. */
export interface Said {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** The answer's traits of one name. */
export function traitsOf({ answer }: Said, trait: TraitFact["trait"]): readonly TraitFact[] {
  return answer.facts.filter((fact): fact is TraitFact => fact.type === "trait" && fact.trait === trait);
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

/** Longest quote; the cell keeps the rest. */
const LONGEST_QUOTE = 160;

interface What {
  readonly sign: SignId;
  readonly standing: Standing;
  readonly says: Says;
  readonly read: Message;
}

/** Evidence in a fact's words and those around them; undefined for a fact that lies in no cell of the answer. */
export function fromFact(said: Said, fact: Evidence, what: What): SignReading | undefined {
  const { answer } = said;
  const cell = fact.cell ?? answer.parts[0]?.cell;
  if (!cell || fact.quote === "") return undefined;
  const part = answer.parts.find(
    (one) => sameCell(cell, one.cell) && one.text.startsWith(fact.quote, fact.start),
  );
  return part && fromPart(said, part, fact.start, fact.start + fact.quote.length, what);
}

/** Evidence in words of one cell, from and up to, with their sentence around them. */
export function fromPart(
  { answer }: Said,
  part: AnswerPart,
  start: number,
  end: number,
  { sign, standing, says, read }: What,
): SignReading {
  const around = surroundings(part.text, start, end);
  // Written out, here and below: there is one for nearly every answer, and spreading four objects takes longest of all.
  return {
    sign,
    standing,
    says,
    read,
    question: answer.question,
    cell: part.cell,
    quote: around.quote,
    start: around.start,
    mark: { start, end },
  };
}

/** Evidence in the answer's own words as they begin; a blank answer is an empty quote in its cell. */
export function fromWords({ answer }: Said, { sign, standing, says, read }: What): SignReading {
  const { question } = answer;
  const part = tellingPart(answer.parts);
  if (!part) return { sign, standing, says, read, question, cell: answer.cell, quote: "", start: 0 };
  const { quote, start } = beginningOf(part.text);
  return { sign, standing, says, read, question, cell: part.cell, quote, start };
}

const SENTENCE_END = /[;\n。]|[.!?] /;
const SENTENCE_ENDS = new RegExp(SENTENCE_END, "g");

/** The sentence words stand in; of a long one what lies nearest to them. A short text is quoted whole. */
function surroundings(text: string, start: number, end: number): { quote: string; start: number } {
  if (text.length <= LONGEST_QUOTE) return trimmed(text, 0, text.length);
  const room = Math.max(0, LONGEST_QUOTE - (end - start)) >> 1;
  const before = text.slice(Math.max(0, start - room), start);
  const stops = [...before.matchAll(SENTENCE_ENDS)];
  const last = stops[stops.length - 1];
  let from = start - before.length;
  if (last) from += last.index + last[0].length;
  else if (from > 0) from = start - afterBlank(before);
  const after = text.slice(end, end + room);
  const stop = after.search(SENTENCE_END);
  const to = stop >= 0 ? end + stop + 1 : end + (end + room < text.length ? upToBlank(after) : after.length);
  return trimmed(text, from, to);
}

/** How much of the words before stays when they are cut at their first blank. */
function afterBlank(before: string): number {
  const blank = before.indexOf(" ");
  return blank < 0 ? 0 : before.length - blank - 1;
}

function upToBlank(after: string): number {
  return Math.max(0, after.lastIndexOf(" "));
}

function trimmed(text: string, from: number, to: number): { quote: string; start: number } {
  const part = text.slice(from, to);
  return { quote: part.trim(), start: from + part.length - part.trimStart().length };
}

/** The answer itself, else the vendor's note or figure, whichever has words. */
function tellingPart(parts: readonly AnswerPart[]): AnswerPart | undefined {
  let first: AnswerPart | undefined;
  for (const part of parts) {
    if (part.text === "" || part.text.trim() === "") continue;
    if (part.role === "answer") return part;
    first ??= part;
  }
  return first;
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
