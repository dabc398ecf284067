import type { Sentence } from "../sentences";
import type { Mention } from "./mentions";
import type { Surroundings } from "./status";

/** How far around a mention its words are looked at, in characters. */
export const REACH = 240;

export function hasOthers(sentence: Sentence, group: Sentence, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      (other.end <= group.start || other.start >= group.end),
  );
}

/** Mentions with nothing but a joiner between them share what is said: "ISO 27001, 27017 and SOC 2 certified". */
export function groupOf(
  clean: string,
  mentions: readonly Mention[],
  index: number,
  sentence: Sentence,
): Sentence {
  let first = index;
  let last = index;
  const isJoined = (left: Mention | undefined, right: Mention | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.start < sentence.end &&
    left.start >= sentence.start &&
    JOINER.test(clean.slice(left.end, right.start)) &&
    !OWN_STATUS.test(clean.slice(right.end, right.end + 64));
  while (isJoined(mentions[first - 1], mentions[first])) first -= 1;
  while (isJoined(mentions[last], mentions[last + 1])) last += 1;
  return { start: mentions[first]?.start ?? 0, end: mentions[last]?.end ?? 0 };
}

const JOINER = /^(?:[\s,/&+、·•-]|and|or|as well as|both|plus|và|hoặc|및|와|과|또는|と|や|および|及び){0,6}$/;

/** The part of the sentence that speaks of these mentions and not of their neighbours. */
export function clauseOf(
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
  /,|、|\)| but | while | whereas | however | and | nhưng | và | còn (?!hiệu lực|hạn|giá trị)|이며|이고|하며|고,|(?<=[가-힣]지만|으나|[있없]으며|[있없]고)[ ,]|しており|ており|が、/;

function lastCut(between: string): number {
  let position = -1;
  for (const match of between.matchAll(new RegExp(CUT, "g"))) {
    // "…, which holds …" speaks of what stands before the comma.
    if (/^, ?(?:which|who|whose|that)\b/.test(between.slice(match.index, match.index + 8))) continue;
    position = match.index + (match[0] === ")" ? 1 : 0);
  }
  return position;
}

/** The stretch between the nearest commas. */
export function segmentOf(clean: string, clause: Sentence, group: Sentence): Sentence {
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
export function surroundings(
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

const OWN_REMARK = /^ ?(?:\((?!both|all|each)[^()]{1,60}\)|[:=] ?(?:no|yes|none|n\/a)(?=[,;]))/;
const OWN_STATUS =
  /^ ?\((?!both|all|each)[^()]{0,30}(?:in[ -]progress|planned|pending|expired|target|expected|under ?way|not |no\b|진행|예정|준비|予定|中|未|đang|dự kiến|chưa)[^()]{0,30}\)/;

function withoutMentions(clean: string, range: Sentence, mentions: readonly Mention[]): string {
  let words = "";
  let position = range.start;
  for (const mention of mentions) {
    if (mention.end <= range.start || mention.start >= range.end) continue;
    words += `${clean.slice(position, Math.max(position, mention.start))} `;
    // What stands in brackets behind another name, or as its mark, is said of that one: "ISO 9001 (in progress)", "HITRUST: no".
    const own = OWN_REMARK.exec(clean.slice(mention.end, Math.min(range.end, mention.end + 64)));
    position = Math.max(position, mention.end + (own?.[0].length ?? 0));
  }
  return words + clean.slice(position, Math.max(position, range.end));
}

/** Whether the clause of a group has words of its own, and is not just another name in the list. */
export function saysSomething(
  clean: string,
  clause: Sentence,
  group: Sentence,
  mentions: readonly Mention[],
): boolean {
  const { after } = surroundings(clean, clause, group, mentions);
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2}/.test(after);
}

/** What a sentence says of all it names: the words before its first name and behind its last. */
export function sharedWords(clean: string, sentence: Sentence, mentions: readonly Mention[]): Surroundings {
  const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const first = own[0]?.start ?? sentence.start;
  const last = own[own.length - 1]?.end ?? sentence.end;
  return {
    before: clean.slice(Math.max(sentence.start, first - REACH), first),
    after: clean.slice(last, Math.min(sentence.end, last + REACH)),
  };
}
