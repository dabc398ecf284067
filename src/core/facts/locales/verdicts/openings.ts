import type { Verdict } from "../../../model";

/**
 * What a cell opens with, and what that says. "soft" words say so only as an answer to a yes/no question or when little
 * follows: "Certified" is a yes, "Certified staff of 40" is a description.
 */
export interface Opening {
  readonly verdict: Verdict;
  readonly pattern: RegExp;
  readonly soft?: true;
  /** The likelier of two readings: a person should look. */
  readonly unsure?: true;
}

const OPEN = String.raw`^[\s"'(\[*_#<-]{0,4}`;
const CLOSE = String.raw`(?=$|[\s.,;:!?()\[\]\-/"'…~*^|>])`;
/** Nothing but a closing mark behind the words: "Confidential" is no answer, "Confidential data is encrypted" is one. */
const ALONE = String.raw`(?=[\s.!*)\]>"']*(?:$|[,;:(\n/-]|\.\s))`;
const latin = (words: string): RegExp => new RegExp(`${OPEN}(?:${words})${CLOSE}`);
const alone = (words: string): RegExp => new RegExp(`${OPEN}(?:${words})${ALONE}`);
const asian = (words: string): RegExp => new RegExp(`^[\\s"'(\\[*・•-]{0,4}(?:${words})`, "u");

/** Words before the verdict that change nothing about it: "Currently no", "현재 없음", "Hiện tại chưa có". */
export const FILLERS =
  /^[\s"'([*-]{0,4}(?:(?:currently|presently|at present|at the moment|at this (?:time|moment|point)|for now|as of (?:today|now)|today|to date|so far|unfortunately|i'?m afraid|we regret(?: that)?|in principle|in general|generally(?: speaking)?|answer|response|vendor response|status)[\s,:-]{1,3}|(?:hiện tại|hiện nay|hiện|tính đến nay|đến nay|rất tiếc|trả lời)[\s,:]{1,3}(?:chúng tôi |công ty )?|(?:dạ|thưa)[\s,]{1,2}|(?:현재(?:까지)?|지금|아직|안타깝게도|답변)(?:는|은|로서는)?[\s,:]{0,3}|(?:現在(?:のところ)?|現時点で|今のところ|残念ながら|回答)(?:は|では)?[\s、,:]{0,3})/;

/** Work that waits for the tender to go on: "at shortlist stage", "after signing", "during the demo". */
const LATER_STEP =
  "(?:the |a |an |our |contract |final |next |later |second )*(?:shortlist\\w*|short-list\\w*|selection|stage|phase|round|award\\w*|contract\\w*|negotiations?|interviews?|presentations?|demos?|demonstrations?|workshops?|due diligence|kick-?off|meetings?|signing|signature|discovery|onboarding|evaluation|clarification\\w*|request|nda)\\b";

/** In this order: "not applicable" before "not", "partially" before "yes". */
export const OPENINGS: readonly Opening[] = [
  {
    verdict: "partial",
    pattern:
      /^\s{0,3}(?:(?:별도|사전|추가) ?)?(?:협의|검토|상담|계약|승인) ?(?:후(?:에)?|시|하에|를 통해|에 따라) ?(?:가능|제공|지원|진행|적용)|^\s{0,3}(?:要|ご|別途|個別に?)?(?:相談|協議|お見積り?)(?:の上|のうえ|により|に応じて|次第)[、で]{0,2}(?:可能|対応|提供)/,
  },
  // Two contrary marks: whoever filled in the form has not chosen, or has chosen both.
  {
    verdict: "partial",
    unsure: true,
    pattern:
      /^\W{0,4}(?:(?:yes|y)\s{0,2}[-–—,;/|&]\s{0,2}(?:no|n)|(?:no|n)\s{0,2}[-–—,;/|&]\s{0,2}(?:yes|y)|có\s{0,2}[-–—,;/|]\s{0,2}không|(?:예|네)\s{0,2}[-–—,;/|]\s{0,2}(?:아니오|아니요)|はい\s{0,2}[-–—、,;/|・]\s{0,2}いいえ)\W{0,4}$/,
  },
  {
    verdict: "partial",
    pattern: latin(
      "(?:(?:is |it is )?(?:available|possible|offered|provided|supported|feasible) )?(?:(?:up)?on (?:request|demand)|by arrangement|optional(?:ly)?)[ ,;:(–-]{1,4}(?:but )?(?:(?:at|for|with|subject to|against|involves|requires) )?(?:an? |some |our )?(?:(?:extra|additional|separate|further|added|small|fee|cost|chargeable|paid|payable|premium|surcharge|charge|quot\\w*|not included|not part)\\b)",
    ),
  },
  {
    verdict: "unanswered",
    pattern: new RegExp(
      `${OPEN}(?:(?:this|these|they|it|details?|names?|references?|information|documents?|contacts?)(?: and [a-z]+)? )?(?:(?:will|shall|can|could|to|may|would) (?:only |then |gladly |happily )?be )?(?:provided|shared|submitted|supplied|disclosed|given|named|made available|available|sent|presented|discussed|furnished|released|communicated|forwarded|offered) (?:only )?(?:at|in|during|after|following|upon|once|when|before|prior to|with|as part of|for) ${LATER_STEP}[^;]{0,60}`,
    ),
  },
  { verdict: "unanswered", pattern: /^[\s\-_.…?*~・ー◻□☐▢]*$/ },
  {
    verdict: "unanswered",
    pattern: latin(
      "tb[dcas](?:\\b[^.;,]{0,40})?|to be (?:determined|confirmed|advised|completed|provided|discussed|agreed|announced|defined|clarified|submitted|supplied)|n/r|no (?:response|answer|reply|comment|data|info(?:rmation)?(?: (?:provided|available))?)(?! (?:is|are|was|leaves|time|times|loss|stored|protection|breach|leak))|" +
        // Nobody took the figure: that says nothing about how good it is, so it is no "no".
        "(?:(?:we|this|it) )?(?:(?:is |are |do |have |has )?(?:not|never) |don't )(?:yet |currently |formally |systematically |separately |been ){0,2}(?:measured?|track(?:ed)?|recorded|surveyed|calculated?)|" +
        "(?:please |kindly )?(?:see|refer to|cf\\.?|per|as per|details in|provided in|included in|found in|as attached|described in|answered in|addressed in|covered in|ref\\.?(?: to)?|same as|as (?:stated|answered|described) in)(?: the| our| my| enclosed| attached| separate| technical| accompanying| above| previous| response to| answer to| comments? in)* ?(?:attach\\w*|appendix|annex\\w*|enclos\\w*|exhibit|document\\w*|separate|proposal|brochure|file|pdf|website|section|note|notes|comments?|remarks?|schedule|cover letter|tab|sheet|question|response|answer|row|item|above|below|soc ?[12]|report|policy|link|q ?\\d|page)(?:[^;]{0,80})|" +
        "(?:available |provided |shared |disclosed |can be (?:shared|disclosed|provided) )?(?:only )?(?:under|upon|after|subject to|following|on) (?:signing )?(?:an? |of an? |the )?(?:executed |signed |mutual )?nda(?:[^;]{0,30})|" +
        "available (?:only )?(?:after|following|once|when) [^;.]{3,60}|(?:can|will|to|may) (?:only )?be (?:provided|shared|submitted|supplied|disclosed|discussed|given|made available|sent|clarified|confirmed|advised) (?:later|separately|subsequently|on request|upon request|during|after|once|when|upon|at (?:a|the) later|under (?:an? )?nda|in due course|by (?:e-?mail|separate)|prior to (?:contract|signature|award)|on award)(?:[^;]{0,60})|" +
        "(?:we |i )?(?:cannot|can't|can not|are not able to|are unable to|am unable to|unable to|not able to|do not|don't|decline to|prefer not to|not willing to|will not)(?: publicly)? (?:disclose|share|reveal|comment|answer|respond|provide (?:this|that|such) (?:information|detail|figure))(?:[^;.]{0,60})|" +
        "see [^.;]{1,40} attached|we(?:'ll| will) (?:get back|revert)(?: to you)?[^;.]{0,30}|available on (?:our|the) (?:web ?site|portal|intranet)|(?:details? |this |answer |information )?(?:will|to) follow(?: (?:later|soon|shortly))?|(?:we are )?not in a position to|(?:details? |specifics |terms |scope )to be|lorem ipsum|insert (?:text|answer|response|here|comment)|(?:vendor|supplier|bidder|tenderer|respondent) to (?:complete|answer|fill|provide|respond|confirm)|\\[?your (?:answer|response)|(?:type|enter|write|fill in)(?: your)? (?:answer|response|here|text)|answer here|xxx+|\\?+|call us!?|contact us|contact sales|price on request|poa|click (?:here )?to enter(?: text)?|choose an item",
    ),
  },
  {
    verdict: "unanswered",
    pattern: alone(
      "(?:please find |find |copy |copies |certificates? |documents? |licen[cs]es? |polic(?:y|ies) |evidence )?(?:is |are )?(?:attached|enclosed|appended|annexed|uploaded)(?: (?:herewith|hereto|separately|below))?(?: (?:as|in|to|under|at|with) [^;.,]{1,40})?|pending(?: (?:response|answer|reply|confirmation|clarification|input|vendor(?: response)?))?|not (?:answered|provided|disclosed|stated|specified|known|shared|public|published|declared)|attached|(?:strictly )?confidential|proprietary|unknown|unk|undisclosed|unanswered|n/?d|later|to follow|placeholder|(?:available )?(?:up)?on request|information not available|not available at (?:this|the) (?:time|moment)|commercial in confidence|trade secret|commercially sensitive|sensitive information|under nda|n/k|not tested|untested|unknown/untested|dk|don't know|not sure|unsure|unclear",
    ),
  },
  {
    verdict: "unanswered",
    pattern: asian(
      "chưa (?:đo|theo dõi|thống kê|khảo sát)|không (?:đo|thống kê)|측정하지 않|측정 안|미측정|집계하지 않|미집계|未計測|未測定|未集計|(?:測定|計測|集計)して(?:いません|いない|おりません)|(?:vui lòng |xin (?:vui lòng )?|đề nghị )?(?:xem|tham khảo|tham chiếu) (?:thêm )?(?:chi tiết )?(?:tại |trong |ở )?(?:file|tài liệu|phụ lục|tệp|bản|hồ sơ|mục|phần|câu|trang|website|đính kèm)|theo phụ lục|(?:như|tại|trong) (?:phụ lục|đính kèm|tài liệu đính kèm)|đính kèm|chi tiết (?:trong|tại|xem|theo|ở)|sẽ (?:cung cấp|bổ sung|cập nhật|xác nhận|thông báo|trao đổi|trả lời|gửi) (?:sau|thêm|trong|khi)|đang cập nhật|chưa (?:có thông tin|xác định|cung cấp|trả lời)|không (?:tiết lộ|công bố|thể (?:tiết lộ|cung cấp thông tin))|liên hệ|báo giá sau|cung cấp sau|trao đổi sau|bảo mật theo nda|thông tin (?:bảo mật|mật|nội bộ)|추후 ?(?:제출|협의|안내|통보|확정|제공|회신|답변|논의)|별첨|첨부|붙임|별지|별도 ?(?:제출|협의|첨부|문의|안내|제공)|미정|미기재|미제출|확인 ?(?:중|필요|후)|미응답|무응답|비공개|공개 ?불가|대외비|영업 ?비밀|기밀(?=[\\s.,)]*$)|nda 체결 후|협의 ?(?:필요|후 결정)|답변 ?(?:불가|보류|예정)|문의 ?(?:바랍니다|요망|필요)|未定|未記入|添付|別添|別紙|別途(?!料金|費用|有償|契約|オプション)|後日|追って|回答(?:なし|保留|でき|不可|を控え|は控え|は差し控|を差し控)|確認中|非公開|開示(?:できません|不可|いたしかね)|公開(?:不可|しておりません|していません)|社外秘|要(?:問合|確認|相談|協議)|お問い合わせ|nda締結後|秘密保持契約締結後|ご相談|検討中\\s*$",
    ),
  },
  {
    verdict: "unanswered",
    pattern:
      /^(?:[^.;。\n]|\.(?=\d)){0,40}(?:참조|참고|참조 ?바랍니다|참고 ?바랍니다|참조 ?요망|(?:을|를)? ?(?:参照|ご参照(?:ください|下さい)|ご覧(?:ください|下さい)|参照(?:ください|下さい|願います|のこと)))[\s.。)]*$/,
  },
  {
    verdict: "na",
    pattern: latin(
      "n ?/ ?a|n\\.a\\.?|not applicable|not relevant|(?:this |that |it |(?:the |this )?(?:question|requirement|control) )?(?:does not|doesn't|do not) apply|(?:is |this is )?not applicable|out of scope|irrelevant|none applicable|not in scope|non[- ]applicable|inapplicable",
    ),
  },
  { verdict: "na", pattern: alone("na|nap") },
  {
    verdict: "na",
    pattern:
      /^(?:[^。.、\n]{0,16}(?:対象外|該当しません|該当なし)|[^.\n]{0,16}(?:해당 ?사항 ?없|해당되지 않))[^.。\n]{0,10}[.。]?\s*$/,
  },
  {
    verdict: "unanswered",
    pattern:
      /^[^.;:\n]{1,40} (?:will|can|to|may) (?:only )?be (?:provided|shared|submitted|supplied|disclosed|made available|sent) (?:later|separately|on (?:request|award|signature|demand)|upon|after|during|once|when|under (?:an? )?nda|in due course|prior to)\b[^.;\n]{0,40}[.\s]*$/,
  },
  {
    verdict: "na",
    pattern: asian(
      "không áp dụng|không liên quan|k\\/a|không thuộc phạm vi|ngoài phạm vi|해당 ?(?:사항 ?)?(?:이 |은 )?(?:없음|없습니다|없다|무)|해당 ?(?:되지|하지|안 ?됨|안 ?함) ?(?:않)?|비해당|미해당|적용 ?(?:대상 ?)?(?:아님|제외)|該当(?:なし|しない|しません|せず|いたしません|ありません|無し|無|項目なし)|対象外|非該当|適用外|適用対象外",
    ),
  },
  {
    verdict: "yes",
    pattern: latin("no (?:objections?|problems?(?: at all)?|concerns?|issues?(?: at all)?)"),
    soft: true,
  },
  {
    verdict: "yes",
    pattern: asian(
      "(?:문제|이상|이의|하자) ?(?:없음|없습니다|없이)|(?:問題|異議|異論|支障)(?:は)?(?:ありません|ございません|なし|無し|ない)|không (?:có )?(?:vấn đề gì|trở ngại|phản đối)|hoàn toàn (?:đáp ứng|đồng ý|tuân thủ|có thể)",
    ),
  },
  {
    verdict: "partial",
    pattern: latin(
      "partial(?:ly)?(?: (?:compliant|comply|met|supported|yes))?|part(?:ly)?|somewhat|in part|to some extent|to a degree|yes[ ,/-]{0,2}(?:but|partially|partly|with (?:conditions|limitations|exceptions|restrictions|caveats))|yes ?(?:/|and|&|or) ?no|yes ?/ ?partial(?:ly)?|yes \\(partial|(?:fc|pc|nc|c)? ?[-–(] ?partially|not (?:on|for|in)(?! (?:place|use|scope|(?:our |the )?roadmap|general|force|existence|offer|practice))|not (?:fully|completely|entirely|yet fully|all|every(?:where)?|always|consistently|in all|for all|on all)|comply with (?:\\w+ )?(?:deviation|exception|comment|condition|modification)s?|(?:accept(?:ed)?|agreed|compliant|complied|met) (?:with|subject to|except)(?: \\w+)? (?:deviation|exception|comment|condition|modification|change|limitation|restriction|amendment)s?|(?:partially|largely|mostly|broadly|substantially|mainly) (?:implemented|compliant|met|supported|in place|complete[d]?|addressed|automated|fulfilled|available)",
    ),
  },
  {
    verdict: "partial",
    soft: true,
    pattern: latin(
      "(?:coming|launching|arriving|due|releasing|expected|targeted|target|eta|go[- ]live|available)[ :]{1,2}(?:in |by |for |from |from |late |early |mid[- ]|end of |the |during )*(?:q[1-4]|h[12]|next|spring|summer|autumn|fall|winter|20(?:2[6-9]|[3-9]\\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* 20\\d\\d)\\b|some|\\d{1,2} ?% of|nearly|almost|most(?! recent)|scheduled|targeted|expected|possible (?:on request|upon request|if|with|subject)|work-around|only (?!authori|approved).{1,50}|limited|sometimes|mostly|mainly|largely|broadly|conditional(?:ly)?|both|planned|in[ -]progress|under (?:consideration|evaluation|investigation|review)|evaluat(?:ing|ed)|considering|exploring|investigating|occasional(?:ly)?|rarely|seldom|infrequent(?:ly)?|in process|in the process|under ?way|in development|under (?:development|construction|implementation)|on (?:the |our )?roadmap|roadmap|pilot(?:ing)?|(?:in |public |private |open |closed )?beta|(?:in |tech(?:nical)? |public |early )?preview|early access|experimental|alpha|work(?:ing)? (?:in progress|on it)|wip|coming soon|soon|future|upcoming|via .{1,60}|through .{1,60}|using (?:a )?(?:third|3rd)[ -]party.{0,40}|with (?:an? )?(?:customi[sz]ation|configuration|add-?on|plug-?in|extension|third[ -]party|3rd party|partner|modification|workaround|limitations?|restrictions?|extra|additional).{0,40}|(?:third|3rd)[ -]party.{0,40}|partner(?: solution)?|plug-?in|extension|integration|custom(?:i[sz]ation|i[sz]able)?(?: development)?(?: required)?|add-?on|optional|option|paid(?: extra| add-?on| option)?|extra (?:cost|charge|fee)|at (?:extra|additional) (?:cost|charge)|premium|it depends|depends|case[ -]by[ -]case|workaround|manual(?:ly)?|read[- ]only|informal(?:ly)?|ad[ -]hoc|basic|minimal|deprecated|legacy|draft|compensating control.{0,40}|alternative (?:control|measure|solution|approach).{0,40}|mitigat(?:ed|ing).{0,40}|inherited .{1,60}|being (?:rolled out|implemented|developed|introduced|prepared|finali[sz]ed|reviewed|drafted|built|migrated)|(?:[\\w-]+ ){1,3}only",
    ),
  },
  { verdict: "partial", pattern: /^[\s"'([*-]{0,4}(?:[△▲◐◑◒◓⚠🟡🟠🟨🟧]|半)/u },
  {
    verdict: "partial",
    pattern: asian(
      "(?:đáp ứng |hỗ trợ |tuân thủ |áp dụng )?(?:một phần|có điều kiện|hạn chế)|phần nào|có một phần|có,? (?:nhưng|tuy nhiên|một phần|điều kiện)|đang (?:triển khai|thực hiện|xây dựng|phát triển|trong quá trình|thí điểm|tiến hành|chuẩn bị|nghiên cứu|lên kế hoạch|hoàn thiện)|dự kiến|có kế hoạch(?! (?:khôi|dự phòng|kinh doanh|ứng phó|thoát|chuyển|đào tạo|bảo|dr|bcp|rõ|cụ thể|chi tiết|liên tục|chấm dứt|kiểm))|theo (?:kế hoạch|lộ trình)|sẽ (?:triển khai|áp dụng|thực hiện|có|hỗ trợ|hoàn thành|xây dựng|bổ sung)|sắp (?:ra mắt|có|triển khai|hỗ trợ)|chỉ (?!.{0,6}không)\\S{1,12}|đang soạn|tùy (?:trường hợp|thuộc|chọn|biến)|tuỳ (?:trường hợp|thuộc|chọn)|cần (?:tùy chỉnh|tùy biến|bổ sung|phát triển thêm)|chưa đầy đủ|chưa hoàn toàn|không (?:hoàn toàn|đầy đủ|phải tất cả)|부분(?:적|적으로|적으로는)?|일부|조건부|제한적|진행 ?중|추진 ?중|예정|계획 ?(?:중|됨|임|있음|$)|준비 ?중|검토 ?중|수립 ?중|구축 ?중|도입 ?(?:예정|중|검토)|개발 ?중|협의 ?후 ?가능|옵션|선택 ?사항|유상|유료|별도 ?(?:비용|구매|계약|구축|개발)|커스터마이(?:징|즈)|추가 ?(?:개발|비용|구매)|대체 ?(?:수단|방안)|지원 ?예정|(?:\\d{4}년 ?(?:\\d{1,2}월|\\d분기|상반기|하반기)?|상반기|하반기|내년|연내|올해 ?(?:말|하반기)?) ?(?:에|중|내|말)? ?(?:지원|도입|적용|제공|구축|출시|완료|개발)? ?(?:예정|계획|목표)|一部|部分的|部分|条件付|条件つき|制限付|制限あり|限定的|対応予定|予定|計画中|準備中|進行中|開発中|策定中|構築中|検討中|導入中|試行中|オプション|有償|別(?:途)?料金|別途(?:料金|費用|有償|契約|オプション)|カスタマイズ|追加(?:開発|費用|オプション)|個別(?:対応|開発|見積)|代替|(?:\\d{4}年(?:度)?(?:\\d{1,2}月|第\\d四半期|上期|下期)?|来年度?|今年度?中|年内)(?:に|中に|までに|内に)?(?:対応|導入|実装|提供|策定|取得|リリース|完了|開始)?(?:を)?(?:予定|計画|目標)",
    ),
  },
  {
    verdict: "partial",
    soft: true,
    pattern:
      /^\W{0,4}(?:(?:a |this is (?:a )?|it is (?:a )?)?(?:shared|joint|split)(?: \w+)? (?:responsibilit|between|control)|trách nhiệm chung|공동 ?책임|책임 ?공유|責任共有|共同責任)/,
  },
  // Done by somebody else: not by the vendor.
  {
    verdict: "no",
    soft: true,
    pattern:
      /^\W{0,4}(?:(?:this|that|it) (?:is|remains|lies|falls)(?: within| under| with)? )?(?:(?:the |our |an? )?(?:sole |full |entirely )?(?:(?:customer|client|tenant|subscriber|buyer|end[- ]?user|user|purchaser)(?:'?s'?)?(?:'s own)?[- ](?:sole |own |side )?(?:responsib\w*|duty|obligation|task|to (?:do|arrange|provide|manage)|owned|managed)|(?:responsibility|duty|task|obligation) of (?:the |our )?(?:customer|client|tenant|subscriber|buyer|user))|(?:left|up) to (?:the |our |each )?(?:customer|client|tenant|buyer|user)|(?:done|handled|managed|performed|provided|arranged|controlled) by (?:the |our |each )?(?:customer|client|tenant|buyer|user)s?\b|(?:thuộc )?trách nhiệm (?:của|thuộc về|bên|phía) (?:\S+ )?(?:khách hàng|bên mua|chủ đầu tư)|(?:do|bên) khách hàng|(?:고객|고객사|발주(?:사|처)|이용자|사용자)(?:사|의|측)?(?:의|에서|이|가)? ?(?:책임|부담|담당|직접|수행)|(?:お客様|顧客|利用者|発注者|ユーザー|貴社)(?:側)?(?:の|にて|で|が)?(?:責任|ご?対応|ご?負担|実施|責務))/,
  },
  {
    verdict: "no",
    pattern: latin(
      "not planned|no (?:current |immediate |concrete )?plans?(?: yet| to)?|no|nope|none|nil|never|not|disagree|negative|false|unsupported|unable|cannot|can't|we (?:do not|don't|cannot|can't|are not|have not|have no|have none|haven't|are unable|will not|won't|have never|never)|do(?:es)? not|don't|does(?:n't)|non-?compliant|there (?:is|are|has been|have been|were|was) (?:no|none|not|nothing)|zero|i don't|nothing|discontinued|dropped|retired|sunset|end[ -]of[ -]life|eol|removed|absent|missing|lacking|excluded|rejected|declined|refused|forbidden|prohibited|(?:strictly|expressly|explicitly) (?:forbidden|prohibited)|vacant|position (?:currently )?vacant|nc",
    ),
  },
  { verdict: "no", pattern: /^[\s"'([*-]{0,4}(?:[✗✘×✕✖❌👎☒🚫🔴🟥⛔]|n(?=[\s.!)]*$))/u },
  {
    verdict: "no",
    pattern: asian(
      "không(?=$|[\\s.,;:!()\\-/])|chưa(?=$|[\\s.,;:!()\\-/])|ko(?=$|[\\s.,;:!])|아니(?:요|오|다|라고)?|없(?:음|습니다|다|어요|었습니다|었음|으며|고|는)|전혀|불가(?:능|함|합니다|$|[\\s.,)])|불(?:수용|충족|만족|인정|가능)|미(?:지원|보유|제공|충족|적용|준수|도입|실시|수립|구축|시행|가입|설치|운영|수용|취득|인증)|(?:지원|제공|보유|적용|사용|대응|수용|운영|실시|시행|구현|수행|허용|도입) ?(?:하지 ?않|안 ?[함합됨됩]|불가|되지 ?않|못|해? ?드리지 못)|안 ?됨|안 ?됩니다|안 ?함|안 ?합니다|못 ?합니다|해당 기능 없음|부적합|いいえ|なし|無し|無(?=$|[\\s.,、。(])|ない|ありません|ございません|不可|未(?:対応|実施|導入|取得|実装|整備|策定|保有|定義)|非対応|対応(?:不可|していません|しておりません|できません|なし)|(?:一度も|特に|全く|一切)(?:あり|ござい|して|発生し)?(?:ません|なし|おりません|ない|いません)|(?:実施|導入|提供|保有|利用|使用|取得|公開|委託)(?:していません|しておりません|していない)|できません|不適合|いえ(?=$|[、。\\s])",
    ),
  },
  {
    verdict: "no",
    pattern:
      /^[^、。,.(（\n:：]{1,16}(?:なし|無し|不可|(?:でき|しており|しており|いたし|ござい|あり|しており)ません|していません|없음|없습니다|불가|하지 않습니다|하지 않음|안 함|미지원|미제공)(?=\s*(?:$|[。.,、(（]))/,
  },
  {
    verdict: "yes",
    pattern: latin(
      "yes|y|yep|yup|yeah|ja|sure|certainly|absolutely|definitely|of course|agreed|agree|ok|okay|it's ok|confirmed|confirm|affirmative|true|correct|accepted|accept|acknowledged|exceeds(?: requirements?)?|fc|(?:fully )?(?:compliant|comply|complies|complied)|we (?:comply|confirm|agree|accept|acknowledge)",
    ),
  },
  { verdict: "yes", pattern: /^[\s"'([*-]{0,4}[✓✔☑✅√👍👌○◯●◎〇🟢🟩🆗]/u },
  {
    verdict: "yes",
    soft: true,
    pattern: latin(
      "(?:\\w+ ){1,2}available|certified|accredited|held|valid|in force|(?:fully |completely |natively )?(?:supported|available|included|implemented|automated|documented|covered|integrated|enabled|configurable|operational|complete[d]?)|full(?: support| compliance)?|fully|native(?:ly)?|built[- ]?in|standard|out of the box|ootb|done|in place|in use|met|meets(?: requirements?)?|exceed(?:ed)?|without (?:restriction|limitation|exception)s?|enforced|active|released|shipped|ga|generally available|mandatory|always|live|in production|we (?:do|have|are|can|will|provide|support|maintain|offer|use|hold)|has",
    ),
  },
  {
    verdict: "yes",
    pattern: asian(
      "có(?=$|[\\s.,;:!()\\-/])|đồng ý|đạt(?=$|[\\s.,])|đã được (?:chứng nhận|cấp|triển khai|áp dụng|phê duyệt)|đáp ứng|đã (?:có|đáp ứng|triển khai|thực hiện|áp dụng|ban hành|xây dựng|hoàn thành)|vâng|đúng(?=$|[\\s.,])|tuân thủ|cam kết|(?:được )?hỗ trợ(?=$|[\\s.,])|sẵn sàng|hoàn toàn|đầy đủ|tích hợp sẵn|mặc định|예(?=$|[\\s.,;:!()\\-/…])|네(?=$|[\\s.,;:!()\\-/])|그래요|그렇습니다|그렇다|가능|있(?:음|습니다|다|었습니다|었음|으며)|지원(?=$|[\\s.,(]|함|합니다|가능|됨|됩니다|중)|충족|준수|보유|동의|수용|만족|제공(?=$|[\\s.,(]|함|합니다|가능|중)|기본 ?(?:제공|지원|탑재|기능)|완료|적합|はい|ええ|よい|有り|あり|有(?=$|[\\s.,、。(])|可能|可(?=$|[\\s.,、。(])|対応(?=$|[\\s.,(]|可|済|しています|しております|します|いたします|可能)|標準(?=$|[\\s.,(]|対応|機能|搭載|装備|提供)|適合|準拠|了解|承知|同意|(?:実施|策定|導入|整備|実装|取得|設定|締結|構築)(?:済|しています|しております)|完備",
    ),
  },
];
