import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { RISKS, SIGNS, type RiskLevel, type SignState } from "../../../src/core/risks/risk";
import { whyInWords } from "../../../src/core/risks/in-words";
import { risks } from "../../../src/core/wording/risks";
import { say } from "../../../src/core/wording/say";
import { assessRisks } from "../../../src/core/risks";
import { tenderOf } from "./small-tender";

const LANGUAGES = ["en", "vi", "ko"] as const;

describe("the words of the risks", () => {
  it("use the same values and choices in every language", () => {
    for (const key of Object.keys(risks.en) as (keyof typeof risks.en)[]) {
      const [en, vi, ko] = LANGUAGES.map((language) => placesIn(parse(risks[language][key])));
      expect({ key, places: vi }).toEqual({ key, places: en });
      expect({ key, places: ko }).toEqual({ key, places: en });
    }
    expect(Object.keys(risks.vi).sort()).toEqual(Object.keys(risks.en).sort());
    expect(Object.keys(risks.ko).sort()).toEqual(Object.keys(risks.en).sort());
  });

  it.each(LANGUAGES)("name every risk, sign, state and level in %s, and tell them apart", (language) => {
    const states: SignState[] = ["found", "partly", "missing", "denied", "not-asked"];
    const levels: RiskLevel[] = ["low", "moderate", "high", "unknown"];
    const groups = [
      RISKS.map((risk) => `risk.${risk}`),
      RISKS.flatMap((risk) => [...SIGNS[risk].key, ...SIGNS[risk].more].map((sign) => `risk.sign.${sign}`)),
      states.map((state) => `risk.state.${state}`),
      levels.map((level) => `risk.level.${level}`),
    ];
    for (const keys of groups) {
      const words = keys.map((key) => say(language, { key }));
      expect(words.filter((word, index) => word === keys[index])).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it.each(LANGUAGES)("leave no key unsaid in %s", (language) => {
    const evaluation = tenderOf([
      ["Are you certified to ISO 27001?", "No", "Yes, certified", "Our data centre is certified"],
      ["What is not included in your price?", "Travel", "", "Nothing"],
      ["Annual staff turnover", "46%", "9%", "not measured"],
      ["Where do you work, which languages?", "Hà Nội", "English and German", "offshore"],
    ]);
    for (const risk of assessRisks(evaluation)) {
      const said = [whyInWords(risk, (message) => say(language, message))];
      for (const { evidence } of risk.signs) said.push(...evidence.map(({ read }) => say(language, read)));
      expect(said.filter((words) => words === "" || /risk\.\S/.test(words))).toEqual([]);
    }
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
