import { isBaselineName, isPlaceholderName, nameKey } from "../../../src/core/reading/vendor-name";

const same = (one: string, other: string): boolean => nameKey(one).base === nameKey(other).base;

describe("vendors' names", () => {
  it.each([
    ["K&E Excavating, Inc.", "K & E Excavating, Inc."],
    ["Kerr Contractors\nOregon LLC", "KERR CONTRACTORS OREGON, LCC"],
    ["Acme Ltd.", "ACME Limited"],
    ["Acme Ltd", "Acme Ldt"],
    ["Nguyên Phát JSC", "Công ty Cổ phần Nguyên Phát"],
    ["Công ty TNHH Sao Việt", "Sao Việt Co., Ltd."],
    ["(주)가온", "주식회사 가온"],
    ["㈜가온", "가온(주)"],
    ["주식회사가온", "가온"],
    ["株式会社青空", "青空"],
    ["Ａｃｍｅ　Ｇｍｂｈ", "Acme GmbH"],
    ["Kestrel & Moor LLP", "Kestrel and Moor LLP"],
    ["Vendor 1", "NCC1"],
    ["Nhà sản xuất 2", "NCC 2"],
  ])("%s is %s", (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ["Acme", "Acme Vietnam"],
    ["Delta Systems", "Delta Services"],
    ["Alpha 1 Ltd", "Alpha 2 Ltd"],
    ["Vendor 1", "Vendor 2"],
    ["Cork Ltd", "Corp Ltd"],
    ["Incline Inc", "Decline Inc"],
  ])("%s is not %s", (one, other) => expect(same(one, other)).toBe(false));

  it.each([
    "Engineer's Estimate",
    "Internal estimate",
    "Budget",
    "Baseline",
    "Incumbent (baseline)",
    "Average",
    "Average of all bids",
    "PMO internal estimate",
    "dự toán",
    "Dự toán nội bộ",
    "내부 추정",
    "예정가격",
    "予定価格",
    "평균",
  ])("%s is the buyer's own figure", (name) => expect(isBaselineName(name)).toBe(true));

  it.each([
    "Acme Ltd.",
    "Budget Rent Ltd.",
    "Baseline Systems GmbH",
    "Estimate Works Inc",
    "Target Logistics",
    "평균율 주식회사",
  ])("%s is a vendor", (name) => {
    expect(isBaselineName(name)).toBe(false);
    expect(isPlaceholderName(name)).toBe(false);
  });

  it.each([
    "Vendor 1",
    "Bidder A",
    "[Supplier name here]",
    "Name of Contractor 3",
    "Vendor name",
    "업체 A",
    "Nhà thầu 2",
    "<Insert company name>",
  ])("%s names nobody", (name) => expect(isPlaceholderName(name)).toBe(true));
});
