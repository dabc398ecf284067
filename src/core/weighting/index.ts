/** How much each criterion counts: sliders, profiles, and the methods that turn judgements into weights. */
export * from "./ahp";
export * from "./normalise";
export * from "./profiles";
export * from "./rank-order-centroid";
export * from "./set-criteria";
export * from "./set-weight";
export * from "./swing";
export * from "./weights-from-points";
export { criteriaOf, startingWeights } from "./starting-weights";
