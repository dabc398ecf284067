import type { Verdict } from "../../core/model";
import type { MessageKey } from "../messages";
import type { Words } from "./use-words";

/** In the order people choose from; null: an open question answered in substance. */
export const VERDICTS: readonly (Verdict | null)[] = ["yes", "partial", "no", "na", "unanswered", null];

const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  yes: "verdict.yes",
  partial: "verdict.partial",
  no: "verdict.no",
  na: "verdict.na",
  unanswered: "verdict.unanswered",
};

export function verdictWords(words: Words, verdict: Verdict | null): string {
  return words.t(verdict === null ? "verdict.open" : VERDICT_WORDS[verdict]);
}
