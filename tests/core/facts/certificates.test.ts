import { readFacts } from "../../../src/core/facts";

const AS_OF = "2026-06-30";

function certificates(text: string): string[] {
  return readFacts(text, { asOf: AS_OF })
    .filter((fact) => fact.type === "certificate")
    .map((fact) => `${fact.scheme}=${fact.status}`);
}

describe("certificates", () => {
  it.each<[string, string[]]>([
    ["We hold ISO/IEC 27001:2022 and ISO 9001:2015 certificates.", ["ISO 27001=held", "ISO 9001=held"]],
    ["ISO 27001 and ISO 22301 certified since 2019", ["ISO 27001=held", "ISO 22301=held"]],
    ["ISO 9001, 14001 and 27001", ["ISO 9001=held", "ISO 14001=held", "ISO 27001=held"]],
    ["SOC 2 Type II report available on request under NDA", ["SOC 2=held"]],
    ["ISAE 3402 Type 2 report for 2025", ["SOC 1=held"]],
    ["SOC 1 and SOC 2 Type II audited annually by an independent firm", ["SOC 1=held", "SOC 2=held"]],
    ["ISO 27001 certification is planned for Q4 2026", ["ISO 27001=planned"]],
    ["We intend to obtain SOC 2 next year", ["SOC 2=planned"]],
    ["ISO 27001: in progress, stage 2 audit in September 2026", ["ISO 27001=in-progress"]],
    ["We are currently undergoing our SOC 2 Type II audit", ["SOC 2=in-progress"]],
    ["Our ISO 27001 certificate expired in March 2026 and renewal is under way", ["ISO 27001=expired"]],
    ["ISO 27001 certified (valid until 31.12.2025)", ["ISO 27001=expired"]],
    ["ISO 27001 certified (valid until 31.12.2026)", ["ISO 27001=held"]],
    ["PCI DSS lapsed last year", ["PCI DSS=expired"]],
    ["We are not ISO 27001 certified", ["ISO 27001=not-held"]],
    ["No SOC 2 report is available", ["SOC 2=not-held"]],
    ["Our controls are aligned with ISO 27001", ["ISO 27001=not-held"]],
    ["We work in the spirit of ISO 9001", ["ISO 9001=not-held"]],
    ["Policies are based on ISO 27001 and NIST CSF", ["ISO 27001=not-held", "NIST CSF=not-held"]],
    ["Our data centre is ISO 27001 certified", ["ISO 27001=third-party"]],
    ["Hosted on AWS, which is SOC 2 and ISO 27001 certified", ["SOC 2=third-party", "ISO 27001=third-party"]],
    ["Our cloud provider holds PCI DSS Level 1", ["PCI DSS=third-party"]],
    ["ISO 9001 yes, ISO 27001 no", ["ISO 9001=held", "ISO 27001=not-held"]],
    ["ISO 27001 certified; SOC 2 planned for 2027", ["ISO 27001=held", "SOC 2=planned"]],
    ["We are ISO 9001 certified but do not hold ISO 27001", ["ISO 9001=held", "ISO 27001=not-held"]],
    [
      "ISO 27001 (certified), SOC 2 (in progress), PCI DSS (not applicable)",
      ["ISO 27001=held", "SOC 2=in-progress", "PCI DSS=not-held"],
    ],
    ["Fully compliant with GDPR and CCPA", ["GDPR=held", "CCPA=held"]],
    ["SOC 2 Type II. In progress. Certificate available by April 15th, 2027.", ["SOC 2=in-progress"]],
    ["Chúng tôi đã đạt chứng nhận ISO 27001:2022, có hiệu lực đến 15/08/2027", ["ISO 27001=held"]],
    ["Dự kiến đạt chứng chỉ ISO 27001 trong quý 3 năm 2026", ["ISO 27001=planned"]],
    ["Chưa có chứng nhận ISO 27001", ["ISO 27001=not-held"]],
    ["Đang trong quá trình đánh giá ISO 9001", ["ISO 9001=in-progress"]],
    ["Chứng nhận ISO 27001 đã hết hạn từ tháng 3/2025", ["ISO 27001=expired"]],
    ["Trung tâm dữ liệu của nhà cung cấp đạt chứng nhận ISO 27001", ["ISO 27001=third-party"]],
    [
      "ISO 27001 인증 보유, ISMS-P 인증 취득(유효기간 2027년 3월 31일까지)",
      ["ISO 27001=held", "ISMS-P=held"],
    ],
    ["ISMS-P 인증 심사 진행 중", ["ISMS-P=in-progress"]],
    ["ISO 27001 인증 취득 예정(2026년 12월)", ["ISO 27001=planned"]],
    ["ISO 27001 미보유", ["ISO 27001=not-held"]],
    ["ISO 27001에 준하는 보안 체계를 운영", ["ISO 27001=not-held"]],
    ["ISO 27001 인증이 2025년 5월에 만료되었습니다", ["ISO 27001=expired"]],
    ["데이터센터는 ISO 27001 인증을 받았습니다", ["ISO 27001=third-party"]],
    ["ISO 27001認証を取得済み、プライバシーマーク取得", ["ISO 27001=held", "PrivacyMark=held"]],
    ["ISO 27001は2027年に取得予定", ["ISO 27001=planned"]],
    ["ISO 27001は未取得です", ["ISO 27001=not-held"]],
    ["ISO 27001に準拠した運用", ["ISO 27001=not-held"]],
    ["SOC 2 Type II取得中", ["SOC 2=in-progress"]],
    ["データセンターがISO 27001認証を取得", ["ISO 27001=third-party"]],
    ["Partner of ISO, founded in 2015", []],
    ["Our social media team follows 3 societies", []],
  ])("reads %s", (text, expected) => {
    expect(certificates(text)).toEqual(expected);
  });
});
