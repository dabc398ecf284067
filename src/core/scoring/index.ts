/** Facts → scores 0–100, each by a named rule that can be shown. */
export { collectPriceLines, priceLinesInSteps } from "./prices/collect-price-lines";
export { scoreAnswers, scoreInSteps } from "./score-answers";
export { reviewInSteps } from "./review-scores";
export { ruleInUse } from "./rule-in-use";
export { ruleChoices } from "./rule-choices";
export { inFigures } from "./in-figures";
