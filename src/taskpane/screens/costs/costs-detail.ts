import type { PriceFormulaId, QuestionId, VendorId } from "../../../core/model";

/** What of the costs is looked at closely. */
export type CostsDetail =
  | { readonly kind: "assumptions" | "lab" }
  /** "" for a currency still to be typed. */
  | { readonly kind: "rate"; readonly currency: string }
  /** `group`: the price question; absent = the one looked at. */
  | { readonly kind: "vendor"; readonly vendor: VendorId; readonly group?: QuestionId }
  | { readonly kind: "formula"; readonly formula: PriceFormulaId };
