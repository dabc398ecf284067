import type { Row } from "./gist";

const PER_AGENT_VI = {
  question: "Đơn giá trọn gói cho mỗi nhân viên trực tổng đài, tính theo tháng, mỗi người",
};
const PER_AGENT_KO = { question: "상담원 1인당 월 단가" };
const PER_AGENT_JA = { question: "オペレーター1名あたりの月額単価" };
const PER_AGENT_EN = { question: "All-in monthly price per agent" };

/** What a price is for, where the cell, the question and the words for prices in general compete. */
export const RATE_CARDS: readonly Row[] = [
  // the cell's own period wins over a word that only sorts prices
  ["vi", "21.300.000 VND/tháng", ["21300000 VND/month per FTE"], PER_AGENT_VI],
  ["vi", "20,4 triệu đồng", ["20400000 VND/month per FTE"], PER_AGENT_VI],
  ["vi", "Đơn giá 310.000 ₫/giờ", ["310000 VND/hour"], { question: "Đơn giá làm thêm giờ" }],
  ["vi", "Trọn gói 900 triệu đồng", ["900000000 VND/one-off"], { question: "Chi phí dự án" }],
  ["vi", "Khoán gọn 30 triệu đồng/tháng", ["30000000 VND/month"], { question: "Chi phí" }],
  ["ko", "단가 295만 원/월", ["2950000 KRW/month"], { question: "야간 운영 단가" }],
  ["ko", "2,870,000원", ["2870000 KRW/month per FTE"], PER_AGENT_KO],
  ["ja", "単価 2,950円/時間", ["2950 JPY/hour"], { question: "時間外の単価" }],
  ["ja", "41万円", ["410000 JPY/month per FTE"], PER_AGENT_JA],
  ["en", "USD 1,380 lump sum per month", ["1380 USD/month per FTE"], PER_AGENT_EN],
  ["en", "Unit price USD 14.20 per hour", ["14.2 USD/hour"], { question: "Weekend surcharge rate" }],
  ["en", "USD 7", ["7 USD per unit"], { header: "Unit price" }],
  ["en", "USD 0.9 per minute", ["0.9 USD/transaction"], PER_AGENT_EN],
  // who sits on a seat
  ["en", "MYR 8,800 per seat per month", ["8800 MYR/month per FTE"], { question: "Price" }],
  ["en", "USD 29 per seat per month", ["29 USD/month per unit"], { question: "CRM licence" }],
  ["ko", "좌석당 월 290만 원", ["2900000 KRW/month per FTE"], { question: "월 요금" }],
  ["ja", "1席あたり月額39万円", ["390000 JPY/month per FTE"], { question: "料金" }],
  ["vi", "18 triệu đồng/vị trí/tháng", ["18000000 VND/month per FTE"], { question: "Chi phí" }],
  // Vietnamese magnitudes are đồng, most likely
  ["vi", "4,2tr/tháng", ["4200000 VND/month?"], { question: "Chi phí vận hành" }],
  ["vi", "15tr/người", ["15000000 VND per FTE?"], { question: "Chi phí" }],
  ["vi", "450k/giờ", ["450000 VND/hour"], { question: "Đơn giá (VND)" }],
  ["en", "450k/hour", ["450000 ?/hour"], { question: "Rate" }],
  // what comes on top is another price
  ["en", "EUR 31.20 plus setup", ["31.2 EUR/hour"], { question: "Hourly rate" }],
  ["en", "EUR 31.20 + one-off training", ["31.2 EUR/hour"], { question: "Hourly rate" }],
  [
    "en",
    "EUR 31 and a transition fee of EUR 9,000",
    ["31 EUR/hour", "9000 EUR/one-off"],
    { question: "Hourly rate" },
  ],
  ["en", "USD 500+ per month", ["from 500 USD/month"]],
  ["en", "£3,900 + VAT per month", ["3900 GBP/month tax excluded"]],
  ["vi", "24 triệu đồng/tháng, chưa gồm phí thiết lập", ["24000000 VND/month"], { question: "Đơn giá" }],
  ["ko", "월 310만 원(초기비용 별도)", ["3100000 KRW/month"], { question: "요금" }],
  ["ja", "月額31万円（初期費用別途）", ["310000 JPY/month"], { question: "料金" }],
  ["en", "Per call; minimum volume 40,000 a month", [], { question: "Which price model?", section: "Price" }],
  // nothing to pay
  ["en", "Waived", ["free/one-off"], { question: "Setup fee" }],
  ["en", "Onboarding is free of charge", ["free/one-off"], { question: "One-off cost of onboarding" }],
  ["en", "Included in the rate", ["free/one-off"], { question: "One-time training fee" }],
  ["en", "Free for contracts over five years", ["free/one-off?", "from 5 years"], { question: "Setup fee" }],
  ["vi", "Miễn phí", ["free/month"], { question: "Phí bảo trì hàng tháng" }],
  ["vi", "Không tính phí", ["free/one-off"], { question: "Phí chuyển giao một lần" }],
  ["ko", "무상 제공", ["free/one-off"], { question: "초기 구축비" }],
  ["ko", "면제(5년 계약 조건)", ["free/one-off?", "5 years"], { question: "초기 구축비" }],
  ["ja", "無償", ["free/one-off"], { question: "初期費用" }],
  ["ja", "無料で提供", ["free/month"], { question: "月額保守料金" }],
  // words that give nothing away
  ["en", "Not free of charge", [], { question: "Setup fee" }],
  ["en", "VAT included", [], { question: "Price" }],
  ["en", "Free choice of tools", [], { question: "Which tools do you use?" }],
  ["en", "Included", [], { question: "Is training included in the price?" }],
  ["ko", "무료 아님", [], { question: "초기 비용" }],
  ["ja", "無料ではありません", [], { question: "初期費用" }],
  ["vi", "Không miễn phí", [], { question: "Phí khởi tạo" }],
  // written without looking at what is made of them
  ["en", "From USD 2,100 up to USD 2,600", ["2100–2600 USD/month"], { question: "Monthly fee" }],
  [
    "en",
    "USD 1.20 with a minimum monthly charge of USD 4,000",
    ["1.2 USD/transaction", "from 4000 USD/month"],
    { question: "Price per claim" },
  ],
  [
    "en",
    "EUR 3.10 per ticket, minimum 2,500 tickets per month",
    ["3.1 EUR/transaction", "from 2500 transactions"],
    { question: "Price per ticket" },
  ],
  ["en", "USD 410 per agent, one-time", ["410 USD/one-off per FTE"], { question: "Training cost" }],
  ["en", "GBP 3.60", ["3.6 GBP/transaction"], { question: "Price per application screened" }],
  ["vi", "320 triệu, chưa gồm VAT", ["320000000 VND/one-off tax excluded?"], { question: "Phí cài đặt" }],
  ["vi", "640 triệu đồng/tháng cho 40 vị trí", ["640000000 VND/month"], { question: "Chi phí" }],
  ["ko", "장당 110원", ["110 KRW/transaction"], { question: "스캔 단가" }],
  ["ko", "1인당 25만원(1회)", ["250000 KRW/one-off per FTE"], { question: "교육비" }],
  ["ja", "3億1,500万円", ["315000000 JPY"], { question: "5年間の総額" }],
  ["ja", "52円", ["52 JPY/transaction"], { question: "通話1分あたりの料金" }],
  ["ja", "最低月額45万円", ["from 450000 JPY/month"], { question: "基本料金" }],
  ["ja", "1席あたり月6万円", ["60000 JPY/month per FTE"], { question: "席料" }],
];
