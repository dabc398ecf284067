import {
  OTHER_CRITERION,
  STANDARD_CRITERIA,
  type Answer,
  type Question,
  type QuestionCriterion,
  type QuestionId,
  type StandardCriterionId,
} from "../../model";
import { drain, type Steps } from "../../steps/steps";
import { matrixCriteria } from "./matrix-criteria";
import { numberQuestions } from "./number-questions";
import { topicScores } from "./topic";
import type { Topic } from "./vocabulary";

/** How much a section's heading counts beside the question's own words. */
const SECTION_SHARE = 0.7;
/** Below this much evidence a question belongs to no criterion. */
const ENOUGH = 1;

interface Verdict {
  readonly criterion: QuestionCriterion;
  readonly confidence: number;
  /** The company's particulars: never scored, not even as "other". */
  readonly particulars: boolean;
}

/**
 * Gives every question its criterion, from its words, its section's heading and what was read in its answers, and its
 * final id ("E1", "C2"; "N1" for none). The columns of a decision matrix are criteria themselves. Questions that carry the
 * buyer's points but belong to none of the five get "other"; so do all questions but the company's particulars when none
 * belongs to the five. Questions that already have a criterion (set by hand) keep it.
 */
export function assignCriteria(
  questions: readonly Question[],
  answers: readonly Answer[],
): { readonly questions: readonly Question[]; readonly answers: readonly Answer[] } {
  return numberQuestions(drain(detectCriteriaInSteps(questions, answers)), answers);
}

/** Questions looked at in one step: some milliseconds' worth. */
const QUESTIONS_A_STEP = 50;
const ANSWERS_A_STEP = 4000;

/**
 * The criteria alone, ids as they were, in steps: nothing else has to wait for 30,000 answers. The steps count for nothing
 * in the progress.
 */
export function* detectCriteriaInSteps(
  questions: readonly Question[],
  answers: readonly Answer[],
): Steps<readonly Question[]> {
  const evidence = yield* factsPerQuestion(answers);
  const sections = new Map<string, ReadonlyMap<Topic, number>>();
  const verdicts: Verdict[] = [];
  const ofMatrix = matrixCriteria(questions);
  for (const question of questions) {
    if (verdicts.length % QUESTIONS_A_STEP === 0) yield 0;
    const own = question.ownCriterion === undefined ? undefined : ofMatrix.get(question.ownCriterion);
    if (question.criterion === "none" && own !== undefined) {
      verdicts.push({ criterion: own, confidence: 0.95, particulars: false });
      continue;
    }
    if (question.criterion !== "none") {
      const { criterion, criterionConfidence: confidence } = question;
      verdicts.push({ criterion, confidence, particulars: false });
      continue;
    }
    const section = question.section ?? "";
    let heading = sections.get(section);
    if (!heading) sections.set(section, (heading = topicScores(section)));
    verdicts.push(judge(topicScores(question.text), heading, evidence.get(question.id)));
  }
  yield 0;
  const noneOfFive = verdicts.every(
    (verdict, index) =>
      questions[index]!.ownCriterion === undefined &&
      !(STANDARD_CRITERIA as readonly string[]).includes(verdict.criterion),
  );
  return questions.map((question, index): Question => {
    const verdict = verdicts[index]!;
    const other =
      verdict.criterion === "none" &&
      // What the buyer gave points is no mere particular, whatever it is called.
      ((question.pointsGiven && question.points > 0) || (noneOfFive && !verdict.particulars));
    const criterion = other ? OTHER_CRITERION : verdict.criterion;
    return { ...question, criterion, criterionConfidence: other ? 0.8 : verdict.confidence };
  });
}

/** Shares of a question's answered cells in which a kind of fact was read, as evidence for a criterion. */
interface FactEvidence {
  answered: number;
  priced: number;
  readonly scores: Map<StandardCriterionId, number>;
}

function* factsPerQuestion(answers: readonly Answer[]): Steps<ReadonlyMap<QuestionId, FactEvidence>> {
  const found = new Map<QuestionId, FactEvidence>();
  let looked = 0;
  for (const answer of answers) {
    looked += 1;
    if (looked % ANSWERS_A_STEP === 0) yield 0;
    let evidence = found.get(answer.question);
    if (!evidence) found.set(answer.question, (evidence = { answered: 0, priced: 0, scores: new Map() }));
    if (answer.text === "") continue;
    evidence.answered += 1;
    if (answer.parts.some((part) => part.role === "unit-price" || part.role === "line-total"))
      evidence.priced += 1;
    for (const criterion of new Set(answer.facts.map(criterionOfFact))) {
      if (criterion) evidence.scores.set(criterion, (evidence.scores.get(criterion) ?? 0) + 1);
    }
  }
  return found;
}

function criterionOfFact(fact: Answer["facts"][number]): StandardCriterionId | undefined {
  if (fact.type === "money") return "cost";
  if (fact.type === "certificate") return "security";
  if (fact.type === "maturity") return "technology";
  if (fact.type === "years") return "experience";
  if (fact.type === "rating") return "references";
  return undefined;
}

const FACT_WEIGHT: Readonly<Record<StandardCriterionId, number>> = {
  cost: 2.2,
  security: 1.4,
  technology: 0.9,
  experience: 0.9,
  references: 0.8,
};

function judge(
  own: ReadonlyMap<Topic, number>,
  heading: ReadonlyMap<Topic, number>,
  facts: FactEvidence | undefined,
): Verdict {
  if (facts && facts.answered > 0 && facts.priced / facts.answered >= 0.5) {
    return { criterion: "cost", confidence: 0.95, particulars: false };
  }
  const particulars =
    (own.get("particulars") ?? 0) +
    (own.size === 0 ? SECTION_SHARE * Math.min(3, heading.get("particulars") ?? 0) : 0);
  let best: StandardCriterionId | undefined;
  let most = 0;
  let second = 0;
  for (const criterion of STANDARD_CRITERIA) {
    const words = own.get(criterion) ?? 0;
    const title = Math.min(3, (heading.get(criterion) ?? 0) * 1.5) * SECTION_SHARE;
    const share = facts && facts.answered > 0 ? (facts.scores.get(criterion) ?? 0) / facts.answered : 0;
    // What was read supports what was asked; alone it decides only when nearly every answer shows it.
    const read = words + title > 0 || share >= 0.7 ? share * FACT_WEIGHT[criterion] : 0;
    const score = words + title + read;
    if (score > most) {
      second = most;
      most = score;
      best = criterion;
    } else if (score > second) {
      second = score;
    }
  }
  if (particulars >= 1.5 && particulars >= most) {
    return { criterion: "none", confidence: confidenceOf(particulars, most), particulars: true };
  }
  if (!best || most < ENOUGH)
    return { criterion: "none", confidence: most === 0 ? 0.7 : 0.5, particulars: particulars > 0 };
  return { criterion: best, confidence: confidenceOf(most, second), particulars: false };
}

/** 0.35 … 0.98: from how much speaks for the winner and how far behind the next one is. */
function confidenceOf(most: number, second: number): number {
  const lead = (most - second) / most;
  const amount = Math.min(1, most / 3);
  return Math.round(Math.min(0.98, 0.3 + 0.4 * lead + 0.28 * amount) * 100) / 100;
}
