import { isAboutCriterion, type CriterionCorrection } from "../../corrections/correct-criteria";
import { placeFinder } from "../../corrections/find-place";
import type { Correction, CriterionId, Evaluation, Question } from "../../model";
import { allCriteria } from "../content/all-criteria";
import type { Decisions } from "../decisions";
import { matchCriteria, matchQuestions } from "./match";
import { comparable } from "./sheet-text";
import { criterionRows } from "./typed-minimums";

/** Rows of the sheet can only be matched with questions that stand in the matrix. */
export function isInMatrix(question: Question): boolean {
  return question.criterion !== "none" && question.partOf === undefined;
}

/** Which question of the evaluation each row of the scorecard stands for. */
export function matchRows(
  { questions }: Pick<Evaluation, "questions">,
  decisions: Decisions,
): ReadonlyMap<number, Question> {
  return matchQuestions(
    decisions.questions,
    questions.filter(isInMatrix),
    questions.filter((question) => !isInMatrix(question)),
  );
}

/** Typing another criterion into the scorecard corrects the question's criterion, as correcting it in the pane does. */
export function typedCriteria(
  evaluation: Evaluation,
  decisions: Decisions,
  rows?: ReadonlyMap<number, Question>,
): readonly CriterionCorrection[] {
  if (decisions.questions.every(({ movedTo }) => movedTo === undefined)) return [];
  const matched = rows ?? matchRows(evaluation, decisions);
  const criterionOf = criterionFinder(evaluation, decisions);
  return decisions.questions.flatMap(({ movedTo }, index) => {
    const question = matched.get(index);
    const criterion = movedTo === undefined ? undefined : criterionOf(movedTo);
    if (!question || criterion === undefined) return [];
    const known = evaluation.corrections?.find((one) => isFor(one, question, criterion));
    if (known) return isAboutCriterion(known) ? [known] : [];
    if (question.criterion === criterion) return [];
    const about = { question: question.text, questionCell: question.cell, criterion };
    return [{ kind: "criterion" as const, ...about, reason: "", who: "", when: "" }];
  });
}

/** The same decision made before, with its reason. */
function isFor(correction: Correction, question: Question, criterion: CriterionId): boolean {
  return (
    isAboutCriterion(correction) &&
    correction.criterion === criterion &&
    placeFinder({ vendors: [], questions: [question], answers: [] }).question(
      correction.question,
      correction.questionCell,
    ) !== undefined
  );
}

/** The criterion a name in the sheets stands for; undefined when it is none of ours. */
export function criterionFinder(
  evaluation: Evaluation,
  decisions: Decisions,
): (label: string) => CriterionId | undefined {
  const all = allCriteria(evaluation);
  const known = new Map(
    criterionRows(evaluation, decisions).flatMap(({ id, label }) =>
      id === undefined ? [] : [[comparable(label), id] as const],
    ),
  );
  return (label) => known.get(comparable(label)) ?? matchCriteria([label], all).get(comparable(label));
}
