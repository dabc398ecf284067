import type { CellValue, MissingPolicy } from "../../model";
import type { ReportSnapshot } from "../report-snapshot";
import { decisionsFrom } from "./decisions-from";
import { rowOf, textOf } from "./sheet-text";
import { wholeWeights } from "./typed-weights";

/** A vendor as the sheet ranks it now. */
export interface LiveVendor {
  readonly name: string;
  /** 0–100; null when the cell holds no number. */
  readonly total: number | null;
  /** null for vendors that fail a gate. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** How the written sheets stand at this moment, as their formulas make it. */
export interface LiveReport {
  /** In the sheet's order, which is that of the evaluation's criteria when it was written. `share` is 0–1. */
  readonly weights: readonly {
    readonly criterion: string;
    readonly typed: CellValue;
    readonly share: number;
  }[];
  readonly missingPolicy: MissingPolicy | null;
  readonly vendors: readonly LiveVendor[];
}

/** Weights, totals and ranks as they stand in the sheets now, for the pane to follow. */
export function liveFrom(snapshot: ReportSnapshot): LiveReport {
  const { criteria, missingPolicy, vendors } = decisionsFrom(snapshot);
  const whole = wholeWeights(criteria.map(({ weight }) => weight));
  const sum = whole.reduce((all, weight) => all + weight, 0);
  const totals = rowOf(snapshot["RFP_Totals"]);
  const ranks = rowOf(snapshot["RFP_Ranks"]);
  return {
    weights: criteria.map(({ label, weight }, index) => ({
      criterion: label,
      typed: weight,
      share: sum === 0 ? 0 : whole[index]! / sum,
    })),
    missingPolicy,
    vendors: vendors.map((name, index) => {
      const total = totals[index] ?? null;
      const shown = textOf(ranks[index]);
      const rank = Number.parseInt(shown, 10);
      return {
        name,
        total: typeof total === "number" ? total : null,
        rank: Number.isNaN(rank) ? null : rank,
        tied: shown.endsWith("="),
      };
    }),
  };
}
