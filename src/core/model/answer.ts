import type { CellAddress } from "./cell-address";
import type { Correction } from "./correction";
import type { Fact } from "./fact";
import type { Message } from "./message";
import type { QuestionId } from "./question";
import type { CellValue } from "./sheet-grid";
import type { VendorId } from "./vendor";

/**
 * What the vendor says about the question, answer and note taken together. `null`: an open question answered in
 * substance. Blank is "unanswered", never "no".
 */
export type Verdict = "yes" | "partial" | "no" | "na" | "unanswered";

/** One cell that belongs to an answer: the answer itself, the vendor's note, or a figure beside it. */
export interface AnswerPart {
  readonly role: "answer" | "note" | "unit-price" | "line-total" | "basis" | "comment";
  readonly cell: CellAddress;
  /** The cell's words exactly as Excel shows them. Facts quote substrings of this. */
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Why a person should look at this answer before trusting its score. */
export interface ReviewReason {
  readonly kind:
    | "contradiction"
    | "unread"
    | "ambiguous"
    | "out-of-range"
    | "typo"
    | "expired"
    | "blank"
    | "low-confidence"
    /** Somebody decided about other words than stand there now. */
    | "changed";
  readonly message: Message;
}

/** One vendor's answer to one question. There is one for every vendor and question, blank ones included. */
export interface Answer {
  readonly vendor: VendorId;
  readonly question: QuestionId;
  /** The cell people are sent to. */
  readonly cell: CellAddress;
  /** What people are shown: the parts' words joined with " · ". */
  readonly text: string;
  readonly parts: readonly AnswerPart[];
  readonly verdict: Verdict | null;
  readonly facts: readonly Fact[];
  readonly review: readonly ReviewReason[];
  /** What people set right about this answer; applied already. Absent when nothing. */
  readonly corrections?: readonly Correction[];
}
