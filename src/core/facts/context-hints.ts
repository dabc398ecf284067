import type { MoneyPeriod } from "../model";
import type { FactContext } from "./context";
import { currencyOf } from "./currency";
import { lexicon } from "./locales";
import { isLength } from "./lengths";
import { prepare } from "./prepare";
import { SOFTWARE } from "./software";
import { scaleIn } from "./header-scale";
import { sense, type Token, tokenize } from "./tokens";

/** What question, header, section, basis and number format say about the figures under them. */
export interface ContextHints {
  readonly currency: string | null;
  readonly period: MoneyPeriod | null;
  readonly per: "FTE" | "unit" | "seat" | null;
  /** "lump sum", "all-in": one-off where nothing names a period. */
  readonly isLump: boolean;
  /** "unit price": per unit where nothing names a period or a person. */
  readonly isUnitPrice: boolean;
  /** The words speak of licences and software. */
  readonly aboutSoftware: boolean;
  /** The words speak of money (price, fee, rate). */
  readonly isCost: boolean;
  /** What is measured ("SLA", "experience"), the nearest words first. */
  readonly measures: readonly string[];
  /** What is counted ("clients"). */
  readonly units: readonly string[];
  /** What a "how many" asks for ("FTE"); null when nothing is. */
  readonly asksCountOf: string | null;
  /** The words ask for names: an answer that lists some is a count of them. */
  readonly asksNamesOf: "references" | "languages" | null;
  readonly asksYears: boolean;
  readonly isPercent: boolean;
  /** The words ask when the firm was founded: a bare year says so. */
  readonly asksFounding: boolean;
  /** The scale of a rating the words name ("out of 5"); null when they name none. */
  readonly outOf: number | null;
  /** VAT in or out of the prices below. */
  readonly taxes: "included" | "excluded" | null;
  /** Bare figures are so many units each ("in thousands of USD": 1000); 1 when nothing says so. */
  readonly scale: number;
  readonly aboutAutomation: boolean;
  /** The number format itself shows a currency. */
  readonly formatCurrency: string | null;
}

const NONE: ContextHints = {
  currency: null,
  period: null,
  per: null,
  isLump: false,
  isUnitPrice: false,
  aboutSoftware: false,
  isCost: false,
  measures: [],
  units: [],
  asksCountOf: null,
  asksNamesOf: null,
  asksYears: false,
  isPercent: false,
  asksFounding: false,
  outOf: null,
  taxes: null,
  scale: 1,
  aboutAutomation: false,
  formatCurrency: null,
};

/** By question, section, number format and what else stands around: looking up parts needs no key to be put together. */
const cache = new Map<string, Map<string, Map<string, Map<string, ContextHints>>>>();
/** A workbook has as many contexts as questions and columns; beyond this many the cache starts anew. */
const CACHE_LIMIT = 5000;

let cached = 0;

/** Reads the context of a cell. Cached by its words: every vendor's answer to a question shares it. */
export function contextHints(context: FactContext): ContextHints {
  const { question = "", section = "", header = "", basis = "", numberFormat = "" } = context;
  const beside = header === "" && basis === "" ? "" : `${basis}\u0001${header}`;
  const slot = inside(inside(inside(cache, question), section), numberFormat);
  const known = slot.get(beside);
  if (known) return known;
  const hints = readHints([basis, header, question], section, numberFormat);
  if (cached >= CACHE_LIMIT) {
    cache.clear();
    cached = 0;
  }
  cached += 1;
  slot.set(beside, hints);
  return hints;
}

function inside<Inner>(map: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}

function readHints(near: readonly string[], section: string, format: string): ContextHints {
  const texts = near.filter((text) => text !== "");
  if (texts.length === 0 && section === "" && (format === "" || format === "General")) return NONE;
  const formatWords = wordsOfFormat(format);
  const asked = texts.map((text) => hintsOf(text));
  // What a section is called says what its figures measure, but asks for nothing.
  const titled = { ...hintsOf(section), asksCountOf: null, asksNamesOf: null };
  return merge([...asked, titled, hintsOf(formatWords)], formatWords, format);
}

function merge(parts: readonly ContextHints[], formatWords: string, format: string): ContextHints {
  const formatHints = hintsOf(formatWords);
  return {
    currency: formatHints.currency ?? firstOf(parts, (part) => part.currency),
    period: firstOf(parts, (part) => part.period),
    per: firstOf(parts, (part) => part.per),
    isLump: parts.some((part) => part.isLump),
    isUnitPrice: parts.some((part) => part.isUnitPrice),
    aboutSoftware: parts.some((part) => part.aboutSoftware),
    isCost: parts.some((part) => part.isCost) || formatHints.currency !== null,
    measures: [...new Set(parts.flatMap((part) => part.measures))],
    units: [...new Set(parts.flatMap((part) => part.units))],
    asksCountOf: firstOf(parts, (part) => part.asksCountOf),
    asksNamesOf: firstOf(parts, (part) => part.asksNamesOf),
    asksYears: parts.some((part) => part.asksYears),
    isPercent: parts.some((part) => part.isPercent) || format.includes("%"),
    asksFounding: parts.some((part) => part.asksFounding),
    outOf: firstOf(parts, (part) => part.outOf),
    taxes: firstOf(parts, (part) => part.taxes),
    scale: parts.find((part) => part.scale !== 1)?.scale ?? 1,
    aboutAutomation: parts.some((part) => part.aboutAutomation),
    formatCurrency: formatHints.currency,
  };
}

function firstOf<Part, Value>(parts: readonly Part[], pick: (part: Part) => Value | null): Value | null {
  for (const part of parts) {
    const value = pick(part);
    if (value !== null) return value;
  }
  return null;
}

function hintsOf(words: string): ContextHints {
  if (words === "") return NONE;
  const text = prepare(words);
  const tokens = tokenize(text.clean, lexicon());
  const all = (kind: Parameters<typeof sense>[1]): string[] =>
    tokens.map((token) => sense(token, kind)).filter((value) => value !== undefined);
  let currency: string | null = null;
  for (const token of tokens) {
    const found = sense(token, "currency");
    if (found !== undefined) currency ??= currencyOf(found, token, text, null) ?? null;
  }
  return {
    currency,
    period: periodIn(text.clean, tokens),
    per: (["FTE", "seat", "unit"] as const).find((unit) => all("per").includes(unit)) ?? null,
    isLump: all("period").includes("lump"),
    isUnitPrice: all("per").includes("price"),
    aboutSoftware: SOFTWARE.test(text.clean),
    isCost: all("cost").length > 0 || ONE_OFF_FEE.test(text.clean),
    measures: all("measure"),
    units: all("unit").filter((unit) => !NO_THINGS.has(unit)),
    asksCountOf: countAskedIn(text.clean, tokens),
    asksNamesOf: namesAskedIn(text.clean),
    asksYears: all("years-unit").length > 0 || all("measure").includes("years"),
    isPercent: all("percent").length > 0,
    asksFounding: all("founded").length > 0 || ASKS_FOUNDING.test(text.clean),
    outOf: outOfIn(text.clean),
    taxes: (all("taxes")[0] as "included" | "excluded" | undefined) ?? null,
    scale: scaleIn(text.clean),
    aboutAutomation: all("automation").length > 0,
    formatCurrency: null,
  };
}

/** Fees the lexicon knows as one word: they speak of money as "fee" alone does. */
const ONE_OFF_FEE =
  /(?:fees?|phí [\p{L} ]{3,20}|구축비|도입비|셋업비|착수금|初期費用|導入費|一時金)(?!\p{L})/u;

function periodIn(clean: string, tokens: readonly Token[]): MoneyPeriod | null {
  for (const token of tokens) {
    const period = sense(token, "period");
    if (period !== undefined && period !== "lump" && !isLength(clean, token)) return period as MoneyPeriod;
  }
  return null;
}

/** What a question speaks of, but no answer counts: times, and the users a price is for. */
const NO_THINGS = new Set(["seconds", "minutes", "hours", "days", "weeks", "users"]);

const OUT_OF =
  /(?:out of|scale of (?:[01] ?(?:to|-) ?)?|scale from [01] to|max\.?|thang(?: điểm)?|\/|[01] ?- ?) ?(5|7|10|100)(?![\d.,%])|(5|10|100)(?:점 ?만점|点満点|段階)/;

function outOfIn(clean: string): number | null {
  const match = OUT_OF.exec(clean);
  return match ? Number(match[1] ?? match[2]) : null;
}

const ASKS_FOUNDING =
  /year of (?:establishment|incorporation|foundation)|năm thành lập|년도? ?설립|설립 ?년도/;

const HOW_MANY = /how many|number of|bao nhiêu|số lượng/;

/** The first countable thing behind "how many", unless that asks for years. */
function countAskedIn(clean: string, tokens: readonly Token[]): string | null {
  const asked = HOW_MANY.exec(clean);
  if (!asked) return null;
  const end = asked.index + asked[0].length;
  for (const token of tokens) {
    if (token.end <= end) continue;
    // "How many clients" and "how many years" are words of their own.
    const measure = token.start <= end ? sense(token, "measure") : undefined;
    if (measure !== undefined) return measure === "years" ? null : measure;
    if (sense(token, "years-unit") !== undefined || token.start - end > 70) return null;
    const unit = sense(token, "unit");
    if (unit !== undefined) return unit;
  }
  return null;
}

const ASKS_LANGUAGES =
  /(?:which|what|list|name)\b[^.?]{0,40}\blanguages\b|^\W*(?:supported |service )?languages(?: supported| offered| spoken)?\W*$|ngôn ngữ nào|những ngôn ngữ|thứ tiếng nào|(?:어떤|지원|가능한|제공) ?언어|(?:どの|対応|提供)言語/;
const ASKS_REFERENCES =
  /(?:name|list|provide|give|state|who|which)\b[^.?]{0,60}\b(?:references?|referees|reference (?:clients|customers|accounts))\b|^\W*(?:client |customer |our |key |named )*(?:references?|reference (?:clients|customers|accounts|list))\W*$|khách hàng (?:tham chiếu|tiêu biểu)|레퍼런스(?! ?(?:수|건수|개수|몇))|참조 ?(?:고객|처)|주요 ?고객사?(?! ?수)|導入(?:実績|事例)(?:企業|先|社名)|主要(?:取引先|顧客|導入先)|参照先(?!数)|リファレンス/;

function namesAskedIn(clean: string): "references" | "languages" | null {
  if (HOW_MANY.test(clean)) return null;
  return ASKS_LANGUAGES.test(clean) ? "languages" : ASKS_REFERENCES.test(clean) ? "references" : null;
}

/** The words an Excel number format shows: `[$€-407] #,##0.00"/month"` → `€ /month`. */
function wordsOfFormat(format: string): string {
  const positive = format.split(";")[0] ?? "";
  const shown: string[] = [];
  for (const match of positive.matchAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)|([$€£¥₩₫₹₽₺₪฿₱])/g)) {
    shown.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
  }
  return shown.join(" ").trim();
}
