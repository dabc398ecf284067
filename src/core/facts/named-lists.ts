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
  /(?<!\p{L})(?:plc|ltd|limited|inc|llc|llp|lp|gmbh|ag|se|kg|s\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|oü|jsc|co|corp|corporation|company|group|holdings?|bank|pvt|pte|pty|sdn bhd)\.?(?!\p{L})|\(주\)|㈜|주식회사|株式会社|công ty/iu;
const NO_NAME =
  /^(?:we|our|under|see|yes|no|none|not|available|please|upon|on|tb[acd]|to be|contact|confidential|names?|references?|three|two|several|various|client|customer|can|will|all|the following|n\/a)(?!\p{L})/iu;

/** Every item a proper name: its words begin with capitals, and none of them opens a sentence about something else. */
function countReferences(reading: TextReading): QuantityFact | undefined {
  const words = reading.text.original.replace(/\([^()]{0,120}\)/g, " ");
  const items = words
    .split(/[,;\n、]/)
    .map(nameIn)
    .filter((item) => item !== "" && item.replace(LEGAL_FORM, "").trim() !== "");
  if (items.length === 0 || !items.every(isName)) return undefined;
  if (!items.some((item) => LEGAL_FORM.test(item)) && items.length < 2) return undefined;
  const last = items[items.length - 1] ?? "";
  // "Marks and Spencer" is one name, "Acme Ltd and Beta plc" are two: only legal forms on both sides tell.
  const [left = "", right = ""] = last.split(/ (?:and|và|및) /);
  const isTwo = right !== "" && LEGAL_FORM.test(left) && LEGAL_FORM.test(right);
  const isOpen = right !== "" && !isTwo;
  return {
    type: "count",
    value: items.length + (isTwo ? 1 : 0),
    of: "references",
    ...evidence(reading, 0, reading.text.clean.length, isOpen ? 0.55 : 0.7),
  };
}

/** An item without its list mark and without what is said about it behind a dash or colon. */
function nameIn(item: string): string {
  const bare = item.replace(/^[\s•*-]*(?:\d{1,2}[.)]\s*)?(?:(?:and|và)\s)?/, "");
  return (bare.split(/\s[-–—]\s|:/)[0] ?? "").trim();
}

function isName(item: string): boolean {
  if (item.length > 60 || NO_NAME.test(item)) return false;
  const words = item.split(/\s+/);
  if (words.length > 7) return false;
  const capital = words.filter((word) => /^[\p{Lu}\d(&"']/u.test(word)).length;
  const isNamed = /^\d{0,3}\p{Lu}/u.test(item) && capital * 2 >= words.length;
  return isNamed || (LEGAL_FORM.test(item) && /[\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff]/.test(item));
}
