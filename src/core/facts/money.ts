import type { MoneyFact } from "../model";
import { bareAmount, followingAmount } from "./bare-money";
import { isAccountingNegative, price, type Priced } from "./money-beside";
import { isRange, mayGoOn, minorPart, settle } from "./money-ranges";
import { exact } from "./numbers/exact";
import { priceTerms } from "./price-terms";
import type { NumberSpan } from "./numbers/spans";
import { evidence, type TextReading } from "./reading";
import { taxesOf } from "./taxes";
import { boundOf } from "./terms";

/** All sums of money in a text, and the spans they used up (so that nothing counts them again). */
export function readMoney(reading: TextReading): {
  readonly facts: MoneyFact[];
  readonly used: ReadonlySet<NumberSpan>;
} {
  const used = new Set<NumberSpan>();
  const facts: MoneyFact[] = [];
  const taken = new Set<number>();
  const { spans } = reading;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || used.has(span) || span.broken === "list" || span.broken === "vague") continue;
    const next = spans[index + 1];
    const partner = next && isRange(reading, span, next) ? next : undefined;
    const priced = price(reading, span, taken);
    const pricedPartner = partner ? price(reading, partner, taken) : undefined;
    const main =
      priced ??
      (pricedPartner && partner
        ? { ...pricedPartner, span, start: span.start, first: span.first, last: span.last, end: span.end }
        : undefined);
    if (!main) {
      const bare =
        bareAmount(reading, span, partner) ?? followingAmount(reading, span, facts[facts.length - 1]);
      if (!bare) continue;
      used.add(span);
      if (partner) used.add(partner);
      facts.push(bare);
      continue;
    }
    used.add(span);
    if (partner) used.add(partner);
    for (let token = main.first; token <= main.last; token += 1) taken.add(token);
    if (pricedPartner)
      for (let token = pricedPartner.first; token <= pricedPartner.last; token += 1) taken.add(token);
    const composite = partner ? undefined : minorPart(reading, main, spans[index + 1]);
    if (composite) used.add(composite.span);
    const goesOn = !partner && !composite && mayGoOn(reading, main, spans[index + 1]);
    facts.push(makeFact(reading, main, partner, pricedPartner, composite, goesOn));
  }
  return { facts, used };
}

function makeFact(
  reading: TextReading,
  main: Priced,
  partner: NumberSpan | undefined,
  pricedPartner: Priced | undefined,
  composite: { end: number; amount: number } | undefined,
  goesOn: boolean,
): MoneyFact {
  const low = settle(reading, main.span, partner, main.currency);
  const high = partner ? settle(reading, partner, undefined, main.currency) : undefined;
  // "USD 1.250.00" is no version: with a currency beside it, it is a price typed wrongly.
  const suspect =
    main.span.broken === "dotted"
      ? "typo"
      : (low.suspect ?? high?.suspect ?? (goesOn ? "unclear" : undefined));
  const isNegative = low.value > 0 && main.factor > 0 && isAccountingNegative(reading.text.clean);
  const factor = isNegative ? -main.factor : main.factor;
  const end = composite?.end ?? (partner ? Math.max(pricedPartner?.end ?? 0, partner.end) : main.end);
  const lastToken = pricedPartner?.last ?? partner?.last ?? main.last;
  const bound = partner ? undefined : boundOf(reading, main.first, lastToken);
  const taxes = taxesOf(reading, main.start, end);
  const currency = main.currency ?? pricedPartner?.currency ?? null;
  return {
    type: "money",
    amount: exact(low.value * factor + (composite?.amount ?? 0)),
    ...(high ? { amountTo: exact(high.value * factor) } : {}),
    ...(bound ? { bound } : {}),
    currency,
    ...priceTerms(reading, main.start, end),
    ...(taxes ? { taxes } : {}),
    ...(suspect ? { suspect } : {}),
    ...evidence(reading, main.start, end, suspect ? 0.4 : currency === null ? 0.7 : 0.95),
  };
}
