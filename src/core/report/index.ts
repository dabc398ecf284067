/** Evaluation → WorkbookPlan, and the way back from the written sheets. */
export { planReport } from "./plan-report";
export { applyDecisions } from "./read-back/apply-decisions";
export { decisionsFrom } from "./read-back/decisions-from";
export { liveFrom } from "./read-back/live-from";
export type * from "./decisions";
export type * from "./workbook-plan";
export * from "./report-snapshot";
