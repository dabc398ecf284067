import type { AnswerPlace } from "./correction";
import type { CellAddress } from "./cell-address";
import type { PaymentUnit } from "./cost";
import type { CriterionId } from "./criterion";
import type { GateCheck } from "./gate";
import type { RubricLevel, RuleSetting } from "./rule-setting";
import type { Hundredths } from "./score";
import type { MissingPolicy } from "./weights";

/** Which question: by its words and its cell, as ids change from one reading to the next. */
export interface QuestionPlace {
  readonly question: string;
  readonly questionCell: CellAddress;
}

/** Assumptions of RFP Costs that are one cell each. Words (a currency, the name of a formula) are codes, never translated. */
export const COST_SETTINGS = [
  "base-currency",
  "years",
  "discount",
  "fte",
  "hours-per-fte",
  "days-per-fte",
  "transactions",
  "price-formula",
  "price-best",
  "price-worst",
  "price-zero-at",
  "price-estimate",
  "price-points",
] as const;
export type CostSettingName = (typeof COST_SETTINGS)[number];

/** What a price line is, as far as people said so; fields left out stay as read. */
export interface PriceLineChange {
  readonly amount?: number | null;
  readonly currency?: string | null;
  readonly unit?: PaymentUnit | null;
  readonly quantity?: number | null;
  /** 0.03 for 3 % a year. */
  readonly increase?: number;
  /** Words of the price question whose total it counts towards; null = it counts for nothing. */
  readonly countsFor?: string | null;
}

/** How one vendor stands to a must-have, in the eyes of people. */
export type GateDecision = "pass" | "fail" | "waived";

/** Something people set about how the evaluation is scored; what nobody set is chosen automatically. */
export type Setting =
  | ({ readonly kind: "rule"; readonly rule: RuleSetting } & QuestionPlace)
  /** Best level first; empty = no rubric. */
  | ({ readonly kind: "rubric"; readonly levels: readonly RubricLevel[] } & QuestionPlace)
  /** Weight in the criterion, hundredths of a point; 0 = for information. */
  | ({ readonly kind: "points"; readonly points: Hundredths } & QuestionPlace)
  /** A criterion's name; an id that no question has yet makes a criterion of the buyer's own. */
  | { readonly kind: "criterion-name"; readonly criterion: CriterionId; readonly label: string }
  /** Criteria not listed follow in their own order. */
  | { readonly kind: "criterion-order"; readonly order: readonly CriterionId[] }
  | { readonly kind: "minimum"; readonly criterion: CriterionId; readonly minimum: Hundredths | null }
  | { readonly kind: "missing-policy"; readonly policy: MissingPolicy }
  /** A must-have; `check: null` takes it away. */
  | {
      readonly kind: "gate";
      readonly gate: string;
      readonly label: string;
      readonly check: GateCheck | null;
    }
  | {
      readonly kind: "gate-decision";
      readonly gate: string;
      readonly vendor: string;
      readonly decision: GateDecision;
    }
  | {
      readonly kind: "cost-setting";
      readonly name: CostSettingName;
      /** null: none, where that means something (bounds, estimate). */
      readonly value: string | number | null;
    }
  | {
      readonly kind: "exchange-rate";
      readonly currency: string;
      /** In units of the reference currency (`CostAssumptions.reference`); null = not known. */
      readonly rate: number | null;
      readonly source: string;
      /** ISO date or "". */
      readonly date: string;
    }
  | { readonly kind: "price-line"; readonly line: AnswerPlace; readonly becomes: PriceLineChange }
  /** A price that no answer states, added by people. */
  | {
      readonly kind: "price-line-added";
      /** "L1", "L2" …: unique in the workbook. */
      readonly id: string;
      readonly vendor: string;
      readonly what: string;
      readonly becomes: PriceLineChange;
    };
