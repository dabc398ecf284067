import type { Fact } from "../../../../src/core/model";
import { readFacts } from "../../../../src/core/facts";
import type { FactContext } from "../../../../src/core/facts/context";

/** One line as a vendor writes it, what its figures say, and what stands around it. */
export type Row = readonly [
  language: "en" | "vi" | "ko" | "ja" | "mixed",
  text: string,
  says: readonly string[],
  around?: Partial<FactContext>,
];

/** The evaluation date of every table: "since 2004" is 22 years. */
const AS_OF = "2026-11-21";

/** The measured facts of a line, in the short form the tables are written in. */
export function figuresOf([language, text, , around]: Row): string[] {
  return readFacts(text, {
    asOf: AS_OF,
    lang: language === "mixed" ? "auto" : language,
    ...around,
  }).flatMap((fact) => gist(fact) ?? []);
}

/** "up-to 40–55 EUR/hour per FTE tax excluded"; a trailing "?" stands for unsure; a flagged typo has no value. */
function gist(fact: Fact): string | undefined {
  const unsure = fact.confidence < 0.6 ? "?" : "";
  if (fact.type === "rating") return `${fact.value} of ${fact.outOf}${unsure}`;
  if (fact.type === "date") return fact.date + unsure;
  if (fact.type === "money") {
    if (fact.suspect) return `${fact.suspect} ${fact.currency ?? "?"}`;
    const terms = `${fact.period ? `/${fact.period}` : ""}${fact.per ? ` per ${fact.per}` : ""}`;
    const amount = range(fact.bound, fact.amount, fact.amountTo);
    if (fact.free) return `free${terms}${unsure}`;
    return `${amount} ${fact.currency ?? "?"}${terms}${fact.taxes ? ` tax ${fact.taxes}` : ""}${unsure}`;
  }
  if (fact.type === "certificate" || fact.type === "maturity" || fact.type === "trait") return undefined;
  const amount = range(fact.bound, fact.value, fact.valueTo);
  if (fact.type === "percent") return `${amount}%${fact.of ? ` ${fact.of}` : ""}${unsure}`;
  if (fact.type === "years") return `${amount} years${fact.of ? ` of ${fact.of}` : ""}${unsure}`;
  return `${amount}${fact.of ? ` ${fact.of}` : ""}${unsure}`;
}

function range(bound: string | undefined, low: number, high: number | undefined): string {
  return `${bound ? `${bound} ` : ""}${low}${high === undefined ? "" : `–${high}`}`;
}
