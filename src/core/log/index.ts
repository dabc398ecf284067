/** The lines of RFP Log: changes made through the pane, in the workbook's language. */
export { logCorrection, type CorrectionChange } from "./log-correction";
export { logScore, type ScoreChange } from "./log-score";
export { logWeights } from "./log-weights";
export type { LogContext } from "./log-context";
