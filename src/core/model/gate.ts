import type { CellAddress } from "./cell-address";
import type { Message } from "./message";
import type { Hundredths } from "./score";
import type { VendorId } from "./vendor";

/** What a must-have asks. Questions go by their words and cell: ids change from one reading to the next. */
export type GateCheck =
  /** Held by the vendor itself and valid on the day of the award. */
  | { readonly kind: "certificate"; readonly scheme: string; readonly validOn: string }
  | {
      readonly kind: "answer";
      readonly question: string;
      readonly questionCell: CellAddress;
      readonly atLeast: "yes" | "partial";
    }
  /** The score in all criteria but cost, together. */
  | { readonly kind: "quality"; readonly atLeast: Hundredths }
  /** Total cost over the term, in the base currency. */
  | { readonly kind: "budget"; readonly ceiling: number }
  /** People say pass or fail for every vendor. */
  | { readonly kind: "by-hand" };

/** A must-have (knock-out requirement). It never changes a score: who fails stays visible, ranked below. */
export interface Gate {
  /** "G1", "G2" … in the order shown. */
  readonly id: string;
  /** As people named it; "" = the product's words for `check`. */
  readonly label: string;
  readonly check: GateCheck;
}

/** A vendor that fails a must-have is let through all the same, by somebody and for a reason. */
export interface Waiver {
  readonly gate: string;
  readonly vendor: VendorId;
  readonly reason: string;
  readonly who: string;
  /** ISO date or "". */
  readonly when: string;
}

/** What was found out about one vendor. `unknown` (nothing readable was answered) counts as a failure, and says so. */
export interface GateFinding {
  readonly found: "pass" | "fail" | "unknown";
  readonly reason: Message;
  /** Where the deciding words stand. */
  readonly cell?: CellAddress;
  readonly quote?: string;
}

/** How one vendor stands to one must-have. What people said about passing is the finding; a waiver leaves it as it is. */
export interface GateResult extends GateFinding {
  readonly gate: string;
  readonly vendor: VendorId;
  readonly waiver?: Waiver;
  /** As it was found, where people said pass or fail. */
  readonly asFound?: GateFinding;
  /** Whether the vendor is out because of it. */
  readonly fails: boolean;
}
