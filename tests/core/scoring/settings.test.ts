import fc from "fast-check";
import type {
  Answer,
  CertificateFact,
  Fact,
  MaturityFact,
  MoneyFact,
  QuantityFact,
  RatingFact,
  RuleSetting,
  Score,
  Verdict,
} from "../../../src/core/model";
import { inFigures, ruleChoices, ruleInUse, scoreAnswers } from "../../../src/core/scoring";
import { ruleSettingFromJson } from "../../../src/core/settings/rule-setting-from-json";
import { say, template } from "../../../src/core/wording/say";
import { answer, fact, money, question, vendor } from "./hand-made";

const ASKED = question("E1", "Tell us about it");

/** Scores one question by a rule people chose; each entry is one vendor's answer. */
function scores(
  rule: RuleSetting | undefined,
  given: readonly Partial<Answer>[],
  asked = ASKED,
): readonly Score[] {
  const vendors = given.map((_, i) => vendor(`v${i}`));
  const answers = given.map((more, i) => answer(`v${i}`, asked.id, more.text ?? "words", more));
  return scoreAnswers({ vendors, questions: [rule ? { ...asked, rule } : asked], answers });
}

const values = (list: readonly Score[]) => list.map(({ value }) => value);
const figure = (type: "years" | "count" | "percent" | "number", value: number): Partial<Answer> => ({
  facts: [fact<QuantityFact>({ type, value })],
});
const numbers = (...list: number[]) => list.map((value) => figure("number", value));
const certificate = (scheme: string, status: CertificateFact["status"]) =>
  fact<CertificateFact>({ type: "certificate", scheme, status });
const words = (text: string): Partial<Answer> => ({
  text,
  parts: [{ role: "answer", cell: ASKED.cell, text, value: text, numberFormat: "General" }],
});

describe("scale by bounds", () => {
  it("gives METHODS.md's numbers between the buyer's bounds: 5995 and 8995, of 10 points", () => {
    const rule: RuleSetting = { rule: "scale", direction: "less", worst: 8995, best: 5995, figure: "number" };
    const list = values(scores(rule, numbers(6450, 7295, 5995, 8995, 12_000, 100)));
    expect(list.slice(0, 2).map((value) => Math.round(value! / 10) / 100)).toEqual([8.48, 5.67]);
    expect(list.slice(2)).toEqual([10_000, 0, 0, 10_000]);
  });

  it("takes its bounds from the bids: worst 0, best 100, all alike 100", () => {
    const rule: RuleSetting = { rule: "scale", direction: "more", worst: null, best: null };
    expect(values(scores(rule, numbers(10, 20, 40)))).toEqual([0, 3333, 10_000]);
    expect(values(scores(rule, numbers(7, 7)))).toEqual([10_000, 10_000]);
    expect(say("en", scores(rule, numbers(10, 40))[0]!.ruleText)).toBe(
      "Figure: 10 (worst bid) → 0, 40 (best bid) → 100",
    );
  });

  it("gives nobody points when no bid beats the worst that people set", () => {
    const rule: RuleSetting = { rule: "scale", direction: "more", worst: 50, best: null };
    expect(values(scores(rule, numbers(20, 50)))).toEqual([0, 0]);
  });

  it("lets two stated ends tell the direction, and keeps negative figures", () => {
    const nps: RuleSetting = { rule: "scale", direction: "less", worst: -100, best: 100 };
    expect(values(scores(nps, numbers(-100, 0, 50)))).toEqual([0, 5000, 7500]);
  });

  it.each<[string, RuleSetting]>([
    ["scale", { rule: "scale", direction: "more", worst: null, best: null, figure: "number" }],
    ["ratio, more", { rule: "ratio", direction: "more", figure: "number" }],
    ["ratio, less", { rule: "ratio", direction: "less", figure: "number" }],
  ])("%s does not change when all figures are stated in another unit", (_, rule) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 8 }),
        fc.constantFrom(2, 10, 1024),
        (bids, unit) => {
          const scaled = bids.map((bid) => bid * unit);
          expect(values(scores(rule, numbers(...scaled)))).toEqual(values(scores(rule, numbers(...bids))));
        },
      ),
    );
  });
});

describe("target and threshold", () => {
  const uptime: RuleSetting = { rule: "target", threshold: 99, target: 99.9, figure: "percent" };
  const percents = (...list: number[]) => list.map((value) => figure("percent", value));

  it("nothing up to the threshold, everything from the target on, linear between", () => {
    expect(values(scores(uptime, percents(98, 99, 99.45, 99.9, 100)))).toEqual([0, 0, 5000, 10_000, 10_000]);
  });

  it("turns round where the target lies below, and is a pass mark where both are one", () => {
    const attrition: RuleSetting = { rule: "target", threshold: 40, target: 10, figure: "percent" };
    expect(values(scores(attrition, percents(5, 10, 25, 40, 90)))).toEqual([10_000, 10_000, 5000, 0, 0]);
    const pass: RuleSetting = { rule: "target", threshold: 95, target: 95 };
    expect(values(scores(pass, percents(94.9, 95, 99)))).toEqual([0, 10_000, 10_000]);
    expect(say("en", scores(pass, percents(94))[0]!.explanation)).toBe("94% misses the pass mark of 95%.");
  });
});

describe("counts, years, ratings, scores already given", () => {
  it("saturate where people say it is enough, whatever the bids", () => {
    const counts = [5, 10, 400].map((value) => figure("count", value));
    expect(values(scores({ rule: "count", enough: 10 }, counts))).toEqual([5000, 10_000, 10_000]);
    const years = [3, 12, 30].map((value) => figure("years", value));
    expect(values(scores({ rule: "years", enough: 12 }, years))).toEqual([2500, 10_000, 10_000]);
  });

  it("rating out of N: for figures that name no scale; others keep theirs", () => {
    const list = scores({ rule: "rating", outOf: 10 }, [
      figure("number", 8),
      { facts: [fact<RatingFact>({ type: "rating", value: 4, outOf: 5 })] },
      figure("number", 11),
      figure("percent", 80),
    ]);
    expect(values(list)).toEqual([8000, 8000, null, 8000]);
  });

  it("the buyer's own scores are used as they are, on the scale that holds them or the one said", () => {
    expect(values(scores({ rule: "given-score", outOf: null }, numbers(4, 2.5)))).toEqual([8000, 5000]);
    expect(values(scores({ rule: "given-score", outOf: 20 }, numbers(15, 21)))).toEqual([7500, null]);
    const unknown = scores({ rule: "given-score", outOf: null }, numbers(250));
    expect(values(unknown)).toEqual([null]);
    expect(say("en", unknown[0]!.explanation)).toMatch(/out of how many/);
  });
});

describe("certificate coverage", () => {
  const valued: RuleSetting = {
    rule: "certificate",
    schemes: [
      { scheme: "ISO/IEC 27001:2022", points: 60, required: true },
      { scheme: "SOC 2 Type II", points: 30, required: false },
      { scheme: "PCI DSS", points: 10, required: false },
    ],
  };
  const holds = (...facts: Fact[]): Partial<Answer> => ({ facts });
  const iso = (status: CertificateFact["status"]) => certificate("ISO 27001", status);

  it("adds up what is held, in progress and planned, by their points", () => {
    const list = scores(valued, [
      holds(iso("held"), certificate("SOC 2", "held"), certificate("PCI DSS", "held")),
      holds(iso("held"), certificate("SOC 2", "in-progress"), certificate("PCI DSS", "planned")),
      holds(iso("held")),
    ]);
    expect(values(list)).toEqual([10_000, 6000 + 1500 + 250, 6000]);
  });

  it("a required scheme that is not held makes the whole 0, whatever else is", () => {
    const others = [certificate("SOC 2", "held"), certificate("PCI DSS", "held")];
    const ways = ["in-progress", "planned", "expired", "third-party", "not-held"] as const;
    const list = scores(valued, [holds(...others), ...ways.map((way) => holds(iso(way), ...others))]);
    expect(values(list)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(say("en", list[0]!.explanation)).toBe(
      "ISO/IEC 27001:2022 is required and not mentioned: 0 points.",
    );
    expect(say("en", list[4]!.explanation)).toMatch(/held by somebody else/);
  });

  it("parts report types and schemes that merely look alike", () => {
    const type = (reportType: string) => ({ ...certificate("SOC 2", "held"), reportType });
    const soc: RuleSetting = {
      rule: "certificate",
      schemes: [{ scheme: "SOC 2 Type II", points: 1, required: false }],
    };
    expect(
      values(scores(soc, [holds(type("Type II")), holds(type("Type I")), holds(type("Type 2"))])),
    ).toEqual([10_000, null, 10_000]);
    const iso27001: RuleSetting = {
      rule: "certificate",
      schemes: [{ scheme: "ISO 270017", points: 1, required: false }],
    };
    expect(values(scores(iso27001, [holds(iso("held"))]))).toEqual([null]);
  });

  it("a bare yes says it only where the question names the schemes", () => {
    const yes: Partial<Answer> = { verdict: "yes" };
    expect(values(scores(valued, [yes]))).toEqual([null]);
    const asked = question("S1", "Do you hold ISO 27001?");
    const one: RuleSetting = {
      rule: "certificate",
      schemes: [{ scheme: "ISO 27001", points: 100, required: true }],
    };
    expect(values(scores(one, [yes, { verdict: "partial" }, { verdict: "no" }], asked))).toEqual([
      10_000, 0, 0,
    ]);
  });

  it("never scores a vendor less for getting further with a certificate", () => {
    const ladder = ["not-held", "planned", "in-progress", "held"] as const;
    const standing = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(standing, fc.nat(2), (levels, which) => {
        const facts = (at: readonly number[]) =>
          holds(
            ...["ISO 27001", "SOC 2", "PCI DSS"].map((scheme, i) => certificate(scheme, ladder[at[i]!]!)),
          );
        const further = levels.map((level, i) => (i === which ? Math.min(3, level + 1) : level));
        const [before, after] = values(scores(valued, [facts(levels), facts(further)]));
        expect(after!).toBeGreaterThanOrEqual(before!);
      }),
    );
  });
});

describe("choices with points", () => {
  const models: RuleSetting = {
    rule: "choices",
    choices: [
      { words: "Fixed price", points: 100 },
      { words: "Hybrid", points: 60 },
      { words: "T&M", points: 30 },
      { words: "n/a", points: 5 },
    ],
  };

  it("looks for the whole answer, then its parts (the best counts), then its words", () => {
    const list = scores(models, [
      words(" fixed  PRICE "),
      words("T&M; hybrid"),
      words("A hybrid of both, billed monthly by milestone"),
      words("Not fixed price"),
      words("Outcome based"),
    ]);
    expect(values(list)).toEqual([10_000, 6000, 6000, null, null]);
    expect(list[0]!.confidence).toBe(1);
    expect(list[2]!.confidence).toBeLessThan(0.6);
    expect(say("en", list[2]!.doubt!)).toMatch(/“Hybrid” \(60 points\)/);
    expect(say("en", list[4]!.explanation)).toMatch(/none of the choices/);
  });

  it("does not find a choice inside a longer word or a longer choice", () => {
    const rule: RuleSetting = {
      rule: "choices",
      choices: [
        { words: "site", points: 100 },
        { words: "on site support", points: 10 },
      ],
    };
    expect(
      values(scores(rule, [words("our website helps"), words("we give on site support daily")])),
    ).toEqual([null, 1000]);
  });

  it("the buyer's words win even over a blank answer, as n/a", () => {
    expect(values(scores(models, [{ ...words("n/a"), verdict: "na" }]))).toEqual([500]);
  });
});

describe("verdict, ladder, manual and price", () => {
  it("take the points people set", () => {
    const verdicts = (["yes", "partial", "no"] as const).map((verdict): Partial<Answer> => ({ verdict }));
    const rule: RuleSetting = { rule: "verdict", yes: 80, partial: 33.33, no: 10 };
    expect(values(scores(rule, verdicts))).toEqual([8000, 3333, 1000]);
    expect(say("vi", scores(rule, verdicts)[0]!.ruleText)).toBe("Có → 80, một phần → 33,33, không → 10");
    const ladder = { none: 0, planned: 10, pilot: 20, production: 90, scaled: 100 };
    const at = (level: MaturityFact["level"]): Partial<Answer> => ({
      facts: [fact<MaturityFact>({ type: "maturity", level })],
    });
    expect(
      values(scores({ rule: "maturity", ladder }, [at("planned"), at("production"), { verdict: "yes" }])),
    ).toEqual([1000, 9000, 9000]);
  });

  it("manual suggests nothing and asks for no review", () => {
    const [score] = scores({ rule: "manual" }, [{ verdict: "yes" }]);
    expect(score).toMatchObject({ value: null, rule: "not-scored", confidence: 1 });
    expect(say("ko", score!.explanation)).toMatch(/사람이 채점/);
  });

  it("price takes any question with money", () => {
    const asked = question("E4", "What we spend on training each year");
    const list = scores({ rule: "price" }, [{ facts: [money(200)] }, { facts: [money(100)] }], asked);
    expect(list.map(({ rule, value }) => [rule, value])).toEqual([
      ["lowest-price", 5000],
      ["lowest-price", 10_000],
    ]);
  });
});

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }));
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .record({ type: fc.constantFrom("years", "count", "percent", "number" as const), value: anyNumber })
    .map((one) => fact<QuantityFact>(one as QuantityFact)),
  fc
    .record({ value: anyNumber, outOf: anyNumber })
    .map((one) => fact<RatingFact>({ type: "rating", ...one })),
  anyNumber.map((amount): MoneyFact => money(amount)),
  fc
    .constantFrom<CertificateFact["status"]>("held", "planned", "expired", "unknown", "third-party")
    .map((status) => certificate("ISO 27001", status)),
  fc
    .constantFrom<MaturityFact["level"]>("none", "pilot", "scaled")
    .map((level) => fact<MaturityFact>({ type: "maturity", level })),
);
const anyAnswer: fc.Arbitrary<Partial<Answer>> = fc.record({
  text: fc.oneof(fc.string(), fc.constantFrom("", "constructor", "yes, no", "Fixed price")),
  verdict: fc.constantFrom<Verdict | null>(null, "yes", "partial", "no", "na", "unanswered"),
  facts: fc.array(anyFact, { maxLength: 4 }),
});
const points = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
// + 0: JSON knows no negative zero.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const bound = fc.option(finite);
const above = fc.option(fc.double({ min: 1e-9, max: 1e12, noNaN: true }));
const direction = fc.constantFrom("more" as const, "less" as const);
const anyRule: fc.Arbitrary<RuleSetting> = fc.oneof(
  fc.record({ rule: fc.constant("verdict" as const), yes: points, partial: points, no: points }),
  fc.record({ rule: fc.constant("scale" as const), direction, worst: bound, best: bound }),
  fc.record({ rule: fc.constant("ratio" as const), direction }),
  fc.record({
    rule: fc.constant("target" as const),
    threshold: finite,
    target: finite,
  }),
  fc.record({ rule: fc.constantFrom("count" as const, "years" as const), enough: above }),
  fc.record({ rule: fc.constantFrom("rating" as const, "given-score" as const), outOf: above }),
  fc.record({
    rule: fc.constant("certificate" as const),
    schemes: fc.array(
      fc.record({
        scheme: fc.constantFrom("ISO 27001", "SOC 2", "constructor"),
        points: fc.nat(100),
        required: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.constantFrom<RuleSetting>({ rule: "maturity" }, { rule: "price" }, { rule: "manual" }),
  fc.record({
    rule: fc.constant("choices" as const),
    choices: fc.array(fc.record({ words: fc.string({ minLength: 1 }), points }), { maxLength: 4 }),
  }),
);

describe("every rule with every setting", () => {
  it("gives whole hundredths within 0–100 or nothing, with words in three languages, for hostile facts", () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), fc.option(anyRule), (given, rule) => {
        for (const score of scores(rule ?? undefined, given)) {
          if (score.value !== null) {
            expect(Number.isInteger(score.value)).toBe(true);
            expect(score.value).toBeGreaterThanOrEqual(0);
            expect(score.value).toBeLessThanOrEqual(10_000);
          }
          expect(score.confidence).toBeGreaterThanOrEqual(0);
          expect(score.confidence).toBeLessThanOrEqual(1);
          for (const message of [score.ruleText, score.readText, score.explanation, score.doubt]) {
            if (!message) continue;
            for (const language of ["en", "vi", "ko"] as const) {
              expect(template(language, message.key)).toBeDefined();
              expect(say(language, message)).not.toMatch(/undefined|NaN/);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("says itself in settings: choosing what is in use, or its figures, changes no score", () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), fc.option(anyRule), (given, rule) => {
        const asked = rule ? { ...ASKED, rule } : ASKED;
        const answers = given.map((more, i) => answer(`v${i}`, asked.id, more.text ?? "", more));
        const inUse = ruleInUse(asked, answers);
        const before = values(scores(rule ?? undefined, given));
        expect(values(scores(inUse, given))).toEqual(before);
        const filled = inFigures(inUse, asked, answers);
        expect(values(scores(filled, given))).toEqual(before);
        expect(ruleSettingFromJson(JSON.parse(JSON.stringify(inUse)))).toEqual(inUse);
        const choices = ruleChoices(asked, answers);
        expect(choices[0]).toEqual(inUse);
        expect(choices.map((one) => one.rule)).toContain("manual");
        expect(new Set(choices.map((one) => one.rule)).size).toBe(choices.length);
      }),
      { numRuns: 200 },
    );
  });

  it("never scores more of a good thing lower", () => {
    const measured = fc.oneof(
      fc.record({
        rule: fc.constant("scale" as const),
        direction,
        worst: bound,
        best: bound,
        figure: fc.constant("number" as const),
      }),
      fc.record({ rule: fc.constant("ratio" as const), direction, figure: fc.constant("number" as const) }),
    );
    const bids = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(measured, bids, (rule, figures) => {
        const stated =
          rule.rule === "scale" && rule.worst !== null && rule.best !== null && rule.worst !== rule.best;
        const more = stated
          ? (rule as { best: number }).best > (rule as { worst: number }).worst
          : rule.direction === "more";
        const sorted = [...figures].sort((a, b) => (more ? a - b : b - a));
        const list = values(scores(rule, numbers(...sorted))).map((value) => value!);
        list.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(list[i]!));
      }),
    );
  });
});

describe("rules to choose from", () => {
  it("offer the answers found as choices, those that say yes or no with their usual points", () => {
    const answers = ["Fixed price", "T&M", "fixed  price", "Fixed price, T&M"].map((text, i) =>
      answer(`v${i}`, "E1", text, words(text)),
    );
    const choices = ruleChoices(ASKED, answers).find(({ rule }) => rule === "choices");
    expect(choices).toEqual({
      rule: "choices",
      choices: [
        { words: "Fixed price", points: 0 },
        { words: "T&M", points: 0 },
      ],
    });
    expect(ruleInUse(ASKED, answers)).toEqual({ rule: "manual" });
  });

  it("show what is chosen automatically with its figures", () => {
    const asked = question("E2", "Years of experience");
    const answers = [2, 22].map((value, i) =>
      answer(`v${i}`, "E2", `${value} years`, figure("years", value)),
    );
    const inUse = ruleInUse(asked, answers);
    expect(inUse).toEqual({ rule: "years", enough: null });
    expect(inFigures(inUse, asked, answers)).toEqual({ rule: "years", enough: 20 });
    expect(ruleChoices(asked, answers).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["years", "scale", "target", "ratio", "manual"]),
    );
  });
});

it.each([
  { rule: "years", enough: 0 },
  { rule: "rating", outOf: -5 },
  { rule: "scale", direction: "up", worst: 0, best: 1 },
  { rule: "scale", direction: "more", worst: "0", best: 1 },
  { rule: "ratio", direction: "more", figure: "colour" },
  { rule: "verdict", yes: 101, partial: 50, no: 0 },
  { rule: "choices", choices: [{ words: " ", points: 1 }] },
  { rule: "certificate", schemes: [{ scheme: "", points: 1, required: true }] },
  { rule: "maturity", ladder: { none: 0 } },
  { rule: "constructor" },
  null,
])("a damaged rule is no rule: %j", (json) => {
  expect(ruleSettingFromJson(json)).toBeUndefined();
});
