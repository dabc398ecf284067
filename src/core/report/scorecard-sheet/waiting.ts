import type { Language } from "../../model";
import { say } from "../../wording/say";
import { sentenceInFormula, textInFormula } from "../sheet/formulas";

/**
 * Questions that nobody has a score for yet count by the policy for unanswered ones, as every blank cell does
 * (docs/decisions/011). That must not go unseen: the row says so in the place of the points apart, and a sentence adds up
 * what such questions weigh.
 */
export function waitingWord(language: Language): string {
  return textInFormula(say(language, { key: "report.scorecard.waiting" }));
}

/** How many they are and what they weigh, behind `before`; nothing when there is none. A formula expression. */
export function waitingSentence(language: Language, before = ""): string {
  const word = waitingWord(language);
  const count = `COUNTIF(RFP_PointsApart,${word})`;
  const share = `ROUND(100*SUMIFS(RFP_EffectiveWeights,RFP_PointsApart,${word}),1)`;
  const sentence = sentenceInFormula(language, "report.scorecard.waiting-sum", { count, share });
  return `IF(${count}=0,"",${before === "" ? "" : `${textInFormula(before)}&`}${sentence})`;
}
