import type {
  Answer,
  AnswerPlace,
  Correction,
  CorrectionOutcome,
  Fact,
  Question,
  ReviewReason,
  Vendor,
} from "../model";
import { reviewFacts } from "../facts";
import { correctFact } from "./correct-fact";
import { factMessage, verdictMessage } from "./describe";
import { placeFinder } from "./find-place";
import { sameWords } from "./kept-words";
import { withoutReplaced } from "./without-replaced";

export type AnswerCorrection = Extract<Correction, { readonly at: AnswerPlace }>;

export function isAboutAnswer(correction: Correction): correction is AnswerCorrection {
  return "at" in correction;
}

export interface CorrectedAnswers {
  readonly answers: readonly Answer[];
  /** Of the corrections given, in their order; those replaced by a later one are missing. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** How words are compared; price totals, whose words are our own, are known in any language. */
export interface Wording {
  readonly wordsOf?: (question: Question) => readonly string[];
  readonly isSame: (kept: string, now: string) => boolean;
}

const VERBATIM: Wording = { isSame: sameWords };

interface Reading {
  readonly vendors: readonly Vendor[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

/**
 * Puts what people decided about single answers into a reading: verdicts, facts, answers left out or agreed to. A decision
 * holds for the words it was made about; where others stand now it is not applied, and the answer goes to review. Costs
 * nothing without corrections; `asOf` is the ISO date certificates are judged by.
 */
export function correctAnswers(
  reading: Reading,
  corrections: readonly AnswerCorrection[],
  asOf: string,
  wording: Wording = VERBATIM,
): CorrectedAnswers {
  if (corrections.length === 0) return { answers: reading.answers, outcomes: [] };
  const found = placeFinder(reading, wording.wordsOf);
  const decided = new Map<Answer, AnswerCorrection[]>();
  const placed = corrections.map((correction) => {
    const vendor = found.vendor(correction.at.vendor);
    const question = found.question(correction.at.question, correction.at.questionCell);
    const answer = vendor && question && found.answer(vendor.id, question.id);
    if (answer) decided.set(answer, [...(decided.get(answer) ?? []), correction]);
    return { correction, answer };
  });
  const corrected = new Map<Answer, Decided>();
  for (const [answer, about] of decided) corrected.set(answer, decide(answer, about, asOf, wording.isSame));
  const outcomes = placed.flatMap(({ correction, answer }): CorrectionOutcome[] => {
    if (!answer) return [{ correction, state: "gone" }];
    const outcome = corrected.get(answer)?.outcomes.get(correction);
    return outcome ? [outcome] : [];
  });
  return { answers: reading.answers.map((answer) => corrected.get(answer)?.answer ?? answer), outcomes };
}

interface Decided {
  readonly answer: Answer;
  readonly outcomes: ReadonlyMap<AnswerCorrection, CorrectionOutcome>;
}

function decide(
  answer: Answer,
  corrections: readonly AnswerCorrection[],
  asOf: string,
  isSame: Wording["isSame"],
): Decided {
  const isHolding = ({ at }: AnswerCorrection): boolean => isSame(at.words, answer.text);
  const holding = withoutReplaced(corrections.filter(isHolding), sameMatter);
  const outdated = corrections.filter((correction) => !isHolding(correction));
  const base = { vendor: answer.vendor, question: answer.question, cell: answer.cell };
  const outcomes = new Map<AnswerCorrection, CorrectionOutcome>();
  for (const correction of outdated) outcomes.set(correction, { ...base, correction, state: "changed" });
  if (holding.length === 0) {
    const review = [...answer.review, ...outdated.slice(-1).map(wordsChanged)];
    return { answer: { ...answer, review }, outcomes };
  }
  let facts = answer.facts;
  const settled: Fact[] = [];
  for (const correction of holding) {
    const outcome: CorrectionOutcome = { ...base, correction, state: "applied" };
    if (correction.kind === "fact") {
      const made = correctFact(answer, facts, correction);
      facts = made.facts;
      if (made.after) settled.push(made.after);
      const asRead = made.before ? factMessage(made.before) : { key: "corrections.nothing-read" };
      outcomes.set(correction, { ...outcome, asRead });
    } else if (correction.kind === "accepted") outcomes.set(correction, outcome);
    else outcomes.set(correction, { ...outcome, asRead: verdictMessage(answer.verdict) });
  }
  const has = (kind: AnswerCorrection["kind"]) => holding.some((correction) => correction.kind === kind);
  const verdict = holding.reduce<Answer["verdict"]>(
    (before, one) => (one.kind === "verdict" ? one.verdict : before),
    answer.verdict,
  );
  const leftOut = has("answer-left-out");
  const looked = leftOut || has("accepted");
  return {
    answer: {
      ...answer,
      verdict: leftOut ? "unanswered" : verdict,
      facts: leftOut ? [] : facts,
      review: looked ? [] : openReasons(answer, { facts, settled, asOf, verdict: has("verdict") }),
      corrections: holding,
    },
    outcomes,
  };
}

/** Of several corrections of an answer: the same verdict, or the same fact. */
function sameMatter(one: AnswerCorrection, other: AnswerCorrection): boolean {
  if (one.kind !== "fact" || other.kind !== "fact") return one.kind === other.kind;
  const [a, b] = [one.fact, other.fact];
  return a.type === b.type && a.quote === b.quote && a.start === b.start;
}

/** Reasons that a corrected verdict settles by itself. */
const VERDICT_KINDS: readonly ReviewReason["kind"][] = ["contradiction", "unread", "blank"];
const NOTE_LIMITS = "facts.review.noteLimits";

/** The reasons to look that nobody has answered yet. */
function openReasons(
  answer: Answer,
  now: {
    readonly facts: readonly Fact[];
    readonly settled: readonly Fact[];
    readonly asOf: string;
    readonly verdict: boolean;
  },
): readonly ReviewReason[] {
  const said = new Set(reviewFacts(answer.facts, now.asOf).map(textOf));
  const others = answer.review.filter((reason) => {
    if (said.has(textOf(reason))) return false;
    if (now.verdict && (VERDICT_KINDS.includes(reason.kind) || reason.message.key === NOTE_LIMITS))
      return false;
    return !(now.settled.length > 0 && reason.kind === "unread");
  });
  const doubtful = now.facts.filter((fact) => !now.settled.includes(fact));
  return [...others, ...reviewFacts(doubtful, now.asOf)];
}

function textOf(reason: ReviewReason): string {
  return JSON.stringify([reason.kind, reason.message]);
}

function wordsChanged({ who }: AnswerCorrection): ReviewReason {
  return {
    kind: "changed",
    message:
      who === ""
        ? { key: "corrections.review.changed" }
        : { key: "corrections.review.changed-since", values: { who } },
  };
}
