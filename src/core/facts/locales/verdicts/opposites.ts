/**
 * Things that exclude each other: a question that asks for the one, and the words by which an answer names the other.
 * "Do you outsource development?" – "All of it is done in-house" is a no without a negation.
 */
export const OPPOSITES: readonly (readonly [asked: RegExp, named: RegExp])[] = [
  [
    /\b(?:outsourc|sub-?contract|sub-?process|third[ -]part(?:y|ies) (?:perform|develop|provide|access))|thuê ngoài|nhà thầu phụ|하도급|외주|재위탁|再委託|外注|外部委託/,
    /\bin[- ]house\b|\binternally\b|\bby (?:our )?own (?:staff|employees|teams?|people)\b|\bourselves\b|nội bộ|tự thực hiện|nhân viên của (?:chúng tôi|công ty)|자체(?:적으로)? ?(?:수행|개발|운영|인력)|직접 ?수행|자사 ?인력|自社(?:で|内|要員|開発|のみ)|内製/,
  ],
  [
    /\b(?:outside|abroad|overseas|offshore|cross-border|leave the)\b|nước ngoài|국외|해외|海外|国外/,
    /\b(?:only|solely|exclusively|stays?|remains?|always|never leaves?)\b.{0,30}\b(?:in|within|inside)\b|(?:chỉ|toàn bộ|hoàn toàn).{0,20}(?:tại|trong|ở) |국내(?:에서)?에?(?:만| ?리전)|国内(?:のみ|に(?:限|て|保管|保存))/,
  ],
  [
    /\b(?:publicly[ -](?:listed|traded|held)|listed on|stock exchange)\b|niêm yết|상장|上場/,
    /\b(?:privately[ -](?:held|owned)|private(?:ly)? (?:limited )?company|unlisted|family[ -]owned|not listed)\b|chưa niêm yết|비상장|非上場|未上場/,
  ],
  [
    /\b(?:uncapped|unlimited)\b|không giới hạn|무제한|無制限/,
    /\b(?:is|are|be) (?:capped|limited)\b|\bcapped at\b|\blimited to\b|giới hạn ở|한도|上限(?:は|あり)/,
  ],
  [
    /\bon[- ]?prem(?:ise|ises)?\b|tại chỗ|온프레미스|オンプレ/,
    /\b(?:saas|cloud)[ -]only\b|\bonly (?:as )?(?:a )?(?:saas|cloud)\b|\b(?:cloud|saas) (?:service|solution|offering) only\b|chỉ (?:có |cung cấp )?(?:saas|đám mây|cloud)|(?:saas|클라우드)(?:로|형태로|방식으로)?만|(?:saas|クラウド)(?:版)?のみ/,
  ],
  [
    /\b(?:single[- ]tenant|dedicated (?:instance|environment|server|tenant|infrastructure))\b/,
    /\bmulti[- ]tenant\b|\bshared (?:infrastructure|environment|instance|platform)\b/,
  ],
];
