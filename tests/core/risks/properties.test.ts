import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { evaluate } from "../../../src/core/evaluate";
import { formatAddress, type Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";
import { assessRisks } from "../../../src/core/risks";
import { RISKS, SIGNS } from "../../../src/core/risks/risk";
import { connectWorkbook } from "../../../src/excel";
import { openFile } from "../../../src/cli/open-file";
import { tenderOf } from "./small-tender";

const QUESTIONS = [
  "Are you certified to ISO 27001?",
  "How do you encrypt personal data?",
  "Will you sign an NDA?",
  "Which service levels do you commit to?",
  "KPI reporting and dashboards",
  "Do you use subcontractors?",
  "Exit plan at the end of the contract",
  "Kế hoạch khắc phục thảm họa",
  "초기 구축비 및 월 단가(부가세 별도)",
  "料金体系と初期費用",
  "What is excluded from the price?",
  "GDPR compliance",
  "Where is the work done, in which languages?",
  "이직률",
] as const;

const PIECES = [
  "yes",
  "no",
  "N/A",
  "TBD",
  "",
  "ISO 27001",
  "expired",
  "planned",
  "our data centre",
  "valid until 2027-01-01",
  "AES-256",
  "TLS",
  "under NDA",
  "excl. travel",
  "EUR 1.250,00",
  "one-off",
  "per month",
  "35%",
  "12 %",
  "không",
  "chưa có",
  "mã hóa",
  "없음",
  "별도",
  "예",
  "いいえ",
  "除く",
  "含まない",
  "=1+1",
  "\u0000",
  "🚀",
  "\u202e",
  "(((",
  "; ",
  ". ",
] as const;

const answerText = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((all) => all.join(" ")),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 1 },
);

const anyTender = fc
  .uniqueArray(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 6 })
  .chain((questions) =>
    fc
      .array(fc.tuple(answerText, answerText, answerText), {
        minLength: questions.length,
        maxLength: questions.length,
      })
      .map((answers) => questions.map((question, index) => [question, ...answers[index]!] as const)),
  );

/** What must hold of the risks of any evaluation whatever its words. */
function check(evaluation: Evaluation): void {
  const risks = assessRisks(evaluation);
  expect(risks.map(({ vendor, risk }) => `${vendor} ${risk}`)).toEqual(
    evaluation.vendors.flatMap(({ id }) => RISKS.map((risk) => `${id} ${risk}`)),
  );
  const texts = new Map(
    evaluation.answers.flatMap(({ vendor, parts }) =>
      parts.map(({ cell, text }) => [`${vendor} ${formatAddress(cell)}`, text] as const),
    ),
  );
  for (const { vendor, risk, level, signs } of risks) {
    expect(signs.map(({ sign }) => sign)).toEqual([...SIGNS[risk].key, ...SIGNS[risk].more]);
    if (level === "low")
      expect(signs.some(({ state }) => state === "denied" || state === "missing")).toBe(false);
    for (const { state, evidence } of signs) {
      if (state === "not-asked") expect(evidence).toEqual([]);
      if (state === "found") expect(evidence.every(({ says }) => says === "found")).toBe(true);
      if (state === "denied") expect(evidence.some(({ says }) => says === "denied")).toBe(true);
      for (const { quote, start, mark, cell } of evidence) {
        const text = texts.get(`${vendor} ${formatAddress(cell)}`) ?? "";
        expect(text.slice(start, start + quote.length)).toBe(quote);
        expect(quote.length).toBeLessThanOrEqual(400);
        if (mark) {
          expect(mark.start).toBeGreaterThanOrEqual(start);
          expect(mark.end).toBeLessThanOrEqual(start + quote.length);
        }
      }
    }
  }
}

describe("the risks of any tender", () => {
  it("stand for every vendor, quote verbatim and never take a denial for found", () => {
    fc.assert(
      fc.property(anyTender, (rows) => check(tenderOf(rows))),
      { numRuns: 150 },
    );
  });

  it.each(["bpo-tender.xlsx", "customer-care-vietnamese.xlsx", "contact-centre-korean.xlsx"])(
    "hold for the sample %s and leave its ranking alone",
    async (name) => {
      const file = join(__dirname, "../../../assets/samples", name);
      expect(readFileSync(file).length).toBeGreaterThan(0);
      const excel = await openFile(file);
      const grids = await connectWorkbook(excel.Excel, excel.isSetSupported).readGrids();
      excel.dispose();
      const evaluation = evaluate(grids, { asOf: "2026-01-31", language: "en" });
      const before = rank(evaluation);
      check(evaluation);
      expect(rank(evaluation)).toEqual(before);
      const levels = new Set(assessRisks(evaluation).map(({ level }) => level));
      expect(levels).toEqual(new Set(["low", "moderate", "high", "unknown"]));
    },
  );

  it("reads cells of 32,767 characters in no time", () => {
    const long = ["excl. ", "không ", "별도 ", "NDA ", "one-off ", "1,", "(", "at rest "].map((piece) =>
      piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767),
    );
    const evaluation = tenderOf(QUESTIONS.map((question, index) => [question, long[index % long.length]!]));
    check(evaluation);
    // A cell and its question; on a machine that does other things too.
    const cells = evaluation.answers.filter(({ text }) => text.length > 1000).length;
    expect(cells).toBeGreaterThan(10);
    expect(busy(() => assessRisks(evaluation))).toBeLessThan(50 * cells);
  });
});

/** Processor milliseconds of the quickest of several runs: others may be using the machine. */
function busy(work: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe("fifty vendors and two hundred questions", () => {
  it("take no time worth waiting for, and twice as many questions about twice as much", () => {
    const base = tenderOf(
      QUESTIONS.map((question) => [question, "Yes, ISO 27001, excl. travel, 12 %", "No", "TLS"]),
    );
    const many = (count: number): Evaluation => ({
      ...base,
      vendors: Array.from({ length: 50 }, (_, index) => ({ ...base.vendors[0]!, id: `v${index}` })),
      questions: Array.from({ length: count }, (_, index) => ({
        ...base.questions[index % base.questions.length]!,
        id: `q${index}`,
      })),
      answers: Array.from({ length: count * 50 }, (_, index) => {
        const question = base.questions[Math.floor(index / 50) % base.questions.length]!;
        const own = base.answers.filter((answer) => answer.question === question.id);
        return {
          ...own[index % own.length]!,
          vendor: `v${index % 50}`,
          question: `q${Math.floor(index / 50)}`,
        };
      }),
    });
    const [small, large] = [many(100), many(200)];
    busy(() => assessRisks(small));
    const [one, two] = [busy(() => assessRisks(small)), busy(() => assessRisks(large))];
    expect(two).toBeLessThan(1000);
    expect(two).toBeLessThan(one * 4 + 20);
  });
});
