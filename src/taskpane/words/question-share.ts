import type { Question } from "../../core/model";
import type { Opened } from "../session/pane-state";
import { countedQuestions } from "../session/reviews";
import { nameOfCriterion } from "./criterion-name";
import type { Words } from "./use-words";

/** "Weight 2 · 25% of Security · 5% of the total"; for information without a weight. */
export function shareOfQuestion(words: Words, { evaluation, weights }: Opened, question: Question): string {
  if (question.points === 0) return words.t("points.information");
  const all = countedQuestions(evaluation).filter(({ criterion }) => criterion === question.criterion);
  const sum = all.reduce((total, { points }) => total + points, 0);
  const share = sum === 0 ? 0 : question.points / sum;
  return words.t("points.share", {
    points: words.numbers.chip(question.points),
    share: words.numbers.percent(share * 10_000),
    criterion: nameOfCriterion(words, evaluation, question.criterion),
    total: words.numbers.percent(share * (weights[question.criterion] ?? 0)),
  });
}
