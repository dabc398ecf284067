export * from "./cost-over-term";
export * from "./price-formulas";
export * from "./price-reversals";
export * from "./payment-unit";
export * from "./total-costs";
export * from "./collect-cost-lines";
