import { correctReading, isAboutReading, readingChoices, settle, totalWords } from "./corrections";
import { costsInSteps, withPriceScores } from "./costs";
import { statedRatesInSteps, understandInSteps } from "./facts";
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
import { gatesOf } from "./gates";
import { READING_PASSES, readResponsesInSteps } from "./reading";
import type { Decisions } from "./report/decisions";
import { decide } from "./report/read-back/apply-decisions";
import { minimumsIn, policyIn, takesEffectAtOnce } from "./report/read-back/set-at-once";
import { USUAL_POLICY } from "./report/read-back/typed-policy";
import { typedSettings } from "./report/read-back/typed-settings";
import { reviewInSteps, scoreInSteps } from "./scoring";
import { applyQuestionSettings, settingOutcomes } from "./settings";
import { drain, inPhase, type StepProgress, type Steps } from "./steps/steps";
import { criteriaOf, setCriteria, startingWeights, type ProfileId } from "./weighting";

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
  return drain(evaluateInSteps(grids, options));
}

/** The stretches of the road, in order. */
export type EvaluationPhase = "finding" | "understanding" | "scoring";

/**
 * The road in steps, for whoever must not be held up: each takes a few milliseconds, tells how far its stretch is, and
 * the road may be left after any of them.
 */
export type EvaluationSteps<Result> = Generator<StepProgress<EvaluationPhase>, Result, void>;

/** `evaluate` in steps; the one is nothing but the other done without a pause. */
export function* evaluateInSteps(
  grids: readonly SheetGrid[],
  options: EvaluateOptions,
): EvaluationSteps<Evaluation> {
  const corrections = correctionsIn(options);
  const understood = yield* readAndUnderstandInSteps(grids, { asOf: options.asOf, corrections });
  return yield* evaluateUnderstoodInSteps(understood, options);
}

/** The corrections an evaluation starts from: those given, else those of the workbook. */
function correctionsIn({
  corrections,
  decisions,
}: Pick<EvaluateOptions, "corrections" | "decisions">): readonly Correction[] {
  return settle(corrections ?? decisions?.corrections ?? []);
}

/** First half of the road, with what people corrected about layouts and names. Linear in the cells. */
export function* readAndUnderstandInSteps(
  grids: readonly SheetGrid[],
  { asOf, corrections = [] }: Pick<EvaluateOptions, "asOf" | "corrections">,
): EvaluationSteps<Understood> {
  const about = settle(corrections).filter(isAboutReading);
  const cells = grids.reduce((sum, { text }) => sum + text.length * (text[0]?.length ?? 0), 0);
  const finding = readResponsesInSteps(grids, readingChoices(about));
  const reading = yield* inPhase("finding", cells * READING_PASSES, finding);
  const rows = grids.reduce((sum, { text }) => sum + text.length, 0);
  const understanding = understandAll(grids, reading, asOf);
  const understood = yield* inPhase("understanding", reading.answers.length + rows, understanding);
  return { ...understood, asOf, corrections: about };
}

function* understandAll(
  grids: readonly SheetGrid[],
  reading: Reading,
  asOf: string,
): Steps<Pick<Understood, "reading" | "statedRates">> {
  const answers = yield* understandInSteps(reading, { asOf });
  return {
    reading: { ...reading, answers },
    statedRates: yield* statedRatesInSteps(grids, reading.answers, asOf),
  };
}

/**
 * Second half of the road: corrections of answers and criteria, scores, and what people typed into the written sheets.
 * Quick, so that a correction by hand shows at once; those of layouts and names must be the ones it was read with.
 */
export function* evaluateUnderstoodInSteps(
  understood: Understood,
  options: EvaluateOptions,
): EvaluationSteps<Evaluation> {
  const { decisions } = options;
  const scored = (corrections: readonly Correction[]): EvaluationSteps<Evaluation> =>
    // Every answer is scored once and looked at once more for review.
    inPhase("scoring", understood.reading.answers.length * 2, score(understood, corrections, options));
  const first = yield* scored(correctionsIn(options));
  if (!decisions) return first;
  const typed = typedSettings(first, decisions);
  const inWorkbook = settle([...decisions.corrections, ...typed]);
  if (options.corrections) return decide(first, decisions, { inWorkbook, wanted: first.corrections ?? [] });
  const evaluation = typed.every(takesEffectAtOnce) ? first : yield* scored(inWorkbook);
  const wanted = settle([...(evaluation.corrections ?? []), ...typed]);
  return decide(evaluation, decisions, { inWorkbook, wanted });
}

function* score(
  understood: Understood,
  corrections: readonly Correction[],
  options: EvaluateOptions,
): Steps<Evaluation> {
  const { reading, statedRates, asOf } = understood;
  const { language } = options;
  const corrected = yield* correctReading(reading, corrections, { asOf, language });
  const { answers } = corrected;
  const set = applyQuestionSettings(corrected.questions, corrections, totalWords);
  const { questions } = set;
  const scores = yield* scoreInSteps({
    vendors: reading.vendors,
    questions,
    answers,
    rates: statedRates,
    ...(options.answerPoints ? { answerPoints: options.answerPoints } : {}),
  });
  yield 0;
  const responses = { vendors: reading.vendors, questions, answers };
  const { costs, ...counted } = yield* costsInSteps({
    ...responses,
    scores,
    statedRates,
    corrections,
    asOf,
    wordsOf: totalWords,
  });
  yield 0;
  const { gates, gateResults, ...gated } = gatesOf(corrections, responses, costs, totalWords);
  const outcomes = settingOutcomes(corrections, [
    ...corrected.outcomes,
    ...set.outcomes,
    ...counted.outcomes,
    ...gated.outcomes,
  ]);
  const qualifying = new Set(gates.flatMap(({ id, check }) => (check.kind === "quality" ? [] : [id])));
  const out = new Set(
    gateResults.flatMap(({ gate, vendor, fails }) => (fails && qualifying.has(gate) ? [vendor] : [])),
  );
  yield 0;
  const priced = costs ? withPriceScores(scores, costs, (vendor) => !out.has(vendor)) : scores;
  yield 0;
  const reviewed = yield* reviewInSteps(answers, priced);
  const criteria = setCriteria(criteriaOf(questions), corrections);
  return {
    ...reading,
    questions,
    answers: reviewed,
    title: options.title ?? "",
    language,
    asOf,
    criteria,
    // The points as read: what people set counts within a criterion only.
    weights: {
      ...Object.fromEntries(criteria.map(({ id }) => [id, 0])),
      ...startingWeights(corrected.questions, options),
    },
    minimums: minimumsIn(corrections),
    missingPolicy: policyIn(corrections) ?? options.missingPolicy ?? USUAL_POLICY,
    scores: priced,
    overrides: [],
    ...(costs ? { costs } : {}),
    ...(gates.length > 0 ? { gates, gateResults } : {}),
    ...(statedRates.length > 0 ? { statedRates } : {}),
    ...(outcomes.length > 0
      ? { corrections: outcomes.map(({ correction }) => correction), correctionOutcomes: outcomes }
      : {}),
  };
}
