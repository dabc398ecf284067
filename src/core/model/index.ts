/** The nouns of the product. Everything else in `core` is a function from one of them to the next. */
export * from "./answer";
export * from "./cell-address";
export * from "./cell-use";
export * from "./correction";
export * from "./criterion";
export * from "./evaluation";
export * from "./exchange-rate";
export * from "./fact";
export * from "./message";
export * from "./problem";
export * from "./question";
export * from "./ranking";
export * from "./score";
export * from "./sheet-grid";
export * from "./vendor";
export * from "./weights";
