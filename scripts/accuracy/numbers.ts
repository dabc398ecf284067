import type { ReadLanguage } from "../../src/core/model";
import { readFacts, readNumbers } from "../../src/core/facts";
import type { Judged, Outcome } from "./tally";

const AS_OF = "2026-01-01";

export interface TruePair {
  readonly lang: string;
  readonly text: string;
  readonly quote?: string;
  readonly type?: string;
  readonly value?: number | string | boolean;
  readonly amount?: number;
  readonly currency?: string | null;
  readonly unit?: string;
  readonly source?: string;
}

/** The ISO codes a truth allows: it names "Dollar" where the text says no more than "$". */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  $: ["USD"],
  Dollar: ["USD", "AUD", "CAD", "SGD", "HKD", "NZD"],
  "£": ["GBP"],
  Pound: ["GBP"],
  cent: ["USD"],
  Cent: ["USD"],
  Pence: ["GBP"],
  Rupee: ["INR", "LKR", "PKR"],
};

/** Money: amount and currency must agree with the pair; half a sum or another currency is an error. */
export function judgeMoney(pair: TruePair): Judged {
  const facts = readFacts(pair.text, { asOf: AS_OF, lang: pair.lang as ReadLanguage }).filter(
    (fact) => fact.type === "money",
  );
  const near = facts.filter((fact) => overlaps(pair, fact.quote, fact.start));
  const isMinor = ["cent", "Cent", "Pence", "Sen"].includes(pair.unit ?? pair.currency ?? "");
  const amount = (pair.amount ?? NaN) / (isMinor ? 100 : 1);
  const found = near.find((fact) => same(fact.amount, amount) && sameCurrency(pair, fact.currency));
  const flagged = near.length === 0 || near.some((fact) => fact.suspect !== undefined);
  return judged(
    "money",
    pair,
    found && found.suspect === undefined ? "exact" : flagged ? "abstained" : "silent-error",
    near.map((fact) => `${fact.amount} ${fact.currency}`),
  );
}

function sameCurrency(pair: TruePair, currency: string | null): boolean {
  const stated = pair.currency ?? pair.unit ?? "";
  const family = FAMILIES[stated] ?? FAMILIES[pair.unit ?? ""];
  if (family) return currency !== null && family.includes(currency);
  return (pair.currency ?? null) === null || pair.currency === currency;
}

/** Plain numbers and percentages, word for word. */
export function judgeNumber(pair: TruePair): Judged {
  const text = String(pair.value);
  const percent = text.endsWith("%");
  const value = Number(text.replace("%", ""));
  const near = readNumbers(pair.text, { asOf: AS_OF, lang: pair.lang as ReadLanguage }).filter((number) =>
    overlaps(pair, number.quote, number.start),
  );
  const exact = near.some(
    (number) => !number.suspect && same(number.value, value) && (!percent || number.isPercent),
  );
  const flagged = near.length === 0 || near.some((number) => number.suspect);
  return judged(
    `numbers (${pair.type ?? "number"})`,
    pair,
    exact ? "exact" : flagged ? "abstained" : "silent-error",
    near.map((number) => String(number.value)),
  );
}

function judged(set: string, pair: TruePair, outcome: Outcome, read: readonly string[]): Judged {
  const expected = pair.value ?? `${pair.amount} ${pair.currency ?? pair.unit ?? ""}`;
  return {
    set,
    language: pair.lang,
    outcome,
    detail: `${pair.text} | ${pair.quote ?? ""} | expected ${expected} | read ${read.join(", ") || "nothing"}`,
  };
}

/** Whether something read stands in the words the pair speaks of. Truths quote in their own case and spacing. */
function overlaps(pair: TruePair, quote: string, start: number): boolean {
  if (pair.quote === undefined) return true;
  const at = pair.text.normalize("NFKC").toLowerCase().indexOf(pair.quote.normalize("NFKC").toLowerCase());
  if (at < 0) return true;
  return start < at + pair.quote.length && start + quote.length > at;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
