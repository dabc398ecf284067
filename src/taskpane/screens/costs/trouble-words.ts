import type { LineTrouble } from "../../../core/costs/total-costs";
import type { MessageKey } from "../../messages";
import type { Words } from "../../words/use-words";
import type { CountedLine } from "./cost-figures";

const TROUBLE_WORDS: Readonly<Record<LineTrouble, MessageKey>> = {
  amount: "trouble.line.amount",
  unit: "trouble.line.unit",
  rate: "trouble.line.rate",
  volume: "trouble.line.volume",
  term: "trouble.line.term",
};

/** Why a line cannot be counted: what was read says it best, where it says so. */
export function troubleWords(words: Words, { line, trouble }: CountedLine): string {
  if (trouble === null) return "";
  if (line.problem && trouble === "amount") return words.say(line.problem);
  return words.t(TROUBLE_WORDS[trouble], { currency: line.currency ?? "" });
}
