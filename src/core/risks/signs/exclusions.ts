import { prepare, quote, type PreparedText } from "../../facts/prepare";
import type { AnswerPart, Message } from "../../model";
import { declared } from "./declared";
import { fromFact, fromPart, fromWords, STANDING, traitsOf, type Said, type SignReading } from "./said";

/** Prices are told in answers about cost and wherever money is. */
export function isAboutPrice({ asked, answer }: Said): boolean {
  return asked.question.criterion === "cost" || answer.facts.some(({ type }) => type === "money");
}

/** Words of a part that are looked at: conditions of a price stand near it. */
export const WORDS_READ = 4000;

/** Where something is said to cost extra. In Korean and Japanese what is left out stands before the word. */
const EXTRA =
  /\b(?:excl(?:\.|uding|udes|uded|usive of)|(?:is|are|does|do|was) ?(?:not|n't) (?:cover|includ)\w*|not (?:included|including|covered)|charged (?:separately|extra|at cost|additionally)|billed (?:separately|extra|at cost)|invoiced (?:separately|at cost)|at extra cost|extra charges? (?:for|apply)|plus (?:travel|expenses|out-of-pocket|licen[cs]es?)|on top of)|(?:không|chưa) (?:bao )?gồm|tính (?:riêng|thêm)|phát sinh thêm/g;
const EXTRA_BEHIND =
  /별도(?! ?제출| ?첨부| ?협의)|미포함|불포함|제외|추가 ?청구|除く|含まず|含まない|含みません|別途(?!提出|添付|相談)|税別/g;
const ALL_IN =
  /\b(?:all[- ]inclusive|fully loaded|all[- ]in price|all costs included|no (?:hidden|extra|additional) (?:cost|charge|fee)s?|everything included)|trọn gói|đã bao gồm (?:tất cả|toàn bộ|mọi)|모두 포함|일체 포함|전부 포함|すべて含|全て込|全込/;
const TAX = /\b(?:vat|gst|tax(?:es)?|sst)\b|thuế|부가세|부가가치세|세금|消費税|税/;
/** Longest stretch that is quoted on the side where the thing left out stands. */
const REACH = 60;

/** Cheap to look for: almost no price has one of them. */
const HINTS =
  "excl|not|n't|separately|extra|at cost|plus|on top|gồm|tính|phát sinh|별도|포함|제외|청구|除|含|別".split(
    "|",
  );

/** Of what `ALL_IN` looks for: no price without one of these says that all is in it. */
const ALL_HINTS = /inclu|loaded|all[- ]in|hidden|extra|additional|trọn|gồm|포함|込/;

interface Looked {
  readonly part: AnswerPart;
  readonly text: PreparedText;
}

/** The parts of an answer as far as they are looked at, each made comparable once. */
function lookedAt(parts: readonly AnswerPart[]): readonly Looked[] {
  return parts
    .filter(({ text }) => text !== "")
    .map((part) => ({ part, text: prepare(part.text.slice(0, WORDS_READ)) }));
}

/** What each part says costs extra. Taxes alone do not count: prices are usually told without them. */
function extrasIn(looked: readonly Looked[]): (Looked & { readonly words: Words })[] {
  return looked.flatMap(({ part, text }) => {
    if (!HINTS.some((hint) => text.clean.includes(hint))) return [];
    const found = [
      ...stretches(text, EXTRA, "after"),
      ...(text.isAscii ? [] : stretches(text, EXTRA_BEHIND, "before")),
    ];
    return found.flatMap((words) => (isOnlyTax(text, words) ? [] : [{ part, text, words }]));
  });
}

interface Words {
  readonly start: number;
  readonly end: number;
}

function* stretches(text: PreparedText, pattern: RegExp, side: "before" | "after"): Generator<Words> {
  const { clean } = text;
  for (const match of clean.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (side === "after") {
      const stop = clean.slice(end, end + REACH).search(/[;\n()。]|\. |, (?:incl|plus|then)/);
      yield { start, end: stop < 0 ? Math.min(clean.length, end + REACH) : end + stop };
    } else {
      const before = clean.slice(Math.max(0, start - REACH), start);
      const stop = Math.max(...[";", "\n", "(", "。", "、", ", ", ". "].map((mark) => lastEnd(before, mark)));
      yield { start: start - before.length + stop, end };
    }
  }
}

/** The position behind the last `mark`; 0 when there is none. */
function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

const LITTLE = 14;

function isOnlyTax({ clean }: PreparedText, { start, end }: Words): boolean {
  const said = clean.slice(start, end);
  if (!TAX.test(said)) return false;
  const rest = said
    .replace(EXTRA, " ")
    .replace(EXTRA_BEHIND, " ")
    .replace(new RegExp(TAX.source, "g"), " ")
    .replace(
      /[\d%.,]|\b(?:the|of|and|at|applicable|local|any|all|prices?)\b|giá trị gia tăng|gtgt|tất cả/g,
      " ",
    );
  return (
    rest.replace(/\s+/g, "").length < LITTLE && !/travel|expens|licen|đi lại|여비|출장|交通|旅費/.test(rest)
  );
}

const EXCLUDED: Message = { key: "risk.read.excluded" };
const INCLUDED: Message = { key: "risk.read.included" };

/** Everything in the price: denied by what is said to cost extra, found where everything is said to be in it. */
export function readAllIncluded(said: Said): readonly SignReading[] {
  const { answer } = said;
  const { themes } = said.asked;
  const direct = themes.has("exclusions");
  if (!direct && !isAboutPrice(said)) return [];
  const sign = "all-included";
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const looked = lookedAt(answer.parts);
  const extras = extrasIn(looked).flatMap(({ part, text, words }) => {
    const verbatim = quote(text, words.start, words.end);
    if (verbatim.quote === "") return [];
    const end = verbatim.start + verbatim.quote.length;
    return fromPart(said, part, verbatim.start, end, { sign, standing, says: "denied", read: EXCLUDED });
  });
  const traits = traitsOf(said, "exclusions");
  const named = traits.flatMap((fact) => {
    const says = fact.value === "none" ? "found" : "denied";
    const read = says === "found" ? INCLUDED : EXCLUDED;
    if (TAX.test(fact.quote.toLowerCase())) return [];
    return fromFact(said, fact, { sign, standing, says, read }) ?? [];
  });
  if (extras.length > 0) return extras;
  if (named.length > 0) return named;
  if (!direct)
    return saysAllIn(looked) ? [fromWords(said, { sign, standing, says: "found", read: INCLUDED })] : [];
  if (said.asked.asksAllIncluded) return [declared(said, sign)];
  // Asked what is left out: naming anything, or a plain yes, is leaving it out.
  const listed = answer.verdict === null || answer.verdict === "yes" || answer.verdict === "partial";
  if (!listed) return [declared(said, sign, { reversed: true })];
  if (saysAllIn(looked)) return [fromWords(said, { sign, standing, says: "found", read: INCLUDED })];
  return [fromWords(said, { sign, standing, says: "denied", read: EXCLUDED })];
}

function saysAllIn(looked: readonly Looked[]): boolean {
  return looked.some(({ text: { clean } }) => ALL_HINTS.test(clean) && ALL_IN.test(clean));
}
