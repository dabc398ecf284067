import type { SignId, SignState } from "../../../src/core/risks/risk";
import { risksOf, stateOf } from "./small-tender";

type Case = readonly [sign: SignId, question: string, answer: string, state: SignState];

const ENGLISH: readonly Case[] = [
  [
    "iso-27001",
    "Are you certified to ISO 27001?",
    "Yes, ISO/IEC 27001:2022, valid until 30 June 2028",
    "found",
  ],
  ["iso-27001", "Are you certified to ISO 27001?", "ISO 27001:2013, expired on 31 October 2025", "denied"],
  ["iso-27001", "Are you certified to ISO 27001?", "ISO 27001, valid until 31 December 2025", "denied"],
  [
    "iso-27001",
    "Are you certified to ISO 27001?",
    "Audit in progress, certificate expected in June 2026",
    "partly",
  ],
  [
    "iso-27001",
    "Are you certified to ISO 27001?",
    "Our data centre provider is ISO 27001 certified",
    "missing",
  ],
  ["iso-27001", "Are you certified to ISO 27001?", "No", "denied"],
  ["iso-27001", "Are you certified to ISO 27001?", "", "missing"],
  ["iso-27001", "Which security certifications do you hold?", "SOC 2 Type II report of 2025", "partly"],
  ["iso-27001", "Which security certifications do you hold?", "We take security very seriously", "missing"],
  ["encryption-at-rest", "Is data encrypted at rest and in transit?", "Yes", "found"],
  ["encryption-in-transit", "Is data encrypted at rest and in transit?", "Yes", "found"],
  ["encryption-in-transit", "Is data encrypted at rest?", "Yes", "not-asked"],
  [
    "encryption-at-rest",
    "How do you encrypt our data?",
    "AES-256 on all disks, TLS 1.3 on the wire",
    "found",
  ],
  ["encryption-in-transit", "How do you encrypt our data?", "TLS 1.3 only", "found"],
  ["encryption-at-rest", "How do you encrypt our data?", "TLS 1.3 only", "missing"],
  ["encryption-at-rest", "Is personal data encrypted?", "Data is not encrypted", "denied"],
  ["nda", "Will you sign a non-disclosure agreement?", "Yes, before any data is exchanged", "found"],
  ["nda", "Will you sign a non-disclosure agreement?", "No", "denied"],
  [
    "nda",
    "Describe three comparable projects",
    "Two retailers; the third can be named under NDA",
    "not-asked",
  ],
  ["nda", "How do you screen staff?", "Background checks; every agent signs an NDA", "found"],
  ["service-levels", "Which service levels do you commit to?", "98% of calls within 20 seconds", "found"],
  ["service-levels", "Which service levels do you commit to?", "Reasonable endeavours", "partly"],
  ["service-levels", "Do you commit to service levels with service credits?", "No", "denied"],
  ["kpi-reporting", "Do you provide monthly KPI reports?", "Yes, by the fifth working day", "found"],
  ["kpi-reporting", "Do you provide monthly KPI reports?", "TBD", "missing"],
  ["no-subcontracting", "Do you use subcontractors?", "No", "found"],
  ["no-subcontracting", "Do you use subcontractors?", "Yes", "denied"],
  ["no-subcontracting", "Do you obtain our consent before subcontracting?", "Yes", "found"],
  ["exit-plan", "Do you have an exit plan?", "Yes, six months of handover", "found"],
  ["exit-plan", "Do you have an exit plan?", "No exit plan yet", "denied"],
  ["exit-plan", "Describe your exit management", "", "missing"],
  [
    "continuity",
    "Business continuity: recovery time and last test",
    "RTO 4 hours, tested in May 2025",
    "found",
  ],
  ["continuity", "Do you have a disaster recovery plan?", "No", "denied"],
  ["continuity", "Which certificates do you hold?", "ISO 22301:2019, certified", "found"],
  ["pricing-model", "Which pricing model do you offer?", "Fixed price per month", "found"],
  ["pricing-model", "Which pricing model do you offer?", "Time and material", "partly"],
  ["all-included", "Price per hour", "EUR 24.50 excl. travel and licences", "denied"],
  ["all-included", "Price per hour", "EUR 24.50 excl. VAT", "not-asked"],
  ["all-included", "Price per hour", "EUR 24.50 all-inclusive", "found"],
  ["all-included", "What is not included in your price?", "Nothing, all costs included", "found"],
  ["all-included", "What is not included in your price?", "Weekend work and postage", "denied"],
  ["one-off-costs", "One-off cost of transition", "EUR 385,000", "found"],
  ["one-off-costs", "One-off cost of transition", "to be agreed", "missing"],
  ["one-off-costs", "One-off cost of transition", "Waived", "found"],
  ["one-off-costs", "Price per hour", "EUR 24.50 per hour plus setup fee", "partly"],
  [
    "privacy-law",
    "How do you comply with the GDPR?",
    "GDPR compliant, data protection officer appointed",
    "found",
  ],
  ["privacy-law", "Are you GDPR compliant?", "No", "denied"],
  ["privacy-law", "How do you protect personal data?", "Access is restricted", "partly"],
  ["location", "Where will the work be done?", "Kraków and Lisbon", "found"],
  ["location", "Onshore or offshore delivery?", "Offshore from Manila", "partly"],
  ["languages", "Which languages do you support?", "English, German and French", "found"],
  ["turnover-rate", "Annual staff turnover", "12%", "found"],
  ["turnover-rate", "Annual staff turnover", "24 %", "partly"],
  ["turnover-rate", "Annual staff turnover", "46%", "denied"],
  ["turnover-rate", "Annual staff turnover", "3% per month", "denied"],
  ["turnover-rate", "Annual staff turnover", "not measured", "missing"],
  ["turnover-rate", "Annual staff turnover", "8% voluntary, 21% in total", "partly"],
  ["key-staff", "Do you commit to replace key personnel within ten days?", "Yes", "found"],
];

const VIETNAMESE: readonly Case[] = [
  ["iso-27001", "Chứng chỉ ISO 27001", "Có, ISO/IEC 27001:2022, hiệu lực đến 30/06/2028", "found"],
  ["iso-27001", "Chứng chỉ ISO 27001", "ISO 27001:2013, đã hết hạn ngày 31/10/2025", "denied"],
  ["iso-27001", "Chứng chỉ ISO 27001", "Chưa có, dự kiến quý IV/2026", "partly"],
  [
    "encryption-at-rest",
    "Biện pháp mã hóa dữ liệu",
    "Mã hóa AES-256 khi lưu trữ và TLS 1.3 khi truyền",
    "found",
  ],
  ["nda", "Bên cung cấp có ký thỏa thuận bảo mật không?", "Có", "found"],
  ["exit-plan", "Có kế hoạch bàn giao lại khi chấm dứt hợp đồng không?", "Không", "denied"],
  ["continuity", "Kế hoạch khắc phục thảm họa", "RTO 4 giờ, diễn tập tháng 11/2025", "found"],
  ["all-included", "Đơn giá mỗi tháng", "18,5 triệu đồng/tháng, chưa bao gồm chi phí đi lại", "denied"],
  ["all-included", "Đơn giá mỗi tháng", "18,5 triệu đồng/tháng, chưa bao gồm thuế GTGT", "not-asked"],
  ["one-off-costs", "Phí khởi tạo một lần", "1,2 tỷ đồng", "found"],
  ["one-off-costs", "Phí khởi tạo một lần", "Miễn phí", "found"],
  ["turnover-rate", "Tỷ lệ nghỉ việc bình quân năm 2025", "18%", "partly"],
  ["turnover-rate", "Tỷ lệ nghỉ việc bình quân năm 2025", "38%", "denied"],
  ["no-subcontracting", "Có sử dụng nhà thầu phụ không?", "Không", "found"],
];

const KOREAN: readonly Case[] = [
  ["iso-27001", "ISO 27001 인증", "ISO/IEC 27001:2022, 2028년 6월까지 유효", "found"],
  ["iso-27001", "ISO 27001 인증", "없음", "denied"],
  ["iso-27001", "ISO 27001 인증", "ISMS-P 보유, 2026년 12월 15일까지 유효", "partly"],
  ["encryption-in-transit", "개인정보 보호 조치(암호화, 접근통제)", "전송·저장 구간 암호화", "found"],
  ["encryption-at-rest", "개인정보 보호 조치(암호화, 접근통제)", "접근통제만 적용", "missing"],
  ["nda", "비밀유지계약을 체결합니까?", "예", "found"],
  ["nda", "주요 고객사", "은행 2곳, 상세 내용은 NDA 체결 후 제공", "not-asked"],
  ["exit-plan", "계약 종료 시 인수인계 계획이 있습니까?", "아니요", "denied"],
  ["continuity", "재해복구 목표 시간", "RTO 4시간, 2025년 11월 훈련", "found"],
  ["all-included", "상담사 월 단가", "3,620,000원/월, 교통비 별도", "denied"],
  ["all-included", "상담사 월 단가", "3,620,000원/월 (부가세 별도)", "not-asked"],
  ["one-off-costs", "초기 구축비(1회)", "2억 3천만 원", "found"],
  ["turnover-rate", "상담사 연간 이직률", "14%", "found"],
  ["turnover-rate", "상담사 연간 이직률", "35.5%", "denied"],
  ["no-subcontracting", "재위탁을 하십니까?", "아니요", "found"],
];

const JAPANESE: readonly Case[] = [
  ["iso-27001", "ISO 27001認証の取得状況", "ISO/IEC 27001:2022を取得済み、有効期限2028年6月30日", "found"],
  ["iso-27001", "ISO 27001認証の取得状況", "未取得", "denied"],
  ["encryption-at-rest", "データの暗号化", "保存データと通信を暗号化しています", "found"],
  ["nda", "秘密保持契約を締結しますか", "はい", "found"],
  ["exit-plan", "契約終了時の移行計画はありますか", "いいえ", "denied"],
  ["continuity", "事業継続計画はありますか", "はい", "found"],
  ["all-included", "オペレーター単価", "月額50万円、交通費別途", "denied"],
  ["one-off-costs", "初期費用", "300万円", "found"],
  ["turnover-rate", "年間離職率", "9%", "found"],
  ["no-subcontracting", "再委託はありますか", "いいえ", "found"],
];

describe.each([
  ["English", ENGLISH],
  ["Vietnamese", VIETNAMESE],
  ["Korean", KOREAN],
  ["Japanese", JAPANESE],
])("what %s answers show", (_, cases) => {
  it.each(cases)("%s: %s – “%s” is %s", (sign, question, answer, state) => {
    expect(stateOf([[question, answer]], sign)).toBe(state);
  });
});

describe("words in several places", () => {
  it("stay in part when one answer denies what another shows", () => {
    const rows = [
      ["Are you certified to ISO 27001?", "Yes, certified"],
      ["Is your delivery centre covered by ISO 27001?", "No"],
    ] as const;
    expect(stateOf(rows, "iso-27001")).toBe("partly");
  });

  it("do not let a stand-in spoil the certificate itself", () => {
    const rows = [
      ["Are you certified to ISO 27001?", "Yes, valid until 2028-01-31"],
      ["Which other reports do you have?", "SOC 2 Type II"],
    ] as const;
    expect(stateOf(rows, "iso-27001")).toBe("found");
  });

  it("held by one vendor make the others’ silence visible without denying anything", () => {
    const rows = [["How do you screen staff?", "Every agent signs an NDA", "Background checks"]] as const;
    expect(stateOf(rows, "nda", 1)).toBe("missing");
    expect(stateOf(rows, "exit-plan", 1)).toBe("not-asked");
  });

  it("quote the sentence and mark the words that decided", () => {
    const long =
      "We run three delivery centres in Poland and one in Portugal, all of them audited every year by our clients. Our ISO 27001 certificate expired in March 2024. A new audit has not been ordered, because our clients did not ask for one so far and other work came first.";
    const [risk] = risksOf([["Are you certified to ISO 27001?", long]]);
    const [first] = risk!.signs.find(({ sign }) => sign === "iso-27001")!.evidence;
    expect(first!.quote).toBe("Our ISO 27001 certificate expired in March 2024.");
    expect(long.slice(first!.mark!.start, first!.mark!.end)).toContain("ISO 27001");
    expect(long.slice(first!.start, first!.start + first!.quote.length)).toBe(first!.quote);
  });
});
