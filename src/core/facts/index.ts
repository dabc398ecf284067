/** One answer's text → typed facts, each with its verbatim words. English, Vietnamese, Korean and Japanese, mixed. */
export type { FactContext } from "./context";
export { readFacts } from "./read-facts";
export { factToJson, readFactsOfLine } from "./to-json";
export {
  understandAnswer,
  understandAnswers,
  type AnswerContext,
  type AskedQuestion,
  type Understanding,
} from "./understand";
export { readStatedRates } from "./stated-rates";
export { readNumbers, type NumberRead } from "./read-numbers";
