/** The outsourcing risks: their names, signs, states and levels, what was read, and the block on RFP Evidence. */
const STATUS_EN =
  "{status, select, held {held} planned {planned} in_progress {in progress} expired {expired} not_held {not held} third_party {held by somebody else} other {claimed, no certificate shown}}";
const STATUS_VI =
  "{status, select, held {đã có} planned {dự kiến} in_progress {đang triển khai} expired {đã hết hạn} not_held {chưa có} third_party {do bên thứ ba giữ} other {chỉ tuyên bố, không nêu chứng chỉ}}";
const STATUS_KO =
  "{status, select, held {보유} planned {계획} in_progress {진행 중} expired {만료} not_held {미보유} third_party {제3자 보유} other {인증서 제시 없는 주장}}";

const TRAIT_EN =
  "{trait, select, nda {NDA} kpi_reporting {KPI reporting} exit_plan {exit plan} disaster_recovery {continuity} pricing_model {pricing model} delivery_model {delivery model} encryption {encryption} subcontracting {subcontracting} location {location} other {named}}";
const TRAIT_VI =
  "{trait, select, nda {thỏa thuận bảo mật} kpi_reporting {báo cáo KPI} exit_plan {kế hoạch chấm dứt} disaster_recovery {duy trì hoạt động} pricing_model {mô hình giá} delivery_model {mô hình cung cấp} encryption {mã hóa} subcontracting {thầu phụ} location {địa điểm} other {có nêu}}";
const TRAIT_KO =
  "{trait, select, nda {비밀유지계약} kpi_reporting {KPI 보고} exit_plan {종료 계획} disaster_recovery {업무 연속성} pricing_model {가격 모델} delivery_model {수행 모델} encryption {암호화} subcontracting {재위탁} location {수행 장소} other {언급됨}}";

const VALUE_EN =
  "{value, select, none {none} planned {planned} will_sign {will be signed} signed {signed} plan {plan named} tested {tested} encrypted {yes} at_rest {at rest} in_transit {in transit} at_rest_and_in_transit {at rest and in transit} regular {regular} real_time {real time} daily {daily} weekly {weekly} monthly {monthly} quarterly {quarterly} yearly {yearly} fixed {fixed price} time_and_material {time and material} hybrid {hybrid} fte_based {per FTE} transaction_based {per transaction} outcome_based {by outcome} cost_plus {cost plus} onshore {onshore} nearshore {nearshore} offshore {offshore} remote {remote} used {used} with_approval {only with your approval} other {named}}";
const VALUE_VI =
  "{value, select, none {không có} planned {dự kiến} will_sign {sẽ ký} signed {đã ký} plan {có kế hoạch} tested {đã diễn tập} encrypted {có} at_rest {khi lưu trữ} in_transit {khi truyền} at_rest_and_in_transit {khi lưu trữ và khi truyền} regular {định kỳ} real_time {thời gian thực} daily {hằng ngày} weekly {hằng tuần} monthly {hằng tháng} quarterly {hằng quý} yearly {hằng năm} fixed {giá cố định} time_and_material {theo thời gian và vật tư} hybrid {kết hợp} fte_based {theo nhân sự} transaction_based {theo giao dịch} outcome_based {theo kết quả} cost_plus {chi phí cộng lãi} onshore {trong nước} nearshore {nước lân cận} offshore {nước ngoài} remote {từ xa} used {có sử dụng} with_approval {chỉ khi bên mua đồng ý} other {có nêu}}";
const VALUE_KO =
  "{value, select, none {없음} planned {계획} will_sign {체결 예정} signed {체결} plan {계획 있음} tested {훈련 완료} encrypted {적용} at_rest {저장 시} in_transit {전송 시} at_rest_and_in_transit {저장·전송 시} regular {정기} real_time {실시간} daily {일간} weekly {주간} monthly {월간} quarterly {분기} yearly {연간} fixed {고정가} time_and_material {시간·실비 정산} hybrid {혼합형} fte_based {인력당} transaction_based {건당} outcome_based {성과 연동} cost_plus {원가 가산} onshore {국내} nearshore {인접국} offshore {해외} remote {원격} used {이용함} with_approval {발주사 승인 시에만} other {언급됨}}";

export const risks = {
  en: {
    "risk.data-security": "Data security",
    "risk.loss-of-control": "Loss of control",
    "risk.dependence": "Dependence",
    "risk.hidden-cost": "Hidden cost",
    "risk.legal-fit": "Legal and cultural fit",
    "risk.staff-turnover": "Staff turnover",

    "risk.sign.iso-27001": "ISO 27001, held and valid",
    "risk.sign.encryption-at-rest": "Encryption at rest",
    "risk.sign.encryption-in-transit": "Encryption in transit",
    "risk.sign.nda": "Non-disclosure agreement",
    "risk.sign.service-levels": "Service levels committed to",
    "risk.sign.kpi-reporting": "KPI reporting",
    "risk.sign.no-subcontracting": "No subcontracting without consent",
    "risk.sign.exit-plan": "Exit plan",
    "risk.sign.continuity": "Continuity and disaster recovery",
    "risk.sign.pricing-model": "Pricing model that can be planned with",
    "risk.sign.all-included": "Nothing left out of the price",
    "risk.sign.one-off-costs": "One-off costs with an amount",
    "risk.sign.privacy-law": "Privacy law complied with (GDPR, PDPL …)",
    "risk.sign.location": "Location told",
    "risk.sign.languages": "Languages told",
    "risk.sign.turnover-rate": "Staff turnover of 15% a year or less",
    "risk.sign.key-staff": "Key staff kept or replaced",

    "risk.level.low": "low",
    "risk.level.moderate": "moderate",
    "risk.level.high": "high",
    "risk.level.unknown": "unknown",

    "risk.state.found": "found",
    "risk.state.partly": "partly",
    "risk.state.missing": "no evidence",
    "risk.state.denied": "not met",
    "risk.state.not-asked": "not asked",

    "risk.read.verdict":
      "{verdict, select, yes {yes} partial {partly} no {no} na {not applicable} unanswered {unanswered} other {told in words}}",
    "risk.read.certificate": `{scheme}: ${STATUS_EN}`,
    "risk.read.trait": `${TRAIT_EN}: ${VALUE_EN}`,
    "risk.read.figure": "figure named",
    "risk.read.percent": "{value, number}%",
    "risk.read.languages": "{count, plural, one {# language} other {# languages}}",
    "risk.read.turnover": "{value, number}% a year",
    "risk.read.excluded": "costs extra",
    "risk.read.included": "included",
    "risk.read.priced": "amount named",
    "risk.read.unpriced": "named without an amount",
    "risk.read.no-charge": "no charge",

    "risk.why.key-denied": "What decides this risk is not met.",
    "risk.why.many-denied": "At least half of what was asked is not met.",
    "risk.why.some-denied": "Some of it is not met.",
    "risk.why.nothing-asked": "The RFP did not ask about it.",
    "risk.why.nothing-shown": "No answer shows anything. Silence proves nothing.",
    "risk.why.key-not-asked": "The RFP did not ask about what decides this risk.",
    "risk.why.all-found": "Everything that was asked about is there.",
    "risk.why.some-open": "Some of it is there, some is open.",
    "risk.why.list":
      "{state, select, partly {Partly} missing {No evidence} denied {Not met} other {Not asked}}: {signs}.",

    "report.risks.title": "Outsourcing risks",
    "report.risks.hint":
      "From what the vendors wrote. They inform: no score and no rank depends on them. “No evidence” is no proof of a lack; “not asked” is nobody’s fault but the questionnaire’s.",
    "report.risks.to-risks": "Outsourcing risks: below the table →",
    "report.risks.number": "No.",
    "report.risks.risk": "Risk",
    "report.risks.vendor": "Vendor",
    "report.risks.signs": "Signs looked for",
    "report.risks.words": "Vendor’s words",
    "report.risks.read": "What was read",
    "report.risks.why": "Why this level",
    "report.risks.level": "Level",
    "report.risks.found": "Found",
    "report.risks.found-of": "{found, number} of {asked, number} asked",
    "report.risks.source": "Source",
    "report.risks.open": "Open",
    "report.risks.sign": "{sign}: {state}",
    "report.risks.quote": "{question}: “{quote}”",
    "report.risks.blank": "{question}: (blank)",
  },
  vi: {
    "risk.data-security": "An toàn dữ liệu",
    "risk.loss-of-control": "Mất kiểm soát",
    "risk.dependence": "Lệ thuộc",
    "risk.hidden-cost": "Chi phí ẩn",
    "risk.legal-fit": "Phù hợp pháp lý và văn hóa",
    "risk.staff-turnover": "Biến động nhân sự",

    "risk.sign.iso-27001": "ISO 27001 đã có và còn hiệu lực",
    "risk.sign.encryption-at-rest": "Mã hóa khi lưu trữ",
    "risk.sign.encryption-in-transit": "Mã hóa khi truyền",
    "risk.sign.nda": "Thỏa thuận bảo mật (NDA)",
    "risk.sign.service-levels": "Cam kết mức dịch vụ (SLA)",
    "risk.sign.kpi-reporting": "Báo cáo KPI",
    "risk.sign.no-subcontracting": "Không thuê thầu phụ nếu chưa được đồng ý",
    "risk.sign.exit-plan": "Kế hoạch chấm dứt hợp đồng",
    "risk.sign.continuity": "Duy trì hoạt động và khôi phục thảm họa",
    "risk.sign.pricing-model": "Mô hình giá có thể dự trù",
    "risk.sign.all-included": "Giá không bỏ sót khoản nào",
    "risk.sign.one-off-costs": "Chi phí một lần có nêu số tiền",
    "risk.sign.privacy-law": "Tuân thủ luật bảo vệ dữ liệu (GDPR, PDPL …)",
    "risk.sign.location": "Có nêu địa điểm",
    "risk.sign.languages": "Có nêu ngôn ngữ",
    "risk.sign.turnover-rate": "Tỷ lệ nghỉ việc không quá 15% mỗi năm",
    "risk.sign.key-staff": "Giữ chân hoặc thay thế nhân sự chủ chốt",

    "risk.level.low": "thấp",
    "risk.level.moderate": "trung bình",
    "risk.level.high": "cao",
    "risk.level.unknown": "chưa rõ",

    "risk.state.found": "có",
    "risk.state.partly": "một phần",
    "risk.state.missing": "chưa thấy bằng chứng",
    "risk.state.denied": "không đạt",
    "risk.state.not-asked": "không được hỏi",

    "risk.read.verdict":
      "{verdict, select, yes {có} partial {một phần} no {không} na {không áp dụng} unanswered {chưa trả lời} other {trả lời bằng lời}}",
    "risk.read.certificate": `{scheme}: ${STATUS_VI}`,
    "risk.read.trait": `${TRAIT_VI}: ${VALUE_VI}`,
    "risk.read.figure": "có nêu con số",
    "risk.read.percent": "{value, number}%",
    "risk.read.languages": "{count, number} ngôn ngữ",
    "risk.read.turnover": "{value, number}% mỗi năm",
    "risk.read.excluded": "tính thêm phí",
    "risk.read.included": "đã bao gồm",
    "risk.read.priced": "có nêu số tiền",
    "risk.read.unpriced": "có nêu nhưng không có số tiền",
    "risk.read.no-charge": "không thu phí",

    "risk.why.key-denied": "Điều quyết định rủi ro này không đạt.",
    "risk.why.many-denied": "Ít nhất một nửa những điều được hỏi không đạt.",
    "risk.why.some-denied": "Một số điều không đạt.",
    "risk.why.nothing-asked": "Hồ sơ mời thầu không hỏi về rủi ro này.",
    "risk.why.nothing-shown": "Không câu trả lời nào cho thấy điều gì. Im lặng không chứng minh điều gì.",
    "risk.why.key-not-asked": "Hồ sơ mời thầu không hỏi về điều quyết định rủi ro này.",
    "risk.why.all-found": "Mọi điều được hỏi đều có.",
    "risk.why.some-open": "Một phần đã có, một phần còn bỏ ngỏ.",
    "risk.why.list":
      "{state, select, partly {Một phần} missing {Chưa thấy bằng chứng} denied {Không đạt} other {Không được hỏi}}: {signs}.",

    "report.risks.title": "Rủi ro thuê ngoài",
    "report.risks.hint":
      "Rút ra từ lời các nhà cung cấp. Chỉ để tham khảo: không điểm hay thứ hạng nào phụ thuộc vào đây. “Chưa thấy bằng chứng” không có nghĩa là không có; “không được hỏi” là do bảng câu hỏi, không phải lỗi của nhà cung cấp.",
    "report.risks.to-risks": "Rủi ro thuê ngoài: bên dưới bảng →",
    "report.risks.number": "Số",
    "report.risks.risk": "Rủi ro",
    "report.risks.vendor": "Nhà cung cấp",
    "report.risks.signs": "Dấu hiệu được xét",
    "report.risks.words": "Lời nhà cung cấp",
    "report.risks.read": "Nội dung đọc được",
    "report.risks.why": "Vì sao ở mức này",
    "report.risks.level": "Mức độ",
    "report.risks.found": "Tìm thấy",
    "report.risks.found-of": "{found, number} trên {asked, number} mục được hỏi",
    "report.risks.source": "Nguồn",
    "report.risks.open": "Mở",
    "report.risks.sign": "{sign}: {state}",
    "report.risks.quote": "{question}: “{quote}”",
    "report.risks.blank": "{question}: (trống)",
  },
  ko: {
    "risk.data-security": "데이터 보안",
    "risk.loss-of-control": "통제력 상실",
    "risk.dependence": "업체 의존",
    "risk.hidden-cost": "숨은 비용",
    "risk.legal-fit": "법률·문화 적합성",
    "risk.staff-turnover": "인력 이탈",

    "risk.sign.iso-27001": "ISO 27001 보유 및 유효",
    "risk.sign.encryption-at-rest": "저장 데이터 암호화",
    "risk.sign.encryption-in-transit": "전송 데이터 암호화",
    "risk.sign.nda": "비밀유지계약(NDA)",
    "risk.sign.service-levels": "서비스 수준(SLA) 약속",
    "risk.sign.kpi-reporting": "KPI 보고",
    "risk.sign.no-subcontracting": "동의 없는 재위탁 없음",
    "risk.sign.exit-plan": "계약 종료 계획",
    "risk.sign.continuity": "업무 연속성 및 재해 복구",
    "risk.sign.pricing-model": "예산을 세울 수 있는 가격 모델",
    "risk.sign.all-included": "가격에서 빠진 항목 없음",
    "risk.sign.one-off-costs": "일회성 비용의 금액 명시",
    "risk.sign.privacy-law": "개인정보 법규 준수(GDPR, PDPL 등)",
    "risk.sign.location": "수행 장소 명시",
    "risk.sign.languages": "지원 언어 명시",
    "risk.sign.turnover-rate": "연간 이직률 15% 이하",
    "risk.sign.key-staff": "핵심 인력 유지 또는 대체",

    "risk.level.low": "낮음",
    "risk.level.moderate": "보통",
    "risk.level.high": "높음",
    "risk.level.unknown": "알 수 없음",

    "risk.state.found": "확인됨",
    "risk.state.partly": "일부",
    "risk.state.missing": "근거 없음",
    "risk.state.denied": "미충족",
    "risk.state.not-asked": "묻지 않음",

    "risk.read.verdict":
      "{verdict, select, yes {예} partial {일부} no {아니요} na {해당 없음} unanswered {무응답} other {서술형 답변}}",
    "risk.read.certificate": `{scheme}: ${STATUS_KO}`,
    "risk.read.trait": `${TRAIT_KO}: ${VALUE_KO}`,
    "risk.read.figure": "수치 제시",
    "risk.read.percent": "{value, number}%",
    "risk.read.languages": "{count, number}개 언어",
    "risk.read.turnover": "연 {value, number}%",
    "risk.read.excluded": "별도 비용",
    "risk.read.included": "포함됨",
    "risk.read.priced": "금액 제시",
    "risk.read.unpriced": "금액 없이 언급",
    "risk.read.no-charge": "비용 없음",

    "risk.why.key-denied": "이 위험을 좌우하는 항목이 충족되지 않았습니다.",
    "risk.why.many-denied": "질문한 항목의 절반 이상이 충족되지 않았습니다.",
    "risk.why.some-denied": "일부 항목이 충족되지 않았습니다.",
    "risk.why.nothing-asked": "RFP에서 이 위험을 묻지 않았습니다.",
    "risk.why.nothing-shown": "답변에서 확인되는 내용이 없습니다. 답이 없다는 것은 증거가 아닙니다.",
    "risk.why.key-not-asked": "RFP에서 이 위험을 좌우하는 항목을 묻지 않았습니다.",
    "risk.why.all-found": "질문한 항목이 모두 확인되었습니다.",
    "risk.why.some-open": "일부는 확인되었고 일부는 확인되지 않았습니다.",
    "risk.why.list":
      "{state, select, partly {일부} missing {근거 없음} denied {미충족} other {묻지 않음}}: {signs}.",

    "report.risks.title": "아웃소싱 위험",
    "report.risks.hint":
      "공급업체가 쓴 내용에서 읽은 참고 정보입니다. 점수와 순위에는 영향을 주지 않습니다. “근거 없음”은 없다는 증명이 아니며, “묻지 않음”은 공급업체가 아니라 질문지의 문제입니다.",
    "report.risks.to-risks": "아웃소싱 위험: 표 아래 →",
    "report.risks.number": "번호",
    "report.risks.risk": "위험",
    "report.risks.vendor": "공급업체",
    "report.risks.signs": "확인한 항목",
    "report.risks.words": "공급업체의 표현",
    "report.risks.read": "읽은 내용",
    "report.risks.why": "이 수준인 이유",
    "report.risks.level": "수준",
    "report.risks.found": "확인",
    "report.risks.found-of": "질문 {asked, number}개 중 {found, number}개",
    "report.risks.source": "출처",
    "report.risks.open": "열기",
    "report.risks.sign": "{sign}: {state}",
    "report.risks.quote": "{question}: “{quote}”",
    "report.risks.blank": "{question}: (빈칸)",
  },
} as const;
