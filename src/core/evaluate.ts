import { correctReading, isAboutReading, readingChoices, settle } from "./corrections";
import { readStatedRates, understandAnswers } from "./facts";
import type {
  Correction,
  CriterionId,
  Evaluation,
  Language,
  MissingPolicy,
  Reading,
  SheetGrid,
  StatedRate,
} from "./model";
import { readResponses } from "./reading";
import type { Decisions } from "./report/decisions";
import { decide } from "./report/read-back/apply-decisions";
import { typedCriteria } from "./report/read-back/typed-criteria";
import { reviewScores, scoreAnswers } from "./scoring";
import { criteriaOf, startingWeights, type ProfileId } from "./weighting";

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
  /** What people set right about the reading. Given, they replace those of `decisions`, criteria typed there included. */
  readonly corrections?: readonly Correction[];
}

/** The responses read and understood: all that takes time. What people decide about single answers comes after. */
export interface Understood {
  /** Answers with their verdicts and facts as the machine reads them; questions without criteria. */
  readonly reading: Reading;
  readonly statedRates: readonly StatedRate[];
  readonly asOf: string;
  /** The corrections of layouts and names it was read with; for others `mustReadAgain` tells. */
  readonly corrections: readonly Correction[];
}

/**
 * The straight road from cells to an evaluation: responses → facts → criteria → price totals → scores. Never throws for
 * what stands in the cells: a workbook without responses gives an evaluation without vendors whose sheets say why.
 */
export function evaluate(grids: readonly SheetGrid[], options: EvaluateOptions): Evaluation {
  return evaluateUnderstood(
    readAndUnderstand(grids, { asOf: options.asOf, corrections: correctionsIn(options) }),
    options,
  );
}

/** The corrections an evaluation starts from: those given, else those of the workbook. */
export function correctionsIn({
  corrections,
  decisions,
}: Pick<EvaluateOptions, "corrections" | "decisions">): readonly Correction[] {
  return settle(corrections ?? decisions?.corrections ?? []);
}

/** First half of the road, with what people corrected about layouts and names. Linear in the cells. */
export function readAndUnderstand(
  grids: readonly SheetGrid[],
  { asOf, corrections = [] }: Pick<EvaluateOptions, "asOf" | "corrections">,
): Understood {
  const about = settle(corrections).filter(isAboutReading);
  const reading = readResponses(grids, readingChoices(about));
  return {
    reading: { ...reading, answers: understandAnswers(reading, { asOf }) },
    statedRates: readStatedRates(grids, reading.answers, asOf),
    asOf,
    corrections: about,
  };
}

/**
 * Second half of the road: corrections of answers and criteria, scores, and what people typed into the written sheets.
 * Quick, so that a correction by hand shows at once; those of layouts and names must be the ones it was read with.
 */
export function evaluateUnderstood(understood: Understood, options: EvaluateOptions): Evaluation {
  const { decisions } = options;
  const first = scored(understood, correctionsIn(options), options);
  if (!decisions) return first;
  const typed = typedCriteria(first, decisions);
  const inWorkbook = settle([...decisions.corrections, ...typed]);
  const evaluation =
    options.corrections || typed.length === 0 ? first : scored(understood, inWorkbook, options);
  return decide(evaluation, decisions, { inWorkbook, wanted: evaluation.corrections ?? [] });
}

function scored(
  understood: Understood,
  corrections: readonly Correction[],
  options: EvaluateOptions,
): Evaluation {
  const { reading, statedRates, asOf } = understood;
  const { language } = options;
  const { questions, answers, outcomes } = correctReading(reading, corrections, { asOf, language });
  const scores = scoreAnswers({
    vendors: reading.vendors,
    questions,
    answers,
    rates: statedRates,
    ...(options.answerPoints ? { answerPoints: options.answerPoints } : {}),
  });
  return {
    ...reading,
    questions,
    answers: reviewScores(answers, scores),
    title: options.title ?? "",
    language,
    asOf,
    criteria: criteriaOf(questions),
    weights: startingWeights(questions, options),
    minimums: {},
    missingPolicy: options.missingPolicy ?? "score-zero",
    scores,
    overrides: [],
    ...(statedRates.length > 0 ? { statedRates } : {}),
    ...(outcomes.length > 0
      ? { corrections: outcomes.map(({ correction }) => correction), correctionOutcomes: outcomes }
      : {}),
  };
}
