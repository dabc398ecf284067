import type { Fact, QuantityFact } from "../model";
import { readCertificates } from "./certificates/read";
import type { FactContext } from "./context";
import { readDates } from "./dates";
import { readFreeOfCharge } from "./free-of-charge";
import { readMoney } from "./money";
import { readNamedList } from "./named-lists";
import { readNumericCell } from "./numeric-cell";
import { readQuantities } from "./quantities";
import { takeApart, type TextReading } from "./reading";
import { readMaturity } from "./traits/maturity";
import { readTraits } from "./traits/read-traits";

/**
 * The facts one text states, in the order they stand. Every `quote` is a verbatim substring of `text` at `start`
 * (UTF-16 units). What can't be read for certain is marked (`suspect`, low `confidence`), never guessed. Linear in the text.
 */
export function readFacts(text: string, context: FactContext): Fact[] {
  if (text.trim() === "") return [];
  return factsOf(takeApart(text, context));
}

/** The same for a text already taken apart. */
export function factsOf(reading: TextReading): Fact[] {
  const numeric = readNumericCell(reading);
  if (numeric) return [numeric];
  const certificates = readCertificates(reading);
  const { facts: money, used } = readMoney(reading);
  const free = money.length === 0 ? readFreeOfCharge(reading) : undefined;
  if (free) money.push(free);
  const measured = readQuantities(reading, used);
  // "since March 2015" is how long they exist, not a date.
  const dates =
    certificates.length === 0
      ? readDates(reading).filter(
          (date) => !measured.some((fact) => fact.type === "years" && holds(fact, date)),
        )
      : [];
  const quantities = measured.filter((fact) => !insideAny(fact, certificates) && !insideAny(fact, dates));
  const named = readNamedList(reading, quantities);
  if (named) quantities.push(named);
  const maturity = readMaturity(reading);
  const facts: Fact[] = [...certificates, ...money, ...quantities, ...dates, ...readTraits(reading)];
  if (maturity) facts.push(maturity);
  return facts.sort((a, b) => a.start - b.start || a.quote.length - b.quote.length);
}

type Place = { readonly start: number; readonly quote: string };

function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && outer.start + outer.quote.length >= inner.start + inner.quote.length;
}

function insideAny(
  fact: QuantityFact | { start: number; quote: string },
  others: readonly { start: number; quote: string }[],
): boolean {
  return others.some(
    (other) => fact.start < other.start + other.quote.length && fact.start + fact.quote.length > other.start,
  );
}
