import type { Message } from "./message";
import type { QuestionId } from "./question";
import type { VendorId } from "./vendor";

/** A score in hundredths: 0–10000 stands for 0.00–100.00. Always an integer. */
export type Hundredths = number;

/** Names of the scoring rules (`core/scoring/rules`). */
export type RuleId =
  | "verdict"
  | "answer-points"
  | "years"
  | "count"
  | "scale"
  | "target"
  | "rating"
  | "certificate"
  | "maturity"
  | "lowest-price"
  /** Any other price formula. */
  | "price"
  | "number-more-is-better"
  | "number-less-is-better"
  | "given-score"
  | "not-scored";

/** What the add-in suggests for one vendor and question. */
export interface Score {
  readonly vendor: VendorId;
  readonly question: QuestionId;
  /** null: no score can be suggested (unanswered, unreadable); `explanation` says why. */
  readonly value: Hundredths | null;
  readonly rule: RuleId;
  /** The rule with its settings, as the sheet shows it ("Years: 2 → 0, 22 → 100"). */
  readonly ruleText: Message;
  /** What was read, as the sheet shows it ("21 years"). */
  readonly readText: Message;
  /** One sentence: why this score. */
  readonly explanation: Message;
  /** 0–1. */
  readonly confidence: number;
  /** Why a person should look though a score is suggested; absent when the explanation says it. */
  readonly doubt?: Message;
}

/** A score a person put in the place of the suggested one. The suggestion is kept. */
export interface Override {
  readonly vendor: VendorId;
  readonly question: QuestionId;
  /** null: the person cleared the cell; the question counts as unanswered. */
  readonly value: Hundredths | null;
  readonly reason: string;
  readonly who: string;
  /** ISO date, or "" when the sheet does not say. */
  readonly when: string;
}
