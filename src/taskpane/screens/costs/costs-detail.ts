import type { PriceFormulaId, VendorId } from "../../../core/model";

/** What of the costs is looked at closely. */
export type CostsDetail =
  | { readonly kind: "assumptions" | "lab" }
  /** "" for a currency still to be typed. */
  | { readonly kind: "rate"; readonly currency: string }
  | { readonly kind: "vendor"; readonly vendor: VendorId }
  | { readonly kind: "formula"; readonly formula: PriceFormulaId };
