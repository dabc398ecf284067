import type { Answer, Question, QuestionId } from "../../model";

const LETTERS: Readonly<Record<string, string>> = {
  experience: "E",
  technology: "T",
  cost: "C",
  security: "S",
  references: "R",
  other: "O",
  none: "N",
};

/** Gives every question the id its criterion makes, in order ("E1", "C2"; "N1" for none), and the answers with it. */
export function numberQuestions(
  questions: readonly Question[],
  answers: readonly Answer[],
): { readonly questions: readonly Question[]; readonly answers: readonly Answer[] } {
  const counts = new Map<string, number>();
  const renamed = new Map<QuestionId, QuestionId>();
  for (const { id, criterion } of questions) {
    const letter = LETTERS[criterion] ?? "X";
    const number = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, number);
    renamed.set(id, `${letter}${number}`);
  }
  const rename = (id: QuestionId): QuestionId => renamed.get(id) ?? id;
  return {
    questions: questions.map((question) => ({
      ...question,
      id: rename(question.id),
      ...(question.partOf !== undefined && { partOf: rename(question.partOf) }),
      ...(question.sumOf !== undefined && { sumOf: question.sumOf.map(rename) }),
    })),
    answers: answers.map((answer) => ({ ...answer, question: rename(answer.question) })),
  };
}
