import type { VerdictCase } from "./case";

/**
 * A fourth set, by kind of difficulty: contrary marks, put-off answers, the buyer's own duties, half-done things, marks set by the
 * question, words that exclude each other. Two sets of 82 and 83 pairs written before were read with macro-F1 0.87 and 0.84
 * at first sight; these are other wordings of the kinds that failed there.
 */
export const FOURTH_VERDICTS: readonly VerdictCase[] = [
  ["Are backups encrypted?", "No / Yes", "partial"],
  ["백업을 암호화합니까?", "예/아니오", "partial"],
  ["Weekend support", "On demand, for an additional fee", "partial"],
  ["Give two referees", "To be named during the interview round", "unanswered"],
  ["Insurance certificate", "Enclosed as Exhibit 4", "unanswered"],
  ["Do you patch the operating system?", "Responsibility of the customer", "no"],
  ["Who patches the operating system?", "Responsibility of the customer", null],
  ["OS 패치를 수행합니까?", "고객사 책임", "no"],
  ["Do you have an exit plan?", "Draft exists, not yet approved", "partial"],
  ["Any data leaks in the last five years?", "Two (2022 and 2023, both reported)", "yes"],
  ["Any lawsuits in the last five years?", "We had a dispute with a former supplier in 2024", "yes"],
  ["최근 5년간 침해사고가 있었습니까?", "2023년 1건 발생", "yes"],
  ["過去5年間に情報漏えいはありましたか？", "2024年は発生していません", "no"],
  ["서버를 국내에 둡니까?", "예, 단 백업은 일본 리전", "partial"],
  ["夜間対応は可能ですか？", "はい、東京拠点に限る", "partial"],
  ["Do you keep access records for at least 2 years?", "They are kept for 6 months.", "no"],
  ["Do you keep access records for at least 2 years?", "Kept for 36 months", "yes"],
  ["Do you answer severe tickets within 2 hours?", "Within 45 minutes", "yes"],
  ["Do you employ at least 50 engineers?", "We have 32 engineers", "no"],
  ["Do you offer 24/7 phone support?", "Weekdays, 9am to 5pm", "no"],
  ["Do you subcontract testing?", "Testing is done internally", "no"],
  ["Is the vendor listed on a stock exchange?", "We are a family-owned business", "no"],
  ["Do you share a threat feed with customers?", "We do", "yes"],
  ["Do you provide a named engineer?", "Only for platinum customers", "partial"],
  ["Are references checked before hiring?", "Yes, where legally permitted", "yes"],
  ["Có hỗ trợ ngoài giờ không?", "Có, thu phí riêng", "partial"],
  ["커스터마이징이 가능합니까?", "사전 협의 후 가능", "partial"],
  ["ログを暗号化していますか？", "通信ログは対応済、操作ログは未対応", "partial"],
  ["オフライン版", "提供不可（Web版のみ）", "no"],
  ["Incident response time", "20 minutes", null],
];
