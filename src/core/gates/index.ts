export * from "./check-gates";
