import type { Trait } from "../../model";

const AT_REST =
  /\bat[ -]rest\b|\bstored\b|\bstorage\b|\bdisks?\b|\bdatabases?\b|\bbackups?\b|lưu trữ|lưu trên|저장|보관|디스크|백업|保存|保管|格納|ディスク|バックアップ/;
const IN_TRANSIT =
  /\bin[ -](?:transit|motion|flight)\b|\btransmission\b|\btransfer\b|\btls\b|\bssl\b|\bhttps\b|\bsftp\b|đường truyền|khi truyền|truyền tải|truyền dữ liệu|전송|통신|送信|通信|転送|伝送/;
const TESTED =
  /\btest(?:s|ed|ing)?\b|\bdrills?\b|\bexercis|\brehears|\bsimulat|diễn tập|kiểm tra|thử nghiệm|훈련|테스트|모의|점검|訓練|テスト|試験|演習/;
const UNTESTED =
  /(?:not|never|n't)(?: yet)?(?: been)? (?:test|exercis|rehears)|untested|chưa (?:được )?(?:diễn tập|kiểm tra|thử)|테스트하지 않|훈련하지 않|미실시|(?:テスト|訓練|試験)(?:して|は実施して)?(?:いません|いない|おりません)|未(?:実施|テスト)/;
const WILL_SIGN =
  /\bwill(?:ing(?: to)?)?\b|\bhappy to\b|\bready to\b|\bprepared to\b|\bcan sign\b|\bagree to\b|\bto be signed\b|\bbefore (?:kick-?off|the start|work)|(?:^|\s)sẽ |sẵn sàng|đồng ý ký|예정|체결 ?가능|동의|予定|締結可能|締結可(?![能])|対応可能|応じ/;
const APPROVAL =
  /\b(?:approval|consent|permission|authori[sz]ation|agreement of|agreed)\b|chấp thuận|đồng ý|phê duyệt|승인|동의|承認|同意|許可/;

const CADENCES: readonly (readonly [value: string, pattern: RegExp])[] = [
  [
    "real-time",
    /\breal[ -]?time\b|\blive dashboards?\b|\b24\/7 dashboards?\b|thời gian thực|실시간|リアルタイム/,
  ],
  ["daily", /\bdaily\b|\bevery day\b|hàng ngày|hằng ngày|mỗi ngày|매일|일간|일일|日次|毎日/],
  ["weekly", /\bweekly\b|\bevery week\b|hàng tuần|hằng tuần|mỗi tuần|매주|주간|週次|毎週/],
  [
    "monthly",
    /\bmonthly\b|\bevery month\b|\bper month\b|hàng tháng|hằng tháng|mỗi tháng|월간|매월|월별|월 1회|월례|月次|毎月|月例/,
  ],
  ["quarterly", /\bquarterly\b|\bevery quarter\b|hàng quý|hằng quý|mỗi quý|분기|四半期/],
  ["yearly", /\b(?:yearly|annual(?:ly)?)\b|hàng năm|hằng năm|연간|매년|연 1회|年次|毎年/],
];

/** How often something is reported, the most frequent first; undefined when the words don't say. */
export function cadenceIn(words: string): string | undefined {
  return CADENCES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What the sentence around a stated trait says of it: how often, tested, at rest, signed. `usual` when nothing more. */
export function valueIn(trait: Trait, usual: string, sentence: string, clause: string): string {
  if (trait === "kpi-reporting") return cadenceIn(clause) ?? cadenceIn(sentence) ?? usual;
  if (trait === "disaster-recovery")
    return TESTED.test(sentence) && !UNTESTED.test(sentence) ? "tested" : usual;
  if (trait === "nda") return WILL_SIGN.test(sentence) ? "will-sign" : usual;
  if (trait === "subcontracting") return APPROVAL.test(sentence) ? "with-approval" : usual;
  if (trait !== "encryption") return usual;
  const atRest = AT_REST.test(sentence);
  const inTransit = IN_TRANSIT.test(sentence);
  if (atRest && inTransit) return "at-rest-and-in-transit";
  return atRest ? "at-rest" : inTransit ? "in-transit" : usual;
}
