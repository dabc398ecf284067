import type { CellAddress } from "./cell-address";

/** Where a fact was read: `quote` is a verbatim substring of the cell's text, starting at `start` (UTF-16 units). */
export interface Evidence {
  readonly quote: string;
  readonly start: number;
  /** Undefined while a bare line of text is read (command line). */
  readonly cell?: CellAddress;
  /** 0–1: how sure the reading is. Below 0.6 the answer goes to review. */
  readonly confidence: number;
}

export type MoneyPeriod = "one-off" | "hour" | "day" | "week" | "month" | "year" | "transaction";

export interface MoneyFact extends Evidence {
  readonly type: "money";
  /** Plain units of `currency` (12,500,000 for "12.5M"). The lower end of a range. */
  readonly amount: number;
  /** The upper end of a range ("40–55 per hour"). */
  readonly amountTo?: number;
  /** "from", "at least" / "up to", "at most". */
  readonly bound?: "from" | "up-to";
  /** ISO 4217; null when no currency is stated anywhere. */
  readonly currency: string | null;
  readonly period: MoneyPeriod | null;
  readonly per: "FTE" | "unit" | null;
  /** Whether VAT or another sales tax is in the amount; absent when nothing says so. */
  readonly taxes?: "included" | "excluded";
  /** Said to be free ("waived", "무상"): `amount` is 0 because words say so, not because somebody typed a nought. */
  readonly free?: true;
  /**
   * A problem seen while reading: "$9,093,272,70" has a typo and is flagged, not guessed; "unclear" when the number goes
   * on in a way that was not understood ("$120/1000 calls").
   */
  readonly suspect?: "typo" | "ambiguous-separator" | "unclear";
}

export type CertificateStatus =
  "held" | "planned" | "in-progress" | "expired" | "not-held" | "third-party" | "unknown";

export interface CertificateFact extends Evidence {
  readonly type: "certificate";
  /** Without "/IEC": "ISO 27001", "SOC 2", "PCI DSS", "GDPR". */
  readonly scheme: string;
  readonly edition?: string;
  /** "Type II" for SOC reports, "Level 1" for PCI DSS. */
  readonly reportType?: string;
  readonly scope?: string;
  readonly status: CertificateStatus;
  /** ISO date. */
  readonly validUntil?: string;
}

export interface QuantityFact extends Evidence {
  /** "number" is a figure whose meaning the words do not tell. `percent`: 17 for 17 %. */
  readonly type: "years" | "count" | "percent" | "number";
  readonly value: number;
  readonly valueTo?: number;
  readonly bound?: "from" | "up-to";
  /** What is counted or measured ("clients", "FTE", "references", "experience", "SLA"); absent when unsaid. */
  readonly of?: string;
}

export interface RatingFact extends Evidence {
  readonly type: "rating";
  readonly value: number;
  readonly outOf: number;
}

/** Where a vendor's automation stands, for the AI/RPA ladder. */
export interface MaturityFact extends Evidence {
  readonly type: "maturity";
  readonly level: "none" | "planned" | "pilot" | "production" | "scaled";
  /** Tools named ("UiPath", "Blue Prism"). */
  readonly tools?: readonly string[];
}

/** What a vendor says in words rather than figures: about the service, the contract and how it protects both. */
export type Trait =
  | "delivery-model"
  | "pricing-model"
  | "nda"
  | "disaster-recovery"
  | "exit-plan"
  | "encryption"
  | "kpi-reporting"
  | "subcontracting"
  | "location"
  | "governing-law"
  | "staff-turnover"
  | "exclusions";

/**
 * `value` is "none" when the words deny the trait, "planned" when it is still to come, and otherwise tells:
 * - delivery-model: "onshore", "nearshore", "offshore", "hybrid", "remote"
 * - pricing-model: "fixed", "time-and-material", "hybrid", "fte-based", "transaction-based", "outcome-based", …
 * - nda: "signed" (also: bound by one), "will-sign"; "none" when they refuse
 * - disaster-recovery: "tested", "plan"
 * - exit-plan: "plan"
 * - encryption: "encrypted", "at-rest", "in-transit", "at-rest-and-in-transit"
 * - kpi-reporting: "real-time", "daily", "weekly", "monthly", "quarterly", "yearly", "regular"
 * - subcontracting: "used", "with-approval"
 * - location: the country or region in English where work is done or data is kept
 * - governing-law: the country or state in English
 * - staff-turnover: "low", "high", "stable"
 * - exclusions: "excluded" (something costs extra); "none" when the price includes everything
 */
export interface TraitFact extends Evidence {
  readonly type: "trait";
  readonly trait: Trait;
  readonly value: string;
}

export interface DateFact extends Evidence {
  readonly type: "date";
  /** ISO date. */
  readonly date: string;
}

export type Fact =
  MoneyFact | CertificateFact | QuantityFact | RatingFact | MaturityFact | TraitFact | DateFact;
