import type { Trait } from "../../model";

/** What a question asks that an answer may give in a word ("Pricing model" – "Fixed"). */
export type AskedTrait =
  "pricing-model" | "delivery-model" | "kpi-reporting" | "location" | "governing-law" | "disaster-recovery";

const ASKS: readonly (readonly [trait: AskedTrait, pattern: RegExp])[] = [
  [
    "governing-law",
    /govern(?:ing|s|ed by)\b|jurisdiction|applicable law|luật (?:áp dụng|điều chỉnh)|thẩm quyền|준거법|관할|準拠法|管轄/,
  ],
  [
    "disaster-recovery",
    /disaster recovery|business continuity|\bbcp\b|\bdrp?\b|khôi phục thảm họa|kinh doanh liên tục|재해 ?복구|업무 ?연속|災害復旧|事業継続/,
  ],
  [
    "pricing-model",
    /(?:pricing|price|commercial|billing|charging|fee) (?:model|structure|basis|method|approach|scheme)|mô hình (?:giá|tính phí)|cách tính (?:giá|phí)|hình thức (?:giá|tính)|과금|가격 ?(?:모델|체계|구조)|요금 ?(?:체계|모델|방식)|料金(?:体系|モデル|形態)|価格(?:体系|モデル)|課金/,
  ],
  [
    "kpi-reporting",
    /\b(?:kpis?|slas?|service levels?|performance)\b.{0,40}\breport|report.{0,40}\b(?:kpis?|slas?|service levels?|performance)\b|báo cáo (?:kpi|sla|hiệu suất)|(?:kpi|sla|성과).{0,10}보고|보고 ?주기|(?:kpi|sla).{0,8}報告|報告(?:頻度|周期)/,
  ],
  [
    "delivery-model",
    /deliver(?:y|ed) (?:model|approach|location)|(?:on|near|off)-?shore|mô hình (?:cung cấp|triển khai|vận hành)|수행 ?(?:방식|모델|체계)|提供(?:体制|形態)|デリバリー/,
  ],
  [
    "location",
    /\bwhere\b|\blocations?\b|\blocated\b|\bcountr(?:y|ies)\b|data residency|\bhosted\b|\bsites?\b|\bregions?\b|ở đâu|địa điểm|vị trí|quốc gia|어디|위치|소재|지역|국가|리전|どこ|場所|所在|拠点|保管先|国(?:名|は)/,
  ],
];
/** Where clients are is not where the work is done. */
const OTHERS_PLACES = /clients?|customers?|references?|khách hàng|고객|顧客|取引先/;

const known = new Map<string, ReadonlySet<AskedTrait>>();
/** More questions than a workbook has: then the memory starts anew. */
const MOST_QUESTIONS = 5000;

/** The traits a question asks for; looked at once a question, not once an answer. */
export function traitsAsked(question: string): ReadonlySet<AskedTrait> {
  let asked = known.get(question);
  if (asked === undefined) {
    if (known.size >= MOST_QUESTIONS) known.clear();
    const words = question.slice(0, 400).normalize("NFKC").toLowerCase();
    const found = ASKS.filter(
      ([trait, pattern]) => pattern.test(words) && !(trait === "location" && OTHERS_PLACES.test(words)),
    );
    known.set(question, (asked = new Set(found.map(([trait]) => trait))));
  }
  return asked;
}

const SHORT_ANSWERS: readonly (readonly [trait: Trait, value: string, pattern: RegExp])[] = [
  [
    "pricing-model",
    "hybrid",
    /(?<![a-z])(?:hybrid|mixed|blended|combination|combined)(?![a-z])|kết hợp|hỗn hợp|혼합|복합|ハイブリッド|混合|併用/,
  ],
  [
    "pricing-model",
    "time-and-material",
    /(?<![a-z])(?:by the hour|per hour|hourly|t ?& ?m|time ?(?:and|&) ?materials?)(?![a-z])|theo giờ|시간당|시간제|時間単価/,
  ],
  [
    "pricing-model",
    "transaction-based",
    /(?<![a-z])(?:per (?:transaction|invoice|call|document|case|item|contact|ticket|page)|usage[- ]based|pay[- ]as[- ]you[- ]go)(?![a-z])|theo giao dịch|건당|종량|従量/,
  ],
  [
    "pricing-model",
    "outcome-based",
    /(?<![a-z])(?:outcome|performance|success|results?)[- ](?:based|fee)(?![a-z])|theo kết quả|성과|成果/,
  ],
  ["pricing-model", "fte-based", /(?<![a-z])per (?:fte|agent|head|seat)(?![a-z])|인당|1人あたり/],
  ["pricing-model", "fixed", /(?<![a-z])fixed(?![a-z])|cố định|trọn gói|고정|정액|固定|定額/],
  [
    "disaster-recovery",
    "plan",
    /\bplans?\b(?= (?:exists?|is|are|in place|and|with|tested|reviewed)|[,.;]|$)|kế hoạch|계획|計画/,
  ],
  [
    "delivery-model",
    "hybrid",
    /(?<![a-z])(?:hybrid|blended|mixed|global delivery)(?![a-z])|kết hợp|혼합|하이브리드|ハイブリッド/,
  ],
];

interface ShortAnswer {
  readonly trait: Trait;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a word or two say to a question that asks for just that. */
export function shortAnswer(clean: string, asked: ReadonlySet<AskedTrait>): ShortAnswer | undefined {
  for (const [trait, value, pattern] of SHORT_ANSWERS) {
    if (!asked.has(trait as AskedTrait)) continue;
    const match = pattern.exec(clean);
    if (match && !/(?:not|no|không|never) $/.test(clean.slice(Math.max(0, match.index - 6), match.index)))
      return { trait, value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
