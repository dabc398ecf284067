/** Evaluation → WorkbookPlan, and the way back from the written sheets. */
export { planReport } from "./plan-report";
export type { AsTyped, EvidenceNote, TypedCell, TypedEvaluation } from "./content/as-typed";
export type * from "./workbook-plan";
export * from "./report-snapshot";
