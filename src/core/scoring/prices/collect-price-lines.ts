import type { Answer, Language, MoneyFact, Question, QuestionId, StatedTotal, VendorId } from "../../model";
import { say } from "../../wording/say";
import { drain, type Steps } from "../../steps/steps";
import { priceFact } from "./line-amount";
import { findPriceTables, type PriceTable } from "./price-tables";
import { readTotals } from "./stated-total";
import { sumLines, type LineSum } from "./sum-lines";

export interface PriceLines {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

/**
 * Makes one question ("Total price (12 lines)") of every price table, just before its first line, with one answer per
 * vendor that holds the sum; the lines point to it with `partOf` and no longer count themselves. Scoring lines one by one
 * would make a cheap screw weigh as much as the whole pump. Without a table everything comes back as it was.
 */
export function collectPriceLines(
  questions: readonly Question[],
  answers: readonly Answer[],
  options: PriceLineOptions,
): PriceLines {
  return drain(priceLinesInSteps(questions, answers, options));
}

interface PriceLineOptions {
  readonly statedTotals?: readonly StatedTotal[];
  readonly language: Language;
}

/** The same in steps of a question or a vendor. They count for nothing: scoring tells how far it is by its answers. */
export function* priceLinesInSteps(
  questions: readonly Question[],
  answers: readonly Answer[],
  options: PriceLineOptions,
): Steps<PriceLines> {
  const byQuestion = new Map<QuestionId, Map<VendorId, Answer>>();
  for (const answer of answers) {
    let row = byQuestion.get(answer.question);
    if (!row) byQuestion.set(answer.question, (row = new Map()));
    row.set(answer.vendor, answer);
  }
  const tables = yield* findPriceTables(questions, (question) => [
    ...(byQuestion.get(question.id)?.values() ?? []),
  ]);
  if (tables.length === 0) return { questions, answers };

  const vendors = [...new Set(answers.map(({ vendor }) => vendor))];
  const taken = new Set(questions.map(({ id }) => id));
  const totalBefore = new Map<QuestionId, Question>();
  const totalOf = new Map<QuestionId, QuestionId>();
  const derived: Answer[] = [];
  for (const table of tables) {
    const total = totalQuestion(table, freeId(taken), options.language);
    totalBefore.set(table.lines[0]!.id, total);
    for (const line of table.lines) totalOf.set(line.id, total.id);
    const sheets = tables.filter(({ lines }) => lines[0]!.cell.sheet === table.lines[0]!.cell.sheet);
    for (const vendor of vendors) {
      yield 0;
      const answerTo = (line: Question) => byQuestion.get(line.id)?.get(vendor);
      // With two tables on a sheet nobody can tell whose total it is.
      const stated = sheets.length > 1 ? [] : statedFor(vendor, table, answerTo, options.statedTotals ?? []);
      const sum = sumLines(table.lines, answerTo, table.useTotals, stated);
      derived.push(totalAnswer(vendor, total, table, answerTo, sum, options.language));
    }
  }
  return {
    questions: questions.flatMap((question) => {
      const partOf = totalOf.get(question.id);
      const line = partOf === undefined ? question : { ...question, partOf };
      const total = totalBefore.get(question.id);
      return total ? [total, line] : [line];
    }),
    answers: [...derived, ...answers],
  };
}

function totalQuestion({ lines }: PriceTable, id: QuestionId, language: Language): Question {
  const first = lines[0]!;
  const given = lines.some((line) => line.pointsGiven);
  return {
    id,
    text: say(language, { key: "total.question", values: { count: lines.length } }),
    ...(first.section === undefined ? {} : { section: first.section }),
    cell: first.cell,
    criterion: "cost",
    criterionConfidence: first.criterionConfidence,
    points: given ? lines.reduce((sum, line) => sum + line.points, 0) : 100,
    pointsGiven: given,
    sumOf: lines.map((line) => line.id),
  };
}

function freeId(taken: Set<QuestionId>): QuestionId {
  for (let number = 1; ; number++) {
    const id = `CT${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function statedFor(
  vendor: VendorId,
  { lines }: PriceTable,
  answerTo: (line: Question) => Answer | undefined,
  totals: readonly StatedTotal[],
) {
  const sheets = new Set(lines.flatMap((line) => answerTo(line)?.cell.sheet ?? []));
  return readTotals(totals.filter((total) => total.vendor === vendor && sheets.has(total.cell.sheet)));
}

function totalAnswer(
  vendor: VendorId,
  total: Question,
  { lines, useTotals }: PriceTable,
  answerTo: (line: Question) => Answer | undefined,
  { money, stated, statedTaken, review, anyGiven }: LineSum,
  language: Language,
): Answer {
  const firstAnswer = lines.map(answerTo).find((answer) => answer !== undefined);
  const cell = stated?.cell ?? firstAnswer?.cell ?? total.cell;
  const model = lines
    .map((line) => answerTo(line))
    .flatMap((answer) => (answer && priceFact(answer, useTotals)) ?? [])[0];
  const quote = statedTaken ? stated!.text : "";
  const fact: MoneyFact | undefined = money && {
    type: "money",
    ...money,
    period: useTotals ? null : (model?.period ?? null),
    per: useTotals ? null : (model?.per ?? null),
    quote,
    start: 0,
    cell,
  };
  const values = { count: lines.length, amount: money?.amount ?? 0, currency: money?.currency ?? "_" };
  const key = !money ? "total.none" : statedTaken ? "total.stated" : "total.sum";
  return {
    vendor,
    question: total.id,
    cell,
    text: say(language, { key, values }),
    parts: stated
      ? [
          {
            role: "line-total",
            cell: stated.cell,
            text: stated.text,
            value: stated.value,
            numberFormat: "General",
          },
        ]
      : [],
    verdict: anyGiven ? null : "unanswered",
    facts: fact ? [fact] : [],
    review,
  };
}
