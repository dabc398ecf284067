import type { CertificateCase } from "./case";

/** Other wordings of the kinds that two sets of 60 statements showed: precision of "held" was 1.00 and 0.91 at first sight. */
export const FOURTH_CERTIFICATES: readonly CertificateCase[] = [
  ["ISO27001準拠、SOC1報告書あり", "ISO 27001=not-held; SOC 1=held"],
  ["ISO 9001 x, ISO 27001 ✓", "ISO 9001=not-held; ISO 27001=held"],
  ["ISO 9001 x", "ISO 9001=unknown"],
  ["9001 certified", "ISO 9001=held"],
  ["Turnover 9001 thousand", ""],
  ["Holder of the following certificates: ISO 9001, ISO 14001", "ISO 9001=held; ISO 14001=held"],
  ["Issued 3 March 2024, ISO 27001, expires 2 March 2027", "ISO 27001=held"],
  ["ISO 14001, ISO 45001 (planned)", "ISO 14001=held; ISO 45001=planned"],
  ["Our parent corporation has ISO 27001", "ISO 27001=third-party"],
  ["SOC 1 audit launched", "SOC 1=in-progress"],
  ["SOC 2 report is available through our security portal", "SOC 2=held"],
  ["ISO 9001은 없으나 ISO 14001은 보유", "ISO 9001=not-held; ISO 14001=held"],
  ["PCI DSS는 결제대행사가 보유", "PCI DSS=third-party"],
  ["ISO 14001 còn hiệu lực, SOC 2 chưa có", "ISO 14001=held; SOC 2=not-held"],
];
