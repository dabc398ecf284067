import type { AnswerPart, Fact } from "../../../src/core/model";
import { understandAnswer, understandAnswers } from "../../../src/core/facts";

function part(text: string, row = 0): AnswerPart {
  return { role: "answer", cell: { sheet: "S", row, column: 0 }, text, value: text, numberFormat: "General" };
}

const read = (question: string, text: string) =>
  understandAnswer({ text: question }, [part(text)], { asOf: "2026-02-28" });

/** What a fact says, without where it stands. */
function gist(fact: Fact): string {
  const { quote, start, cell, confidence, ...said } = fact;
  void [quote, start, cell, confidence];
  return JSON.stringify(said);
}

/** Figures and names; places and other traits have tests of their own. */
const says = (question: string, text: string): readonly string[] =>
  read(question, text)
    .facts.filter((fact) => fact.type !== "trait")
    .map(gist);
const count = (value: number, of: string): string => gist({ type: "count", value, of } as Fact);

const HOW_MANY = "How many agents and accountants work for you today, and where?";

describe("a number that opens the answer", () => {
  it.each([
    [HOW_MANY, "About 1,900 in Chennai and Coimbatore", count(1900, "FTE")],
    [HOW_MANY, "3,100 in Medellín, Bogotá and Monterrey", count(3100, "FTE")],
    [HOW_MANY, "540 people, Edinburgh and Belfast", count(540, "FTE")],
    ["How many clients do you serve in these two processes today?", "18", count(18, "clients")],
    ["How many languages do you offer?", "We have 14, all in-house", count(14, "languages")],
  ])("counts what %s asks for: %s", (question, text, expected) => {
    expect(says(question, text)).toEqual([expected]);
  });

  it("counts nothing when it belongs to other words, or is a year", () => {
    expect(says(HOW_MANY, "1,900 square metres in Chennai")).toEqual([]);
    expect(says(HOW_MANY, "In 2019 we moved")).toEqual([]);
  });

  it("is years where years are asked for, with or without a plus", () => {
    const question = "How many years have you run processes for third parties?";
    expect(read(question, "17").facts).toMatchObject([{ type: "years", value: 17 }]);
    expect(read(question, "12+ years in process outsourcing").facts).toMatchObject([
      { type: "years", value: 12, bound: "from", of: "experience", quote: "12+ years" },
    ]);
  });
});

describe("names that are asked for", () => {
  it.each([
    ["Name three reference clients we may call.", "Fennel Foods plc, Hartmann Baumarkt GmbH, Lune & Fils", 3],
    ["Please list your references", "1) Fennel Foods plc (since 2019)\n2) Coastline Apparel, Inc.", 2],
    ["References", "Acme Ltd and Beta plc", 2],
  ])("%s – %s", (question, text, expected) => {
    expect(says(question, text)).toContain(count(expected, "references"));
  });

  it.each([
    "Available after signing, Q3 at the latest",
    "We can name three, under NDA",
    "Several large retailers, on request",
    "Two are on our website",
  ])("are not counted in prose: %s", (text) => {
    expect(read("Name three reference clients we may call.", text).facts).not.toContainEqual(
      expect.objectContaining({ of: "references" }),
    );
  });

  it("are not asked for by the section a question stands in, and figures are none", () => {
    const question = { text: "Satisfaction in the last survey", section: "References" };
    const { facts } = understandAnswer(question, [part("4,5/5")], { asOf: "2026-02-28" });
    expect(facts).toMatchObject([{ type: "rating", value: 4.5, outOf: 5 }]);
    expect(says("References", "4.5, 5")).not.toContain(count(2, "references"));
  });

  it.each([
    ["In which languages can you serve our customers?", "English, German, French and Italian", 4],
    ["In which languages can you serve our customers?", "English only", 1],
    ["Bạn phục vụ bằng những ngôn ngữ nào?", "Tiếng Việt, tiếng Anh và tiếng Nhật", 3],
    ["어떤 언어로 서비스를 제공할 수 있습니까?", "한국어, 영어, 일본어", 3],
  ])("languages: %s – %s", (question, text, expected) => {
    expect(says(question, text)).toEqual([count(expected, "languages")]);
  });

  it("are unsure when one may be taken back", () => {
    expect(read("Which languages do you offer?", "English; no Spanish").review).toMatchObject([
      { kind: "low-confidence" },
    ]);
  });
});

describe("what figures stand for", () => {
  it("keeps invoices invoices when projects are asked for", () => {
    expect(says("Describe three comparable projects", "Grocery chain, 1.1 m invoices")).toEqual([
      count(1_100_000, "transactions"),
    ]);
  });

  it("reads a rating of a scale, and no share of things", () => {
    expect(read("Customer satisfaction", "4.4 of 5").facts).toMatchObject([
      { type: "rating", value: 4.4, outOf: 5 },
    ]);
    expect(read("Where do you work?", "3 of 5 sites").facts).not.toContainEqual(
      expect.objectContaining({ type: "rating" }),
    );
  });

  it("reads recovery times as hours", () => {
    expect(says("Disaster recovery (RTO, RPO)", "RTO 4 hours, RPO 1 hour")).toEqual([
      count(4, "hours"),
      count(1, "hours"),
    ]);
  });

  it("tells ISMS held from ISMS-P denied", () => {
    expect(read("인증 현황", "ISMS 보유(ISMS-P 아님)").facts).toMatchObject([
      { scheme: "K-ISMS", status: "held" },
      { scheme: "ISMS-P", status: "not-held" },
    ]);
  });

  it.each([
    "not measured",
    "Not tracked yet",
    "We do not measure this",
    "측정하지 않음",
    "Chưa đo lường",
    "未計測",
  ])("takes nothing measured for no answer: %s", (text) => {
    expect(read("Customer satisfaction in the last survey", text).verdict).toBe("unanswered");
  });
});

describe("the same words given twice to one question", () => {
  it("are the same facts, each in its own cell", () => {
    const question = { id: "Q1", text: "ISO 27001?", cell: part("").cell, criterion: "security" } as const;
    const answers = [0, 1].map((row) => ({
      ...{ vendor: `v${row}`, question: "Q1", cell: part("", row).cell, text: "ISO 27001 held, 120 clients" },
      ...{ parts: [part("ISO 27001 held, 120 clients", row)], verdict: null, facts: [], review: [] },
    }));
    const questions = [{ ...question, criterionConfidence: 1, points: 100, pointsGiven: false }];
    const reading = { sheets: [], vendors: [], questions, answers, excluded: [] };
    const [first, second] = understandAnswers(reading, { asOf: "2026-01-01" });
    expect(first?.facts.map(gist)).toEqual(second?.facts.map(gist));
    expect(first?.facts.map((fact) => fact.cell?.row)).toEqual([0, 0]);
    expect(second?.facts.map((fact) => fact.cell?.row)).toEqual([1, 1]);
  });
});
