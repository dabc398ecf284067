import { keptWords } from "../../corrections/kept-words";
import { formatAddress, parseRange, type AnswerPlace, type CostLine, type Evaluation } from "../../model";

/** What a row of the price lines is about, in one cell that people don't see: the answer, or the number of a line added. */
export function linePlace({
  vendors,
  questions,
  answers,
}: Pick<Evaluation, "vendors" | "questions" | "answers">): (line: CostLine) => string | null {
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const asked = new Map(questions.map((question) => [question.id, question]));
  const texts = new Map(answers.map(({ vendor, question, text }) => [`${vendor}\n${question}`, text]));
  return ({ id, vendor, question: questionId }) => {
    if (questionId === null) return JSON.stringify({ added: id });
    const question = asked.get(questionId);
    if (!question) return null;
    return JSON.stringify({
      vendor: keptWords(names.get(vendor) ?? vendor),
      question: keptWords(question.text),
      cell: formatAddress(question.cell),
      words: keptWords(texts.get(`${vendor}\n${questionId}`) ?? ""),
    });
  };
}

/** The way back; undefined for a cell that people emptied or wrote over. */
export function readLinePlace(cell: string): AnswerPlace | { readonly added: string } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(cell);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(json));
  const added = fields.get("added");
  if (typeof added === "string") return { added };
  const [vendor, question, at, words] = ["vendor", "question", "cell", "words"].map((name) =>
    fields.get(name),
  );
  const range = typeof at === "string" ? parseRange(at) : undefined;
  if (typeof vendor !== "string" || typeof question !== "string" || typeof words !== "string" || !range)
    return undefined;
  return {
    vendor,
    question,
    questionCell: { sheet: range.sheet, row: range.top, column: range.left },
    words,
  };
}
