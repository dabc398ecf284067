import type { CertificateFact, CertificateStatus } from "../../model";
import { type DateFound, findDates } from "../dates";
import { evidence, type TextReading } from "../reading";
import { type Sentence, sentenceAt, sentencesOf } from "../sentences";
import { HINT, MENTION, SCHEMES } from "./schemes";
import { statusOf } from "./status";

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly scheme: string;
  readonly edition?: string;
  readonly reportType?: string;
}

/** Certificates, attestations and laws a text speaks of, each with what is said about it. */
export function readCertificates(reading: TextReading): CertificateFact[] {
  const { clean } = reading.text;
  if (!HINT.test(clean)) return [];
  const mentions = findMentions(clean);
  if (mentions.length === 0) return [];
  const sentences = sentencesOf(clean);
  const dates = findDates(reading);
  const facts = new Map<string, CertificateFact>();
  mentions.forEach((mention, index) => {
    const fact = describe(reading, mention, mentions, index, sentences, dates);
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

function findMentions(clean: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of clean.matchAll(MENTION)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups.iso !== undefined) {
      const part = isoNumber(groups.iso, groups.part);
      if (part)
        mentions.push({
          start,
          end,
          scheme: `ISO ${part}`,
          ...(groups.edition ? { edition: groups.edition } : {}),
        });
    } else if (groups.soc !== undefined) {
      const first = `SOC ${socNumber(groups.soc)}`;
      const type = typeAfter(clean, end);
      mentions.push({
        start,
        end: type?.end ?? end,
        scheme: first,
        ...(type ? { reportType: type.type } : {}),
      });
      if (groups.soc2 !== undefined)
        mentions.push({
          start,
          end: type?.end ?? end,
          scheme: `SOC ${groups.soc2}`,
          ...(type ? { reportType: type.type } : {}),
        });
    } else {
      const index = SCHEMES.findIndex((_, position) => groups[`s${position}`] !== undefined);
      const scheme = SCHEMES[index];
      if (scheme) mentions.push(withDetails(clean, { start, end, scheme: scheme.name }));
    }
  }
  return listedNumbers(clean, mentions);
}

/** Years and tiny numbers behind "ISO" are no standards; 20000-1 and the like keep their family's number. */
function isoNumber(number: string, part: string | undefined): string | undefined {
  if (/^(?:19|20)\d{2}$/.test(number)) return undefined;
  if (part !== undefined && part !== "1" && number !== "20000" && number !== "27001")
    return `${number}-${part}`;
  return number;
}

function socNumber(text: string): string {
  return text === "i" ? "1" : text === "ii" ? "2" : text === "iii" ? "3" : text;
}

/** "Type 2", "-Type II", "(Type 1)": the report's type behind a SOC mention. */
function typeAfter(clean: string, end: number): { type: string; end: number } | undefined {
  const match =
    /^[ ,()/-]{0,3}(?:report )?\(?(?:type|typ|loại|유형|タイプ) ?-?(?<type>1|2|iii|ii|i)(?![a-z0-9])/.exec(
      clean.slice(end, end + 24),
    );
  const type = match?.groups?.type;
  if (!match || type === undefined || type === "iii") return undefined;
  return { type: type === "2" || type === "ii" ? "Type II" : "Type I", end: end + match[0].length };
}

/** Level and edition behind a scheme: "PCI DSS v4.0", "PCI DSS Level 1", "CSA STAR Level 2". */
function withDetails(clean: string, mention: Mention): Mention {
  const words = clean.slice(mention.start, mention.end);
  const rest = clean.slice(mention.end, mention.end + 40);
  const version =
    /\d\.\d(?:\.\d)?/.exec(words)?.[0] ?? /^ ?\(?v(?:ersion)? ?(\d(?:\.\d){1,2})/.exec(rest)?.[1];
  const level =
    /^[ ,()-]{0,3}(?:service provider |merchant |tier )?(?:\(?level|lv\.?|cấp độ|cấp|레벨|レベル|tier) ?(\d|gold|silver|platinum)/.exec(
      rest,
    );
  const type = mention.scheme.startsWith("SOC ") ? typeAfter(clean, mention.end) : undefined;
  return {
    ...mention,
    end: type?.end ?? (level ? mention.end + level[0].length : mention.end),
    ...(version !== undefined ? { edition: version } : {}),
    ...(level?.[1] !== undefined ? { reportType: `Level ${level[1]}` } : {}),
    ...(type ? { reportType: type.type } : {}),
  };
}

/** "ISO 27001, 27701 and 22301", "ISO 9001/14001": numbers that share one "ISO". */
function listedNumbers(clean: string, mentions: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    all.push(mention);
    if (!mention.scheme.startsWith("ISO ")) continue;
    let end = mention.end;
    for (let guard = 0; guard < 12; guard += 1) {
      const next =
        /^(?::(?:19|20)\d{2})?(?: ?[,/&+] ?| and | & |, and | và | 및 |と)(?<iso>9001|14001|13485|18295|20000|22301|27001|27002|27017|27018|27701|29151|37001|42001|45001)(?:-1)?(?: ?: ?(?<edition>(?:19|20)\d{2}))?(?!\d)/.exec(
          clean.slice(end, end + 24),
        );
      const number = next?.groups?.iso;
      if (!next || number === undefined) break;
      const start = end + next[0].indexOf(number);
      end += next[0].length;
      all.push({
        start,
        end,
        scheme: `ISO ${number}`,
        ...(next.groups?.edition ? { edition: next.groups.edition } : {}),
      });
    }
  }
  return all;
}

function describe(
  reading: TextReading,
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  sentences: readonly Sentence[],
  dates: readonly DateFound[],
): CertificateFact {
  const { clean } = reading.text;
  const sentence = sentenceAt(sentences, mention.start) ?? { start: 0, end: clean.length };
  const clause = clauseOf(clean, sentence, mentions, index);
  const following = sentences.find((candidate) => candidate.start >= sentence.end);
  const until = validUntil(clean, mention, clause, dates);
  let status = statusOf(withoutMentions(clean, clause, mentions));
  status ??= statusOf(withoutMentions(clean, sentence, mentions));
  if (status === undefined && following && isLastMention(mentions, index, sentence))
    status = statusOf(withoutMentions(clean, following, mentions));
  status = settle(status, until, reading, clean);
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

/** What is said is weighed against the evaluation date: a certificate valid until a past day is expired. */
function settle(
  said: CertificateStatus | undefined,
  until: string | undefined,
  reading: TextReading,
  clean: string,
): CertificateStatus {
  const { asOf } = reading.context;
  if (until !== undefined && (said === "held" || said === undefined))
    return until < asOf ? "expired" : "held";
  if (said !== undefined) return said;
  return isBareList(clean) ? "held" : "unknown";
}

/** A cell that only lists certificates states that they are held. */
function isBareList(clean: string): boolean {
  const rest = clean
    .replace(MENTION, " ")
    .replace(/type|level|and|và|및|\(.{0,80}?\)|[\d.,:;/&+()\s\n•*-]|ii?|v\d|[a-z]{0,3}/g, "");
  return rest.length <= 6;
}

function isLastMention(mentions: readonly Mention[], index: number, sentence: Sentence): boolean {
  const next = mentions[index + 1];
  return !next || next.start >= sentence.end;
}

/** The part of the sentence that speaks of this mention: between the neighbours' clauses when commas or "but" part them. */
function clauseOf(clean: string, sentence: Sentence, mentions: readonly Mention[], index: number): Sentence {
  const mention = mentions[index];
  if (!mention) return sentence;
  let { start, end } = sentence;
  const before = clean.slice(start, mention.start);
  const after = clean.slice(mention.end, end);
  const cutBefore = Math.max(
    before.lastIndexOf(","),
    before.lastIndexOf(" but "),
    before.lastIndexOf(" while "),
    before.lastIndexOf("("),
    before.lastIndexOf(" nhưng "),
  );
  if (cutBefore >= 0 && mentions[index - 1] !== undefined && (mentions[index - 1]?.start ?? 0) >= start)
    start += cutBefore;
  const cuts = [",", " but ", " while ", " and ", ")", " nhưng ", "이며", "しており"]
    .map((cut) => after.indexOf(cut))
    .filter((cut) => cut >= 0);
  const cutAfter = Math.min(...cuts, after.length);
  const next = mentions[index + 1];
  if (next && next.start < end && cutAfter < after.length) end = mention.end + cutAfter;
  return { start, end };
}

/** The words of a clause without the names of the schemes, which contain cue words of their own ("assessment"). */
function withoutMentions(clean: string, clause: Sentence, mentions: readonly Mention[]): string {
  let words = "";
  let position = clause.start;
  for (const mention of mentions) {
    if (mention.end <= clause.start || mention.start >= clause.end) continue;
    words += `${clean.slice(position, Math.max(position, mention.start))} `;
    position = Math.max(position, mention.end);
  }
  return (words + clean.slice(position, Math.max(position, clause.end))).trim();
}

const UNTIL = /(?:valid|expir|until|till|through|renew|hiệu lực|đến|hạn|유효|만료|까지|有効|まで|期限)/;

/** The last day it is valid, when its clause names a date with words of validity. */
function validUntil(
  clean: string,
  mention: Mention,
  clause: Sentence,
  dates: readonly DateFound[],
): string | undefined {
  for (const date of dates) {
    if (date.start < clause.start || date.start >= Math.min(clean.length, clause.end + 60)) continue;
    if (date.start < mention.start && date.end > clause.end) continue;
    const around = clean.slice(
      Math.max(clause.start, date.start - 36),
      Math.min(clean.length, date.end + 14),
    );
    if (UNTIL.test(around)) return date.date;
  }
  return undefined;
}

function scopeOf(reading: TextReading, sentence: Sentence, mention: Mention): string | undefined {
  const rest = reading.text.clean.slice(mention.end, sentence.end);
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
