import { readStatedRates } from "../../../src/core/facts";
import type { Answer, SheetGrid } from "../../../src/core/model";

function sheet(...lines: readonly string[]): SheetGrid {
  return {
    name: "Instructions",
    visible: true,
    top: 2,
    left: 1,
    values: lines.map((line) => [line]),
    text: lines.map((line) => [line]),
    numberFormats: lines.map(() => ["General"]),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: [],
    isOurs: false,
  };
}

const rates = (...lines: readonly string[]) => readStatedRates([sheet(...lines)], [], "2026-11-21");

describe("exchange rates stated by the buyer", () => {
  it.each([
    ["Bids are compared at 1 EUR = 1.09 USD (ECB, 2 February 2026).", "EUR", "USD", 1.09],
    ["USD 1 = 25.400 đồng", "USD", "VND", 25_400],
    ["Tỷ giá áp dụng: 1 USD = 25.400 VND", "USD", "VND", 25_400],
    ["적용 환율: 1 USD = 1,350원", "USD", "KRW", 1350],
    ["100 JPY = 0.62 EUR", "JPY", "EUR", 0.0062],
  ])("%s", (line, from, to, rate) => {
    const [found] = rates(line);
    expect(found).toMatchObject({ from, to, cell: { sheet: "Instructions", row: 2, column: 1 } });
    expect(found?.rate).toBeCloseTo(rate, 10);
    expect(line).toContain(found?.quote);
  });

  it("takes nothing that is no rate", () => {
    expect(
      rates(
        "1 EUR = 1 EUR",
        "Total = price × quantity",
        "USD 500 = about a week of work",
        "EUR = 0",
        "2 + 2 = 4",
      ),
    ).toEqual([]);
  });

  it("keeps the first of two rates for a pair", () => {
    expect(rates("1 EUR = 1.09 USD", "1 USD = 0.90 EUR").map(({ rate }) => rate)).toEqual([1.09]);
  });

  it("never takes a rate from a vendor's own answer", () => {
    const answer: Answer = {
      vendor: "v1",
      question: "C1",
      cell: { sheet: "Instructions", row: 2, column: 1 },
      text: "1 EUR = 2 USD",
      parts: [
        {
          role: "answer",
          cell: { sheet: "Instructions", row: 2, column: 1 },
          text: "1 EUR = 2 USD",
          value: "1 EUR = 2 USD",
          numberFormat: "General",
        },
      ],
      verdict: null,
      facts: [],
      review: [],
    };
    expect(
      readStatedRates([sheet("1 EUR = 2 USD", "1 EUR = 1.09 USD")], [answer], "2026-11-21").map(
        ({ rate }) => rate,
      ),
    ).toEqual([1.09]);
  });
});
