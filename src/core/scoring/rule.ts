import type { Answer, Hundredths, Message, Points, Question, RuleId, StatedRate } from "../model";

/** What a rule makes of one answer. */
export interface RuleScore {
  /** null: this answer gives no score; `why` says so. */
  readonly value: Hundredths | null;
  readonly read: Message;
  readonly why: Message;
  /** 0–1. */
  readonly confidence: number;
  /** Why a person should look though there is a value. */
  readonly doubt?: Message;
}

/** A way of scoring one question, its settings (bounds, lowest price) already taken from the answers at hand. */
export interface ScoringRule {
  readonly id: RuleId;
  readonly text: Message;
  /** Only called for answers that were given, and for those `scoresSilent` asks for. */
  score(answer: Answer): RuleScore;
  /** Whether it scores even this blank or "not applicable" answer: the buyer gave points to these very words. */
  scoresSilent?(answer: Answer): boolean;
}

/** What rules are made from: one question and every vendor's answer to it. */
export interface RuleInput {
  readonly question: Question;
  readonly answers: readonly Answer[];
  /** Exchange rates the buyer states; none when absent. */
  readonly rates?: readonly StatedRate[];
}

/** A share 0–1 as a score in hundredths, clamped; what is no number at all scores nothing. */
export function toHundredths(share: number): Hundredths {
  return Number.isNaN(share) ? 0 : Math.round(Math.min(Math.max(share, 0), 1) * 10_000);
}

/** Points as people type them, as a score. */
export function fromPoints(points: Points): Hundredths {
  return toHundredths(points / 100);
}

/** Points 0–100 for a sentence: at most two decimals. */
export function inPoints(value: Hundredths): Points {
  return value / 100;
}

/** Whether the vendor said something that can be judged. */
export function isGiven(answer: Answer): boolean {
  return answer.verdict !== "unanswered" && answer.verdict !== "na";
}

/** A name as a choice inside a sentence: choices there cannot hold hyphens. */
export function asChoice(name: string): string {
  return name.replace(/-/gu, "_");
}
