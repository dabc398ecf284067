import type { Verdict } from "../../../../../src/core/model";

/** What a vendor wrote, and what that says by the conventions of the project. null: an open question, answered. */
export type VerdictCase =
  | readonly [question: string, answer: string, verdict: Verdict | null]
  | readonly [question: string, answer: string, note: string, verdict: Verdict | null];
