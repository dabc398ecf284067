import { sameWords } from "../../../core/corrections/kept-words";
import {
  formatAddress,
  type Answer,
  type AnswerPlace,
  type Evaluation,
  type Question,
  type QuestionPlace,
} from "../../../core/model";

/** Where an answer stands, in words that outlive a reading: ids do not. undefined when it is not of this evaluation. */
export function placeOf(
  { vendors, questions }: Pick<Evaluation, "vendors" | "questions">,
  answer: Pick<Answer, "vendor" | "question" | "text">,
): AnswerPlace | undefined {
  const vendor = vendors.find(({ id }) => id === answer.vendor);
  const question = questions.find(({ id }) => id === answer.question);
  if (!vendor || !question) return undefined;
  return {
    vendor: vendor.name,
    question: question.text,
    questionCell: question.cell,
    words: answer.text,
  };
}

/** Where a question stands, in words that outlive a reading. */
export function placeOfQuestion({ text, cell }: Pick<Question, "text" | "cell">): QuestionPlace {
  return { question: text, questionCell: cell };
}

/** The question that stands at a place; undefined when it is gone. */
export function questionAt(
  { questions }: Pick<Evaluation, "questions">,
  place: QuestionPlace,
): Question | undefined {
  const address = formatAddress(place.questionCell);
  const asked = questions.filter(({ text }) => text === place.question);
  return asked.find(({ cell }) => formatAddress(cell) === address) ?? onlyOne(asked);
}

/** The same for the same words of the same vendor at the same place; different for anything else. */
export function placeKey({ vendor, question, questionCell, words }: AnswerPlace): string {
  return [vendor, question, formatAddress(questionCell), words].join("\n");
}

/** The same for whatever a vendor says to a question, whatever ids the reading gave them; "" when it is not of this evaluation. */
export function answerKey(
  evaluation: Pick<Evaluation, "vendors" | "questions">,
  answer: Pick<Answer, "vendor" | "question" | "text">,
): string {
  const place = placeOf(evaluation, answer);
  return place ? placeKey({ ...place, words: "" }) : "";
}

/** The answer that stands at a place; undefined when the words, the question or the vendor are gone. */
export function answerAt(
  evaluation: Pick<Evaluation, "vendors" | "questions" | "answers">,
  place: AnswerPlace,
): Answer | undefined {
  const vendor = evaluation.vendors.find(({ name }) => name === place.vendor);
  const question = questionAt(evaluation, place);
  if (!vendor || !question) return undefined;
  return evaluation.answers.find(
    (answer) =>
      answer.vendor === vendor.id && answer.question === question.id && sameWords(place.words, answer.text),
  );
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
