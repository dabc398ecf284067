import type { CriterionId, Evaluation, Question, VendorId } from "../model";
import { prepareGates, type PreparedGates } from "./failed-gates";
import { scoredQuestions, scoresInUse, type ScoresInUse } from "./scores-in-use";

/** One vendor's score in one criterion as an exact fraction `weighted / points`, in hundredths. */
export interface CriterionFraction {
  /** Σ points · score. */
  readonly weighted: bigint;
  /** Σ points that count; 0 when nothing does, and then the score is 0. */
  readonly points: bigint;
  /** The same score 0–100 as a plain number. */
  readonly score: number;
  /** Share (0–1) of the criterion's points that was answered. */
  readonly answered: number;
}

/** Everything about a ranking that weights cannot change: computed once, then re-weighted many times. */
export interface PreparedRanking {
  readonly vendors: readonly VendorId[];
  readonly criteria: readonly CriterionId[];
  /** Criteria that no question feeds: they score 0 for everybody and say nothing about answers. */
  readonly empty: ReadonlySet<CriterionId>;
  /** `fractions[vendor][criterion]`, in the order of the two lists above. */
  readonly fractions: readonly (readonly CriterionFraction[])[];
  readonly gates: PreparedGates;
  /** Per vendor, the criteria whose minimum score is not met. */
  readonly belowMinimum: readonly (readonly CriterionId[])[];
}

/** Adds up scores within the criteria. Weights play no part here; see `rankWith`. */
export function prepareRanking(evaluation: Evaluation): PreparedRanking {
  const questions = scoredQuestions(evaluation);
  const byCriterion = new Map<CriterionId, Question[]>();
  for (const { id } of evaluation.criteria) byCriterion.set(id, []);
  for (const question of questions) {
    const group = byCriterion.get(question.criterion);
    if (group) group.push(question);
    else byCriterion.set(question.criterion, [question]);
  }

  const criteria = [...byCriterion.keys()];
  const vendors = evaluation.vendors.map((vendor) => vendor.id);
  const scoreOf = scoresInUse(evaluation);
  const leaveOut = evaluation.missingPolicy === "leave-out";
  const fractions = vendors.map((vendor) =>
    criteria.map((id) => addUp(vendor, byCriterion.get(id)!, scoreOf, leaveOut)),
  );
  return {
    vendors,
    criteria,
    empty: new Set(criteria.filter((id) => byCriterion.get(id)!.length === 0)),
    fractions,
    gates: prepareGates(evaluation),
    belowMinimum: fractions.map((row) =>
      criteria.filter((id, index) => isBelow(row[index]!, evaluation.minimums[id])),
    ),
  };
}

function addUp(
  vendor: VendorId,
  questions: readonly Question[],
  scoreOf: ScoresInUse,
  leaveOut: boolean,
): CriterionFraction {
  let weighted = 0;
  let answered = 0;
  let all = 0;
  for (const question of questions) {
    all += question.points;
    const score = scoreOf(vendor, question.id);
    if (score === null) continue;
    answered += question.points;
    weighted += question.points * score;
  }
  const points = leaveOut ? answered : all;
  // Plain numbers hold every sum a person will meet; a weight column of millions is added up again in big integers.
  const exact = Number.isSafeInteger(weighted) && all <= Number.MAX_SAFE_INTEGER / 10_000;
  return {
    weighted: exact ? BigInt(weighted) : addUpExactly(vendor, questions, scoreOf),
    points: BigInt(points),
    score: points === 0 ? 0 : weighted / points / 100,
    answered: all === 0 ? 0 : answered / all,
  };
}

function addUpExactly(vendor: VendorId, questions: readonly Question[], scoreOf: ScoresInUse): bigint {
  return questions.reduce(
    (sum, question) => sum + BigInt(question.points) * BigInt(scoreOf(vendor, question.id) ?? 0),
    0n,
  );
}

/** Whether a criterion's score misses its minimum (hundredths); compared as fractions, so 70.00 meets 70. */
function isBelow(fraction: CriterionFraction, minimum: number | undefined): boolean {
  if (minimum === undefined || minimum <= 0) return false;
  if (fraction.points === 0n) return true;
  return fraction.weighted < BigInt(Math.round(minimum)) * fraction.points;
}
