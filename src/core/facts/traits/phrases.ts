import type { Trait } from "../../model";
import type { ContextHints } from "../context-hints";

interface Phrase {
  readonly trait: Trait;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words of which one must occur before the patterns are tried: most answers have none. */
const HINT =
  /turnover|attrition|exclu|includ|inclusive|separately|surcharge|hidden|extra|additional|nghỉ việc|bao gồm|phát sinh|이직|퇴사|별도|제외|포함|추가|離職|退職|別途|込み|含|除/;

const TURNOVER: readonly (readonly [value: string, pattern: RegExp])[] = [
  [
    "low",
    /\b(?:low|minimal|negligible|below[ -](?:industry[ -])?average)(?: (?:staff|employee|annual|agent|voluntary)){0,2} (?:turnover|attrition)|\b(?:turnover|attrition)(?: rates?)?(?: (?:is|are|remains?|has been))?(?: (?:very|quite|extremely|consistently|below))? (?:low|minimal|negligible|average)\b|tỷ lệ nghỉ việc (?:rất )?thấp|(?:이직|퇴사)[율률]?[이은]? ?(?:매우 )?낮|(?:離職|退職)率[がは](?:非常に|とても)?低/,
  ],
  [
    "high",
    /\bhigh(?: (?:staff|employee|annual|agent|voluntary)){0,2} (?:turnover|attrition)|\b(?:turnover|attrition)(?: rates?)? (?:is|are|remains?) (?:very |quite )?high\b|tỷ lệ nghỉ việc (?:rất )?cao|(?:이직|퇴사)[율률]?[이은]? ?(?:매우 )?높|(?:離職|退職)率[がは](?:非常に|とても)?高/,
  ],
  [
    "stable",
    /\bstable (?:staff|employee )?(?:turnover|attrition)|\b(?:turnover|attrition)(?: rates?)? (?:is|are|remains?) stable\b/,
  ],
];

const NOT_TAX = String.raw`(?![^,.;\n]{0,16}(?:vat|gst|tax|thuế|부가세|세금|税))`;
const TAX_BEFORE = String.raw`(?<!(?:vat|gst|tax|taxes|thuế|부가세|부가가치세|세금|消費税|税)[^,.;\n]{0,8})`;
const NOTHING_EXTRA =
  /\ball[ -]inclusive\b|\bno (?:hidden|extra|additional|further) (?:costs?|charges?|fees?)|\b(?:everything|all costs?|all expenses|travel|set-?up|licen[cs]es?) (?:is|are) included\b|(?:đã )?bao gồm (?:tất cả|toàn bộ|mọi)|không (?:có )?(?:chi phí|phí) (?:ẩn|phát sinh)|모든 비용 ?포함|추가 ?비용 ?(?:은 |이 )?없|すべて込み|全て込み|追加費用(?:は)?(?:なし|ありません|かかりません)/;
const EXTRA = new RegExp(
  String.raw`${TAX_BEFORE}\b(?:excluded|not included|excluding${NOT_TAX}|exclusive of${NOT_TAX}|excludes${NOT_TAX}|(?:billed|charged|invoiced|quoted|priced) (?:separately|extra|additionally|at cost)|(?:at|for an?) (?:extra|additional) (?:cost|charge|fee)|(?:extra|additional) (?:charges?|fees?|costs?) (?:apply|applies|for)|surcharges? (?:apply|applies|for|of))|(?:chưa|không) bao gồm${NOT_TAX}|chi phí phát sinh|${TAX_BEFORE}(?:별도(?! ?(?:없|비용 ?없|의))|미포함|불포함|제외)|추가 ?비용 ?(?:발생|청구)|${TAX_BEFORE}(?:別途|別料金|含まず|含まない|含みません|除く)|追加費用(?:が)?(?:発生|必要)`,
);

/** Staff turnover in words, and what a price leaves out. Only where the words speak of money is something excluded a cost. */
export function readPhrases(clean: string, hints: ContextHints): Phrase[] {
  if (!HINT.test(clean)) return [];
  const found: Phrase[] = [];
  for (const [value, pattern] of TURNOVER) {
    const match = pattern.exec(clean);
    if (match) {
      found.push(phrase("staff-turnover", value, match));
      break;
    }
  }
  if (!hints.isCost && !MONEY_WORDS.test(clean)) return found;
  const nothing = NOTHING_EXTRA.exec(clean);
  const extra = nothing ? null : EXTRA.exec(clean);
  if (nothing) found.push(phrase("exclusions", "none", nothing));
  if (extra) found.push(phrase("exclusions", "excluded", extra));
  return found;
}

const MONEY_WORDS =
  /\b(?:price|prices|pricing|fees?|costs?|rates?|charges?|billed|invoiced|expenses)\b|\d ?(?:usd|eur|gbp|vnd)|[$€£¥₩₫]|giá|chi phí|phí |비용|요금|가격|단가|금액|費用|料金|価格|単価|交通費/;

function phrase(trait: Trait, value: string, match: RegExpExecArray): Phrase {
  return { trait, value, start: match.index, end: match.index + match[0].length };
}
