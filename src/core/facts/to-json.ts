import type { Fact, ReadLanguage } from "../model";
import { readFacts } from "./read-facts";

/** Fields people don't see here: the answer carries the cell, and the confidence is for the review queue. */
const HIDDEN = new Set(["cell", "confidence", "quote", "start"]);

/** A fact as the command line prints it: the fields that say something, then its words and where they start. */
export function factToJson(fact: Fact): Record<string, unknown> {
  const fields = Object.entries(fact).filter(([name, value]) => value !== undefined && !HIDDEN.has(name));
  return { ...Object.fromEntries(fields), quote: fact.quote, start: fact.start };
}

/** The facts of one bare line of text, as plain JSON. */
export function readFactsOfLine(
  line: string,
  options: { readonly asOf: string; readonly lang?: ReadLanguage | "auto" },
): Record<string, unknown>[] {
  const context =
    options.lang === undefined ? { asOf: options.asOf } : { asOf: options.asOf, lang: options.lang };
  return readFacts(line, context).map(factToJson);
}
