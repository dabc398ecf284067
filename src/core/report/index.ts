/** Evaluation → WorkbookPlan, and the way back from the written sheets. */
export { planReport } from "./plan-report";
export type { AsTyped, EvidenceNote, TypedCell, TypedEvaluation } from "./content/as-typed";
export { applyDecisions } from "./read-back/apply-decisions";
export { decisionsFrom } from "./read-back/decisions-from";
export { liveFrom, type LiveReport, type LiveVendor } from "./read-back/live-from";
export type * from "./decisions";
export type * from "./workbook-plan";
export * from "./report-snapshot";
