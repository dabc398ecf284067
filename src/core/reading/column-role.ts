import { plain } from "./plain-text";
import { hasLegalForm } from "./vendor-name";
import { ROLE_PHRASES, type ColumnRole } from "./words/column-roles";

/** A header understood: its role, and the words left over when the role's phrase is taken away ("Acme – comments" → "Acme"). */
export interface HeaderRole {
  readonly role: ColumnRole;
  readonly rest: string;
}

const LONGEST_PHRASE = 6;
const LONGEST_HEADER = 90;
const roleByPhrase = new Map<string, ColumnRole>();
for (const role of Object.keys(ROLE_PHRASES) as ColumnRole[]) {
  for (const phrase of ROLE_PHRASES[role]) if (!roleByPhrase.has(phrase)) roleByPhrase.set(phrase, role);
}
/** The words phrases begin and end with: nearly every answer is turned away by its own first and last word. */
const firstWords = new Set(
  [...roleByPhrase.keys()].map((phrase) => phrase.slice(0, (phrase + " ").indexOf(" "))),
);
const lastWords = new Set(
  [...roleByPhrase.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
);

/** Words that say whose answer it is without naming a vendor ("Your response", "Bidder's comments"). */
const GENERIC = new Set(
  "vendor vendors supplier suppliers bidder bidders your our the of provider please company s contractor respondent proposed nhà thầu cung cấp của chúng tôi 업체 당사 귀사 제안사 공급사 貴社 弊社".split(
    " ",
  ),
);

const cache = new Map<string, HeaderRole | null>();

/**
 * The role a header's words give its column, or undefined. The whole header may be the phrase ("Item No."), end with it
 * ("Consensus assessment questions", "Acme response") or begin with it ("Comments (Acme)"). Headers of more than eight
 * words have no role: they are questions.
 */
export function roleOfHeader(text: string): HeaderRole | undefined {
  if (text.length > LONGEST_HEADER || countBlanks(text) > 9) return undefined;
  const known = cache.get(text);
  if (known !== undefined) return known ?? undefined;
  const found = findRole(text);
  if (cache.size > 5000) cache.clear();
  cache.set(text, found ?? null);
  return found;
}

function countBlanks(text: string): number {
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 32) blanks += 1;
  return blanks;
}

function findRole(text: string): HeaderRole | undefined {
  const whole = plain(text);
  const exact = roleByPhrase.get(whole);
  if (exact) return { role: exact, rest: "" };
  const bracket = text.search(/[([（［]/);
  if (bracket > 0) {
    const before = roleByPhrase.get(plain(text.slice(0, bracket)));
    if (before) return { role: before, rest: tidyRest(plain(text.slice(bracket))) };
  }
  const mayBegin = firstWords.has(whole.slice(0, (whole + " ").indexOf(" ")));
  const mayEnd = lastWords.has(whole.slice(whole.lastIndexOf(" ") + 1));
  if (!mayBegin && !mayEnd) return undefined;
  const words = whole.split(" ");
  if (words.length < 2 || words.length > 8 || /[?？]/.test(text)) return undefined;
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length >= 1; length -= 1) {
    const ending = roleByPhrase.get(words.slice(-length).join(" "));
    if (ending && endsHeaders(ending, words.slice(-length).join(" "))) {
      return { role: ending, rest: tidyRest(words.slice(0, -length).join(" ")) };
    }
    const beginning = roleByPhrase.get(words.slice(0, length).join(" "));
    const after = tidyRest(words.slice(length).join(" "));
    if (beginning && beginsHeaders(beginning) && !(length === 1 && isCompany(text, beginning)))
      return { role: beginning, rest: after };
    if (beginning === "buyer" && after === "") return { role: beginning, rest: "" };
  }
  return undefined;
}

/** One-word phrases too common at the end of a question or a name to mean a role there ("Delivery status", "Rhino Solution"). */
const WEAK_ENDINGS = new Set(
  "no nr id line code item items service role position part group field value result status total offer solution rate rates per unit amount mã tt sl q # points point detail details loại mục phần 내용 기준 상세 설명 참고 회사 partner company provider contractor volume agency firm evaluation statement proposal type help area features feature module subject".split(
    " ",
  ),
);

function endsHeaders(role: ColumnRole, phrase: string): boolean {
  return role !== "vendor" && !WEAK_ENDINGS.has(phrase);
}

function beginsHeaders(role: ColumnRole): boolean {
  return (
    role === "note" || role === "answer" || role === "unit-price" || role === "line-total" || role === "score"
  );
}

/** Words that join a role with whose it is: "Response from Acme", "Guidance for bidders". */
const JOINING = new Set("from by for of của bởi".split(" "));

/** "Total Care Ltd" is a company's name, "Total – Care Ltd" that company's total. */
function isCompany(text: string, role: ColumnRole): boolean {
  return role !== "answer" && role !== "note" && !/[-–—:|\n/([（［]/.test(text) && hasLegalForm(text);
}

function tidyRest(rest: string): string {
  const words = rest.split(" ").filter((word) => word !== "" && !GENERIC.has(word));
  // "Price offered to GSA": to whom, not by whom.
  if (words[0] === "to" || words[0] === "cho") return "";
  while (words.length > 0 && JOINING.has(words[0]!)) words.shift();
  while (words.length > 0 && JOINING.has(words.at(-1)!)) words.pop();
  return words.join(" ");
}
