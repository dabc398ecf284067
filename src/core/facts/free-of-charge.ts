import type { MoneyFact } from "../model";
import { contextHints } from "./context-hints";
import { termsAround } from "./price-terms";
import { evidence, type TextReading } from "./reading";
import { sense } from "./tokens";
import { wantedBy } from "./verdict/question-kind";

/** Words that give something away, wherever a price is asked for. */
const GIVEN =
  /(?<![\p{L}\d-])(?:free(?: of (?:any )?(?:charges?|costs?))?(?!\p{L}|-)|f\.?o\.?c\.?(?![\p{L}])|waived(?!\p{L})|no (?:(?:additional|extra|separate|set-?up|setup|one-off|one-time|implementation|transition|onboarding|initial|further|hidden) ){0,2}(?:charges?|costs?|fees?)(?!\p{L})|at no (?:(?:additional|extra) )?(?:charge|cost)|without charge|not charged|nil(?!\p{L})|complimentary|gratis|miễn phí|miễn(?=$|[\s.(])|không (?:tính|thu|mất|phát sinh)(?: thêm)?(?: chi)? phí|không tính tiền|tặng kèm)|면제|무상|무료|(?:추가 ?|별도 ?|초기 ?)?비용 ?없음|청구하지 않음|無料|無償|免除|(?:追加|初期)?費用(?:なし|は?かかりません)/u;
/** Words that put it into another price: only where the question itself asks for one. */
const WITHIN =
  /(?<![\p{L}\d-])(?:included|inclusive|incl\.?)(?!\p{L})|(?:đã |được )?(?:bao )?gồm (?:sẵn )?trong|đã bao gồm|포함(?=$|[\s.)됨]|되어|돼|된)|に含(?:む|みます|まれ)|込み?(?=$|[\s。)])|含む(?=$|[\s。)])/u;
/** "Not free", "partly waived", "무료 아님": the opposite, or only half of it. */
const DENIED =
  /(?<![\p{L}])(?:not|never|cannot|isn't|aren't|partly|partially|half|only|unless|không được|chưa|không(?! (?:tính|thu|mất|phát sinh)))(?![\p{L}])|아님|아닙|아니|불가|않[는은]|ではな|ではあり|ません(?<!かかりません)|以外|일부|一部|미포함|불포함|含ま(?:ず|ない)/u;
const CONDITION =
  /(?<!\p{L})(?:if|for (?:the )?(?:first|terms?|contracts?|initial)|provided|when|except|excluding|subject to|with a|minimum|nếu|khi|trừ|áp dụng|đối với|với hợp đồng)(?!\p{L})|조건|시(?=$|[\s)])|경우|제외|한해|이상|の場合|条件|限り|除[くき]|以上/u;

const LONGEST = 90;
const MOST_WORDS_BEFORE = 40;

/**
 * "Free of charge", "waived", "included" under a question for a price: a price of 0, said and not typed. Undefined where
 * the words say something else, or anything besides has a price.
 */
export function readFreeOfCharge(reading: TextReading): MoneyFact | undefined {
  const { hints, text, context, length } = reading;
  if (length === 0 || length > LONGEST || !(hints.isCost || hints.period === "one-off")) return undefined;
  const kind = wantedBy(context.question ?? "").kind;
  if (kind === "yes-no" || kind === "requirement") return undefined;
  const { clean } = text;
  const found = GIVEN.exec(clean) ?? (asksForPrice(reading) ? WITHIN.exec(clean) : null);
  if (!found || found.index > MOST_WORDS_BEFORE || /\d/.test(clean.slice(0, found.index))) return undefined;
  const around = `${clean.slice(0, found.index)} ${clean.slice(found.index + found[0].length)}`;
  // "VAT included" speaks of taxes, "free, but not …" of something else.
  if (DENIED.test(around) || reading.tokens.some((token) => sense(token, "taxes") !== undefined))
    return undefined;
  const end = found.index + found[0].length;
  const isConditional = CONDITION.test(around);
  return {
    type: "money",
    amount: 0,
    currency: null,
    ...termsAround(reading),
    free: true,
    ...evidence(reading, found.index, end, isConditional ? 0.5 : 0.85),
  };
}

/** The question or the column's header asks for a price, not only the section they stand in. */
function asksForPrice({ context, hints }: TextReading): boolean {
  const { asOf, question = "", header = "" } = context;
  return hints.period === "one-off" || contextHints({ asOf, question, header }).isCost;
}

/** "Call us", "협의", "要相談" under a question for a price: nothing is offered yet. */
const WITHHELD =
  /^[\s"'([*-]{0,4}(?:call(?: us)?(?: for [a-z ]{1,30})?|contact (?:us|sales)(?: for [a-z ]{1,30})?|ask(?: us)?|p\.?o\.?a\.?|(?:(?:price|pricing|quote|quotation|available) )?(?:up)?on (?:request|application|enquiry|inquiry|demand)|to be (?:quoted|negotiated|agreed|discussed|priced)(?: [a-z ]{1,30})?|negotiable|(?:will be |to be )?quoted (?:separately|later|on request|after [a-z ]{1,30})|(?:xin |vui lòng )?liên hệ(?: [\p{L} ]{1,40})?|(?:sẽ )?báo giá (?:sau|riêng|theo|khi)(?: [\p{L} ]{1,40})?|(?:theo )?(?:thỏa|thoả) thuận|(?:sẽ )?thương lượng|(?:가격 ?|별도 ?|추후 ?|상호 ?)?(?:협의|문의|논의)(?: ?(?:후 ?결정|가능|필요|요망|바람|예정))?|(?:별도 ?)?견적(?: ?(?:문의|별도|필요|요청|예정))?|(?:要|応|ご)?相談(?:ください|の上決定)?|(?:要)?(?:お)?問い?合わ?せ(?:ください)?|(?:別途|都度|個別)(?:に)?(?:お|御|ご)?(?:見積(?:もり|り)?|協議|相談)|(?:要)?見積(?:もり|り)?|協議(?:の上決定|事項)?)[\s.!*)\]"'。]{0,4}$/u;

/** Whether a cell under a question for a price puts the price off. */
export function withholdsPrice(reading: TextReading): boolean {
  return reading.hints.isCost && reading.length <= LONGEST && WITHHELD.test(reading.text.clean.trim());
}
