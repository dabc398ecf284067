/** Words that tell which way a figure is better. English ones match where a word begins, Vietnamese ones whole. */
export interface Words {
  readonly en: readonly string[];
  readonly vi: readonly string[];
  /** Korean and Japanese: anywhere. */
  readonly cjk: readonly string[];
}

function words(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim().replace(/\s+/gu, " "));
}

/** Shares that are good when high, measured against what they could be: 99.9 % is nearly 100 points. */
export const MORE: Words = {
  en: words(`
    sla, service level, automat, accura, availab, uptime, satisf, csat, nps, retention, retain,
    first call, first contact, fcr, on-time, on time, coverage, complian, utiliz, utilis, productiv,
    success, renewal
  `),
  vi: words(`
    tự động, tự động hóa, tự động hoá, chính xác, hài lòng, sẵn sàng, đúng hạn, giữ chân, tuân thủ,
    thành công, mức dịch vụ, độ phủ
  `),
  cjk: words(`
    자동화, 정확, 만족, 가용, 가동률, 유지율, 준수, 서비스 수준, 성공률, 적중, 自動化, 正確, 精度, 満足, 稼働率, 可用性, 定着率, 遵守, サービスレベル, 成功率
  `),
};

/** Gains: no natural ceiling, so the best bid sets it. They win over "cost" in "cost savings". */
export const GAIN: Words = {
  en: words(`
    saving, discount, rebate, gain share, gain-share, gainshar, gain sharing, reduction, growth,
    improvement
  `),
  vi: words(`
    tiết kiệm, chiết khấu, giảm giá, cắt giảm, tăng trưởng, cải thiện
  `),
  cjk: words(`
    절감, 할인, 성장, 개선, 이익 공유, 削減, 節約, 割引, 値引, 成長, 改善
  `),
};

export const LESS: Words = {
  en: words(`
    attrition, turnover rate, staff turnover, employee turnover, turnover, error, defect, downtime,
    incident, breach, complaint, churn, mark-up, markup, escalat, absentee, rework, fail, latency,
    response time, resolution time, turnaround, lead time, recovery time, rto, handling time, time to, delay, reject,
    surcharge, commission, litigation, dispute, price, pricing, cost, fee, rate card, price
    increase, annual increase, penalties paid
  `),
  vi: words(`
    nghỉ việc, lỗi, sai sót, sự cố, khiếu nại, vi phạm, thời gian phản hồi, thời gian xử lý, thời
    gian chờ, thời gian triển khai, phí, giá, chi phí, đơn giá, ngừng hoạt động, tăng giá, phụ phí,
    tranh chấp, chậm trễ
  `),
  cjk: words(`
    이직률, 퇴사율, 오류, 불량, 장애, 사고, 위반, 민원, 불만, 다운타임, 응답 시간, 응답시간, 처리 시간, 처리시간, 소요 시간, 리드타임, 지연, 인상률, 수수료,
    비용, 가격, 단가, 분쟁, 離職率, エラー, 誤り, 不良, 障害, 事故, 違反, 苦情, クレーム, 停止, 応答時間, 処理時間, リードタイム, 遅延, 値上げ, 手数料,
    費用, 価格, 単価
  `),
};

export const QUANTITY: Words = {
  en: words(`
    how many, how long, how much, number of, years, percent, rate, ratio, total, headcount, size,
    average
  `),
  vi: words(`
    bao nhiêu, bao lâu, số năm, số lượng, tỷ lệ, tỉ lệ, mấy, năm kinh nghiệm, trung bình
  `),
  cjk: words(`
    몇, 년수, 연수, 건수, 인원, 비율, 률, 얼마, 평균, 何年, 何件, 何名, 年数, 件数, 人数, 率, 平均, いくつ
  `),
};

export const CERTIFICATE: Words = {
  en: words(`
    certif, accredit, attestation, iso, soc 2, soc 1, pci, gdpr
  `),
  vi: words(`
    chứng nhận, chứng chỉ, iso
  `),
  cjk: words(`
    인증, 인증서, 認証, 認定
  `),
};

export const BUYER_SCORE: Words = {
  en: words(`
    score, scoring, rating, evaluation points, marks
  `),
  vi: words(`
    điểm, đánh giá điểm, chấm điểm
  `),
  cjk: words(`
    점수, 평점, 배점, 評価点, 点数, スコア
  `),
};

/** Things that should not have happened: under these a plain "no" is the good answer. */
export const ADVERSE: Words = {
  en: words(`
    breach, incident, litigation, lawsuit, legal proceeding, dispute, debar, blacklist, bankrupt,
    insolven, penalt, sanction, conflict of interest, conflicts of interest, terminated for,
    convict, fraud
  `),
  vi: words(`
    vi phạm, sự cố, kiện tụng, khởi kiện, tranh chấp, phá sản, bị phạt, xung đột lợi ích, rò rỉ
  `),
  cjk: words(`
    유출, 침해, 사고, 위반, 소송, 분쟁, 파산, 제재, 이해 상충, 漏洩, 漏えい, 事故, 違反, 訴訟, 破産, 制裁, 利益相反
  `),
};

/** How a vendor deals with such things: there a "yes" is the good answer again. */
export const HANDLING: Words = {
  en: words(`
    plan, process, procedure, policy, policies, response, notification, notify, inform, manage,
    handling, handle, prevent, detect, report, resolution, resolve, team, insurance, program, train,
    escalation, track, log, test, control, protect, monitor, cover
  `),
  vi: words(`
    kế hoạch, quy trình, chính sách, ứng phó, thông báo, xử lý, phòng ngừa, quản lý, báo cáo, giám
    sát, bảo hiểm, đào tạo
  `),
  cjk: words(`
    대응, 계획, 절차, 정책, 통지, 방지, 관리, 보고, 체계, 보험, 교육, 모니터링, 対応, 計画, 手順, 方針, 通知, 防止, 管理, 報告, 保険, 体制
  `),
};

/** Questions that a yes or no does not answer. */
export const OPEN: Words = {
  en: words(`
    describe, explain, which, what, how do, how will, how would, list, name, provide, in which
  `),
  vi: words(`
    mô tả, trình bày, liệt kê, nêu, như thế nào, những gì, loại nào
  `),
  cjk: words(`
    설명, 기술하, 서술, 무엇, 어떤, 어떻게, 説明, 記述, どの, どのよう, 何で
  `),
};

/** Time a vendor grants the buyer: longer is better, unlike every other time. */
export const GRANTED_TIME: Words = {
  en: words(`
    payment, pay, warranty, guarantee period, price validity, prices fixed, retention period
  `),
  vi: words(`
    thanh toán, bảo hành, hiệu lực báo giá
  `),
  cjk: words(`
    지급, 결제, 보증 기간, 하자보수, 支払, 保証期間
  `),
};
