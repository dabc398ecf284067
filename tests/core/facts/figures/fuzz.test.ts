import fc from "fast-check";
import { readFacts, understandAnswer } from "../../../../src/core/facts";
import type { FactContext } from "../../../../src/core/facts/context";

const AS_OF = "2026-11-21";

const DIGITS = [
  ..."0123456789",
  ..."０５９",
  "½",
  "¾",
  "①",
  "²",
  "¹",
  "一",
  "二",
  "十",
  "百",
  "千",
  "万",
  "億",
  "半",
];
const NUMBER_WORDS = [
  "two",
  "half a",
  "and a half",
  "thirds",
  "dozen",
  "million",
  "mười",
  "lăm",
  "rưỡi",
  "phần",
  "스물",
  "다섯",
  "만",
  "천",
  "억",
  "분의",
  "分の",
  "여",
  "余",
  "수",
  "数",
];
const MARKS = [
  ".",
  ",",
  "'",
  " ",
  "\u00a0",
  "\u2009",
  "\u202f",
  "-",
  "–",
  "~",
  "〜",
  "/",
  "+",
  "(",
  ")",
  "*",
  "^",
  "・",
  "、",
  ":",
  "%",
  "%p",
  "×",
  "e",
  "\n",
];
const UNITS = [
  "USD",
  "$",
  "€",
  "k",
  "m",
  "bn",
  "VND",
  "đồng",
  "triệu",
  "tỷ",
  "tr",
  "원",
  "만원",
  "천원",
  "円",
  "万円",
  "千円",
  "Rs.",
  "lakh",
  "RM",
  "won",
  "bs",
  "per month",
  "/hour",
  "/FTE",
  "월",
  "月額",
  "年",
  "năm",
  "years",
  "since",
  "설립",
  "創業",
  "平成",
  "명",
  "社",
  "people",
  "clients",
  "h",
  "min",
  "시간",
  "이내",
  "以上",
  "up to",
  "from",
  "between",
  "and",
  "excl. VAT",
  "부가세 별도",
  "税抜",
  "chưa VAT",
  "NPS",
  "★",
  "out of",
  "割",
  "分",
  "点",
  "점",
  "제",
  "第",
  "no.",
];

const figures = fc
  .array(fc.constantFrom(...DIGITS, ...NUMBER_WORDS, ...MARKS, ...MARKS, ...UNITS), { maxLength: 24 })
  .map((pieces) => pieces.join(""));
const heading = fc.constantFrom(
  "",
  "Price (USD '000)",
  "금액 (단위: 천원)",
  "金額（百万円）",
  "Giá (triệu đồng)",
  "Monthly fee, excl. VAT",
  "NPS",
  "Rating out of 5",
  "How many agents?",
  "Year established",
  "이직률 (%)",
);

describe("figures thrown together", () => {
  it("never stop the reading, and every quote stands where it says", () => {
    fc.assert(
      fc.property(figures, heading, heading, (text, header, question) => {
        for (const fact of readFacts(text, { asOf: AS_OF, header, question })) {
          expect(fact.quote).not.toBe("");
          expect(text.slice(fact.start, fact.start + fact.quote.length)).toBe(fact.quote);
          const values =
            "amount" in fact ? [fact.amount, fact.amountTo ?? 0] : "outOf" in fact ? [fact.value] : [];
          expect(values.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("give a range its lower end first", () => {
    fc.assert(
      fc.property(figures, heading, (text, header) => {
        for (const fact of readFacts(text, { asOf: AS_OF, header })) {
          if (fact.type === "money" && fact.amountTo !== undefined && fact.amount >= 0 && !fact.suspect)
            expect(fact.amountTo).toBeGreaterThanOrEqual(fact.amount);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("in a numeric cell mean its value, whatever its words", () => {
    fc.assert(
      fc.property(
        figures,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        heading,
        (text, value, header) => {
          const facts = readFacts(text, { asOf: AS_OF, value, header: `USD ${header}` });
          for (const fact of facts)
            expect(text.slice(fact.start, fact.start + fact.quote.length)).toBe(fact.quote);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("read a text of 32,767 characters in a time that grows with its length", () => {
    const seeds = [
      "1 ",
      "12,345.6 ",
      "천만",
      "九十",
      "1/2 ",
      "two and a half ",
      "1 tỷ 2 ",
      "수백 ",
      "USD 1-",
      "3분의 ",
      "(1,234) ",
      "2割5分",
      "1件80円",
      "★",
      "１、",
      "e5",
      "between 1 and ",
    ];
    for (const seed of seeds) {
      const time = (length: number): number => {
        const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
        let best = Infinity;
        for (let run = 0; run < 2; run += 1) {
          const start = performance.now();
          readFacts(text, { asOf: AS_OF, header: "Price (USD)" });
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      time(4096);
      const short = time(8192);
      const long = time(32_767);
      // Four times as long: linear is 4, quadratic 16. A few milliseconds are noise.
      expect(long).toBeLessThan(Math.max(100, short * 10));
    }
  });
});

describe("what stands around a figure", () => {
  const around: readonly (readonly [string, Partial<FactContext>])[] = [
    ["in the cell", {}],
    ["in the basis", { basis: "per FTE per month, excl. VAT" }],
    ["in the question", { question: "Rate per FTE per month in USD, excl. VAT" }],
    ["in the header", { header: "USD per FTE per month (excl. VAT)" }],
  ];
  it.each(around)("is found %s", (place, context) => {
    const said = place === "in the cell" ? "USD 4,200 per FTE per month, excl. VAT" : "USD 4,200";
    expect(readFacts(said, { asOf: AS_OF, ...context })).toMatchObject([
      { type: "money", amount: 4200, currency: "USD", period: "month", per: "FTE", taxes: "excluded" },
    ]);
  });

  it("is found in the number format of a numeric cell", () => {
    const numberFormat = '[$€-407] #,##0.00"/FTE/month"';
    expect(readFacts("€ 4,200.00/FTE/month", { asOf: AS_OF, value: 4200, numberFormat })).toMatchObject([
      { type: "money", amount: 4200, currency: "EUR", period: "month", per: "FTE" },
    ]);
  });

  it("is overruled by what the cell itself says", () => {
    const context = { asOf: AS_OF, header: "Monthly price in USD (incl. VAT)" };
    expect(readFacts("EUR 90 per hour, plus VAT", context)).toMatchObject([
      { currency: "EUR", period: "hour", taxes: "excluded" },
    ]);
  });

  it.each([
    ["Total (USD '000)", 1250, 1_250_000],
    ["견적금액 (단위: 백만원)", 350, 350_000_000],
    ["金額（千円）", 980, 980_000],
    ["Giá trị (tỷ đồng)", 1.2, 1_200_000_000],
    ["Price (USD)", 1250, 1250],
  ])("multiplies the number of a cell under %s", (header, value, amount) => {
    expect(readFacts(String(value), { asOf: AS_OF, value, header })).toMatchObject([
      { type: "money", amount },
    ]);
  });

  it("flags millions under a heading in thousands", () => {
    const context = { asOf: AS_OF, value: 1_250_000, header: "Total (USD '000)" };
    expect(readFacts("1,250,000", context)).toMatchObject([{ suspect: "unclear" }]);
    const text = { asOf: AS_OF, header: "Total (USD '000)" };
    expect(readFacts("1,250,000", text)).toMatchObject([{ suspect: "unclear" }]);
  });

  it("is found in the note beside the answer, for the sum in the note", () => {
    const cell = { sheet: "S", row: 1, column: 1 };
    const { facts } = understandAnswer(
      { text: "What is your price?" },
      [
        { role: "answer", cell, text: "see note", value: "see note", numberFormat: "General" },
        { role: "note", cell, text: "USD 12 per user/month excl. VAT", value: "", numberFormat: "General" },
      ],
      { asOf: AS_OF },
    );
    expect(facts).toContainEqual(
      expect.objectContaining({ type: "money", amount: 12, period: "month", per: "unit", taxes: "excluded" }),
    );
  });
});
