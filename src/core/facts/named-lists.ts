import type { QuantityFact } from "../model";
import { evidence, type TextReading } from "./reading";

/** A list of names is a line or two; anything longer is prose with names in it. */
const LONGEST = 400;

/**
 * To a question that asks for names, a list of names is a count of them: reference clients, languages. Undefined when
 * the answer is no such list, or states the number itself.
 */
export function readNamedList(
  reading: TextReading,
  stated: readonly { readonly type: string; readonly of?: string }[],
): QuantityFact | undefined {
  const asked = reading.hints.asksNamesOf;
  if (asked === null || reading.length > LONGEST) return undefined;
  if (stated.some((fact) => fact.type === "count" && (fact.of === asked || fact.of === "clients")))
    return undefined;
  return asked === "languages" ? countLanguages(reading) : countReferences(reading);
}

const LANGUAGE =
  /(?<![\p{L}])(?:english|vietnamese|korean|japanese|chinese|mandarin|cantonese|german|french|italian|spanish|portuguese|dutch|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|swedish|norwegian|danish|finnish|estonian|latvian|lithuanian|croatian|serbian|slovenian|arabic|hebrew|hindi|tamil|telugu|bengali|urdu|marathi|thai|malay|bahasa|indonesian|tagalog|filipino|khmer|lao|burmese)(?![\p{L}])|tiếng (?:anh|việt|nhật|hàn|trung|pháp|đức|nga|thái|tây ban nha|bồ đào nha|ý)|영어|한국어|일본어|중국어|베트남어|독일어|프랑스어|스페인어|러시아어|태국어|포르투갈어|이탈리아어|인도네시아어|アラビア語|スペイン語|ドイツ語|フランス語|ベトナム語|タイ語|(?:英|日本|韓国|中国)語/gu;
/** Words that may take one of the languages back, or put it off. */
const TAKES_BACK = /\b(?:no|not|except|without|soon|planned|later)\b|không|chưa|없|제외|예정|なし|予定/;

function countLanguages(reading: TextReading): QuantityFact | undefined {
  const { clean } = reading.text;
  const found = [...clean.matchAll(LANGUAGE)];
  const [first] = found;
  const last = found[found.length - 1];
  if (!first || !last) return undefined;
  return {
    type: "count",
    value: new Set(found.map(([name]) => name)).size,
    of: "languages",
    ...evidence(reading, first.index, last.index + last[0].length, TAKES_BACK.test(clean) ? 0.5 : 0.75),
  };
}

const LEGAL_FORM =
  /(?<!\p{L})(?:plc|ltd|limited|inc|llc|llp|lp|gmbh|ag|se|kg|s\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|oü|jsc|co|corp|corporation|company|group|holdings?|bank|pvt|pte|pty|sdn bhd)\.?(?!\p{L})|\(주\)|㈜|주식회사|株式会社|合同会社|công ty|ngân hàng|tập đoàn/iu;
const NO_NAME =
  /^(?:we|our|under|see|yes|no|none|not|available|please|upon|on|tb[acd]|to be|contact|confidential|names?|references?|three|two|several|various|client|customer|can|will|all|the following|n\/a|cung cấp|sẽ|theo|liên hệ|khách hàng)(?!\p{L})/iu;
/** Korean and Japanese words that describe clients or put them off, and endings of sentences. */
const NO_EAST_ASIAN_NAME =
  /다수|여러|다양|대형|금융 ?기관|고객|업체|제공|가능|체결|없음|없습|비공개|별첨|첨부|추후|참조|해당|문의|니다[.\s]*$|多数|大手|複数|各種|機関|企業|各社|非公開|提供|締結|なし|あり|別紙|別添|可能|ます|です|該当|要問/;
const EAST_ASIAN = /[\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff]/;
/** What stands before the first name ("References: …"). */
const LABEL =
  /^\s*(?:(?:our |key |client |customer )*(?:references?|clients?|customers?)|khách hàng[^:]{0,20}|[^:：]{0,10}(?:레퍼런스|고객)[^:：]{0,6}|[^:：]{0,6}(?:取引先|実績|参照先))\s*[:：]\s*/i;
const CONTACT =
  /@|(?:^|\s)(?:tel|phone|mobile)\b|\+?\d[\d\s().-]{6,}\d|^(?:mr|mrs|ms|dr|ông|bà|anh|chị)\b\.?/i;

/** Every item a proper name: its words begin with capitals, and none of them opens a sentence about something else. */
function countReferences(reading: TextReading): QuantityFact | undefined {
  const items = itemsOf(reading.text.original);
  if (items.length === 0 || !items.every(isName)) return undefined;
  if (!items.some((item) => LEGAL_FORM.test(item)) && items.length < 2 && !isLoneName(items[0] ?? ""))
    return undefined;
  const isOpen = / (?:and|và) /.test(items[items.length - 1] ?? "");
  return {
    type: "count",
    value: items.length,
    of: "references",
    ...evidence(reading, 0, reading.text.clean.length, isOpen ? 0.55 : 0.7),
  };
}

/** "Tay Valley Wholesale": one name by itself, every word of it with a capital; a single word could be anything. */
function isLoneName(item: string): boolean {
  const words = item.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\d.'’&-]*|&|of|the|und|de|la)$/u.test(word)) &&
    !NO_LONE_NAME.test(item)
  );
}

/** What is written with capitals and names nobody. */
const NO_LONE_NAME =
  /\b(?:NDA|Annex|Appendix|Attach\w*|Request|Available|Stage|Phase|Section|Confidential|Public|Sector|Banks?|Retailers?|Customers?|Clients?|References?|Fortune|Major|Leading|Large|Global|Yes|No|Not|Case|Stud(?:y|ies)|List|Sheet|Tab|Page|Details|Later|Shortlist\w*)\b/u;

/** "Marks and Spencer" is one name, "Acme Ltd and Beta plc" are two: only legal forms on both sides tell. */
function apart(item: string): readonly string[] {
  const [left = "", right = ""] = item.split(/ (?:and|và) /);
  return right !== "" && LEGAL_FORM.test(left) && LEGAL_FORM.test(right) ? [left, right] : [item];
}

/** The items of a list, without brackets, list marks, people and how to reach them. */
function itemsOf(original: string): string[] {
  const words = original
    .replace(LABEL, "")
    .replace(/\(주\)|㈜/g, "주식회사 ")
    .replace(/[(（][^()（）]{0,120}[)）]/g, " ");
  // Names with people to call stand one on a line; otherwise commas part them as well.
  const isLines =
    /\n/.test(words) &&
    words.split("\n").some((line) => line.split(",").some((item) => CONTACT.test(item.trim())));
  const pieces = isLines
    ? words.split("\n").map((line) => line.split(",")[0] ?? "")
    : words.split(/[,;\n、，；]| 및 |(?<=[가-힣])[와과] (?=[가-힣])/);
  return pieces
    .flatMap(apart)
    .map(nameIn)
    .filter((item) => item !== "" && !CONTACT.test(item) && item.replace(LEGAL_FORM, "").trim() !== "");
}

/** An item without its list mark and without what is said about it behind a dash or colon. */
function nameIn(item: string): string {
  const bare = item.replace(/^[\s•・*-]*(?:\d{1,2}[.)]\s*)?(?:(?:and|và)\s)?/, "");
  return (bare.split(/\s[-–—]\s|:/)[0] ?? "").trim().replace(/ ?(?:등|외|など|ほか|他)$/, "");
}

function isName(item: string): boolean {
  if (item.length > 60 || NO_NAME.test(item)) return false;
  const words = item.split(/\s+/);
  if (words.length > 7) return false;
  if (EAST_ASIAN.test(item)) return words.length <= 3 && item.length <= 24 && !NO_EAST_ASIAN_NAME.test(item);
  const capital = words.filter((word) => /^[\p{Lu}\d(&"']/u.test(word)).length;
  if (words.length === 1 && /^\p{Ll}{1,2}\p{Lu}/u.test(item)) return true;
  return /^\d{0,3}\p{Lu}/u.test(item) && capital * 2 >= words.length;
}
