import fc from "fast-check";
import type { MoneyFact } from "../../../src/core/model";
import { readFacts, understandAnswer } from "../../../src/core/facts";

const AS_OF = "2026-06-30";

const PIECES = [
  "USD 4,200 per month",
  "€1.250.000,00",
  "3,2 tỷ đồng",
  "월 2,400만원",
  "月額90万円",
  "ISO/IEC 27001:2022",
  "SOC 2 Type II planned",
  "미보유",
  "取得済",
  "không áp dụng",
  "Yes, but",
  "18 years",
  "99.9 %",
  "4.5/5",
  "１２３",
  "½",
  "\u00a0",
  "\u200b",
  "e\u0301",
  "tie\u0302\u0301ng Vie\u0323\u0302t",
  "👍🏽",
  "\u202e",
  "№ 5",
  "$120¹",
  "-",
  "#N/A",
  "\u0000",
  "㈜",
  "이십만",
  "一千万円",
  "\n",
  "; ",
  ", ",
  ". ",
  " ",
  "(",
  ")",
  "until 31/12/2027",
  "가",
];

const messyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 14 })
  .map((pieces) => pieces.join(""));

describe("facts of any text", () => {
  it("quotes words that stand in the cell, where they stand", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        for (const fact of readFacts(text, { asOf: AS_OF })) {
          expect(fact.quote).not.toBe("");
          expect(text.slice(fact.start, fact.start + fact.quote.length)).toBe(fact.quote);
          expect(fact.confidence).toBeGreaterThan(0);
          expect(fact.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("reads the same facts whether the text is composed (NFC) or decomposed (NFD)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Chi phí 850 triệu đồng/tháng, 15 năm kinh nghiệm",
          "월 3,200만원, 직원 350명",
          "データ 12億円、稼働率99.5%",
        ),
        (text) => {
          const values = (form: string): unknown[] =>
            readFacts(text.normalize(form), { asOf: AS_OF }).map((fact) => [
              fact.type,
              "amount" in fact ? fact.amount : "value" in fact ? fact.value : "",
            ]);
          expect(values("NFD")).toEqual(values("NFC"));
        },
      ),
    );
  });

  it("never throws on an answer, whatever it and its note hold", () => {
    fc.assert(
      fc.property(messyText, messyText, (answer, note) => {
        const cell = { sheet: "S", row: 1, column: 1 };
        const understood = understandAnswer(
          { text: "Are you certified?" },
          [
            { role: "answer", cell, text: answer, value: answer, numberFormat: "General" },
            { role: "note", cell, text: note, value: note, numberFormat: "General" },
          ],
          { asOf: AS_OF },
        );
        expect(["yes", "partial", "no", "na", "unanswered", null]).toContain(understood.verdict);
      }),
      { numRuns: 200 },
    );
  });
});

describe("amounts written by Intl", () => {
  const cases: readonly [locale: string, currency: string, decimals: number][] = [
    ["en-US", "USD", 2],
    ["en-GB", "GBP", 2],
    ["en-IN", "INR", 2],
    ["de-DE", "EUR", 2],
    ["fr-FR", "EUR", 2],
    ["vi-VN", "VND", 0],
    ["ko-KR", "KRW", 0],
    ["ja-JP", "JPY", 0],
    ["es-ES", "EUR", 2],
    ["pt-BR", "BRL", 2],
    ["de-CH", "CHF", 2],
  ];
  it.each(cases)("come back from %s %s", (locale, currency, decimals) => {
    const format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (hundredths) => {
        const amount = decimals === 0 ? hundredths : hundredths / 100;
        const facts = readFacts(format.format(amount), { asOf: AS_OF });
        const [money] = facts.filter((fact): fact is MoneyFact => fact.type === "money");
        expect(money).toMatchObject({ amount, currency });
        expect(money?.suspect).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });
});
