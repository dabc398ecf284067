/** Prices → lines, totals over the term, price scores. */
export * from "./cost-over-term";
export * from "./price-formulas";
export * from "./price-reversals";
export * from "./payment-unit";
export * from "./total-costs";
export * from "./currency-rate";
export * from "./usual-volumes";
export * from "./collect-cost-lines";
export * from "./costs-of";
export * from "./price-scores";
export { USUAL_VOLUME } from "./default-assumptions";
