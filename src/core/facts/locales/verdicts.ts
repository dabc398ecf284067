import type { Verdict } from "../../model";

const OPEN = String.raw`^[\s"'(\[*_#-]{0,4}`;
const CLOSE = String.raw`(?=$|[\s.,;:!?()\[\]\-/"'…~*^|])`;
const latin = (words: string): RegExp => new RegExp(`${OPEN}(?:${words})${CLOSE}`);

/** What a cell opens with. Order matters: "not applicable" before "not", "partially" before "yes". */
export const VERDICT_WORDS: readonly { readonly verdict: Verdict; readonly pattern: RegExp }[] = [
  { verdict: "unanswered", pattern: /^[\s\-_.…?*~]*$/ },
  {
    verdict: "unanswered",
    pattern: latin(
      "tb[dcas](?:\\b[^.;,]{0,40})?|to be (?:determined|confirmed|advised|completed|provided|discussed|agreed|announced|defined)|pending\\s*$|n/r|no (?:response|answer|reply|comment|information (?:provided|available))|not (?:answered|provided|disclosed|stated|available|specified|known|shared)\\s*\\.?$|" +
        // Nobody took the figure: that says nothing about how good it is, so it is no "no".
        "(?:(?:we|this|it) )?(?:(?:is |are |do |have |has )?(?:not|never) |don't )(?:yet |currently |formally |systematically |separately |been ){0,2}(?:measured?|track(?:ed)?|recorded|surveyed|calculated?)|" +
        "(?:please )?(?:see|refer to|cf\\.?|per|as per|details in|provided in|included in|found in|as attached|kindly (?:see|refer to)|ref\\.?(?: to)?)(?: the| our| enclosed| separate)* ?(?:attach\\w*|appendix|annex\\w*|enclos\\w*|exhibit|document\\w*|separate|proposal|brochure|file|pdf|website|section|note|notes|schedule|cover letter|tab|sheet)(?:[^;]{0,60})|attached\\s*\\.?$|" +
        "(?:available |provided |shared |disclosed |can be (?:shared|disclosed|provided) )?(?:only )?(?:under|upon|after|subject to|following|on) (?:signing )?(?:an? |of an? |the )?(?:executed |signed |mutual )?nda(?:[^;]{0,30})|confidential|proprietary|unknown|to follow|later|placeholder|lorem ipsum|insert (?:text|answer|response)|\\[?your (?:answer|response)|answer here|xxx+|\\?+|call us!?|contact us|contact sales|on request|upon request|available (?:up)?on request|price on request|poa",
    ),
  },
  {
    verdict: "unanswered",
    pattern:
      /^[\s"'([*-]{0,4}(?:chưa (?:đo|theo dõi|thống kê|khảo sát)|không (?:đo|thống kê)|측정하지 않|측정 안|미측정|집계하지 않|미집계|未計測|未測定|未集計|(?:測定|計測|集計)して(?:いません|いない|おりません)|xem (?:file |tài liệu |phụ lục |tệp )?(?:đính kèm|phụ lục|tài liệu)|theo phụ lục|sẽ (?:cung cấp|bổ sung|cập nhật|xác nhận|thông báo) sau|đang cập nhật|chưa (?:có thông tin|xác định|cung cấp|trả lời)|liên hệ|báo giá sau|cung cấp sau|bảo mật theo nda|추후 (?:제출|협의|안내|통보|확정|제공|회신)|별첨|첨부|별도 (?:제출|협의|첨부|문의)|미정|미기재|미제출|확인 ?중|미응답|해당 문서 참조|비공개|nda 체결 후|협의 필요|未定|未記入|添付|別添|別紙|別途|後日|追って|回答なし|回答保留|確認中|非公開|要問合|お問い合わせ|nda締結後|秘密保持契約締結後|検討中\s*$)/,
  },
  {
    verdict: "na",
    pattern: latin(
      "n ?/ ?a|n\\.a\\.?|na|not applicable|not relevant|does not apply|doesn't apply|out of scope|irrelevant|none applicable|not in scope|non applicable",
    ),
  },
  {
    verdict: "na",
    pattern:
      /^[\s"'([*-]{0,4}(?:không áp dụng|không liên quan|k\/a|không thuộc phạm vi|해당 ?(?:사항 ?)?(?:없음|없습니다|없다|무)|해당 ?(?:되지|하지) 않|비해당|미해당|적용 ?(?:대상 )?아님|該当(?:なし|しない|しません|せず|ありません|無し)|対象外|非該当|適用外)/,
  },
  {
    verdict: "partial",
    pattern: latin(
      "partial(?:ly)?(?: (?:compliant|comply|met|supported|yes))?|part(?:ly)?|somewhat|some|limited|sometimes|in part|mostly|mainly|largely|to some extent|to a degree|conditional(?:ly)?|yes[ ,/-]{0,2}(?:but|partially|partly|with (?:conditions|limitations|exceptions|restrictions|caveats))|yes ?/ ?no|both|planned|in[ -]progress|in process|under ?way|in development|under development|on (?:the |our )?roadmap|roadmap|pilot(?:ing)?|beta|work(?:ing)? (?:in progress|on it)|coming soon|future|not (?:fully|completely|entirely|yet fully)|via .{1,60}|with (?:customi[sz]ation|configuration|add-on|third[ -]party|partner|modification)|custom(?:i[sz]ation)?(?: required)?|add-on|optional|it depends|depends|case[ -]by[ -]case|yes \\(partial",
    ),
  },
  {
    verdict: "partial",
    pattern:
      /^[\s"'([*-]{0,4}(?:(?:đáp ứng )?một phần|phần nào|có một phần|có,? (?:nhưng|tuy nhiên|một phần)|đang (?:triển khai|thực hiện|xây dựng|phát triển|trong quá trình|thí điểm|tiến hành)|dự kiến|có kế hoạch|theo kế hoạch|tùy (?:trường hợp|thuộc)|hạn chế|có điều kiện|chưa đầy đủ|chưa hoàn toàn|부분(?:적|적으로|적으로는)?|일부|조건부|제한적|진행 ?중|추진 ?중|예정|계획|준비 ?중|도입 예정|개발 ?중|협의 후 가능|一部|部分的|部分|条件付|制限付|対応予定|予定|計画中|準備中|進行中|開発中|検討中|△)/,
  },
  {
    verdict: "no",
    pattern: latin(
      "no|nope|none|nil|never|not|disagree|negative|false|unsupported|unable|cannot|can't|we (?:do not|don't|cannot|can't|are not|have not|have no|haven't|are unable)|do(?:es)? not|don't|does(?:n't)|non-?compliant|there (?:is|are|has been|have been|were|was) (?:no|none|not)|zero|i don't|✗|✘|×|❌|👎",
    ),
  },
  {
    verdict: "no",
    pattern:
      /^[\s"'([*-]{0,4}(?:[✗✘×❌👎☒🚫]|không(?=$|[\s.,;:!()\-/])|chưa(?=$|[\s.,;:!()\-/])|ko(?=$|[\s.,;:!])|아니(?:요|오|다|라고)?|없음|없습니다|없다|없어요|불가|미(?:지원|보유|제공|충족|적용|준수|도입)|지원(?:하지 않|안함|불가)|안 ?됨|안됩니다|못 ?합니다|해당 기능 없음|부적합|いいえ|なし|無し|無(?=$|[\s.,])|ない|ありません|不可|未対応|非対応|対応(?:不可|していません|しておりません|できません|なし)|できません|不適合|いえ)/u,
  },
  {
    verdict: "yes",
    pattern: latin(
      "yes|y|yep|yup|yeah|ja|sure|certainly|absolutely|of course|agreed|agree|certified|accredited|held|valid|in force|ok|okay|it's ok|confirmed|confirm|affirmative|true|correct|(?:fully )?(?:compliant|comply|complies|complied|supported|available|included|accepted|accept|acknowledged|implemented)|fully|standard|out of the box|done|in place|met|meets|we (?:do|have|are|can|will|comply|confirm|agree|provide|support|maintain|offer|use|hold)|✓|✔|☑|✅|👍",
    ),
  },
  {
    verdict: "yes",
    pattern:
      /^[\s"'([*-]{0,4}(?:[✓✔☑✅👍👌○◯●◎〇]|có(?=$|[\s.,;:!()\-/])|đồng ý|đạt(?=$|[\s.,])|đã được (?:chứng nhận|cấp)|đáp ứng|đã (?:có|đáp ứng|triển khai|thực hiện|áp dụng)|vâng|đúng(?=$|[\s.,])|tuân thủ|cam kết|hỗ trợ(?=$|[\s.,])|예(?=$|[\s.,;:!()\-/…])|네(?=$|[\s.,;:!()\-/])|그래요|그렇습니다|그렇다|가능|있음|있습니다|있다|지원(?=$|[\s.,(]|함|합니다|가능)|충족|준수|보유|동의|제공(?=$|[\s.,(]|함|합니다|가능)|완료|적합|はい|ええ|よい|有り|あり|有(?=$|[\s.,])|可能|可(?=$|[\s.,])|対応(?=$|[\s.,(]|可|済|しています|しております|可能)|適合|準拠|了解|承知|同意|実施(?:済|しています|しております)|完備)/u,
  },
];

/** Words behind "yes" in the same cell that take part of it back. */
export const QUALIFIERS =
  /\b(?:but|however|except|only (?:for|if|when|with|in|on|available|at)|partial(?:ly)?|limited (?:to|availability|extent)|not (?:yet|currently|fully|all|available|every|certified|included)|planned|planning|in progress|roadmap|pending|under development|with exceptions?|subject to|additional (?:cost|fee|charge)|extra (?:cost|fee|charge)|at (?:an )?extra|some of|most of|don't have|do not have|haven't|have not|has not|no longer|conditional|unless|provided that|as an option|third[ -]party only|beta|pilot|by (?:the )?end of|upcoming|intend to|aim to|expected (?:in|by))\b|nhưng|tuy nhiên|ngoại trừ|trừ khi|chỉ (?:áp dụng|cho|khi|với)|một phần|chưa|dự kiến|đang triển khai|sẽ triển khai|hạn chế|phụ phí|다만|단,|그러나|하지만|제외|일부|부분적|조건부|예정|진행 ?중|제한적|아직|별도 비용|추가 비용|ただし|但し|しかし|一部|除く|除き|条件付|予定|進行中|制限|まだ|別料金|追加費用|のみ/;

/** The same in a note of its own, where "but" and "however" are everyday words: only what limits the answer itself. */
export const NOTE_QUALIFIERS =
  /^\s*(?:but|however|except|only|partial(?:ly)?|limited|subject to|provided|unless|planned|in progress|pending|with (?:the )?exceptions?|some|depends|if )\b|\b(?:partially|not (?:yet|fully|currently (?:certified|available|in place|supported|offered))|in progress|under development|in development|on (?:our|the) roadmap|planned (?:for|in|by)|scheduled (?:for|in)|(?:will|to) be (?:implemented|available|completed|certified|introduced|deployed|rolled out|in place) (?:by|in|from|during|next)|only (?:for|available|in|on|if|when|covers?|applies)\b|limited to|except for|with the exception|exclud(?:es|ing)|(?:additional|extra|separate) (?:cost|fee|charge)|subject to (?:additional|separate|a )|in pilot|pilot (?:phase|stage)|being (?:rolled out|implemented|developed|finali[sz]ed))|^\s*(?:tuy nhiên|nhưng|ngoại trừ|chỉ |một phần|dự kiến|đang )|chưa (?:đầy đủ|hoàn|được|có|triển khai|áp dụng)|đang (?:triển khai|xây dựng|trong quá trình|thực hiện)|dự kiến|^\s*(?:다만|단,|그러나|일부|조건부)|아직|진행 ?중|예정|부분적|제외|^\s*(?:ただし|但し|一部)|予定|進行中|準備中|対応中|まだ|除く/;

/** A note that denies what its answer declares, in so many words. */
export const DENIALS =
  /\b(?:do|does|did|have|has|is|are|was|were)(?: not|n't)\b[^.;\n]{0,80}\b(?:yet|currently|at (?:this|the) (?:time|moment)|at present|today)\b|\bcurrently (?:do|does|have|is|are)(?: not|n't)|\bnot (?:yet|currently)\b|\bno (?:formal|documented|such|current|official)\b|\bnot (?:certified|available|supported|implemented|in place|provided|offered|performed|conducted|applicable)\b|\bexpired\b|\blapsed\b|\bno longer\b|\bdiscontinued\b|\bwithdrawn\b|không có|chưa có|chưa được|chưa triển khai|không hỗ trợ|hết hạn|없음|없습니다|않습니다|미보유|불가|만료|아닙니다|지원하지 않|ありません|していません|未対応|できません|不可|なし$|失効|期限切れ|未取得/;

/** A denial at the very beginning of a note: contradicts when the note says nothing else. */
export const OPENING_DENIAL =
  /^\s*(?:(?:but )?(?:we|our \w+|the company|it|this|they) (?:do|does|did|have|has|is|are|can|could)(?: not|n't)\b|no\b|not\b|none\b|cannot\b|unable\b|never\b|không|chưa|아니|미)/;

/** Work in hand behind a "no". */
export const UNDER_WAY =
  /\b(?:in the process of|in progress|under ?way|under development|planned|plan to|planning to|scheduled|(?:is|are) working on|currently (?:implementing|developing|building|working|preparing)|partial(?:ly)?|roadmap|by (?:the )?(?:end of )?(?:q[1-4]|20\d\d)|pilot(?:ing)?|workaround|available (?:as an|through|via)|will be (?:implemented|available|completed|introduced|certified|in place) )|đang (?:triển khai|thực hiện|xây dựng|trong quá trình|chuẩn bị)|dự kiến|có kế hoạch|진행 ?중|예정|추진|준비 ?중|일부|予定|進行中|計画中|準備中|一部/;

/** Words behind a bare refusal to do something that the question asks for ("Do you …?" – "We do not …"). */
export const REFUSALS =
  /\b(?:we|our \w+|the company|it|this|they|vendor|system|product|solution) (?:do|does|did|have|has|is|are|can|could|was|were)(?: not|n't)\b|\b(?:don't|do not|does not|doesn't) (?:have|hold|offer|provide|support|currently|yet)|\bno (?:formal|documented|such|current|dedicated|certificat|official|specific|known)|\bnot (?:yet|currently|certified|available|supported|implemented|in place|applicable|provided|offered)|\bcannot\b|\bunable to\b|\bnone\b|không có|chưa có|chưa được|chưa triển khai|không hỗ trợ|없음|없습니다|않습니다|미보유|불가|아닙니다|ありません|していません|未対応|できません|不可|なし$/;
