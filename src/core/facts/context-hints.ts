import type { MoneyPeriod } from "../model";
import type { FactContext } from "./context";
import { currencyOf } from "./currency";
import { lexicon } from "./locales";
import { prepare } from "./prepare";
import { sense, tokenize } from "./tokens";

/** What question, header, section, basis and number format say about the figures under them. */
export interface ContextHints {
  readonly currency: string | null;
  readonly period: MoneyPeriod | null;
  readonly per: "FTE" | "unit" | null;
  /** The words speak of money (price, fee, rate). */
  readonly isCost: boolean;
  /** What is measured ("SLA", "experience"), the nearest words first. */
  readonly measures: readonly string[];
  /** What is counted ("clients"). */
  readonly units: readonly string[];
  readonly asksYears: boolean;
  readonly isPercent: boolean;
  readonly aboutAutomation: boolean;
  /** The number format itself shows a currency. */
  readonly formatCurrency: string | null;
}

const NONE: ContextHints = {
  currency: null,
  period: null,
  per: null,
  isCost: false,
  measures: [],
  units: [],
  asksYears: false,
  isPercent: false,
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
  const hints = readHints([basis, header, question, section], numberFormat);
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

function readHints(around: readonly string[], format: string): ContextHints {
  const texts = around.filter((text) => text !== "");
  if (texts.length === 0 && (format === "" || format === "General")) return NONE;
  const formatWords = wordsOfFormat(format);
  return merge([...texts.map((text) => hintsOf(text)), hintsOf(formatWords)], formatWords, format);
}

function merge(parts: readonly ContextHints[], formatWords: string, format: string): ContextHints {
  const formatHints = hintsOf(formatWords);
  return {
    currency: formatHints.currency ?? firstOf(parts, (part) => part.currency),
    period: firstOf(parts, (part) => part.period),
    per: firstOf(parts, (part) => part.per),
    isCost: parts.some((part) => part.isCost) || formatHints.currency !== null,
    measures: [...new Set(parts.flatMap((part) => part.measures))],
    units: [...new Set(parts.flatMap((part) => part.units))],
    asksYears: parts.some((part) => part.asksYears),
    isPercent: parts.some((part) => part.isPercent) || format.includes("%"),
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
    period: (all("period")[0] as MoneyPeriod | undefined) ?? null,
    per: all("per").includes("FTE") ? "FTE" : all("per").length > 0 ? "unit" : null,
    isCost: all("cost").length > 0,
    measures: all("measure"),
    units: all("unit"),
    asksYears: all("years-unit").length > 0 || all("measure").includes("years"),
    isPercent: all("percent").length > 0,
    aboutAutomation: all("automation").length > 0,
    formatCurrency: null,
  };
}

/** The words an Excel number format shows: `[$€-407] #,##0.00"/month"` → `€ /month`. */
export function wordsOfFormat(format: string): string {
  const positive = format.split(";")[0] ?? "";
  const shown: string[] = [];
  for (const match of positive.matchAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)|([$€£¥₩₫₹₽₺₪฿₱])/g)) {
    shown.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
  }
  return shown.join(" ").trim();
}
