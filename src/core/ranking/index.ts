/** Scores and weights → exact totals, ranks, and what separates the vendors. */
export * from "./movement";
export * from "./points-apart";
export { prepareRanking, type CriterionFraction, type PreparedRanking } from "./prepare";
export { rank, rankWith } from "./rank";
export { scoredQuestions, scoresInUse, type ScoresInUse } from "./scores-in-use";
