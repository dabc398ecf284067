import { plain } from "../plain-text";
import { phrases } from "../words/phrases";

const UNITS = new Set(
  phrases(`
    usd; eur; gbp; vnd; krw; jpy; aud; sgd; cny; inr; dollar; dollars; day; days; week; weeks; month; months; year; years; hour; hours; minute; minutes; second; seconds; ms; kg; km; g; t; tons; m; mm; cm; gb; tb; mb; mbps; kw; kwh; w; hp; l; pcs; units; people; fte; ppm; mpg; headcount; k; m usd; million; mil; bn; thousand; unit; %;
    ngày; tuần; tháng; năm; giờ; phút; đồng; triệu; tỷ; triệu đồng; tỷ đồng; nghìn đồng; người; cái; 일; 주; 월; 개월; 년; 시간; 분; 원; 천원; 만원; 백만원; 억원; 명; 개; 건; 日; 週; 月; ヶ月; か月; 年; 時間; 分; 円; 千円; 万円; 百万円; 億円; 人; 名; 個; 件
  `),
);
const COUNTS =
  /^(?:number of|no of|# |how many|how long|years of|số |số lượng)|(?:수|인원|연수|일수|件数|人数|年数|台数)$/u;

const MEASURED =
  /time|duration|price|cost|fee|tariff|thời gian|thời hạn|giá|phí|기간|시간|납기|가격|비용|단가|期間|時間|納期|価格|費用|単価/iu;

/** True for a heading whose word is one of something measured, though people rate it as well. */
export function namesMeasure(heading: string): boolean {
  return MEASURED.test(heading.slice(0, 120));
}

/** True for a heading that names a measured quantity: a unit in brackets ("Delivery (days)"), a currency, a count. */
export function isQuantityHeading(heading: string): boolean {
  const text = heading.slice(0, 120);
  if (/[$€£¥₩₫]/.test(text)) return true;
  if (COUNTS.test(plain(text))) return true;
  const bracketed = /[([（［]([^)\]）］]{1,24})[)\]）］]/gu;
  for (const [, words] of text.matchAll(bracketed)) {
    const own = plain(words!);
    if (UNITS.has(own) || own.split(" ").some((word) => word.length > 1 && UNITS.has(word))) return true;
  }
  return false;
}
