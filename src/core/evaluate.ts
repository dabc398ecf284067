import { readStatedRates, understandAnswers } from "./facts";
import {
  STANDARD_CRITERIA,
  type Criterion,
  type CriterionId,
  type Evaluation,
  type Language,
  type MissingPolicy,
  type Question,
  type SheetGrid,
  type Weights,
} from "./model";
import { scoredQuestions } from "./ranking";
import { assignCriteria, readResponses } from "./reading";
import type { Decisions } from "./report/decisions";
import { applyDecisions } from "./report/read-back/apply-decisions";
import { collectPriceLines, reviewScores, scoreAnswers } from "./scoring";
import { normalise, PROFILES, weightsFromPoints, type ProfileId } from "./weighting";

export interface EvaluateOptions {
  /** ISO date on which certificates must be valid. */
  readonly asOf: string;
  /** Of the sentences that end up in data: the name of a price total. */
  readonly language: Language;
  /** Name of the tender; empty when it is not known. */
  readonly title?: string;
  /** Weights chosen by people: any numbers ≥ 0, their shares count; criteria left out weigh nothing. */
  readonly weights?: Readonly<Partial<Record<CriterionId, number>>>;
  readonly profile?: ProfileId;
  /** Answer words → points 0–100, over what the verdict would give. */
  readonly answerPoints?: Readonly<Record<string, number>>;
  /** Default: an unanswered question scores 0. */
  readonly missingPolicy?: MissingPolicy;
  /** What people typed into a report written earlier. */
  readonly decisions?: Decisions;
}

/**
 * The straight road from cells to an evaluation: responses → facts → criteria → price totals → scores. Never throws for
 * what stands in the cells: a workbook without responses gives an evaluation without vendors whose sheets say why.
 */
export function evaluate(grids: readonly SheetGrid[], options: EvaluateOptions): Evaluation {
  const reading = readResponses(grids);
  const understood = understandAnswers(reading, { asOf: options.asOf });
  const assigned = assignCriteria(reading.questions, understood);
  const { questions, answers } = collectPriceLines(assigned.questions, assigned.answers, {
    language: options.language,
    ...(reading.statedTotals ? { statedTotals: reading.statedTotals } : {}),
  });
  const statedRates = readStatedRates(grids, reading.answers, options.asOf);
  const scores = scoreAnswers({
    vendors: reading.vendors,
    questions,
    answers,
    rates: statedRates,
    ...(options.answerPoints ? { answerPoints: options.answerPoints } : {}),
  });
  const evaluation: Evaluation = {
    ...reading,
    questions,
    answers: reviewScores(answers, scores),
    title: options.title ?? "",
    language: options.language,
    asOf: options.asOf,
    criteria: criteriaOf(questions),
    weights: weightsFor(questions, options),
    minimums: {},
    missingPolicy: options.missingPolicy ?? "score-zero",
    scores,
    overrides: [],
    ...(statedRates.length > 0 ? { statedRates } : {}),
  };
  return options.decisions ? applyDecisions(evaluation, options.decisions) : evaluation;
}

/** The five in their order, whether asked about or not, and after them whatever else the questions belong to. */
function criteriaOf(questions: readonly Question[]): readonly Criterion[] {
  const others = questions.map(({ criterion }) => criterion).filter((criterion) => criterion !== "none");
  return [...new Set([...STANDARD_CRITERIA, ...others])].map((id) => ({ id }));
}

/**
 * Weights people chose win, then a profile they chose, then the points the buyer gave the questions. Otherwise the balanced
 * profile over the criteria that are asked about, so that a perfect vendor can reach 100; when only "other" is, it has all.
 */
function weightsFor(questions: readonly Question[], options: EvaluateOptions): Weights {
  const asked = new Set(scoredQuestions({ questions }).map(({ criterion }) => criterion));
  const none = Object.fromEntries(criteriaOf(questions).map(({ id }) => [id, 0]));
  if (options.weights) return { ...none, ...defined(options.weights) };
  if (options.profile) return { ...none, ...PROFILES[options.profile].weights };
  if (questions.some(({ pointsGiven }) => pointsGiven)) {
    const points = weightsFromPoints(questions);
    if (Object.values(points).some((sum) => sum > 0)) return { ...none, ...points };
  }
  const balanced = Object.entries(PROFILES.balanced.weights).filter(([id]) => asked.has(id));
  if (balanced.length > 0) return { ...none, ...normalise(Object.fromEntries(balanced)) };
  if (asked.size > 0) return { ...none, ...normalise(Object.fromEntries([...asked].map((id) => [id, 1]))) };
  return { ...none, ...PROFILES.balanced.weights };
}

function defined(weights: Readonly<Partial<Record<CriterionId, number>>>): Weights {
  return Object.fromEntries(
    Object.entries(weights).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
