import { fold } from "./fold";

/** Words that tell which way a figure is better. English ones match where a word begins, Vietnamese ones whole. */
interface Words {
  readonly en: readonly string[];
  readonly vi: readonly string[];
  /** Korean and Japanese: anywhere. */
  readonly cjk: readonly string[];
}

/** Shares that are good when high, measured against what they could be: 99.9 % is nearly 100 points. */
const MORE: Words = {
  en: [
    "sla",
    "service level",
    "automat",
    "accura",
    "availab",
    "uptime",
    "satisf",
    "csat",
    "nps",
    "retention",
    "retain",
    "first call",
    "first contact",
    "fcr",
    "on-time",
    "on time",
    "coverage",
    "complian",
    "utiliz",
    "utilis",
    "productiv",
    "success",
    "renewal",
  ],
  vi: [
    "tự động",
    "tự động hóa",
    "tự động hoá",
    "chính xác",
    "hài lòng",
    "sẵn sàng",
    "đúng hạn",
    "giữ chân",
    "tuân thủ",
    "thành công",
    "mức dịch vụ",
    "độ phủ",
  ],
  cjk: [
    "자동화",
    "정확",
    "만족",
    "가용",
    "가동률",
    "유지율",
    "준수",
    "서비스 수준",
    "성공률",
    "적중",
    "自動化",
    "正確",
    "精度",
    "満足",
    "稼働率",
    "可用性",
    "定着率",
    "遵守",
    "サービスレベル",
    "成功率",
  ],
};

/** Gains: no natural ceiling, so the best bid sets it. They win over "cost" in "cost savings". */
const GAIN: Words = {
  en: [
    "saving",
    "discount",
    "rebate",
    "gain share",
    "gain-share",
    "gainshar",
    "gain sharing",
    "reduction",
    "growth",
    "improvement",
  ],
  vi: ["tiết kiệm", "chiết khấu", "giảm giá", "cắt giảm", "tăng trưởng", "cải thiện"],
  cjk: ["절감", "할인", "성장", "개선", "이익 공유", "削減", "節約", "割引", "値引", "成長", "改善"],
};

const LESS: Words = {
  en: [
    "attrition",
    "turnover rate",
    "staff turnover",
    "employee turnover",
    "turnover",
    "error",
    "defect",
    "downtime",
    "incident",
    "breach",
    "complaint",
    "churn",
    "mark-up",
    "markup",
    "escalat",
    "absentee",
    "rework",
    "fail",
    "latency",
    "response time",
    "resolution time",
    "turnaround",
    "lead time",
    "handling time",
    "time to",
    "delay",
    "reject",
    "surcharge",
    "commission",
    "litigation",
    "dispute",
    "price",
    "pricing",
    "cost",
    "fee",
    "rate card",
    "price increase",
    "annual increase",
    "penalties paid",
  ],
  vi: [
    "nghỉ việc",
    "lỗi",
    "sai sót",
    "sự cố",
    "khiếu nại",
    "vi phạm",
    "thời gian phản hồi",
    "thời gian xử lý",
    "thời gian chờ",
    "thời gian triển khai",
    "phí",
    "giá",
    "chi phí",
    "đơn giá",
    "ngừng hoạt động",
    "tăng giá",
    "phụ phí",
    "tranh chấp",
    "chậm trễ",
  ],
  cjk: [
    "이직률",
    "퇴사율",
    "오류",
    "불량",
    "장애",
    "사고",
    "위반",
    "민원",
    "불만",
    "다운타임",
    "응답 시간",
    "응답시간",
    "처리 시간",
    "처리시간",
    "소요 시간",
    "리드타임",
    "지연",
    "인상률",
    "수수료",
    "비용",
    "가격",
    "단가",
    "분쟁",
    "離職率",
    "エラー",
    "誤り",
    "不良",
    "障害",
    "事故",
    "違反",
    "苦情",
    "クレーム",
    "停止",
    "応答時間",
    "処理時間",
    "リードタイム",
    "遅延",
    "値上げ",
    "手数料",
    "費用",
    "価格",
    "単価",
  ],
};

const QUANTITY: Words = {
  en: [
    "how many",
    "how long",
    "how much",
    "number of",
    "years",
    "percent",
    "rate",
    "ratio",
    "total",
    "headcount",
    "size",
    "average",
  ],
  vi: [
    "bao nhiêu",
    "bao lâu",
    "số năm",
    "số lượng",
    "tỷ lệ",
    "tỉ lệ",
    "mấy",
    "năm kinh nghiệm",
    "trung bình",
  ],
  cjk: [
    "몇",
    "년수",
    "연수",
    "건수",
    "인원",
    "비율",
    "률",
    "얼마",
    "평균",
    "何年",
    "何件",
    "何名",
    "年数",
    "件数",
    "人数",
    "率",
    "平均",
    "いくつ",
  ],
};

const CERTIFICATE: Words = {
  en: ["certif", "accredit", "attestation", "iso ", "soc 2", "soc 1", "pci", "gdpr"],
  vi: ["chứng nhận", "chứng chỉ", "iso"],
  cjk: ["인증", "인증서", "認証", "認定"],
};

const BUYER_SCORE: Words = {
  en: ["score", "scoring", "rating", "evaluation points", "marks"],
  vi: ["điểm", "đánh giá điểm", "chấm điểm"],
  cjk: ["점수", "평점", "배점", "評価点", "点数", "スコア"],
};

export type Direction = "more" | "gain" | "less";

/** Which way figures under these words are better; undefined when the words do not tell. */
export function directionOf(text: string): Direction | undefined {
  if (mentions(text, GAIN)) return "gain";
  if (mentions(text, MORE)) return "more";
  return mentions(text, LESS) ? "less" : undefined;
}

export const asksForQuantity = (text: string): boolean => text.includes("%") || mentions(text, QUANTITY);
export const asksForCertificate = (text: string): boolean => mentions(text, CERTIFICATE);
export const namesBuyerScore = (text: string): boolean => mentions(text, BUYER_SCORE);

function mentions(text: string, words: Words): boolean {
  const folded = fold(text);
  const spaced = ` ${folded.replace(/[^\p{L}\p{N}\-%]+/gu, " ")} `;
  return (
    words.en.some((word) => spaced.includes(` ${word}`)) ||
    words.vi.some((word) => spaced.includes(` ${word} `)) ||
    words.cjk.some((word) => folded.includes(word))
  );
}
