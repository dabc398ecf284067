import type { CertificateStatus } from "../../model";

/**
 * What the words around a mention say about it. Cues are looked for in the mention's own sentence, the nearest and
 * strongest first. The order of the list is the order of strength: a denial outweighs "certified" in one sentence.
 */
interface Cue {
  readonly status: CertificateStatus;
  readonly pattern: RegExp;
}

const CUES: readonly Cue[] = [
  {
    status: "third-party",
    pattern:
      /(?:our|the|its|their|third[ -]party|cloud|hosting|infrastructure) (?:data ?cent(?:re|er)s?|cloud (?:provider|vendor|partner)s?|hosting (?:provider|partner)s?|infrastructure providers?|providers?|vendors?|sub-?processors?|suppliers?|subcontractors?|hosts?)|(?:data ?cent(?:re|er)s?|cloud provider|hosting (?:provider|partner)|colocation|co-location) (?:is|are|holds?|has|have|being)|(?:aws|azure|gcp|google cloud|amazon|microsoft|hosting provider)(?:'s)? (?:is|are|holds?|has|have|data|maintains)|through (?:aws|azure|gcp|our|google)|via (?:aws|azure|gcp|our|google)|held by (?:our|the|aws|azure)|inherited from|(?:on|in) (?:aws|azure|gcp)|parent company|of our (?:data|host|cloud|provider|parent)|partner's|nhà cung cấp (?:hạ tầng|dịch vụ đám mây|cloud)|trung tâm dữ liệu|đối tác|công ty mẹ|데이터 ?센터|클라우드 (?:사업자|제공자|업체)|협력사|모회사|파트너사|データセンター|クラウド(?:事業者|ベンダー)|委託先|親会社/,
  },
  {
    status: "expired",
    pattern:
      /expired|lapsed|(?:no longer|not anymore) (?:valid|certified|held|compliant)|was (?:previously )?(?:certified|valid)|ran out|withdrawn|formerly certified|previously (?:certified|held)|hết hạn|hết hiệu lực|만료|효력 상실|失効|期限切れ|有効期限が切れ/,
  },
  {
    status: "planned",
    pattern:
      /plan(?:s|ned|ning)? |planned|planning|on (?:the|our) roadmap|roadmap|intend|aim(?:s|ing)? (?:to|for)|target(?:ing|ed)? |expected|scheduled|will (?:be|obtain|achieve|pursue|seek|get|start|become|complete)|by (?:the )?(?:end of )?(?:q[1-4]|next year|year[ -]end)|next year|in the future|considering|goal|dự kiến|kế hoạch|sẽ (?:đạt|có|lấy|được|triển khai|thực hiện)|lộ trình|예정|계획|취득 목표|추진 예정|予定|計画|目指/,
  },
  {
    status: "in-progress",
    pattern:
      /in[ -]progress|in process|under ?way|ongoing|on-going|currently (?:being|undergoing|pursuing|preparing|working|in)|undergoing|working (?:towards?|on)|pursuing|preparing (?:for|to)|in preparation|being (?:certified|audited|assessed|prepared|implemented)|started the|gap (?:analysis|assessment)|stage [12]|audit (?:is )?(?:scheduled|pending)|pending|observation (?:period|window)|awaiting|đang (?:trong quá trình|thực hiện|tiến hành|triển khai|chuẩn bị|xin|làm|đánh giá)|진행 ?중|준비 ?중|심사 ?중|추진 ?중|취득 ?중|取得中|準備中|審査中|申請中|進行中|対応中/,
  },
  {
    status: "not-held",
    pattern:
      /(?:do|does|did|is|are|has|have|was|were|will|can|could)(?: not|n't)|cannot|not (?:yet |currently |formally |independently |)(?:certified|held|obtained|compliant|applicable|available|have|hold|possess|in place|accredited|attested|in scope|required|a )|\bno (?:formal |current |independent |valid |active )?(?:certificat|certification|iso|soc|pci|report|attestation|audit|accredit|plan)|^no\b|^none\b|none of|without (?:a |formal )?(?:certif|iso|soc|accred)|aligned|alignment|align(?:s)? (?:with|to)|in line with|in the spirit of|based on|modell?ed (?:on|after)|following|follows? (?:the )?(?:principles|guidelines|framework|best|iso|soc|nist)|guided by|inspired by|equivalent to|similar to|consistent with|in accordance with the principles|according to the principles|conforms? to the principles|adhere(?:s)? to the principles|self[ -]assess|framework used|principles|consisten|mapped to|uncertified|non-certified|lack|không có|chưa có|chưa đạt|chưa được|không áp dụng|chưa chứng nhận|theo tinh thần|tuân theo tinh thần|dựa trên|tương đương|phù hợp với tinh thần|미보유|없음|없습니다|보유하고 있지 않|미취득|취득하지 않|받지 않|준하는|준하여|준거|준용|기반으로|수준의|未取得|取得していません|取得していない|保有していない|ありません|準拠した|に準じ|準じた|相当|に基づ|なし$/,
  },
  {
    status: "held",
    pattern:
      /certified|certification|certificate|certificat|accredited|accreditation|attested|attestation|audited|complian(?:t|ce)|holds?\b|held\b|hold\b|obtained|achieved|maintain|report|registered|assessed|authori[sz]ed|authori[sz]ation|valid|validated|renewed|passed|completed|since \d{4}|yes\b|have\b|has\b|ready|awarded|re-?certified|meets?\b|comply|complies|licen[cs]ed|available (?:up)?on request|chứng nhận|chứng chỉ|đạt|được cấp|có\b|tuân thủ|đã|인증|보유|취득|획득|준수|갱신|예\b|네\b|認証|取得|保有|準拠|適合|遵守|登録|はい/,
  },
];

/** The status its sentence gives a mention; undefined when the words say nothing. */
export function statusOf(sentence: string): CertificateStatus | undefined {
  for (const cue of CUES) if (cue.pattern.test(sentence)) return cue.status;
  return undefined;
}
