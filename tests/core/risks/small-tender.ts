import { evaluate } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/model";
import { assessRisks } from "../../../src/core/risks";
import type { RiskId, SignId, SignState, VendorRisk } from "../../../src/core/risks/risk";
import { gridOf } from "../reading/grids";

const VENDORS = ["Alder Outsourcing Ltd", "Birch Services GmbH", "Cedar Contact Inc"] as const;
export type Row = readonly [question: string, ...answers: string[]];

/** Rows every tender has, so that the sheet is read as one; none of them touches a risk. */
const COMMON: readonly Row[] = [
  ["How many years of experience do you have?", "12 years", "9 years", "20 years"],
  ["How many clients do you serve?", "34", "12", "58"],
];

/** A small tender as people write it, read by the real reading: a question and up to three vendors' answers a row. */
export function tenderOf(rows: readonly Row[], asOf = "2026-01-31"): Evaluation {
  const grid = gridOf("Responses", [
    ["Question", ...VENDORS],
    ...[...COMMON, ...rows].map(([question, ...answers]) => [
      question,
      ...VENDORS.map((_, index) => answers[index] ?? "n/a"),
    ]),
  ]);
  return evaluate([grid], { asOf, language: "en" });
}

/** The risks of the first vendor. */
export function risksOf(rows: readonly Row[], vendor = 0): readonly VendorRisk[] {
  const evaluation = tenderOf(rows);
  const id = evaluation.vendors[vendor]!.id;
  return assessRisks(evaluation).filter((risk) => risk.vendor === id);
}

/** One sign of the first vendor, of all risks. */
export function stateOf(rows: readonly Row[], sign: SignId, vendor = 0): SignState {
  return risksOf(rows, vendor)
    .flatMap(({ signs }) => signs)
    .find((one) => one.sign === sign)!.state;
}

export function levelOf(rows: readonly Row[], risk: RiskId, vendor = 0): VendorRisk["level"] {
  return risksOf(rows, vendor).find((one) => one.risk === risk)!.level;
}
