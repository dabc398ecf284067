import type { CertificateFact, CertificateStatus } from "../../model";
import { type DateFound, findDates } from "../dates";
import { evidence, type TextReading } from "../reading";
import { type Sentence, sentenceAt, sentencesOf } from "../sentences";
import {
  clauseOf,
  groupOf,
  hasOthers,
  REACH,
  saysSomething,
  segmentOf,
  sharedWords,
  surroundings,
} from "./around";
import { isBareList } from "./bare-list";
import { findMentions, type Mention } from "./mentions";
import { HINT, IN_CAPITALS, LAWS } from "./schemes";
import { letterMark, saysForCertain, statusOf, type Surroundings } from "./status";
import { stillToCome, validUntil, yearUntil } from "./validity";

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
  const status = settle(said.get(key) ?? stillToCome(clause, group, dates, reading), until, reading, said);
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
  const marked = letterMark(clean, group.end);
  if (marked !== undefined) return marked;
  const isLaw = LAWS.has(mention.scheme);
  const segment = segmentOf(clean, clause, group);
  let weak: CertificateStatus | undefined;
  for (const range of [segment, clause, sentence]) {
    // What the sentence says of others must not overrule what its own clause says, however softly.
    if (range === sentence && weak !== undefined && hasOthers(sentence, group, mentions)) break;
    const isOwn = range === segment || range === clause;
    const around =
      !isOwn && saysSomething(clean, clause, group, mentions)
        ? sharedWords(clean, sentence, mentions)
        : surroundings(clean, range, group, mentions);
    const status = statusOf(SELF_ASSESSED.has(mention.scheme) ? withoutSelf(around) : around, isLaw);
    if (saysForCertain(around, status)) {
      if (hasOthers(sentence, group, mentions)) return status;
      const inSentence = inWholeSentence(status, surroundings(clean, sentence, group, mentions), isLaw);
      return yetToCome(inSentence, clean, sentence, sentences, mentions, isLaw);
    }
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

/** The nearest words win, unless the rest of the sentence takes it back or tells that it is on its way. */
function inWholeSentence(
  status: CertificateStatus | undefined,
  around: Surroundings,
  isLaw: boolean,
): CertificateStatus | undefined {
  const whole = statusOf(around, isLaw);
  if (status === "held" && whole === "expired") return whole;
  if (status === "not-held" && (whole === "planned" || whole === "in-progress")) return whole;
  return status;
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
  if (!memo.has(WHOLE_CELL)) memo.set(WHOLE_CELL, isBareList(reading) ? "held" : "unknown");
  return memo.get(WHOLE_CELL) ?? "unknown";
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
