import type { Fact, ReadLanguage } from "../model";
import { readFacts } from "./read-facts";

/** A fact as the command line prints it: the fields that say something, without the cell (the answer carries it). */
export function factToJson(fact: Fact): Record<string, unknown> {
  const { cell: _cell, confidence: _confidence, start, quote, ...rest } = fact;
  const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(fields), quote, start };
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
