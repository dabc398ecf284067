import type { SheetGrid } from "../../src/core/model";
import { seeded } from "./seeded";

/**
 * Answers as vendors write them, put together from parts so that hardly two are alike: a bench of one repeated sentence
 * would measure memories, not reading. English, Vietnamese, Korean and Japanese.
 */
type Random = () => number;

interface Asked {
  readonly question: string;
  readonly answer: (pick: Picker) => string;
}

class Picker {
  constructor(private readonly random: Random) {}
  one(...words: readonly string[]): string {
    return words[Math.floor(this.random() * words.length)] ?? "";
  }
  whole(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }
  chance(share: number): boolean {
    return this.random() < share;
  }
  /** The words in `share` of the cases, else nothing. */
  maybe(share: number, words: string): string {
    return this.chance(share) ? words : "";
  }
  thousands(separator: string, from: number, to: number): string {
    return String(this.whole(from, to)).replace(/\B(?=(?:\d{3})+$)/g, separator);
  }
}

const CITY = [
  "Hanoi",
  "Da Nang",
  "Manila",
  "Kraków",
  "Bengaluru",
  "Seoul",
  "Osaka",
  "Lisbon",
  "Cebu",
  "Sofia",
];
const SECTOR = ["retail banking", "insurance", "telecom", "logistics", "healthcare", "utilities", "travel"];
const NAME = ["Nguyễn Thị Lan", "Park Ji-hoon", "Maria Santos", "田中 健一", "Anna Kowalska", "R. Iyer"];
const STANDARD = [
  "ISO/IEC 27001:2022",
  "ISO 27701",
  "SOC 2 Type II",
  "PCI DSS v4.0",
  "ISO 22301",
  "ISO 9001:2015",
];
const TOOL = ["UiPath", "Blue Prism", "Power Automate", "Automation Anywhere", "in-house scripts"];

const ENGLISH: readonly Asked[] = [
  {
    question: "How many years of experience do you have in this service",
    answer: (p) =>
      `${p.one("We have been", "Our group has been", "The company has been")} ${p.one("serving", "working for", "running operations for")} ${p.one(...SECTOR)} clients since ${p.whole(1988, 2019)}, with ${p.whole(3, 30)} years in ${p.one("back-office processing", "customer care", "claims handling", "finance and accounting")}.${p.maybe(0.4, ` About ${p.thousands(",", 120, 9800)} employees work in ${p.one(...CITY)} and ${p.one(...CITY)}.`)}`,
  },
  {
    question: "Which share of the work is automated, and with which tools",
    answer: (p) =>
      `${p.one("Around", "Up to", "Roughly")} ${p.whole(8, 85)}% of ${p.one("invoice entry", "ticket routing", "reconciliations", "document intake")} runs on ${p.one(...TOOL)}${p.maybe(0.5, `; ${p.whole(4, 240)} bots are in production`)}.${p.maybe(0.4, ` A pilot with ${p.one("generative AI", "an LLM assistant", "OCR on handwritten forms")} started in ${p.one("March", "June", "October")} ${p.whole(2023, 2026)}.`)}`,
  },
  {
    question: "Monthly fee per FTE",
    answer: (p) =>
      p.one(
        `USD ${p.thousands(",", 900, 4200)} per FTE per month${p.maybe(0.5, ", excluding VAT and travel")}`,
        `€${p.thousands(".", 1100, 4800)} per agent and month, ${p.one("indexed yearly", "fixed for two years", "minus 3% from 50 agents")}`,
        `From $${p.whole(9, 48)}.${p.whole(10, 95)} per hour depending on ${p.one("language", "shift", "seniority")}; setup ${p.thousands(",", 5000, 90000)} one-off`,
      ),
  },
  {
    question: "Are you ISO 27001 certified? Please state validity",
    answer: (p) =>
      p.one(
        `Yes, ${p.one(...STANDARD)}, valid until ${p.whole(1, 28)} ${p.one("May", "September", "December")} ${p.whole(2025, 2029)}${p.maybe(0.4, `; scope: delivery centres in ${p.one(...CITY)}`)}.`,
        `${p.one(...STANDARD)} and ${p.one(...STANDARD)} are held by our ${p.one("operations", "data centre provider", "group")}; the ${p.one("report", "certificate")} is available under NDA.`,
        `Not yet. ${p.one("Audit is scheduled for", "Certification is planned for", "We aim for")} Q${p.whole(1, 4)} ${p.whole(2026, 2028)}.`,
      ),
  },
  {
    question: "Name reference clients and their size",
    answer: (p) =>
      `${p.whole(2, 60)} ${p.one("reference clients", "clients", "active accounts")} in ${p.one(...SECTOR)}, among them ${p.one("Northwind Ltd", "Baltica Bank AS", "Meridian plc", "Halden Group")} (${p.thousands(",", 40, 3000)} seats, since ${p.whole(2009, 2023)}). Satisfaction ${p.whole(3, 4)}.${p.whole(1, 9)}/5.`,
  },
  {
    question: "Describe your transition approach and exit plan",
    answer: (p) =>
      `Transition takes ${p.whole(6, 26)} weeks in ${p.whole(3, 5)} phases: ${p.one("due diligence", "discovery")}, knowledge transfer, parallel run and ${p.one("go-live", "hypercare")}. ${p.one("An exit plan is part of the contract", "The exit plan is reviewed every year", "We hand over documentation and licences")} and ${p.one(...NAME)} leads it${p.maybe(0.5, `, supported by ${p.whole(2, 12)} specialists`)}. ${p.maybe(0.5, "Lessons from earlier moves are shared with the client's steering committee before each phase ends.")}`,
  },
  {
    question: "What service levels do you commit to",
    answer: (p) =>
      `${p.one("Availability", "Uptime", "Service level")} of 99.${p.whole(1, 99)}% per month, ${p.whole(80, 95)}% of calls answered within ${p.whole(15, 45)} seconds; ${p.one("penalties", "service credits")} up to ${p.whole(3, 15)}% of the monthly fee.${p.maybe(0.3, " Reporting is weekly and monthly by dashboard.")}`,
  },
  {
    question: "Do you encrypt data at rest and in transit",
    answer: (p) =>
      p.one(
        "Yes",
        "Yes.",
        "No",
        "N/A",
        `Yes, AES-${p.one("128", "256")} at rest and TLS 1.${p.whole(2, 3)} in transit; keys are rotated every ${p.whole(30, 365)} days.`,
        `Partially: ${p.one("backups", "laptops", "the legacy ticket system")} will follow in ${p.whole(2026, 2027)}.`,
        "See appendix",
      ),
  },
];

const VIETNAMESE: readonly Asked[] = [
  {
    question: "Công ty có bao nhiêu năm kinh nghiệm",
    answer: (p) =>
      `Chúng tôi có ${p.whole(3, 25)} năm kinh nghiệm trong lĩnh vực ${p.one("chăm sóc khách hàng", "xử lý chứng từ", "kế toán", "nhập liệu")}, thành lập năm ${p.whole(1995, 2018)} tại ${p.one("Hà Nội", "Đà Nẵng", "TP. Hồ Chí Minh")}${p.maybe(0.5, ` với hơn ${p.thousands(".", 100, 6000)} nhân viên`)}.`,
  },
  {
    question: "Đơn giá mỗi nhân sự mỗi tháng",
    answer: (p) =>
      p.one(
        `${p.whole(12, 45)} triệu đồng/người/tháng, ${p.one("chưa bao gồm VAT", "đã bao gồm quản lý", "thanh toán hàng quý")}`,
        `${p.whole(1, 9)},${p.whole(1, 9)} tỷ đồng/năm cho ${p.whole(5, 60)} nhân sự`,
      ),
  },
  {
    question: "Chứng chỉ bảo mật thông tin",
    answer: (p) =>
      p.one(
        `Đã có chứng nhận ${p.one(...STANDARD)}, hiệu lực đến ngày ${p.whole(1, 28)}/${p.whole(1, 12)}/${p.whole(2025, 2029)}.`,
        `Chưa có, dự kiến đạt ${p.one(...STANDARD)} vào quý ${p.whole(1, 4)}/${p.whole(2026, 2027)}.`,
        "Có",
      ),
  },
  {
    question: "Mức độ tự động hóa quy trình",
    answer: (p) =>
      `Khoảng ${p.whole(10, 80)}% quy trình ${p.one("nhập liệu", "đối soát", "phân loại hồ sơ")} đã tự động hóa bằng ${p.one(...TOOL)}, ${p.whole(2, 80)} robot đang vận hành${p.maybe(0.4, `; độ chính xác ${p.whole(94, 99)},${p.whole(1, 9)}%`)}.`,
  },
];

const KOREAN: readonly Asked[] = [
  {
    question: "유사 사업 수행 경력은 몇 년입니까",
    answer: (p) =>
      `${p.whole(1998, 2019)}년 설립 이후 ${p.one("금융", "통신", "유통", "공공")} 분야에서 ${p.whole(4, 25)}년간 ${p.one("고객센터 운영", "데이터 입력", "회계 아웃소싱")}을 수행하였으며 직원 ${p.thousands(",", 80, 5000)}명이 근무하고 있습니다.`,
  },
  {
    question: "인력당 월 단가",
    answer: (p) =>
      p.one(
        `1인당 월 ${p.whole(180, 620)}만원 (${p.one("부가세 별도", "부가세 포함", "야간 할증 별도")})`,
        `연간 ${p.whole(2, 38)}억 ${p.whole(1, 9)}천만 원, 초기 구축비 ${p.thousands(",", 5000000, 90000000)}원`,
      ),
  },
  {
    question: "정보보호 인증 보유 현황",
    answer: (p) =>
      p.one(
        `${p.one(...STANDARD)} 및 ISMS-P 인증을 보유하고 있으며 유효기간은 ${p.whole(2025, 2029)}년 ${p.whole(1, 12)}월까지입니다.`,
        `${p.one(...STANDARD)} 인증을 ${p.whole(2026, 2027)}년 ${p.whole(1, 4)}분기에 취득할 예정입니다.`,
        "예",
        "해당 없음",
      ),
  },
];

const JAPANESE: readonly Asked[] = [
  {
    question: "業務経験年数をご記入ください",
    answer: (p) =>
      `${p.whole(1985, 2018)}年創業以来、${p.one("金融", "保険", "流通", "製造")}業界で${p.whole(5, 35)}年の実績があり、従業員は${p.thousands(",", 60, 4000)}名です。${p.maybe(0.4, "拠点は東京、大阪、ダナンにございます。")}`,
  },
  {
    question: "月額費用",
    answer: (p) =>
      p.one(
        `月額${p.whole(35, 95)}万円/人（${p.one("税別", "税込", "交通費別途")}）`,
        `初期費用${p.thousands(",", 500000, 9000000)}円、以降年額${p.whole(1, 9)}億${p.whole(1, 9)}千万円`,
      ),
  },
];

/** Every language's questions in turn, English most often. */
const ASKED: readonly Asked[] = [...ENGLISH, ...VIETNAMESE, ...ENGLISH, ...KOREAN, ...ENGLISH, ...JAPANESE];

/** Vendors in rows, free text in every cell: what has to be read before anything is scored. The same cells for the same sizes and seed. */
export function freeTextSheet(vendorCount: number, questionCount: number, seed = 1): SheetGrid {
  const pick = new Picker(seeded(seed));
  const asked = Array.from({ length: questionCount }, (_, q) => ASKED[q % ASKED.length]!);
  const head = ["Vendor", ...asked.map(({ question }, q) => `${question} (${q + 1})?`)];
  const rows = Array.from({ length: vendorCount }, (_, v) => [
    `${pick.one("Alto", "Brisk", "Cobalt", "Delta", "Ember", "Fjord")} ${pick.one("Services", "Partners", "Solutions", "Outsourcing")} ${v + 1} Ltd`,
    ...asked.map(({ answer }) => answer(pick).trim()),
  ]);
  const values = [head, ...rows];
  return {
    name: "Responses",
    visible: true,
    top: 0,
    left: 0,
    values,
    text: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: [],
    isOurs: false,
  };
}
