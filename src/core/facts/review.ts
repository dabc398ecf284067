import type { Fact, Message, ReviewReason } from "../model";
import { MOST_NUMBERS } from "./numbers/spans";
import type { TextReading } from "./reading";
import type { Judged } from "./verdict/judge";

export interface ToReview {
  readonly question: string;
  readonly judged: Judged;
  readonly facts: readonly Fact[];
  readonly readings: readonly TextReading[];
  readonly asOf: string;
}

/** Below this the answer goes to the review queue (DESIGN.md, second promise). */
const SURE = 0.6;

/** Why a person should look: contradictions, typos, expired certificates, readings that are not sure. */
export function reviewReasons(input: ToReview): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (input.judged.contradiction)
    reasons.push(
      reason("contradiction", {
        key: "facts.review.contradiction",
        values: { declared: input.judged.declared ?? "yes" },
      }),
    );
  reasons.push(...reviewFacts(input.facts, input.asOf));
  if (input.readings.some((reading) => reading.spans.length >= MOST_NUMBERS)) {
    reasons.push(reason("unread", { key: "facts.review.tooLong", values: { count: MOST_NUMBERS } }));
  }
  if (input.judged.doubtful === "note") reasons.push(reason("ambiguous", { key: "facts.review.noteLimits" }));
  if (input.judged.doubtful === "words") reasons.push(reason("ambiguous", { key: "facts.review.verdict" }));
  if (hasError(input.readings)) reasons.push(reason("unread", { key: "facts.review.errorValue" }));
  else if (isUnread(input)) reasons.push(reason("unread", { key: "facts.review.unread" }));
  return reasons;
}

/** What makes facts doubtful by themselves, each kind of doubt once. */
export function reviewFacts(facts: readonly Fact[], asOf: string): readonly ReviewReason[] {
  const reasons: ReviewReason[] = [];
  for (const fact of facts) {
    const found = reasonOf(fact, asOf);
    if (found && !reasons.some((known) => known.kind === found.kind)) reasons.push(found);
  }
  return reasons;
}

function reasonOf(fact: Fact, asOf: string): ReviewReason | undefined {
  const quote = fact.quote;
  if (fact.type === "money" && fact.suspect === "typo")
    return reason("typo", { key: "facts.review.typo", values: { quote } });
  if (fact.type === "money" && fact.suspect === "ambiguous-separator")
    return reason("ambiguous", { key: "facts.review.separator", values: { quote } });
  if (fact.type === "money" && fact.amount < 0)
    return reason("out-of-range", { key: "facts.review.negative", values: { quote } });
  if (fact.type === "money" && fact.currency === null && !fact.free && fact.confidence < SURE)
    return reason("ambiguous", { key: "facts.review.currency", values: { quote } });
  if (fact.type === "certificate" && fact.status === "expired")
    return reason("expired", {
      key: "facts.review.expired",
      values: { scheme: fact.scheme, date: fact.validUntil ?? asOf },
    });
  if (
    fact.type === "percent" &&
    (fact.value > 1000 ||
      (fact.value > 100 && (fact.of === "SLA" || fact.of === "accuracy" || fact.of === "satisfaction")))
  ) {
    return reason("out-of-range", { key: "facts.review.percent", values: { quote } });
  }
  if (fact.type === "years" && fact.value > 150)
    return reason("out-of-range", { key: "facts.review.years", values: { quote } });
  if (fact.type === "certificate" && fact.status === "unknown")
    return reason("low-confidence", { key: "facts.review.status", values: { scheme: fact.scheme } });
  if (fact.confidence < SURE)
    return reason("low-confidence", { key: "facts.review.unsure", values: { quote } });
  return undefined;
}

function hasError(readings: readonly TextReading[]): boolean {
  return readings.some((reading) =>
    /^#(?:n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!)$/.test(reading.text.clean.trim()),
  );
}

/** Names, addresses and people to call are there to be used, not to be read: nothing is missing in them. */
const ASKS_WHO =
  /\b(?:legal|company|registered|trading|vendor|supplier|bidder) name\b|\bcontact (?:person|name|details?)\b|\b(?:registered|postal|business|head office) address\b|\bregistered (?:office|address)\b|\be-?mail address\b|\bphone number\b|\bwebsite\b|tên (?:công ty|pháp lý|đơn vị|nhà thầu)|địa chỉ|người liên hệ|상호|회사명|업체명|주소|담당자|연락처|会社名|商号|社名|住所|所在地|担当者|連絡先/;

/** Words without a verdict and without a single fact: a person has to read them. */
function isUnread(input: ToReview): boolean {
  return (
    input.judged.verdict === null &&
    input.facts.length === 0 &&
    input.readings.length > 0 &&
    !ASKS_WHO.test(input.question.toLowerCase())
  );
}

function reason(kind: ReviewReason["kind"], message: Message): ReviewReason {
  return { kind, message };
}
