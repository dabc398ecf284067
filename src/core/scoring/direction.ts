import type { Question } from "../model";
import { fold } from "./fold";
import {
  ADVERSE,
  BUYER_SCORE,
  CERTIFICATE,
  GAIN,
  GRANTED_TIME,
  HANDLING,
  LESS,
  MORE,
  OPEN,
  QUANTITY,
  type Words,
} from "./words";

export type Direction = "more" | "gain" | "less";

/** Which way figures under these words are better; undefined when the words do not tell. */
export function directionOf(text: string): Direction | undefined {
  if (mentions(text, GAIN)) return "gain";
  if (mentions(text, MORE)) return "more";
  return mentions(text, LESS) ? "less" : undefined;
}

/** The same for a question: a direction the buyer states wins over its words. */
export function wayOf({ text, direction }: Pick<Question, "text" | "direction">): Direction | undefined {
  const told = directionOf(text);
  if (direction === undefined) return told;
  return direction === "more" && told === "gain" ? "gain" : direction;
}

export const asksForQuantity = (text: string): boolean => text.includes("%") || mentions(text, QUANTITY);
export const asksForCertificate = (text: string): boolean => mentions(text, CERTIFICATE);
export const namesBuyerScore = (text: string): boolean => mentions(text, BUYER_SCORE);
export const grantsTime = (text: string): boolean => mentions(text, GRANTED_TIME);
export const isOpenQuestion = (text: string): boolean => mentions(text, OPEN);
/** "Any data breach in the last three years?", but not "Do you have a breach notification process?". */
export const asksForTrouble = (text: string): boolean => mentions(text, ADVERSE) && !mentions(text, HANDLING);

function mentions(text: string, words: Words): boolean {
  const folded = fold(text);
  const spaced = ` ${folded.replace(/[^\p{L}\p{N}\-%]+/gu, " ")} `;
  return (
    words.en.some((word) => spaced.includes(` ${word}`)) ||
    words.vi.some((word) => spaced.includes(` ${word} `)) ||
    words.cjk.some((word) => folded.includes(word))
  );
}
