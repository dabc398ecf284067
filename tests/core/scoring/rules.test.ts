import type {
  Answer,
  CertificateFact,
  Fact,
  MaturityFact,
  QuantityFact,
  Question,
  RatingFact,
  Score,
} from "../../../src/core/model";
import { scoreAnswers } from "../../../src/core/scoring";
import { say } from "../../../src/core/wording/say";
import { answer, fact, money, question, vendor } from "./hand-made";

/** Scores one question: each entry is one vendor's answer. */
function scores(
  asked: Question,
  given: readonly Partial<Answer>[],
  points?: Record<string, number>,
): readonly Score[] {
  const vendors = given.map((_, i) => vendor(`v${i}`));
  const answers = given.map((more, i) => answer(`v${i}`, asked.id, more.text ?? "words", more));
  return scoreAnswers({ vendors, questions: [asked], answers, ...(points ? { answerPoints: points } : {}) });
}

const values = (list: readonly Score[]) => list.map(({ value }) => value);
const ruleOf = (list: readonly Score[]) => [...new Set(list.map(({ rule }) => rule))];
const with_ = (...facts: Fact[]): Partial<Answer> => ({ facts });
const years = (value: number) => with_(fact<QuantityFact>({ type: "years", value, of: "experience" }));
const percent = (value: number) => with_(fact<QuantityFact>({ type: "percent", value }));
const count = (value: number, of = "clients") => with_(fact<QuantityFact>({ type: "count", value, of }));
const certificate = (scheme: string, status: CertificateFact["status"]) =>
  fact<CertificateFact>({ type: "certificate", scheme, status });

describe("what the vendor says", () => {
  it("yes 100, partly 50, no 0; blank and n/a give no score and say so", () => {
    const list = scores(question("E1", "Do you offer night shifts?"), [
      { verdict: "yes" },
      { verdict: "partial" },
      { verdict: "no" },
      { verdict: "na" },
      { text: "" },
      { verdict: null },
    ]);
    expect(values(list)).toEqual([10_000, 5000, 0, null, null, null]);
    expect(say("en", list[3]!.explanation)).toMatch(/does not apply/);
    expect(say("en", list[4]!.explanation)).toBe("No answer was given.");
    expect(say("vi", list[0]!.readText)).toBe("có");
  });

  it("turns round where the question asks for trouble, not where it asks how trouble is handled", () => {
    const no = [{ verdict: "no" as const }, { verdict: "yes" as const }];
    expect(values(scores(question("S1", "Any notifiable data breach in the last three years?"), no))).toEqual(
      [10_000, 0],
    );
    expect(values(scores(question("S1", "최근 3년간 개인정보 유출이 있었습니까?"), no))).toEqual([10_000, 0]);
    expect(values(scores(question("S2", "Do you have an incident response plan?"), no))).toEqual([0, 10_000]);
  });

  it("does not take a list of languages for a yes", () => {
    const list = scores(question("E1", "In which languages can you serve our customers?"), [
      { verdict: "yes", text: "English, Polish" },
      { verdict: "yes", text: "Yes" },
    ]);
    expect(values(list)).toEqual([null, 10_000]);
  });
});

describe("the buyer's points per answer", () => {
  const asked = question("O1", "Process creation");
  const points = { "Via EventLogs": 50, "Pending Response": 0, "Via EnablingTelemetry": 100 };

  it("win over the verdict for the whole cell, whatever its capitals and spaces", () => {
    const list = scores(
      asked,
      [
        { verdict: null, text: " via  eventlogs " },
        { verdict: "unanswered", text: "Pending Response" },
        { verdict: "yes", text: "Via EnablingTelemetry" },
        { verdict: "yes", text: "Yes" },
        { verdict: "partial", text: "Via EventLogs and more" },
      ],
      points,
    );
    expect(values(list)).toEqual([5000, 0, 10_000, 10_000, 5000]);
    expect(ruleOf(list)).toEqual(["answer-points"]);
  });

  it("reproduce a weighted yes/no table: score = Σ weight × value", () => {
    // The kind of table published by EDR telemetry projects: three products, published totals 1.5, 2.2 and 0.35.
    const weights = [1, 0.5, 0.7];
    const rows = [
      ["Yes", "Via EventLogs", "Yes"],
      ["Partially", "Yes", "No"],
      ["No", "Via EnablingTelemetry", "Via EventLogs"],
    ];
    const verdicts = { Yes: "yes", No: "no", Partially: "partial" } as const;
    const questions = weights.map((w, q) =>
      question(`O${q}`, `Feature ${q}`, { points: w * 100, criterion: "other" }),
    );
    const answers = rows.flatMap((row, q) =>
      row.map((text, v) =>
        answer(`v${v}`, `O${q}`, text, { verdict: verdicts[text as keyof typeof verdicts] ?? null }),
      ),
    );
    const list = scoreAnswers({
      vendors: ["v0", "v1", "v2"].map(vendor),
      questions,
      answers,
      answerPoints: points,
    });
    const total = (id: string) =>
      list
        .filter((s) => s.vendor === id)
        .reduce((sum, s) => sum + (weights[Number(s.question.slice(1))]! * s.value!) / 1e4, 0);
    [1 + 0.25, 0.5 + 0.5 + 0.7, 1 + 0.35].forEach((sum, v) => expect(total(`v${v}`)).toBeCloseTo(sum, 10));
  });
});

describe("figures", () => {
  it("years: from 0, the longest bid 100 within 5 and 20 years", () => {
    const asked = question("E1", "How many years of experience?");
    expect(values(scores(asked, [years(10), years(40), years(20)]))).toEqual([5000, 10_000, 10_000]);
    expect(values(scores(asked, [years(8), years(4)]))).toEqual([10_000, 5000]);
    expect(values(scores(asked, [years(1), years(2)]))).toEqual([2000, 4000]);
    expect(say("en", scores(asked, [years(40)])[0]!.ruleText)).toBe("Years: 0 → 0, 20 or more → 100");
  });

  it("counts: one giant does not flatten the rest; few incidents are better than many", () => {
    const asked = question("R1", "How many clients?");
    expect(values(scores(asked, [count(10), count(20), count(30), count(9000)]))).toEqual([
      1333, 2667, 4000, 10_000,
    ]);
    const trouble = question("S1", "Number of incidents last year");
    expect(
      values(scores(trouble, [count(0, "incidents"), count(5, "incidents"), count(10, "incidents")])),
    ).toEqual([10_000, 5000, 0]);
  });

  it("counts what most vendors count, not the first figure of an answer", () => {
    const mixed: Partial<Answer> = { facts: [...count(3, "sites").facts!, ...count(300, "FTE").facts!] };
    const list = scores(question("E1", "How many people?"), [mixed, count(150, "FTE"), count(600, "FTE")]);
    expect(values(list)).toEqual([5000, 2500, 10_000]);
  });

  it("times compare in hours, shorter better; time the vendor grants, longer better", () => {
    const time = (value: number, of: string) => count(value, of);
    expect(values(scores(question("C1", "Turnaround time"), [time(2, "days"), time(24, "hours")]))).toEqual([
      5000, 10_000,
    ]);
    expect(values(scores(question("C1", "Payment terms"), [time(30, "days"), time(60, "days")]))).toEqual([
      5000, 10_000,
    ]);
  });

  it.each([
    ["Uptime SLA", [99.5, 100], [9950, 10_000]],
    ["Staff attrition per year", [15, 35], [8500, 6500]],
    ["Tỷ lệ nghỉ việc hằng năm", [15, 35], [8500, 6500]],
    ["상담사 연간 이직률", [15, 35], [8500, 6500]],
    ["年間離職率", [15, 35], [8500, 6500]],
    ["Committed cost savings", [10, 40], [2500, 10_000]],
    ["Mức tiết kiệm cam kết", [10, 40], [2500, 10_000]],
  ])("percents: %s", (text, given, expected) => {
    expect(values(scores(question("C1", text, { criterion: "cost" }), given.map(percent)))).toEqual(expected);
  });

  it("under cost a percent without a telling word is better when low", () => {
    expect(values(scores(question("C1", "Overhead", { criterion: "cost" }), [percent(20)]))).toEqual([8000]);
  });

  it("finds no figure in prose about projects", () => {
    const prose = (text: string, value: number) => ({ text, ...count(value, "agents") });
    const list = scores(question("E1", "Describe comparable projects"), [
      prose("Grocery chain, 300 agents, two countries, since 2019", 300),
      prose("Fashion retailer, 12 agents, peak seasons only, 2021", 12),
    ]);
    expect(ruleOf(list)).toEqual(["not-scored"]);
    expect(values(list)).toEqual([null, null]);
  });

  it("ratings are a share of their own scale; one outside it is refused", () => {
    const rating = (value: number, outOf: number) =>
      with_(fact<RatingFact>({ type: "rating", value, outOf }));
    const list = scores(question("R1", "Client satisfaction"), [
      rating(4.5, 5),
      rating(82, 100),
      rating(7, 5),
      percent(87),
    ]);
    expect(values(list)).toEqual([9000, 8200, null, 8700]);
  });

  it("takes the buyer's own scores on the scale that holds them", () => {
    const cell = { sheet: "Bids", row: 1, column: 1 };
    const number = (value: number): Partial<Answer> => ({
      text: String(value),
      parts: [{ role: "answer", cell, text: String(value), value, numberFormat: "General" }],
      facts: [fact<QuantityFact>({ type: "number", value })],
    });
    expect(values(scores(question("E1", "Quality score"), [number(4), number(2.5)]))).toEqual([8000, 5000]);
    expect(values(scores(question("E1", "Điểm kỹ thuật"), [number(8), number(6)]))).toEqual([8000, 6000]);
    expect(values(scores(question("E1", "Score (max 20)"), [number(15)]))).toEqual([7500]);
    expect(values(scores(question("E1", "평점"), [number(85), number(70)]))).toEqual([8500, 7000]);
  });

  it("a plain no instead of a figure is 0 but uncertain; anything else is left to a person", () => {
    const list = scores(question("T1", "Uptime SLA"), [
      percent(99),
      { verdict: "no" },
      { verdict: null, text: "best effort" },
    ]);
    expect(values(list)).toEqual([9900, 0, null]);
    expect(list[1]!.confidence).toBeLessThan(0.6);
  });
});

describe("certificates", () => {
  const asked = question("S1", "Are you certified to ISO/IEC 27001?", { criterion: "security" });

  it("only the vendor's own valid one counts in full", () => {
    const statuses: CertificateFact["status"][] = [
      "held",
      "in-progress",
      "planned",
      "expired",
      "third-party",
      "not-held",
    ];
    const list = scores(
      asked,
      statuses.map((status) => ({ ...with_(certificate("ISO 27001", status)), verdict: "yes" as const })),
    );
    expect(values(list)).toEqual([10_000, 5000, 2500, 0, 0, 0]);
    expect(say("en", list[3]!.readText)).toBe("ISO 27001: expired");
    expect(say("ko", list[4]!.readText)).toBe("ISO 27001: 제3자 보유");
  });

  it("follows the verdict when the status is unsaid, and is in doubt without one", () => {
    const unknown = with_(certificate("ISO 27001", "unknown"));
    const list = scores(asked, [
      { ...unknown, verdict: "yes" },
      { ...unknown, verdict: null },
      { verdict: "no" },
    ]);
    expect(values(list)).toEqual([10_000, 5000, 0]);
    expect(list[1]!.confidence).toBeLessThan(0.6);
  });

  it("wants every scheme the question names, and another scheme is no substitute", () => {
    const both = question("S1", "ISO 27001 and SOC 2 certificates", { criterion: "security" });
    const list = scores(both, [
      with_(certificate("ISO 27001", "held"), certificate("SOC 2", "held")),
      with_(certificate("ISO 27001", "held")),
      with_(certificate("ISO 9001", "held")),
    ]);
    expect(values(list)).toEqual([10_000, 5000, null]);
  });

  it("an open question counts what is held, three at most", () => {
    const open = question("S1", "Which security certificates do you hold?", { criterion: "security" });
    const held = (...schemes: string[]) => with_(...schemes.map((scheme) => certificate(scheme, "held")));
    const list = scores(open, [
      held("ISO 27001"),
      held("ISO 27001", "SOC 2", "PCI DSS", "ISO 9001"),
      with_(certificate("SOC 2", "expired")),
    ]);
    expect(values(list)).toEqual([3333, 10_000, 0]);
  });
});

describe("automation", () => {
  it("climbs an even ladder; a bare yes is taken for production and marked", () => {
    const at = (level: MaturityFact["level"]) => with_(fact<MaturityFact>({ type: "maturity", level }));
    const list = scores(question("T1", "RPA in use?", { criterion: "technology" }), [
      at("none"),
      at("planned"),
      at("pilot"),
      at("production"),
      at("scaled"),
      { verdict: "yes" },
    ]);
    expect(values(list)).toEqual([0, 2500, 5000, 7500, 10_000, 7500]);
    expect(list[5]!.confidence).toBeLessThan(0.6);
  });
});

describe("prices", () => {
  const asked = question("C1", "Total price", { criterion: "cost" });
  const price = (amount: number, currency: string | null = "USD", more = {}) =>
    with_(money(amount, currency, more));

  it("lowest-price ratio: £15,000 / £10,000 / £30,000 and 100 / 105 / 108", () => {
    expect(
      values(
        scores(
          asked,
          [15_000, 10_000, 30_000].map((p) => price(p, "GBP")),
        ),
      ),
    ).toEqual([6667, 10_000, 3333]);
    const of40 = scores(
      asked,
      [100, 105, 108].map((p) => price(p)),
    ).map((s) => (s.value! * 40) / 10_000);
    [40, 38.1, 37.04].forEach((points, i) => expect(of40[i]).toBeCloseTo(points, 2));
  });

  it("never scores zero, negative or mistyped prices, nor lets them set the benchmark", () => {
    const list = scores(asked, [
      price(0),
      price(-5),
      price(1, "USD", { suspect: "typo" }),
      price(200),
      price(100),
    ]);
    expect(values(list)).toEqual([null, null, null, 5000, 10_000]);
    expect(say("en", list[0]!.explanation)).toMatch(/zero/);
  });

  it("leaves what is free to a person, in words of its own, and out of the benchmark", () => {
    const free = money(0, null, { free: true, quote: "Waived" });
    const list = scores(asked, [with_(free), price(300), price(150)]);
    expect(values(list)).toEqual([null, 5000, 10_000]);
    expect(say("en", list[0]!.explanation)).toContain("“Waived”");
    expect(list[0]!.explanation.key).not.toBe("why.price-zero");
  });

  it("names the reason of a doubt beside the explanation of the score", () => {
    const several = with_(money(90, "USD", { quote: "USD 90" }), money(95, "USD", { quote: "USD 95" }));
    const list = scores(asked, [
      several,
      price(100),
      price(100, "USD", { bound: "from" }),
      price(100, "USD", { period: "month", per: "FTE" }),
    ]);
    expect(list.map(({ doubt }) => doubt?.key)).toEqual([
      "why.price-several",
      "why.price-basis-unsaid",
      "why.price-from",
      undefined,
    ]);
    expect(say("en", list[0]!.doubt!)).toContain("2 prices");
    expect(say("en", list[1]!.doubt!)).toContain("per FTE per month");
    expect(say("en", list[0]!.explanation)).toMatch(/lowest/);
    for (const score of list) expect(score.confidence < 0.6).toBe(score.doubt !== undefined);
  });

  it("compares only the currency most bids use, and nothing when two are as frequent", () => {
    const list = scores(asked, [price(100), price(200), price(50, "EUR"), price(10, null)]);
    expect(values(list)).toEqual([10_000, 5000, null, null]);
    expect(say("en", list[2]!.explanation)).toBe(
      "A price in EUR while the others are in USD: without an exchange rate they cannot be compared.",
    );
    expect(values(scores(asked, [price(100), price(50, "EUR")]))).toEqual([null, null]);
  });

  it("does not compare a month with an hour; an unstated period is doubtful", () => {
    const list = scores(asked, [
      price(10, "USD", { period: "hour" }),
      price(20, "USD", { period: "hour" }),
      price(2000, "USD", { period: "month" }),
      price(40),
    ]);
    expect(values(list)).toEqual([10_000, 5000, null, 2500]);
    expect(list[3]!.confidence).toBeLessThan(0.6);
  });

  it("takes the upper end of a range, and money a buyer wants more of the other way round", () => {
    expect(values(scores(asked, [price(40, "USD", { amountTo: 50 }), price(25)]))).toEqual([5000, 10_000]);
    const savings = question("C2", "Guaranteed savings per year", { criterion: "cost" });
    expect(values(scores(savings, [price(100), price(400)]))).toEqual([2500, 10_000]);
    expect(values(scores(question("E1", "Annual revenue"), [price(100), price(400)]))).toEqual([
      2500, 10_000,
    ]);
  });

  it("takes plain numbers under cost for prices", () => {
    const plain = (value: number) => with_(fact<QuantityFact>({ type: "number", value }));
    const list = scores(asked, [plain(100), plain(125)]);
    expect(values(list)).toEqual([10_000, 8000]);
    expect(ruleOf(list)).toEqual(["lowest-price"]);
  });
});
