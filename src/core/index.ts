/** The engine: cells in, an evaluation and a ranking out. Pure functions over plain data, no Office, React or Node. */
export { evaluate, type EvaluateOptions } from "./evaluate";
export * from "./model";
export * from "./ranking";
export * from "./weighting";
