import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { say } from "../../../src/core/wording/say";
import { scoring } from "../../../src/core/wording/scoring";

describe("the sentences of scoring", () => {
  it("exist in all three languages", () => {
    expect(Object.keys(scoring.vi).sort()).toEqual(Object.keys(scoring.en).sort());
    expect(Object.keys(scoring.ko).sort()).toEqual(Object.keys(scoring.en).sort());
  });

  it("can be read and use the same values and choices in every language", () => {
    for (const key of Object.keys(scoring.en) as (keyof typeof scoring.en)[]) {
      const [en, vi, ko] = ([scoring.en, scoring.vi, scoring.ko] as const).map((table) =>
        placesIn(parse(table[key])),
      );
      expect({ key, places: vi }).toEqual({ key, places: en });
      expect({ key, places: ko }).toEqual({ key, places: en });
    }
  });

  it("say money with and without currency, unit and period", () => {
    const values = { amount: 1200, currency: "USD", per: "FTE", period: "month" };
    expect(say("en", { key: "read.money", values })).toBe("USD 1,200 per FTE per month");
    expect(say("vi", { key: "read.money", values })).toBe("USD 1.200 mỗi FTE mỗi tháng");
    const bare = { amount: 12.5, currency: "_", per: "_", period: "_" };
    expect(say("en", { key: "read.money", values: bare })).toBe("12.5");
    expect(say("en", { key: "read.money", values: { ...bare, period: "one_off" } })).toBe("12.5 once");
  });
});

/** The names a sentence fills in, and for `select` its choices; plurals differ between languages and are left out. */
function placesIn(elements: readonly MessageFormatElement[]): string[] {
  const found = new Set<string>();
  const visit = (list: readonly MessageFormatElement[]): void => {
    for (const element of list) {
      if (element.type === TYPE.argument || element.type === TYPE.number) found.add(element.value);
      if (element.type === TYPE.plural) {
        found.add(element.value);
        Object.values(element.options).forEach((option) => visit(option.value));
      }
      if (element.type === TYPE.select) {
        found.add(`${element.value}: ${Object.keys(element.options).sort().join(",")}`);
        Object.values(element.options).forEach((option) => visit(option.value));
      }
    }
  };
  visit(elements);
  return [...found].sort();
}
