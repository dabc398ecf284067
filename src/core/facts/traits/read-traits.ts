import type { Trait, TraitFact } from "../../model";
import { kindsOf } from "../lexicon";
import { evidence, type TextReading } from "../reading";
import { sentenceAt, sentencesOf, type Sentence } from "../sentences";
import { sense, type Token } from "../tokens";
import { type AskedTrait, shortAnswer, traitsAsked } from "./asked";
import { readPhrases } from "./phrases";
import { clauseAround, polarityOf } from "./polarity";
import { cadenceIn, valueIn } from "./values";

/** These name one of several ways: said twice they are two, and denied they say nothing. */
const CHOICES: ReadonlySet<Trait> = new Set(["delivery-model", "pricing-model", "location", "governing-law"]);
const TRAIT = kindsOf("trait");
/** A cell that names more is a directory. */
const MOST_TRAITS = 24;
/** Words that name a trait are looked at this often: one said a hundred times says nothing new. */
const MOST_LOOKED = 60;
/** How much of a sentence around a trait may speak of it, in characters each way. */
const SENTENCE_REACH = 300;

/** What an answer says in words of the service, the contract and their protection; see `TraitFact` for the values. */
export function readTraits(reading: TextReading): TraitFact[] {
  const { clean } = reading.text;
  const asked = traitsAsked(reading.context.question ?? "");
  const facts = new Map<string, TraitFact>();
  const keep = (trait: Trait, value: string, start: number, end: number, confidence = 0.85): void => {
    const key = CHOICES.has(trait) ? `${trait}=${value}` : trait;
    const known = facts.get(key);
    if (known && !(known.value === "none" && value !== "none")) return;
    facts.set(key, { type: "trait", trait, value, ...evidence(reading, start, end, confidence) });
  };
  let sentences: readonly Sentence[] | undefined;
  let looked = 0;
  const tokens = (reading.kinds & TRAIT) === 0 ? [] : reading.tokens;
  for (const token of tokens) {
    const named = sense(token, "trait");
    if (named === undefined) continue;
    looked += 1;
    sentences ??= sentencesOf(clean);
    const said = readNamed(clean, token, named, sentences, asked);
    if (said) keep(said.trait, said.value, token.start, token.end);
    if (facts.size >= MOST_TRAITS || looked >= MOST_LOOKED) break;
  }
  for (const { trait, value, start, end } of readPhrases(clean, reading.hints))
    keep(trait, value, start, end);
  addAsked(reading, asked, facts, keep);
  return [...facts.values()];
}

/** Words that say why something is not told: "available under NDA". */
const WITHHELD_BEFORE =
  /(?:under|upon|after|following|subject to|requires?|within) (?:(?:an?|the|of|our|your|signing|signature|executing|signed|executed|mutual) ){0,4}$|(?:theo|sau khi|khi) (?:ký )?$/;
const WITHHELD_AFTER = /^ {0,3}(?:체결|締結)? {0,3}(?:후|後|시(?=\s|$)|하에|に基づ|下で)/;

function readNamed(
  clean: string,
  token: Token,
  named: string,
  sentences: readonly Sentence[],
  asked: ReadonlySet<AskedTrait>,
): { readonly trait: Trait; readonly value: string } | undefined {
  const [trait, usual] = named.split("=") as [Trait, string];
  const around = sentenceAt(sentences, token.start) ?? { start: 0, end: clean.length };
  const start = Math.max(around.start, token.start - SENTENCE_REACH);
  const end = Math.min(around.end, token.end + SENTENCE_REACH);
  if (trait === "location") return placeIn(clean, token, usual, { start, end }, asked);
  const polarity = polarityOf(clean, token.start, token.end);
  if (trait === "nda" && isWithheld(clean, token)) return undefined;
  if (CHOICES.has(trait)) return polarity === "denied" ? undefined : { trait, value: usual };
  if (polarity === "denied") return { trait, value: "none" };
  if (polarity === "planned") return { trait, value: trait === "nda" ? "will-sign" : "planned" };
  const clause = clauseAround(clean, token.start, token.end);
  return {
    trait,
    value: valueIn(trait, usual, clean.slice(start, end), clean.slice(clause.start, clause.end)),
  };
}

function isWithheld(clean: string, token: Token): boolean {
  return (
    WITHHELD_BEFORE.test(clean.slice(Math.max(0, token.start - 40), token.start)) ||
    WITHHELD_AFTER.test(clean.slice(token.end, token.end + 12))
  );
}

/** The places of the work and the data, not of clients and head offices: asked for, or said to be where it is done. */
const DONE_AT =
  /\b(?:delivery|deliver(?:ed)?|hosted|stored|located|based|centres?|centers?|sites?|hubs?|offices?|region|data ?cent(?:re|er)s?|onshore|nearshore|offshore|operate|work from|process(?:ed|ing)|kept|never leaves?|(?:stays?|remains?) in)\b|trung tâm|đặt tại|lưu trữ|văn phòng|센터|거점|리전|보관|위치|오프쇼어|니어쇼어|拠点|センター|リージョン|保管|オフショア|ニアショア/;
const CLIENTS_THERE = /\b(?:clients?|customers?|banks?|retailers?|insurers?)\b|khách hàng|고객|顧客|取引先/;
const LAW_WORDS =
  /\b(?:governing law|governed by|jurisdiction|laws? of|courts? of)\b|luật (?:áp dụng|điều chỉnh)|준거법|관할|準拠法|管轄/;

function placeIn(
  clean: string,
  token: Token,
  place: string,
  sentence: Sentence,
  asked: ReadonlySet<AskedTrait>,
): { readonly trait: Trait; readonly value: string } | undefined {
  const words = clean.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (asked.has("governing-law") || LAW_WORDS.test(words)) return { trait: "governing-law", value: place };
  if (polarityOf(clean, token.start, token.end) === "denied") return undefined;
  const isAsked = asked.has("location") || asked.has("delivery-model");
  const isTold = DONE_AT.test(words) && !CLIENTS_THERE.test(words);
  return isAsked || isTold ? { trait: "location", value: place } : undefined;
}

type Keep = (trait: Trait, value: string, start: number, end: number, confidence?: number) => void;

/** A short answer to a question that asks for just this: "Pricing model" – "Fixed", "How often …?" – "Weekly". */
function addAsked(
  reading: TextReading,
  asked: ReadonlySet<AskedTrait>,
  facts: ReadonlyMap<string, TraitFact>,
  keep: Keep,
): void {
  if (asked.size === 0 || reading.length > 120) return;
  const { clean } = reading.text;
  const has = (trait: Trait): boolean => [...facts.values()].some((fact) => fact.trait === trait);
  const short = shortAnswer(clean, asked);
  // "Hybrid: base fee plus gain share" names its parts as well: what it calls itself comes first.
  if (short && (short.value === "hybrid" || !has(short.trait))) {
    const said = polarityOf(clean, short.start, short.end);
    const value =
      said === "said"
        ? valueIn(short.trait, short.value, clean, clean)
        : said === "planned"
          ? "planned"
          : "none";
    if (said !== "denied" || !CHOICES.has(short.trait))
      keep(short.trait, CHOICES.has(short.trait) ? short.value : value, short.start, short.end, 0.75);
  }
  const cadence = asked.has("kpi-reporting") && !has("kpi-reporting") ? cadenceIn(clean) : undefined;
  if (cadence !== undefined) keep("kpi-reporting", cadence, 0, clean.length, 0.75);
}
