import { plain } from "./plain-text";
import {
  BASELINE_PHRASES,
  GENERIC_VENDOR_NOUNS,
  LEGAL_FORMS,
  PLACEHOLDER_FILLERS,
} from "./words/vendor-words";

/** A vendor's name prepared for comparison. */
export interface NameKey {
  /** The name without legal form, blanks and punctuation: "K & E Excavating, Inc." → "k&eexcavating". */
  readonly base: string;
  /** The legal form ("inc"), "" when the name carries none. */
  readonly form: string;
  /** All of it, legal form included. */
  readonly whole: string;
  /** The words of `base`. */
  readonly words: readonly string[];
}

const baselines = new Set(BASELINE_PHRASES);
const fillers = new Set(PLACEHOLDER_FILLERS);
const genericNouns = [...GENERIC_VENDOR_NOUNS].sort((a, b) => b.length - a.length);

/** Prepares a name for comparison; `base` is "" when nothing but a legal form is left. */
export function nameKey(name: string): NameKey {
  const words = plain(withoutTrappings(name))
    .replace(/\s*&\s*/g, "&")
    .replace(/\band\b/g, "&")
    .split(" ")
    .filter(Boolean);
  const generic = genericKey(words);
  if (generic) return { base: generic, form: "", whole: generic, words: [generic] };
  let form = "";
  let rest: readonly string[] = words;
  for (let round = 0; round < 3; round += 1) {
    const cut = cutForm(rest);
    if (!cut) break;
    form ||= cut.form;
    rest = cut.rest;
  }
  const base = rest.join("");
  const whole = words.join("");
  return base === "" ? { base: whole, form: "", whole, words } : { base, form, whole, words: rest };
}

const STATUS =
  /\s*[([（［](?:\d{1,2}|\*+|incumbent|current|preferred|existing|withdrawn|declined|hiện tại|현행|현재|기존|現行|既存)[)\]）］]\s*$/i;
const NUMBERED = /^\s*([\p{L} ]{2,25}?)\s*(?:no\.?|#)?\s*(?:\d{1,3}|[A-Z])\s*[:：.)–—-]\s*(\S.+)$/u;

/** A name without footnote marks, a number before it ("Vendor 2: Acme") and a status behind it ("Acme (incumbent)"). */
function withoutTrappings(name: string): string {
  if (name.length > 120) return name;
  let bare = name.replace(/[*†‡§¹²³^]+\s*$/, "");
  bare = bare.replace(STATUS, "");
  const match = NUMBERED.exec(bare);
  if (match && genericNouns.includes(plain(match[1]!))) bare = match[2]!;
  return bare.trim() === "" ? name : bare;
}

const FORMS_BEFORE =
  /^(công|cty|ctcp|tnhh|tổng|tập|주식회사|유한회사|株式会社|有限会社|合同会社|주|유|株|pt)/;
const GLUED_FORM = /^(?:주식회사|株式会社|有限会社)|(?:주식회사|株式会社|有限会社)$/;

/** Takes one legal form off the end of a name, or off its beginning in the languages that put it there. */
function cutForm(words: readonly string[]): { rest: readonly string[]; form: string } | undefined {
  for (let length = Math.min(5, words.length - 1); length >= 1; length -= 1) {
    const ending = words.slice(-length).join(" ");
    const form = LEGAL_FORMS.get(ending) ?? (length === 1 ? misspeltForm(ending) : undefined);
    if (form) return { rest: words.slice(0, -length), form };
    const beginning = words.slice(0, length).join(" ");
    const before = FORMS_BEFORE.test(beginning) ? LEGAL_FORMS.get(beginning) : undefined;
    if (before) return { rest: words.slice(length), form: before };
  }
  const only = words.length === 1 ? words[0]! : "";
  const without = only.replace(GLUED_FORM, "");
  return without !== only && without.length > 1 ? { rest: [without], form: "주식회사" } : undefined;
}

const TYPED_FORMS = [
  "inc",
  "llc",
  "ltd",
  "corp",
  "gmbh",
  "limited",
  "incorporated",
  "corporation",
  "company",
  "tnhh",
];

/** "LCC" for LLC, "Ldt" for Ltd, "Incorperated": one letter wrong, or two neighbours swapped, in a legal form. */
function misspeltForm(word: string): string | undefined {
  if (word.length < 3) return undefined;
  const meant = TYPED_FORMS.find((form) => form[0] === word[0] && isOneTypoAway(form, word));
  return meant === undefined ? undefined : LEGAL_FORMS.get(meant);
}

function isOneTypoAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  const a = one.slice(start);
  const b = other.slice(start);
  if (a.length === b.length) {
    const swapped = a.length >= 2 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
    return swapped || a.slice(1) === b.slice(1);
  }
  // A missing or added letter makes other words of short forms ("inn", "corps"): only long forms may have one.
  return Math.max(one.length, other.length) > 5 && (a.slice(1) === b || a === b.slice(1));
}

/** "Vendor 1", "NCC1", "Nhà sản xuất 1" → "vendor#1": they are the same nobody, told apart by number only. */
function genericKey(words: readonly string[]): string | undefined {
  const text = words.filter((word) => !fillers.has(word) || /^x+$/.test(word)).join(" ");
  for (const noun of genericNouns) {
    if (!text.startsWith(noun)) continue;
    const ordinal = text.slice(noun.length).trim();
    if (/^(\d{1,3}|[a-z])$/.test(ordinal)) return `vendor#${ordinal}`;
  }
  return undefined;
}

/** True for the buyer's own figures and calculated columns: "Engineer's Estimate", "Average", "dự toán", "예정가격". */
export function isBaselineName(name: string): boolean {
  const words = plain(name);
  if (words === "") return false;
  if (baselines.has(words)) return true;
  const bracket = name.search(/[([（［]/);
  if (bracket > 0) {
    if (baselines.has(plain(name.slice(0, bracket)))) return true;
    return ["baseline", "incumbent baseline", "reference only", "internal", "기준", "내부"].includes(
      plain(name.slice(bracket)),
    );
  }
  return beginsOrEndsAsBaseline(words.split(" "));
}

/** "PMO internal estimate", "Average of all bids": two or more baseline words at the edge of a short label. */
function beginsOrEndsAsBaseline(words: readonly string[]): boolean {
  if (words.length > 6 || words.length === 0) return false;
  for (let length = words.length - 1; length >= 2; length -= 1) {
    if (baselines.has(words.slice(-length).join(" ")) || baselines.has(words.slice(0, length).join(" ")))
      return true;
  }
  return EDGES.has(words[0]!) || ENDINGS.has(words.at(-1)!);
}

const EDGES = new Set(["average", "avg", "평균", "平均"]);
const ENDINGS = new Set([
  "average",
  "avg",
  "mean",
  "median",
  "benchmark",
  "baseline",
  "estimate",
  "추정치",
  "평균",
  "平均",
]);

/** True for a name that names nobody: "Vendor 1", "[Supplier name here]", "Name of Contractor 3", "Bidder A". */
export function isPlaceholderName(name: string): boolean {
  const words = plain(name).split(" ").filter(Boolean);
  if (words.length === 0 || words.length > 8) return words.length === 0;
  if (genericKey(words)) return true;
  const left = words.filter((word) => !fillers.has(word)).join(" ");
  return left === "" || genericNouns.includes(left);
}

/** True when a name carries a legal form: a strong sign that it names a company. */
export function hasLegalForm(name: string): boolean {
  return name.length < 120 && nameKey(name).form !== "";
}
