import type { Answer, Correction, CorrectionOutcome, Language, Question, Reading } from "../model";
import { detectCriteriaInSteps, numberQuestions } from "../reading";
import { priceLinesInSteps } from "../scoring";
import { say } from "../wording/say";
import type { Steps } from "../steps/steps";
import { correctAnswers, isAboutAnswer } from "./correct-answers";
import { correctCriteria, isAboutCriterion } from "./correct-criteria";
import { isAboutReading } from "./reading-choices";
import { readingOutcomes } from "./reading-outcomes";

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

export interface CorrectedReading {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** One for each correction that counts, in their order: of two about the same thing, the later. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/**
 * Criteria and price totals of a reading that is understood, with what people corrected about criteria and single answers.
 * Criteria are detected as if nothing were corrected, so that one correction never moves another question. Totals are
 * questions of our own making: what is decided about them can only be applied once they are made. In a few steps.
 */
export function* correctReading(
  reading: Reading,
  corrections: readonly Correction[],
  { asOf, language }: { readonly asOf: string; readonly language: Language },
): Steps<CorrectedReading> {
  const { vendors, statedTotals } = reading;
  const detected = yield* detectCriteriaInSteps(reading.questions, reading.answers);
  yield 0;
  const criteria = correctCriteria(detected, corrections.filter(isAboutCriterion));
  const numbered = numberQuestions(criteria.questions, reading.answers);
  yield 0;
  const answers = correctAnswers({ vendors, ...numbered }, corrections.filter(isAboutAnswer), asOf);
  yield 0;
  const priced = yield* priceLinesInSteps(numbered.questions, answers.answers, {
    language,
    ...(statedTotals ? { statedTotals } : {}),
  });
  yield 0;
  const first = [...criteria.outcomes, ...answers.outcomes];
  const missed = first.filter(({ state }) => state === "gone").map(({ correction }) => correction);
  const total = correctTotals({ vendors, ...priced }, missed, asOf);
  return {
    questions: total.questions,
    answers: total.answers,
    outcomes: inOrder(corrections, [
      ...readingOutcomes(reading, corrections.filter(isAboutReading)),
      ...first.filter(({ state }) => state !== "gone"),
      ...total.outcomes,
    ]),
  };
}

/** Totals are worded by us, in the language of the evaluation: a colleague's may be another. Their figures are the same. */
const TOTALS = {
  wordsOf: totalWords,
  isSame: (kept: string, now: string) => digitsOf(kept) === digitsOf(now),
};

/** What a question may be called: a total in any language, every other by its own words. */
export function totalWords({ text, sumOf }: Question): readonly string[] {
  if (!sumOf) return [text];
  return LANGUAGES.map((language) =>
    say(language, { key: "total.question", values: { count: sumOf.length } }),
  );
}

function digitsOf(words: string): string {
  return words.replace(/[^0-9]/g, "");
}

function correctTotals(
  reading: Pick<Reading, "vendors" | "questions" | "answers">,
  corrections: readonly Correction[],
  asOf: string,
): CorrectedReading {
  if (corrections.length === 0) return { ...reading, outcomes: [] };
  const totals = reading.questions.filter(({ sumOf }) => sumOf !== undefined);
  const ids = new Set(totals.map(({ id }) => id));
  const own = reading.answers.filter(({ question }) => ids.has(question));
  const criteria = correctCriteria(totals, corrections.filter(isAboutCriterion), TOTALS.wordsOf);
  const answers = correctAnswers(
    { vendors: reading.vendors, questions: totals, answers: own },
    corrections.filter(isAboutAnswer),
    asOf,
    TOTALS,
  );
  const newQuestion = new Map(totals.map((total, index) => [total, criteria.questions[index]!]));
  const newAnswer = new Map(own.map((answer, index) => [answer, answers.answers[index]!]));
  return {
    questions: reading.questions.map((question) => newQuestion.get(question) ?? question),
    answers: reading.answers.map((answer) => newAnswer.get(answer) ?? answer),
    outcomes: [...criteria.outcomes, ...answers.outcomes],
  };
}

function inOrder(
  corrections: readonly Correction[],
  outcomes: readonly CorrectionOutcome[],
): readonly CorrectionOutcome[] {
  const of = new Map(outcomes.map((outcome) => [outcome.correction, outcome]));
  return corrections.flatMap((correction) => of.get(correction) ?? []);
}
