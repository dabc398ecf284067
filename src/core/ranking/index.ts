/** Scores and weights → exact totals, ranks, and what separates the vendors. */
export * from "./movement";
export * from "./points-apart";
export { prepareRanking } from "./prepare";
export { rank, rankWith } from "./rank";
export { scoredQuestions, scoresInUse } from "./scores-in-use";
