import type { Verdict } from "./answer";
import type { CellAddress } from "./cell-address";
import type { QuestionCriterion } from "./criterion";
import type { SheetLayout } from "./evaluation";
import type { Fact } from "./fact";
import type { Message } from "./message";
import type { QuestionId } from "./question";
import type { Setting } from "./setting";
import type { VendorId } from "./vendor";

/** Who corrected the reading, and why. `when` is an ISO date; any of them may be "" when the sheet does not say. */
export interface CorrectionNote {
  readonly reason: string;
  readonly who: string;
  readonly when: string;
}

/**
 * Which answer a correction is about. Ids change from one reading to the next, so it goes by the vendor's name, the
 * question's words and its cell, and by the answer's words when it was decided: other words are another answer.
 */
export interface AnswerPlace {
  readonly vendor: string;
  readonly question: string;
  /** Where the question stands. */
  readonly questionCell: CellAddress;
  /** The answer's words (`Answer.text`) at that time. */
  readonly words: string;
}

/** Which of an answer's facts: its type and the words it was read from. */
export interface FactPlace {
  readonly type: Fact["type"];
  readonly quote: string;
  readonly start: number;
}

/**
 * One thing a person decided: something set right about the reading, or a setting of the scoring. It is kept in the
 * workbook (RFP Reading, or the cells of the sheet it belongs to) and wins over what is detected, whenever the responses
 * are read again.
 */
export type Correction = CorrectionNote & (ReadingCorrection | Setting);

/** What people set right about the reading. */
export type ReadingCorrection =
  | {
      readonly kind: "layout";
      readonly sheet: string;
      readonly layout: SheetLayout;
      /** What had been detected, for the record; absent when nobody noted it. */
      readonly was?: SheetLayout;
    }
  /** A name taken for a baseline or placeholder is a vendor after all. */
  | { readonly kind: "vendor-included"; readonly name: string }
  | { readonly kind: "vendor-left-out"; readonly name: string }
  /** This spelling is a vendor of its own, not another name of the one it was taken for. */
  | { readonly kind: "vendors-apart"; readonly name: string }
  | { readonly kind: "vendors-joined"; readonly name: string; readonly with: string }
  | {
      readonly kind: "criterion";
      readonly question: string;
      readonly questionCell: CellAddress;
      readonly criterion: QuestionCriterion;
    }
  | { readonly kind: "verdict"; readonly at: AnswerPlace; readonly verdict: Verdict | null }
  /** `becomes: null` strikes the fact out. */
  | {
      readonly kind: "fact";
      readonly at: AnswerPlace;
      readonly fact: FactPlace;
      readonly becomes: Fact | null;
    }
  /** The answer counts for nothing: no facts, no suggested score. */
  | { readonly kind: "answer-left-out"; readonly at: AnswerPlace }
  /** A person looked and agrees with the reading: no review any more. */
  | { readonly kind: "accepted"; readonly at: AnswerPlace };

/** What became of a correction in this reading. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  /**
   * "changed": the answer's words are not those it was decided for. "gone": the sheet, vendor or question is not there
   * any more. "impossible": two names to be joined both answered the same question of one table. None of them is applied;
   * all stay in the list and in the workbook.
   */
  readonly state: "applied" | "changed" | "gone" | "impossible";
  /** What was read before it was corrected; absent where nobody knows. */
  readonly asRead?: Message;
  /** The answer it is about, in this evaluation's ids; absent for sheets, names and criteria, and when gone. */
  readonly vendor?: VendorId;
  readonly question?: QuestionId;
  /** Where people are sent; absent when gone. */
  readonly cell?: CellAddress;
}
