/** One answer's text → typed facts, each with its verbatim words. English, Vietnamese, Korean and Japanese, mixed. */
export { readFacts } from "./read-facts";
export { factToJson, readFactsOfLine } from "./to-json";
export { understandAnswer, understandAnswers, understandInSteps } from "./understand";
export { readStatedRates, statedRatesInSteps } from "./stated-rates";
export { readNumbers } from "./read-numbers";
export { reviewFacts } from "./review";
