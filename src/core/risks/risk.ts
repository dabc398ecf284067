import type { CellAddress, Message, QuestionId, VendorId } from "../model";

/** The outsourcing risks of the trade, in the order they are always shown. */
export const RISKS = [
  "data-security",
  "loss-of-control",
  "dependence",
  "hidden-cost",
  "legal-fit",
  "staff-turnover",
] as const;
export type RiskId = (typeof RISKS)[number];

/** What is looked for in the answers. Each is named for what speaks *against* the risk. */
export type SignId =
  | "iso-27001"
  | "encryption-at-rest"
  | "encryption-in-transit"
  | "nda"
  | "service-levels"
  | "kpi-reporting"
  | "no-subcontracting"
  | "exit-plan"
  | "continuity"
  | "pricing-model"
  | "all-included"
  | "one-off-costs"
  | "privacy-law"
  | "location"
  | "languages"
  | "turnover-rate"
  | "key-staff";

/** A risk's signs. `key` ones decide: without them there is no "low", denied they make it "high". */
export const SIGNS: Readonly<
  Record<RiskId, { readonly key: readonly SignId[]; readonly more: readonly SignId[] }>
> = {
  "data-security": { key: ["iso-27001"], more: ["encryption-at-rest", "encryption-in-transit", "nda"] },
  "loss-of-control": { key: ["service-levels"], more: ["kpi-reporting", "no-subcontracting"] },
  dependence: { key: ["exit-plan", "continuity"], more: [] },
  "hidden-cost": { key: ["pricing-model"], more: ["all-included", "one-off-costs"] },
  "legal-fit": { key: ["privacy-law"], more: ["location", "languages"] },
  "staff-turnover": { key: ["turnover-rate"], more: ["key-staff"] },
};

/**
 * How a sign stands. "missing": the RFP asked, or another vendor told, and this one's words do not show it: absence of
 * evidence, no proof of absence. "denied": the words say it is not there (a no, an expired certificate). "not-asked": no
 * question touches it and nobody said anything: not to be held against the vendor.
 */
export type SignState = "found" | "partly" | "missing" | "denied" | "not-asked";

export type RiskLevel = "low" | "moderate" | "high" | "unknown";

/** Words of a vendor that speak for or against a sign, or the blank where they should stand. */
export interface RiskEvidence {
  readonly question: QuestionId;
  readonly cell: CellAddress;
  /** Verbatim part of the cell's text, beginning at `start` (UTF-16 units); "" for a blank cell. */
  readonly quote: string;
  readonly start: number;
  /** The words that decided within the cell's text, from and up to; absent when the answer as a whole did. */
  readonly mark?: { readonly start: number; readonly end: number };
  readonly says: Exclude<SignState, "not-asked">;
  /** What was read in them. */
  readonly read: Message;
}

export interface RiskSign {
  readonly sign: SignId;
  readonly state: SignState;
  /** What decided it first. Empty when nothing was asked, or when a vendor said nothing where another volunteered. */
  readonly evidence: readonly RiskEvidence[];
}

/** One risk of one vendor. It informs: scores and ranks never look at it. */
export interface VendorRisk {
  readonly vendor: VendorId;
  readonly risk: RiskId;
  readonly level: RiskLevel;
  /** Why this level, before the signs are listed. */
  readonly why: Message;
  readonly signs: readonly RiskSign[];
}
