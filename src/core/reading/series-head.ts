import { plain } from "./plain-text";

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAYS =
  "mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const SERIES: readonly RegExp[] = [
  new RegExp(`^(?:${MONTHS})(?: \\d{2,4})?$`),
  new RegExp(`^(?:${DAYS})$`),
  /^(?:fy ?|cy ?)?(?:19|20)\d{2}(?: (?:19|20)?\d{2})?$/,
  /^(?:q[1-4]|h[12]|fy ?\d{2,4})(?: (?:fy ?)?\d{2,4})?$|^(?:19|20)\d{2} (?:q[1-4]|h[12])$/,
  /^(?:base|contract|option|fiscal|calendar)? ?(?:option )?(?:year|yr|y|month|week|wk|day|quarter|period|phase|tier|band|lot)s? ?(?:\d{1,4}|one|two|three|four|five)(?: (?:\d{1,4}|rates?|price|cost|total|amount|fee))*$/,
  /^base (?:year|period)(?: (?:rates?|price))?$|^(?:ytd|mtd|year to date)$/,
  /^(?:năm|tháng|quý|tuần|kỳ|giai đoạn) (?:thứ )?(?:\d{1,4}|[ivx]{1,4})$|^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)$/,
  /^\d{1,4} ?(?:년차|년|개월차|월|분기|년도|年目|年度|年|月|四半期)$|^[월화수목금토일月火水木金土日](?:요일|曜日)?$/,
  /^\d[\d ]{0,12} (?:to )?\d[\d ]{0,12}(?: \p{L}{1,12})?$/u,
];

/** True for a header that names a point of a series, not somebody: a month, "Year 2", "FY2026", "Q1", "1 – 500". */
export function isSeriesHead(head: string): boolean {
  if (head === "" || head.length > 40) return false;
  const words = plain(head);
  return SERIES.some((pattern) => pattern.test(words));
}
