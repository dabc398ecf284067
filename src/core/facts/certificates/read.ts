import type { CertificateFact, CertificateStatus } from "../../model";
import { type DateFound, findDates } from "../dates";
import { evidence, type TextReading } from "../reading";
import { type Sentence, sentenceAt, sentencesOf } from "../sentences";
import { findMentions, type Mention } from "./mentions";
import { HINT, IN_CAPITALS, LAWS, MENTION } from "./schemes";
import { saysForCertain, statusOf, type Surroundings } from "./status";

/** How far around a mention its words are looked at, in characters. */
const REACH = 240;

/** Certificates, attestations and laws a text speaks of, each with what is said about it. */
export function readCertificates(reading: TextReading): CertificateFact[] {
  const { clean } = reading.text;
  if (!HINT.test(clean)) return [];
  const mentions = findMentions(clean).filter((mention) => isName(reading, mention));
  if (mentions.length === 0) return [];
  const sentences = sentencesOf(clean);
  const dates = findDates(reading);
  const facts = new Map<string, CertificateFact>();
  const said: StatusMemo = new Map();
  mentions.forEach((mention, index) => {
    const fact = describe(reading, mention, mentions, index, sentences, dates, said);
    const key = `${fact.scheme}|${fact.status}|${fact.reportType ?? ""}|${fact.edition ?? ""}`;
    const similar = [...facts.values()].find(
      (known) => known.scheme === fact.scheme && sameReport(known, fact),
    );
    if (!similar) facts.set(key, fact);
    else if (stronger(fact, similar)) {
      for (const [known, value] of facts) if (value === similar) facts.delete(known);
      facts.set(key, fact);
    }
  });
  return [...facts.values()].sort((a, b) => a.start - b.start);
}

/** "Dora" and "our own data privacy framework" are no schemes: their names are written in capitals. */
function isName(reading: TextReading, mention: Mention): boolean {
  const needsCapitals = IN_CAPITALS.has(mention.scheme);
  if (!needsCapitals && mention.scheme !== "Data Privacy Framework") return true;
  const { quote } = evidence(reading, mention.start, mention.end, 1);
  const letters = quote.replace(/[^a-z]/gi, "");
  if (letters.length > 12) return needsCapitals || !/^[A-Z]?[^A-Z]*$/.test(quote);
  return letters === letters.toUpperCase();
}

function sameReport(a: CertificateFact, b: CertificateFact): boolean {
  return (
    (a.reportType === undefined || b.reportType === undefined || a.reportType === b.reportType) &&
    (a.edition === undefined || b.edition === undefined || a.edition === b.edition)
  );
}

/** A mention that says something replaces one that says nothing; one with more detail replaces one with less. */
function stronger(fact: CertificateFact, known: CertificateFact): boolean {
  if (known.status === "unknown" && fact.status !== "unknown") return true;
  if (fact.status === "unknown") return false;
  const detail = (f: CertificateFact): number =>
    Number(f.edition !== undefined) + Number(f.reportType !== undefined) + Number(f.validUntil !== undefined);
  return fact.status === known.status && detail(fact) > detail(known);
}

/** What was said about a group of mentions, so that each group is looked at once. */
type StatusMemo = Map<string, CertificateStatus | undefined>;
/** The memo's key for what the cell as a whole says. */
const WHOLE_CELL = "cell";
/** A scope is named within so many characters behind its certificate. */
const SCOPE_REACH = 1000;

function describe(
  reading: TextReading,
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  sentences: readonly Sentence[],
  dates: readonly DateFound[],
  said: StatusMemo,
): CertificateFact {
  const { clean } = reading.text;
  const sentence = sentenceAt(sentences, mention.start) ?? { start: 0, end: clean.length };
  const group = groupOf(clean, mentions, index, sentence);
  const clause = clauseOf(clean, sentence, group, mentions);
  const until = validUntil(clean, group.end, clause, dates, mentions) ?? yearUntil(clean, clause, group);
  const key = `${group.start} ${LAWS.has(mention.scheme)}`;
  if (!said.has(key)) said.set(key, saidStatus(clean, group, clause, sentence, sentences, mentions, mention));
  const status = settle(said.get(key), until, reading, said);
  const scope = scopeOf(reading, sentence, mention);
  return {
    type: "certificate",
    scheme: mention.scheme,
    ...(mention.edition !== undefined ? { edition: mention.edition } : {}),
    ...(mention.reportType !== undefined ? { reportType: mention.reportType } : {}),
    ...(scope !== undefined ? { scope } : {}),
    status,
    ...(until !== undefined ? { validUntil: until } : {}),
    ...evidence(reading, mention.start, mention.end, status === "unknown" ? 0.5 : 0.9),
  };
}

/** The narrowest words that say something win: those around the mention, its clause, its sentence, the next sentence. */
function saidStatus(
  clean: string,
  group: Sentence,
  clause: Sentence,
  sentence: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  mention: Mention,
): CertificateStatus | undefined {
  const isLaw = LAWS.has(mention.scheme);
  const segment = segmentOf(clean, clause, group);
  let weak: CertificateStatus | undefined;
  for (const range of [segment, clause, sentence]) {
    // What the sentence says of others must not overrule what its own clause says, however softly.
    if (range === sentence && weak !== undefined && hasOthers(sentence, group, mentions)) break;
    const around = surroundings(clean, range, group, mentions);
    const status = statusOf(SELF_ASSESSED.has(mention.scheme) ? withoutSelf(around) : around, isLaw);
    if (saysForCertain(around, status)) return yetToCome(status, clean, sentence, sentences, mentions, isLaw);
    weak ??= status;
  }
  if (weak !== undefined) return weak;
  const following = sentences.find((candidate) => candidate.start >= sentence.end);
  const isLast = !mentions.some((other) => other.start >= group.end && other.start < sentence.end);
  if (!following || !isLast) return undefined;
  return statusOf(
    { before: "", after: clean.slice(following.start, Math.min(following.end, following.start + REACH)) },
    isLaw,
  );
}

function hasOthers(sentence: Sentence, group: Sentence, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      (other.end <= group.start || other.start >= group.end),
  );
}

/** For these a self-assessment is what is asked for, not a lesser thing. */
const SELF_ASSESSED: ReadonlySet<string> = new Set(["CSA STAR", "CAIQ", "PCI DSS", "Cyber Essentials"]);

function withoutSelf(around: Surroundings): Surroundings {
  const cut = (words: string): string => words.replace(/self[ -]assess\w*/g, " ");
  return { before: cut(around.before), after: cut(around.after) };
}

/** "Not certified yet; the audit took place in May": the next sentence tells that it is on its way. */
function yetToCome(
  status: CertificateStatus | undefined,
  clean: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  isLaw: boolean,
): CertificateStatus | undefined {
  if (status !== "not-held" || !/\byet\b|chưa|아직|まだ/.test(clean.slice(sentence.start, sentence.end)))
    return status;
  const following = sentences.find((candidate) => candidate.start >= sentence.end);
  if (!following || mentions.some((other) => other.start >= following.start && other.start < following.end))
    return status;
  const next = statusOf(
    { before: "", after: clean.slice(following.start, Math.min(following.end, following.start + REACH)) },
    isLaw,
  );
  return next === "in-progress" || next === "planned" ? next : status;
}

/** Mentions with nothing but a joiner between them share what is said: "ISO 27001, 27017 and SOC 2 certified". */
function groupOf(clean: string, mentions: readonly Mention[], index: number, sentence: Sentence): Sentence {
  let first = index;
  let last = index;
  const isJoined = (left: Mention | undefined, right: Mention | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.start < sentence.end &&
    left.start >= sentence.start &&
    JOINER.test(clean.slice(left.end, right.start));
  while (isJoined(mentions[first - 1], mentions[first])) first -= 1;
  while (isJoined(mentions[last], mentions[last + 1])) last += 1;
  return { start: mentions[first]?.start ?? 0, end: mentions[last]?.end ?? 0 };
}

const JOINER = /^(?:[\s,/&+、·•-]|and|or|as well as|both|plus|và|hoặc|및|와|과|또는|と|や|および|及び){0,6}$/;

/** What is said is weighed against the evaluation date: a certificate valid until a past day is expired. */
function settle(
  said: CertificateStatus | undefined,
  until: string | undefined,
  reading: TextReading,
  memo: StatusMemo,
): CertificateStatus {
  const { asOf } = reading.context;
  if (until !== undefined && (said === "held" || said === undefined))
    return until < asOf ? "expired" : "held";
  if (said !== undefined) return said;
  if (!memo.has(WHOLE_CELL)) memo.set(WHOLE_CELL, isBareList(reading.text.clean, asOf) ? "held" : "unknown");
  return memo.get(WHOLE_CELL) ?? "unknown";
}

/** Words that say something else than having it: "ISO 27001 – see annex", "ISO 27001 training". */
const NO_LIST =
  /\?|\b(?:see|annex|appendix|attach|refer|policy|policies|framework|training|course|consult|readiness|gap|requirements?|standard|software|module|support|tool|template|interest|clauses?|n\/?a|tb[acd])\b|tham khảo|xem |참조|参照|교육|컨설팅|研修/;
/** So many letters besides the names ("TISAX label AL2, participant ID …") still make a list. */
const LIST_REST = 40;

/** A cell that only lists certificates states that they are held; a year still to come behind one says that it is not. */
function isBareList(clean: string, asOf: string): boolean {
  const besides = clean.replace(MENTION, " ");
  if (NO_LIST.test(besides)) return false;
  for (const [, year] of besides.matchAll(/\((20\d\d)\)/g))
    if (Number(year) > Number(asOf.slice(0, 4))) return false;
  const rest = besides
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/[\d.,:;/&+()\s•*|-]|\b(?:type|level|tier|and|và|report|reports|ii?|v)\b/g, "");
  return rest.length <= LIST_REST;
}

/** The part of the sentence that speaks of these mentions and not of their neighbours. */
function clauseOf(
  clean: string,
  sentence: Sentence,
  group: Sentence,
  mentions: readonly Mention[],
): Sentence {
  let { start, end } = sentence;
  const previous = [...mentions].reverse().find((mention) => mention.end <= group.start);
  if (previous && previous.end > start) {
    const between = clean.slice(previous.end, group.start);
    const cut = lastCut(between);
    start = cut < 0 ? start : previous.end + cut;
  }
  const next = mentions.find((mention) => mention.start >= group.end);
  if (next && next.start < end) {
    const between = clean.slice(group.end, next.start);
    const cut = between.search(CUT);
    end = cut < 0 ? next.start : group.end + cut;
  }
  return { start, end };
}

const CUT =
  /,|、|\)| but | while | whereas | however | and | nhưng | và | còn |이며|이고|하며|고,|しており|ており|が、/;

function lastCut(between: string): number {
  let position = -1;
  for (const match of between.matchAll(new RegExp(CUT, "g")))
    position = match.index + (match[0] === ")" ? 1 : 0);
  return position;
}

/** The stretch between the nearest commas. */
function segmentOf(clean: string, clause: Sentence, group: Sentence): Sentence {
  const before = clean.slice(clause.start, group.start);
  const after = clean.slice(group.end, clause.end);
  const comma = Math.max(before.lastIndexOf(","), before.lastIndexOf("、"));
  // "…, which is certified": the clause behind the comma speaks of what stands before it.
  const from = /^,? ?(?:which|who|whose|that)\b/.test(before.slice(comma + 1).trim()) ? -1 : comma;
  const to = after.search(/[,、]| but | and | nhưng /);
  return {
    start: from < 0 ? clause.start : clause.start + from + 1,
    end: to < 0 ? clause.end : group.end + to,
  };
}

/** The words before and behind a group, without the names of other schemes. */
function surroundings(
  clean: string,
  range: Sentence,
  group: Sentence,
  mentions: readonly Mention[],
): Surroundings {
  return {
    before: withoutMentions(
      clean,
      { start: Math.max(range.start, group.start - REACH), end: Math.max(range.start, group.start) },
      mentions,
    ),
    after: withoutMentions(
      clean,
      { start: Math.min(group.end, range.end), end: Math.min(range.end, group.end + REACH) },
      mentions,
    ),
  };
}

function withoutMentions(clean: string, range: Sentence, mentions: readonly Mention[]): string {
  let words = "";
  let position = range.start;
  for (const mention of mentions) {
    if (mention.end <= range.start || mention.start >= range.end) continue;
    words += `${clean.slice(position, Math.max(position, mention.start))} `;
    position = Math.max(position, mention.end);
  }
  return words + clean.slice(position, Math.max(position, range.end));
}

const UNTIL =
  /(?:valid|expir|\bexp\b|until|till|through|renew|hiệu lực|đến|hạn|유효|만료|까지|有効|まで|期限)/;

const YEAR_UNTIL =
  /(?:\b(?:until|till|through|thru|valid to|expir(?:es|y|ing)(?: in| date)?|exp\.?)|đến(?: hết)?(?: năm)?|hạn) ?:? ?(?:the )?(?:end of )?((?:19|20)\d{2})(?![\d/.-])|(?<![:\d])(?:19|20)\d{2} ?[-~] ?((?:19|20)\d{2})(?![\d/.-])|~ ?((?:19|20)\d{2})(?![\d/.-])|((?:19|20)\d{2})年(?:度)?まで|((?:19|20)\d{2})년(?:도)?까지/;

/** The last day of a year, when only the year of expiry is said: "certified until 2023", "(2024–2027)". */
function yearUntil(clean: string, clause: Sentence, group: Sentence): string | undefined {
  const words = clean.slice(
    Math.max(clause.start, group.start - REACH),
    Math.min(clause.end, group.end + REACH),
  );
  const year = YEAR_UNTIL.exec(words)
    ?.slice(1)
    .find((found) => found !== undefined);
  return year === undefined ? undefined : `${year}-12-31`;
}

/** The last day it is valid, when its clause names a date with words of validity. */
function validUntil(
  clean: string,
  mentioned: number,
  clause: Sentence,
  dates: readonly DateFound[],
  mentions: readonly Mention[],
): string | undefined {
  const next = mentions.find((mention) => mention.start >= clause.end)?.start ?? clean.length;
  const line = clean.indexOf("\n", mentioned);
  const reach = Math.min(
    clean.length,
    clause.end + 60,
    next,
    line < 0 ? clean.length : Math.max(line, clause.end),
  );
  for (const date of dates) {
    if (date.start < clause.start || date.start >= reach) continue;
    if (date.start < mentioned && date.end > clause.end) continue;
    const around = clean.slice(
      Math.max(clause.start, date.start - 36),
      Math.min(clean.length, date.end + 14),
    );
    if (UNTIL.test(around)) return date.date;
  }
  return undefined;
}

function scopeOf(reading: TextReading, sentence: Sentence, mention: Mention): string | undefined {
  const rest = reading.text.clean.slice(mention.end, Math.min(sentence.end, mention.end + SCOPE_REACH));
  const match =
    /(?:scope(?:d)?(?: of certification)?(?: is| covers| includes)?[: ]|covering |covers |phạm vi[: ]|범위[: ]|適用範囲[: ])/.exec(
      rest,
    );
  if (!match) return undefined;
  const from = mention.end + match.index + match[0].length;
  const words = evidence(reading, from, Math.min(sentence.end, from + 120), 1).quote.replace(
    /^[:\s]+|[\s,)]+$/g,
    "",
  );
  return words === "" ? undefined : words;
}
