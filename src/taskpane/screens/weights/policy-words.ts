import type { MissingPolicy } from "../../../core/model";
import type { MessageKey } from "../../messages";

/** What an unanswered question does: in two words, and in a sentence. */
export const POLICY_WORDS: Readonly<Record<MissingPolicy, { name: MessageKey; sentence: MessageKey }>> = {
  "score-zero": { name: "policy.zero", sentence: "policy.zero.words" },
  "leave-out": { name: "policy.leaveOut", sentence: "policy.leaveOut.words" },
};
