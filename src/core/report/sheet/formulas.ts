import type { Language } from "../../model";
import { say } from "../../wording/say";
import type { FormulaCell } from "../workbook-plan";

/** Excel refuses text longer than this inside a formula. */
const LONGEST_TEXT = 250;

/** A formula cell; `text` comes without its "=". */
export function formula(text: string): FormulaCell {
  return { formula: `=${text}` };
}

/** Text as it stands inside a formula: quotes doubled, long text in pieces joined by "&". */
export function textInFormula(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_TEXT) {
    pieces.push(`"${text.slice(start, start + LONGEST_TEXT).replace(/"/g, '""')}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join("&");
}

const MARK = "\u0001";

/**
 * A sentence of the message tables as a formula expression: each placeholder becomes the expression given for it, the
 * words around it stay text. That keeps word order the translators' business and the numbers live.
 */
export function sentenceInFormula(
  language: Language,
  key: string,
  expressions: Readonly<Record<string, string>> = {},
): string {
  const marked: Record<string, string> = {};
  for (const name of Object.keys(expressions)) marked[name] = `${MARK}${name}${MARK}`;
  const parts = say(language, { key, values: marked }).split(MARK);
  return parts
    .map((part, index) =>
      index % 2 === 1 ? (expressions[part] ?? '""') : part === "" ? "" : textInFormula(part),
    )
    .filter((part) => part !== "")
    .join("&");
}
