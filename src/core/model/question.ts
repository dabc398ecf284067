import type { CellAddress } from "./cell-address";
import type { QuestionCriterion } from "./criterion";
import type { RubricLevel, RuleSetting } from "./rule-setting";

export type QuestionId = string;

export interface Question {
  /** Stable within one reading: the criterion's letter and a number ("E1", "T3", "C2"); "Q7" when it has none. */
  readonly id: QuestionId;
  readonly text: string;
  /** The heading of the section it stands under, if there is one. */
  readonly section?: string;
  readonly cell: CellAddress;
  readonly criterion: QuestionCriterion;
  /** 0–1: how sure the reading is of `criterion`. */
  readonly criterionConfidence: number;
  /** Weight inside its criterion, in hundredths of a point (integer ≥ 0). 100 = the usual one point. 0 = informational. */
  readonly points: number;
  /** `points` as they were read, where people set others. */
  readonly pointsAsRead?: number;
  /** True when `points` came from a weight column of the buyer's. */
  readonly pointsGiven: boolean;
  /** Which figures the buyer calls the better ones ("min", "Benefit", "lower is better"); absent = the words must tell. */
  readonly direction?: "more" | "less";
  /** The buyer has rated already: the answers are points out of this. */
  readonly outOf?: number;
  /** It is a criterion of the buyer's decision matrix, not a question within one: the criterion's name. */
  readonly ownCriterion?: string;
  /** For price lines that are scored together: the id of the question that carries their sum. */
  readonly partOf?: QuestionId;
  /** For a question made by adding up price lines: the ids of the lines. */
  readonly sumOf?: readonly QuestionId[];
  /** The rule people chose; absent = chosen from the answers. */
  readonly rule?: RuleSetting;
  /** What an answer has to show for which points, best level first; absent = none. */
  readonly rubric?: readonly RubricLevel[];
}
