import type { Correction, CorrectionOutcome, Question } from "../model";
import { placeFinder } from "../corrections/find-place";
import { isSetting, type SignedSetting } from "./is-setting";

type AboutQuestion = Extract<SignedSetting, { readonly question: string }>;

export interface QuestionsSet {
  readonly questions: readonly Question[];
  /** Of the settings about questions, in their order. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** Gives questions the rules, rubrics and weights people chose for them. */
export function applyQuestionSettings(
  questions: readonly Question[],
  corrections: readonly Correction[],
  wordsOf?: (question: Question) => readonly string[],
): QuestionsSet {
  const settings = corrections.filter(isAboutQuestion);
  if (settings.length === 0) return { questions, outcomes: [] };
  const found = placeFinder({ vendors: [], questions, answers: [] }, wordsOf);
  const changed = new Map<Question, Question>();
  const outcomes = settings.map((correction): CorrectionOutcome => {
    const question = found.question(correction.question, correction.questionCell);
    if (!question) return { correction, state: "gone" };
    changed.set(question, withSetting(changed.get(question) ?? question, correction));
    return { correction, state: "applied", question: question.id, cell: question.cell };
  });
  return { questions: questions.map((question) => changed.get(question) ?? question), outcomes };
}

function isAboutQuestion(correction: Correction): correction is AboutQuestion {
  return isSetting(correction) && "questionCell" in correction;
}

function withSetting(question: Question, setting: AboutQuestion): Question {
  switch (setting.kind) {
    case "rule":
      return { ...question, rule: setting.rule };
    case "rubric":
      return setting.levels.length === 0 ? question : { ...question, rubric: setting.levels };
    case "points":
      return {
        ...question,
        points: setting.points,
        pointsAsRead: question.pointsAsRead ?? question.points,
      };
  }
}
