/** Facts → scores 0–100, each by a named rule that can be shown. */
export { collectPriceLines, type PriceLines } from "./prices/collect-price-lines";
export { scoreAnswers, type ScoringInput } from "./score-answers";
export { reviewScores } from "./review-scores";
