import type {
  Correction,
  CorrectionOutcome,
  Costs,
  Evaluation,
  Question,
  Score,
  StatedRate,
  TotalCost,
} from "../model";
import { drain, type Steps } from "../steps/steps";
import { collectCostLinesInSteps, priceQuestions } from "./collect-cost-lines";
import { defaultAssumptions } from "./default-assumptions";
import { setAssumptions } from "./set-assumptions";
import { setLines } from "./set-lines";
import { totalCosts } from "./total-costs";

/** What costs are made from: the responses, scored as if every price were compared by itself. */
export interface CostInput extends Pick<Evaluation, "vendors" | "questions" | "answers" | "asOf"> {
  readonly scores: readonly Pick<Score, "question" | "rule">[];
  readonly statedRates: readonly StatedRate[];
  readonly corrections: readonly Correction[];
  /** What a question may be called: price totals are worded by us, in whichever language. */
  readonly wordsOf: (question: Question) => readonly string[];
}

export interface CountedCosts {
  /** Absent when no question is decided by a price. */
  readonly costs?: Costs;
  /** Of the settings about price lines. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/**
 * All prices brought together: lines, assumptions and rates as the responses suggest them, then as people set them, and
 * what every vendor's lines come to over the term in the base currency.
 */
export function costsOf(input: CostInput): CountedCosts {
  return drain(costsInSteps(input));
}

/** The same in steps of a price question; they count for nothing. */
export function* costsInSteps(input: CostInput): Steps<CountedCosts> {
  const { vendors, questions, answers, wordsOf, corrections } = input;
  const groups = priceQuestions(input);
  if (groups.length === 0) return { outcomes: [] };
  const read = yield* collectCostLinesInSteps(input);
  yield 0;
  const asRead = {
    assumptions: defaultAssumptions(read, input.statedRates),
    formula: "lowest-price" as const,
    settings: {},
  };
  const set = setAssumptions(asRead, corrections);
  const { lines, outcomes } = setLines(read, groups, { vendors, questions, answers, wordsOf }, corrections);
  const counting = { lines, assumptions: set.assumptions };
  const ids = vendors.map(({ id }) => id);
  const totals: TotalCost[] = [];
  for (const { id } of groups) {
    yield 0;
    totals.push(...totalCosts(id, ids, counting));
  }
  return {
    costs: {
      ...set,
      groups: groups.map(({ id }) => id),
      lines,
      totals,
      asRead,
    },
    outcomes,
  };
}
