import fc from "fast-check";
import type { Fact } from "../../src/core/model";
import { draftOf, factFrom, fieldsOf } from "../../src/taskpane/screens/responses/review/fact-fields";
import { moneyWords } from "../../src/taskpane/words/money-words";
import { createNumbers } from "../../src/taskpane/words/numbers";
import { numberInField, parseNumber } from "../../src/taskpane/words/parse-number";
import type { Words } from "../../src/taskpane/words/use-words";
import { IntlMessageFormat } from "intl-messageformat";
import { MESSAGES } from "./messages";

const LOCALES = ["en-GB", "vi-VN", "ko-KR", "de-DE", "fr-FR"] as const;
const locale = fc.constantFrom(...LOCALES);
const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100);
const evidence = { quote: "words", start: 3, confidence: 1 };
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,10}[A-Za-z0-9]$/);

const facts: fc.Arbitrary<Fact> = fc
  .oneof(
    fc.record({
      type: fc.constant("money" as const),
      amount,
      currency: fc.constantFrom("USD", "VND", null),
      period: fc.constantFrom("month" as const, "one-off" as const, null),
      per: fc.constantFrom("FTE" as const, null),
    }),
    fc.record({
      type: fc.constant("certificate" as const),
      scheme: word,
      status: fc.constantFrom("held" as const, "in-progress" as const),
      validUntil: fc.constantFrom("2027-03-31", "2026-02-28"),
      scope: word,
    }),
    fc.record({ type: fc.constantFrom("years" as const, "percent" as const), value: amount }),
    fc.record({ type: fc.constant("rating" as const), value: amount, outOf: fc.constantFrom(5, 10) }),
    fc.record({
      type: fc.constant("maturity" as const),
      level: fc.constantFrom("pilot" as const, "scaled" as const),
      tools: fc.array(word, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant("trait" as const), trait: fc.constant("location" as const), value: word }),
    fc.record({ type: fc.constant("date" as const), date: fc.constant("2027-03-31") }),
  )
  .map((fact) => ({ ...fact, ...evidence }));

describe("The fields of a fact", () => {
  it("give back the fact they were filled with, in any way of writing numbers", () => {
    fc.assert(
      fc.property(facts, locale, (fact, tag) => {
        expect(factFrom(draftOf(fact, tag), fact, tag)).toEqual(fact);
      }),
    );
  });

  it("say nothing while a figure, a currency, a date or a name cannot be read", () => {
    const money: Fact = { type: "money", amount: 5, currency: "USD", period: null, per: null, ...evidence };
    const change = (fact: Fact, part: Record<string, string>) =>
      factFrom({ ...draftOf(fact, "en-GB"), ...part }, fact, "en-GB");
    expect(change(money, { amount: "five" })).toBeUndefined();
    expect(change(money, { amountTo: "x" })).toBeUndefined();
    expect(change(money, { currency: "dollars" })).toBeUndefined();
    expect(change(money, { currency: "eur", amount: "1,250.50" })).toMatchObject({
      currency: "EUR",
      amount: 1250.5,
    });
    const held: Fact = { type: "certificate", scheme: "ISO 9001", status: "held", ...evidence };
    expect(change(held, { scheme: " " })).toBeUndefined();
    expect(change(held, { validUntil: "2027-13-45" })).toBeUndefined();
    expect(change({ type: "rating", value: 4, outOf: 5, ...evidence }, { outOf: "0" })).toBeUndefined();
  });

  it("have a label of their own each", () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const labels = fieldsOf(fact).map(({ label }) => MESSAGES.en[label]);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

describe("Numbers in fields", () => {
  it("are read as they are written", () => {
    fc.assert(
      fc.property(amount, locale, (value, tag) => {
        expect(parseNumber(numberInField(value, tag), tag)).toBe(value);
        expect(parseNumber(new Intl.NumberFormat(tag).format(value), tag)).toBeCloseTo(value, 2);
      }),
    );
    for (const text of ["", "abc", "1e5", "--2", "1.2.3", "9".repeat(40)]) {
      expect(parseNumber(text, "en-GB")).toBeNull();
    }
  });
});

describe("Money in words", () => {
  const words = (language: "en" | "vi" | "ko", tag: string): Words => ({
    language,
    locale: tag,
    numbers: createNumbers(tag),
    t: (key, values) => String(new IntlMessageFormat(MESSAGES[language][key], tag).format({ ...values })),
    rich: () => null,
    say: () => "",
  });
  const hourly: Fact & { type: "money" } = {
    type: "money",
    amount: 11.8,
    currency: "USD",
    period: "hour",
    per: null,
    ...evidence,
  };
  const plain = (text: string) => text.replace(/\u00A0/g, " ");

  it("stands as each language has it", () => {
    expect(plain(moneyWords(words("en", "en-GB"), hourly))).toBe("USD 11.80 per hour");
    expect(plain(moneyWords(words("vi", "vi-VN"), hourly))).toBe("11,80 USD/giờ");
    expect(plain(moneyWords(words("ko", "ko-KR"), hourly))).toBe("시간당 USD 11.80");
  });

  it("names the currency of a range once, and bounds", () => {
    const range = { ...hourly, amount: 40, amountTo: 55, period: null };
    expect(plain(moneyWords(words("en", "en-GB"), range))).toBe("USD 40–55");
    expect(plain(moneyWords(words("vi", "vi-VN"), range))).toBe("40–55 USD");
    const from = { ...hourly, amount: 1000, period: null, bound: "from" as const, currency: null };
    expect(moneyWords(words("en", "en-GB"), from)).toBe("from 1,000");
  });
});
