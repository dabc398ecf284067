import type { CertificateStatus } from "../../model";
import { HARMLESS } from "../locales/verdicts/qualifiers";

/** The words around a mention, names of schemes taken out: they contain cue words of their own ("Privacy Recognition"). */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Somebody else's: said before the mention, or right behind it in brackets ("ISO 27001 (data centre)"). */
const OTHERS =
  "data ?cent(?:re|er)s?|cloud (?:provider|vendor|partner|platform)s?|hosting (?:provider|partner|company)s?|payment (?:processor|provider|gateway|partner|platform)s?|infrastructure providers?|sub-?processors?|subcontractors?|colocation|co-location|hosting|parent(?: company| group| corporation| organi[sz]ation)?(?= |$)|sister company|holding company|payment service providers?|psp|trung tâm dữ liệu|nhà cung cấp (?:hạ tầng|dịch vụ đám mây|cloud|đám mây|của)|công ty mẹ|데이터 ?센터|클라우드 ?(?:사업자|제공자|업체|서비스 제공)|협력사|모회사|위탁업체|결제 ?대행사|pg사|호스팅 ?(?:사|업체)|データセンター|クラウド(?:事業者|ベンダー|基盤)|委託先|親会社";
const THIRD_PARTY_BEFORE = new RegExp(
  `${OTHERS}|(?:our|their|third[ -]party|its) (?:\\w+ )?(?:providers?|vendors?|suppliers?|partners?|hosts?|clients?|customers?)\\b|\\b(?:aws|azure|gcp|google cloud|amazon web services|microsoft azure|amazon)\\b|inherited|\\b(?:handled|processed|hosted|operated|managed|run|stored) (?:by|with|on|at|in) (?!us\\b|our own|ourselves)|\\b(?:outsourced|delegated) to\\b|\\brel(?:y|ies|ying) on\\b|\\b(?:stripe|adyen|braintree|equinix|digital realty|rackspace|ovh(?:cloud)?|hetzner|oracle cloud|ibm cloud|heroku|cloudflare|mongodb atlas|alibaba cloud|naver cloud|kt cloud)\\b|운영사|đối tác|파트너|パートナー`,
);
const THIRD_PARTY_AFTER = new RegExp(
  `^ ?[:-] ?(?:our )?(?:${OTHERS})|^ ?-?(?:certified|compliant|accredited|audited|attested|rated)? ?(?:tier \\w{1,3} )?(?:data ?cent(?:re|er)s?|hosting|colocation|co-location|cloud (?:provider|platform|infrastructure|region)s?|data hosting|sub-?processors?|banks?|clients|customers)\\b|^[^,.;]{0,24}\\((?:[^)]{0,20})(?:${OTHERS}|aws|azure|gcp|google|hosting|provider)|(?:held|provided|maintained|covered|obtained) by (?:our|the|aws|azure|gcp|google|a third)|(?:through|via) (?:our (?!trust|web|portal|site|sales|account|security|support|customer|legal|online)|aws|azure|gcp)|(?:of|from|at) our (?:data|host|cloud|infra|provider|parent|partner)|inherited from|(?:親会社|委託先|決済代行(?:会社|業者)?|データセンター|クラウド[^がの、。]{0,6}|グループ会社)(?:が|の|にて)|(?:모회사|협력사|데이터 ?센터|결제 ?대행사|pg사|위탁(?:사|업체)|호스팅 ?(?:사|업체)|클라우드[^가이 ]{0,6}) ?(?:가|이|에서)`,
);
const OWN_TOO = /\bwe and our\b|\bboth we\b|in addition to our own|cả chúng tôi và|당사와|当社と/;

const NOT_EXPIRED = /(?:not|n't|never|chưa)(?: yet)? (?:expired?|lapsed?|hết hạn)/g;
const EXPIRED =
  /\bexpired\b|\bended\b|\bceased\b|\bdiscontinued\b|\bterminated\b|\bno longer\b|\blapsed?\b|\bnot (?:been )?renewed\b|\bformer\b|\b(?:was|were) .{0,30}\b(?:certified|accredited|registered|held|valid)\b.{0,20}\b(?:from|until|till|between|through)\b|\b(?:no longer|not anymore) (?:valid|certified|held|compliant|maintained)|\bran out\b|\bwithdrawn\b|\bsuspended\b|\brevoked\b|\bformerly\b|\bpreviously\b|\bused to (?:be|hold|have)\b|(?<![a-zà-ỹ])từng (?:có|đạt|được)|\bwas (?:certified|valid) until\b|đã hết (?:hạn|hiệu lực)|hết hiệu lực|hết hạn|만료(?!일)|효력 상실|취소|失効|返上|반납|\bsurrendered\b|\bgave up\b|期限切れ|期限が切れ|切れてい|기간 ?만료|有効期限が切れ/;

const NOUN =
  "(?:certif|accredit|complian|attest|audited|held|obtained|available|in place|required|needed|necessary|relevant|applicable|in scope|covered|registered|assessed|verified|subject)";
const NOT_HELD = new RegExp(
  [
    `(?:do|does|did|has|have|had)(?: not|n't)(?: yet| currently| presently| formally| at present)*(?: (?:have|hold|possess|maintain|obtain|achieve|been|got|carry|undergone|received|attained|any|yet|comply|require|need|a|an|our own)\\b| *$)`,
    `(?:is|are|was|were|am)(?: not|n't)(?! only)(?: yet| currently| presently| formally| independently| fully| externally| being)* *(?:${NOUN}|$)`,
    `\\bnot(?! only) (?:yet |currently |formally |independently |presently |externally )*${NOUN}`,
    "\\b(?:no|without(?: an?| any)?)(?: formal| current| independent| valid| active| official| such| separate)* *(?:certific|report|attestation|audit|accredit|plans?\\b|$)",
    "^\\W*(?:no|none|nil)\\b|[:\\-(] *(?:no|none|n/a|not applicable)\\b|(?:^|\\s)no\\W*$|^ *(?:n/a|na)\\b|\\bnot$|none of\\b|\\bneither\\b|\\bnor\\b|\\black(?:s|ing)?\\b|\\buncertified\\b|non-certified|✗|✘|×",
    "\\b(?:advise|advises|advising|coach|assist|support)(?:es|s|ing)? (?:our |other )?(?:clients|customers|companies)|lead (?:auditor|implementer)|internal auditor|trained (?:in|on|to)|training|consult(?:ing|ant|ancy)|help(?:s|ed|ing)? (?:our )?(?:clients|customers)|(?:clients|customers) (?:to )?(?:achieve|obtain|get)",
    "\\bnot (?:yet|currently|now|presently|at (?:this|the) (?:time|moment))\\b|out of scope|not in scope|^ ?[:(-]{1,2} ?x ?(?:$|[),;])|^ ?[:(]? ?無(?=$|[)、,;。 ])",
    "không có|chưa có|chưa đạt|chưa được|không áp dụng|ngoài phạm vi|chưa chứng nhận|chưa lấy|không được chứng nhận|(?:^|[\\s:(])không\\W*$",
    "미보유|지 ?못|지 ?않|없음|없습니다|없(?:으며|으나|지만|고)|보유하고 있지 않|보유하지 않|미취득|취득하지 않|받지 않|해당 ?(?:사항 ?)?없|해당되지|미인증|아니(?:오|요|며|고)|아님|아닙니다",
    "未取得|ておりません|ていません|ていない|取得していません|取得していない|取得しておりません|保有していない|保有していません|保有しておりません|ありません|該当なし|対象外|なし\\W*$|未認証",
  ].join("|"),
);

/** "In the spirit of" a standard is not the standard. */
const ALIGNED =
  /\bas (?:our|an?|the) (?:[a-z]+ ){0,2}(?:framework|guide|guideline|reference|baseline|benchmark|basis|model)\b|\bframework\b(?= used)|\balign(?:ed|s|ment|ing)?\b|in the spirit of|modell?ed (?:on|after)|\bguided by|\binspired by|\bequivalent\b|\bguidance\b|\bguidelines?\b|^[ -]{0,4}style\b|\bsimilar to|consistent with|self[ -]assess|framework used|\bprinciples\b|mapped to|\bmeets? the (?:intent|principles|spirit)|best practices? (?:of|from)|-(?:like|based|aligned|style)|theo tinh thần|dựa trên|tương đương|준하는|준하여|준용|기반으로|기반의|기반한|기반하여|기초한|참고하여|참조하여|수준의|에 따른|に準じ|に相当|相当の/;
/** To act by a law is to comply with it; to align with it, or to keep its spirit, is less. */
const ALIGNED_UNLESS_LAW =
  /準拠|준거|\bfollow(?:s|ing|ed)?\b|in accordance with|according to|\bconforms? to\b|\badheres? to\b|in line with|\bbased (?:up)?on\b|theo (?:khung|nguyên tắc|hướng dẫn|tiêu chuẩn)|phù hợp với|에 따라|に基づ|に則|に従/;

const PLANNED =
  /\bplan(?:s|ned|ning)?\b|\b(?:hope|wish|want|would like) to\b|\broadmap\b|\bintend(?:s|ed)?\b|\baim(?:s|ing)? (?:to|for)\b|\btarget(?:s|ing|ed)?\b|\bexpect(?:s|ed|ing)?\b|\bscheduled\b|\bwill (?:be\b(?! +(?:shared|provided|sent|made available|available|maintained|renewed|kept|submitted|supplied|disclosed|presented))|obtain|achieve|pursue|seek|get|start|become|complete|apply|have|hold)\b|\bnext year\b|\bin the future\b|\bfuture\b|\bconsider(?:s|ing)?\b|\bgoal\b|\bcan (?:obtain|achieve|be certified|be obtained)|\bwilling to\b|\bupon (?:award|contract|request of)|\bif (?:required|awarded|selected)|\bbooked\b|\bslated\b|\bdue (?:in|by)\b|\b(?:fieldwork|audit|assessment|work) (?:begins|starts|will)\b|dự kiến|kế hoạch|(?<![a-zà-ỹ])sẽ(?![a-zà-ỹ])|lộ trình|hướng tới|예정|계획|취득 ?검토|취득 ?목표|목표로|추진 예정|予定|計画|検討|目指|目標/;
const NO_PLANS =
  /\bno (?:current |immediate |concrete )?plans?\b|\bnot plan(?:ned|ning)?\b|계획 ?(?:이|은|도)? ?없|예정 ?(?:이|은|도)? ?없|予定(?:は|も|が)?(?:あり|ござい)ません|予定(?:は)?(?:なし|ない)|(?:không|chưa) có kế hoạch/;
/** A mark right behind the name settles it: "ISO 27001 ○ / PCI DSS ×". */
const MARK_BEHIND = /^ {0,2}[:(-]? ?(?:([○◯〇◎✓✔☑✅])|[×✗✘✕❌])/;
/** "Instead of SOC 2 we hold …". */
const INSTEAD =
  /(?:instead of|except(?:ing)?(?: for)?|apart from|aside from|other than|bar|rather than|in lieu of|in place of|thay vì|thay cho)[ \w]{0,6}$/;
const IN_PROGRESS =
  /in[ -]progress|in process|under ?way|\bon-?going\b|\bcurrently (?:being|undergoing|pursuing|preparing|working|implementing|in the)|\bundergoing\b|\bworking (?:towards?|on)\b|\btowards\b|\bjourney\b|\bon (?:the|our) way\b|\bpursuing\b|\bpreparing\b|in preparation|\bbeing (?:certified|audited|assessed|prepared|implemented)|\b(?:final|advanced|early|last|first) (?:stages?|phases?|steps?) of|\bengaged (?:an?|with|the) (?:[a-z]+ ){0,3}(?:auditor|assessor|firm|consultant|cpa)|\bbegun\b|\b(?:implementation|project|preparations?|process|work|audit|engagement|assessment)(?: has| have| was)? (?:started|kicked off|launched)\b|\bstarted the\b|gap (?:analysis|assessment)|stage [12]\b|audit (?:is )?(?:scheduled|pending)|\bpending\b|observation (?:period|window)|\bawaiting\b|\bapplied for\b|under (?:review|assessment|audit)|đang|진행 ?중|준비 ?중|심사 ?중|추진 ?중|취득 ?중|진행하고|준비하고|取得中|準備中|審査中|申請中|進行中|対応中|審査を受けて/;
/** Work on keeping what one has: the certificate is held meanwhile. */
const RENEWAL =
  /\brenew|\bre-?certif|surveillance|\btransition|\bextend|\bmaintain|갱신|사후 ?심사|전환|更新|維持|移行|gia hạn|tái chứng nhận|duy trì/;

const HELD_FOR_CERTAIN =
  /\bcertified\b|\baccredited\b|\battested\b|\bhold(?:s|ing)?\b|\bheld\b|\bobtained\b|\bachieved\b|\bregistered\b|\bauthori[sz]ed\b|\bassessed\b|\baudited\b|\bvalid\b|\bvalidated\b|\brenewed\b|\bpassed\b|\bcompleted\b|^ {0,4}[:-]? ?(?:done|finished)\b|\b(?:audit|certification|report) (?:is |was |has been )?(?:done|finished)\b|\bsurveillance audit|\bre-?certified\b|\bawarded\b|\blicen[cs]ed\b|\bpossess|\b(?:have|has)\b(?! (?:not|been|\w{2,}ed|begun)\b)|\byes\b|\bcurrent\b|\bactive\b|\bin place\b|\bmaintain|\breport(?:s|ed)?\b.{0,30}(?:available|request|nda|issued|dated)|✓|✔|☑|đã (?:đạt|có|được|lấy)|đạt|được cấp|còn hiệu lực|(?<![a-zà-ỹ])có(?![a-zà-ỹ])|^ {0,4}[:(-] ?(?:our )?own\b|^ {0,4}[:(] ?o ?(?:$|[),;])|^ {0,4}[:(]? ?有(?=$|[)、,;。 ])|更新(?:し|済)|보유|취득(?! ?(?:예정|목표|중))|획득|인증 ?완료|인증받|인증을 받|갱신|取得済|を取得|取得し|(?:報告書|レポート|証明書|認証|登録)(?:は|が|も)?(?:あり(?!ません)|有)|(?:보고서|인증서?|리포트)[이가은는도]? ?(?:있|보유|유$)|báo cáo .{0,20}có|có (?:báo cáo|chứng)|保有|認証済|登録|認証を受け|取得(?!予定|中)/;
const HELD_PERHAPS =
  /certification|certificate|certificat|accreditation|attestation|\breport|authori[sz]ation|\blisted\b|\bregistry\b|\bavailable (?:up)?on request|\bannual(?:ly)?\b|\byearly\b|\bauditors? (?:is|are)\b|\bexamination|\bresults? (?:are |is )?(?:available|published|shared)|報告書|レポート|보고서|báo cáo|\bsince (?:19|20)\d\d|chứng nhận|chứng chỉ|인증|認証/;
const COMPLIANT =
  /\bready\b|\bbaas?\b|business associate agreement|\bfiled\b|\bas (?:an? )?(?:data )?(?:processor|controller)\b|thực hiện (?:đầy đủ|đúng)|chấp hành|\bcomplian|\bcompl(?:y|ies)\b|\bmeets?\b|\bprinciples\b|tuân thủ|đáp ứng|준수|충족|遵守|適合|準拠|対応/;

/**
 * What the words say about a mention; undefined when they say nothing. "unknown" when they only claim compliance with
 * a standard that is certified, which is less than a certificate.
 */
export function statusOf(said: Surroundings, isLaw: boolean): CertificateStatus | undefined {
  const around = {
    before: said.before.replace(HARMLESS, " "),
    after: said.after.replace(HARMLESS, " "),
  };
  const flat = `${around.before}  ${around.after}`.replace(NOT_EXPIRED, " ");
  const isOthers = THIRD_PARTY_BEFORE.test(around.before) || THIRD_PARTY_AFTER.test(around.after);
  if (isOthers && !OWN_TOO.test(around.before) && !NOT_HELD.test(flat)) return "third-party";
  const mark = MARK_BEHIND.exec(around.after);
  if (mark) return mark[1] === undefined ? "not-held" : "held";
  if (EXPIRED.test(flat)) return "expired";
  if (NO_PLANS.test(flat) || INSTEAD.test(around.before)) return "not-held";
  if (
    NOT_HELD.test(around.before.trim()) ||
    NOT_HELD.test(around.after.trim()) ||
    NOT_HELD.test(squeeze(flat))
  ) {
    return IN_PROGRESS.test(flat) ? "in-progress" : PLANNED.test(flat) ? "planned" : "not-held";
  }
  if (IN_PROGRESS.test(flat))
    return RENEWAL.test(flat)
      ? "held"
      : PLANNED.test(flat) && !/in[ -]progress|진행|đang|中/.test(flat)
        ? "planned"
        : "in-progress";
  if (PLANNED.test(flat)) return RENEWAL.test(flat) ? "held" : "planned";
  if (isLaw && ALIGNED_UNLESS_LAW.test(flat) && !ALIGNED.test(flat)) return "held";
  if (ALIGNED.test(flat) || (!isLaw && ALIGNED_UNLESS_LAW.test(flat)))
    return HELD_FOR_CERTAIN.test(flat) && /\bcertified\b|\bcertificate|인증|認証|chứng nhận/.test(flat)
      ? "held"
      : "not-held";
  if (HELD_FOR_CERTAIN.test(flat)) return "held";
  if (COMPLIANT.test(flat)) return isLaw ? "held" : HELD_PERHAPS.test(flat) ? "held" : "unknown";
  return HELD_PERHAPS.test(flat) ? "held" : undefined;
}

/** Whether the words say so for certain: a weaker cue nearby then does not overrule them. */
export function saysForCertain(around: Surroundings, status: CertificateStatus | undefined): boolean {
  if (status === undefined || status === "unknown") return false;
  return status !== "held" || HELD_FOR_CERTAIN.test(`${around.before} ${around.after}`);
}

function squeeze(words: string): string {
  return words.replace(/ {2,}/g, " ").trim();
}

const LETTER_MARK = /^ {0,2}[:=(-]{0,2} {0,2}([xo])(?=$|[\s,;)/、|。])/;
const PRO = /[✓✔☑✅○◯〇◎]|(?<![a-z0-9])(?:o|yes|v)(?![a-z0-9])|(?:^|\s)có(?:$|[\s,;])/;

/** A letter behind the name: "x" beside a tick or a circle is a cross; alone it may be the tick itself. */
export function letterMark(clean: string, end: number): CertificateStatus | undefined {
  const mark = LETTER_MARK.exec(clean.slice(end, end + 8))?.[1];
  if (mark === undefined) return undefined;
  if (mark === "o") return "held";
  return PRO.test(clean) ? "not-held" : "unknown";
}
