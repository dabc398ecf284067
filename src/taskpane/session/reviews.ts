import type {
  Answer,
  CellAddress,
  Correction,
  Evaluation,
  Message,
  Question,
  QuestionId,
  ReviewReason,
  Weights,
} from "../../core/model";
import { pointsApart, scoresInUse } from "../../core/ranking";

/** Why an answer should be looked at. For a price total the reason may lie in one of its lines. */
export interface Doubt {
  readonly kind: ReviewReason["kind"];
  readonly message: Message;
  /** Given when the doubt is about a line of the total, not the total itself. */
  readonly line?: { readonly question: Question; readonly cell: CellAddress };
}

export interface Review {
  readonly answer: Answer;
  readonly doubts: readonly Doubt[];
}

export interface QuestionReviews {
  readonly question: Question;
  readonly reviews: readonly Review[];
  /** Points of the total (0–100) that hang on the question. */
  readonly atStake: number;
}

/** The questions as they are scored and counted everywhere in the pane: price lines that are added up are one, their total. */
export function countedQuestions({ questions }: Pick<Evaluation, "questions">): readonly Question[] {
  return questions.filter(({ partOf }) => partOf === undefined);
}

/** Whether blank: a state of its own, never a doubt. */
export function isUnanswered({ verdict }: Answer): boolean {
  return verdict === "unanswered";
}

/** Corrections that say a person has looked at all of the answer. */
const SETTLING: ReadonlySet<Correction["kind"]> = new Set(["accepted", "answer-left-out"]);

/** Whether somebody has looked at an answer already and accepted it or left it out. */
function isSettled({ corrections = [] }: Answer): boolean {
  return corrections.some(({ kind }) => SETTLING.has(kind));
}

/**
 * The answers a person should look at before trusting their scores. Not among them: blank ones, those that score nothing
 * (names, addresses), and those somebody has decided already, here or by typing over the score.
 */
export function reviewsOf(evaluation: Evaluation): readonly Review[] {
  const { questions, answers, overrides } = evaluation;
  const counted = new Map(countedQuestions(evaluation).map((question) => [question.id, question]));
  const decided = new Set(overrides.map(({ vendor, question }) => `${vendor}\n${question}`));
  const lines = doubtsInLines(questions, answers);
  return answers.flatMap((answer) => {
    const key = `${answer.vendor}\n${answer.question}`;
    const question = counted.get(answer.question);
    if (!question || question.criterion === "none" || isUnanswered(answer) || decided.has(key)) return [];
    const doubts: readonly Doubt[] = [...answer.review, ...(lines.get(key) ?? [])];
    return doubts.length > 0 && !isSettled(answer) ? [{ answer, doubts }] : [];
  });
}

/** Doubts about price lines, by the answer of the total they belong to. */
function doubtsInLines(
  questions: readonly Question[],
  answers: readonly Answer[],
): ReadonlyMap<string, readonly Doubt[]> {
  const lines = new Map(
    questions.filter(({ partOf }) => partOf !== undefined).map((question) => [question.id, question]),
  );
  const found = new Map<string, Doubt[]>();
  for (const answer of answers) {
    const question = lines.get(answer.question);
    if (!question || isUnanswered(answer)) continue;
    const key = `${answer.vendor}\n${question.partOf}`;
    const doubts = answer.review.map((reason) => ({ ...reason, line: { question, cell: answer.cell } }));
    if (doubts.length > 0 && !isSettled(answer)) found.set(key, [...(found.get(key) ?? []), ...doubts]);
  }
  return found;
}

/** The reviews by question, most decisive first; of those alike the one with more answers. */
export function reviewsByQuestion(evaluation: Evaluation, weights: Weights): readonly QuestionReviews[] {
  const byQuestion = new Map<QuestionId, Review[]>();
  for (const review of reviewsOf(evaluation)) {
    const { question } = review.answer;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), review]);
  }
  const spreads = new Map(pointsApart(evaluation, weights).map((spread) => [spread.question, spread]));
  const scoreOf = scoresInUse(evaluation);
  return countedQuestions(evaluation)
    .flatMap((question) => {
      const reviews = byQuestion.get(question.id);
      if (!reviews) return [];
      const spread = spreads.get(question.id);
      // Without a score the answer may turn out anything, so all the question's points hang on it.
      const open = reviews.some(({ answer }) => scoreOf(answer.vendor, question.id) === null);
      const points = open ? (spread?.effectiveWeight ?? 0) * 100 : (spread?.pointsApart ?? 0);
      // Rounded, so that questions that weigh alike compare alike whatever their sums went through.
      return [{ question, reviews, atStake: Math.round(points * 1e6) / 1e6 }];
    })
    .sort((a, b) => b.atStake - a.atStake || b.reviews.length - a.reviews.length);
}
