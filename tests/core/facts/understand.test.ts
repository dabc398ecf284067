import type { AnswerPart, Verdict } from "../../../src/core/model";
import { factToJson, understandAnswer } from "../../../src/core/facts";

const AS_OF = "2026-06-30";

function part(text: string, role: AnswerPart["role"] = "answer", more: Partial<AnswerPart> = {}): AnswerPart {
  return {
    role,
    cell: { sheet: "Answers", row: 4, column: 2 },
    text,
    value: text,
    numberFormat: "General",
    ...more,
  };
}

function verdict(question: string, answer: string, note = ""): Verdict | null {
  const parts = note === "" ? [part(answer)] : [part(answer), part(note, "note")];
  return understandAnswer({ text: question }, parts, { asOf: AS_OF }).verdict;
}

describe("verdict", () => {
  it.each<[string, Verdict | null]>([
    ["Yes", "yes"],
    ["Yes, fully.", "yes"],
    ["✓", "yes"],
    ["Compliant", "yes"],
    ["Có", "yes"],
    ["예", "yes"],
    ["はい", "yes"],
    ["対応可", "yes"],
    ["지원합니다", "yes"],
    ["Đáp ứng", "yes"],
    ["Yes, but only for the EU region", "partial"],
    ["Partially", "partial"],
    ["Planned for Q3", "partial"],
    ["In progress", "partial"],
    ["Đáp ứng một phần", "partial"],
    ["부분 지원", "partial"],
    ["一部対応", "partial"],
    ["△", "partial"],
    ["Có, nhưng chưa đầy đủ", "partial"],
    ["예, 다만 일부 기능은 제외", "partial"],
    ["No", "no"],
    ["None", "no"],
    ["Not supported", "no"],
    ["Không", "no"],
    ["아니요", "no"],
    ["미지원", "no"],
    ["いいえ", "no"],
    ["未対応", "no"],
    ["×", "no"],
    ["불가", "no"],
    ["N/A", "na"],
    ["Not applicable", "na"],
    ["Không áp dụng", "na"],
    ["해당 없음", "na"],
    ["해당사항 없음", "na"],
    ["該当なし", "na"],
    ["対象外", "na"],
    ["", "unanswered"],
    ["-", "unanswered"],
    ["—", "unanswered"],
    ["TBD", "unanswered"],
    ["See attachment", "unanswered"],
    ["Please refer to Appendix B", "unanswered"],
    ["Available under NDA", "unanswered"],
    ["Xem phụ lục 2", "unanswered"],
    ["별첨 참조", "unanswered"],
    ["別紙参照", "unanswered"],
    ["미정", "unanswered"],
    ["Our team sits in Da Nang and Manila.", null],
  ])("of %j", (answer, expected) => {
    expect(verdict("Describe it", answer)).toBe(expected);
  });

  it.each<[string, string, string, Verdict]>([
    [
      "Do you hold a SOC 2 report?",
      "Yes",
      "We don't have the report yet; the audit starts in autumn.",
      "partial",
    ],
    ["Do you encrypt backups?", "Yes", "All of them, with keys of our own. However small the file.", "yes"],
    ["Do you offer 24/7 support?", "Yes", "Only available in English", "partial"],
    ["Do you offer a bug bounty?", "No", "We are in the process of setting one up.", "partial"],
    ["Do you have a DR site?", "No", "", "no"],
    ["Has there been a breach?", "None", "", "no"],
    ["Is it insured?", "", "Yes, up to USD 5M", "yes"],
  ])("%s %s (%s)", (question, answer, note, expected) => {
    expect(verdict(question, answer, note)).toBe(expected);
  });

  it("flags a note that contradicts its answer", () => {
    const { review } = understandAnswer(
      { text: "ISO 27001 certified?" },
      [part("Yes"), part("Certificate expired in 2024", "note")],
      { asOf: AS_OF },
    );
    expect(review.map((reason) => reason.kind)).toContain("contradiction");
  });
});

describe("context", () => {
  const facts = (question: string, ...parts: AnswerPart[]): Record<string, unknown>[] =>
    understandAnswer({ text: question }, parts, { asOf: AS_OF }).facts.map(factToJson);

  it.each<[string, AnswerPart[], Record<string, unknown>]>([
    [
      "Monthly fee per FTE (USD)",
      [part("1,850")],
      { type: "money", amount: 1850, currency: "USD", period: "month", per: "FTE" },
    ],
    [
      "Set-up",
      [part("$12,000", "answer", { value: 12000, numberFormat: '"$"#,##0' })],
      { type: "money", amount: 12000, currency: "USD", period: "one-off" },
    ],
    [
      "Service fee",
      [
        part("€ 900", "unit-price", { value: 900, numberFormat: "[$€-407] #,##0" }),
        part("per FTE per month", "basis"),
      ],
      { type: "money", amount: 900, currency: "EUR", period: "month", per: "FTE" },
    ],
    [
      "Phí dịch vụ hàng tháng (VND)",
      [part("45.000.000")],
      { type: "money", amount: 45_000_000, currency: "VND", period: "month" },
    ],
    [
      "월 단가(원)",
      [part("3,500,000")],
      { type: "money", amount: 3_500_000, currency: "KRW", period: "month" },
    ],
    ["Years of experience in BPO", [part("17")], { type: "years", value: 17, of: "experience" }],
    ["Number of reference clients", [part("6")], { type: "count", value: 6, of: "references" }],
    ["Annual staff turnover (%)", [part("12")], { type: "percent", value: 12, of: "turnover" }],
    [
      "Uptime SLA",
      [part("99.9%", "answer", { value: 0.999, numberFormat: "0.0%" })],
      { type: "percent", value: 99.9, of: "SLA" },
    ],
    [
      "ISO 27001 certified?",
      [part("Yes, valid until 2027-05-31")],
      { type: "certificate", scheme: "ISO 27001", status: "held", validUntil: "2027-05-31" },
    ],
    [
      "ISO 27001 certification",
      [part("No")],
      { type: "certificate", scheme: "ISO 27001", status: "not-held" },
    ],
  ])("%s", (question, parts, expected) => {
    expect(facts(question, ...parts)).toContainEqual(expect.objectContaining(expected));
  });

  it("takes no certificate from a question that names schemes only as examples", () => {
    expect(facts("Do you allow tenants to view your SOC 2 or similar reports?", part("Yes"))).toEqual([]);
  });
});
