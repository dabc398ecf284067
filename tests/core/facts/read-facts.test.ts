import { readFactsOfLine } from "../../../src/core/facts";

const AS_OF = "2026-11-21";

function first(line: string): Record<string, unknown> {
  const [fact] = readFactsOfLine(line, { asOf: AS_OF });
  return fact ?? {};
}

describe("readFactsOfLine", () => {
  it.each([
    ["$1,200 per FTE per month", { amount: 1200, currency: "USD", period: "month", per: "FTE" }],
    ["€2.480.000,00", { amount: 2480000, currency: "EUR" }],
    ["3,4 tỷ đồng", { amount: 3.4e9, currency: "VND" }],
    ["715 triệu đồng/tháng", { amount: 715e6, currency: "VND", period: "month" }],
    ["7억 3천만 원", { amount: 730e6, currency: "KRW" }],
    ["월 1,450만원", { amount: 14_500_000, currency: "KRW", period: "month" }],
    ["月額80万円", { amount: 800_000, currency: "JPY", period: "month" }],
    ["USD 35–48 per hour", { amount: 35, amountTo: 48, currency: "USD", period: "hour" }],
    ["up to £2.5M one-off", { amount: 2.5e6, bound: "up-to", currency: "GBP", period: "one-off" }],
    ["$7,410,118,20*", { amount: 741_011_820, suspect: "typo" }],
  ])("reads the money in %s", (line, expected) => {
    expect(first(line)).toMatchObject({ type: "money", ...expected });
  });

  it.each([
    ["19 years of experience in BPO", { type: "years", value: 19, of: "experience" }],
    ["thành lập năm 2006", { type: "years", value: 20, of: "experience" }],
    ["직원 480명", { type: "count", value: 480, of: "FTE" }],
    ["稼働率99.9%", { type: "percent", value: 99.9, of: "SLA" }],
    ["4.4/5 on a review site", { type: "rating", value: 4.4, outOf: 5 }],
  ])("reads the quantity in %s", (line, expected) => {
    expect(first(line)).toMatchObject(expected);
  });
});
