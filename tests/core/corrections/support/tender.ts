import fc from "fast-check";
import type {
  Answer,
  AnswerPlace,
  CellValue,
  Correction,
  CorrectionNote,
  Evaluation,
  Fact,
  SheetGrid,
} from "../../../../src/core/model";
import { evaluate, type EvaluateOptions } from "../../../../src/core/evaluate";

export const OPTIONS: EvaluateOptions = { asOf: "2026-01-31", language: "en" };

export const NOTE: CorrectionNote = { reason: "Clarification call", who: "Mai", when: "2026-01-20" };

export function grid(rows: readonly (readonly CellValue[])[], name = "Responses"): SheetGrid {
  return {
    name,
    visible: true,
    top: 0,
    left: 0,
    values: rows,
    text: rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: [],
    isOurs: false,
  };
}

const HEADER = ["Question", "Northwind Services", "Contoso Outsourcing", "Fabrikam BPO", "Internal estimate"];

export const ROWS: readonly (readonly CellValue[])[] = [
  ["How many years of BPO experience do you have?", "20 years", "5 years", "10 years", "8 years"],
  ["Do you use RPA bots in production?", "Yes", "No", "Partially", "No"],
  ["Total price per year", "$200,000", "$9,093,272,70", "$400,000", "$250,000"],
  [
    "Are you ISO 27001 certified?",
    "Yes, ISO 27001:2022, valid until 2027-05-01",
    "No",
    "Planned for 2027",
    "",
  ],
  ["How many reference clients can we call?", "10 clients", "10 clients", "", "5 clients"],
  ["Where is your head office?", "Da Nang", "Seoul", "Porto", "Hanoi"],
];

const SECOND: readonly (readonly CellValue[])[] = [
  ["Question", "Northwind Services Ltd", "Contoso Outsourcing", "Fabrikam BPO"],
  ["Do you have a tested disaster recovery plan?", "Yes", "Yes, but not tested", "No"],
  ["Is customer data encrypted at rest?", "Yes", "Yes", "TBD"],
];

/** A tender on two sheets, with an estimate of the buyer's, a vendor spelled in two ways and a price that is mistyped. */
export function tenderGrids(rows: readonly (readonly CellValue[])[] = ROWS): readonly SheetGrid[] {
  return [grid([HEADER, ...rows]), grid(SECOND, "Security")];
}

export function evaluated(
  corrections: readonly Correction[] = [],
  grids: readonly SheetGrid[] = tenderGrids(),
): Evaluation {
  return evaluate(grids, { ...OPTIONS, corrections });
}

export function questionOf(evaluation: Evaluation, words: string) {
  const question = evaluation.questions.find(({ text }) => text.includes(words));
  if (!question) throw new Error(`No question “${words}”`);
  return question;
}

export function answerOf(evaluation: Evaluation, vendor: string, words: string): Answer {
  const question = questionOf(evaluation, words);
  const id = evaluation.vendors.find(({ name }) => name === vendor)?.id;
  const answer = evaluation.answers.find((one) => one.vendor === id && one.question === question.id);
  if (!answer) throw new Error(`No answer of ${vendor} to “${words}”`);
  return answer;
}

export function scoreOf(evaluation: Evaluation, vendor: string, words: string) {
  const { vendor: id, question } = answerOf(evaluation, vendor, words);
  const score = evaluation.scores.find((one) => one.vendor === id && one.question === question);
  if (!score) throw new Error(`No score of ${vendor} for “${words}”`);
  return score;
}

/** The place of an answer as somebody decides about it now. */
export function placeOf(evaluation: Evaluation, answer: Answer): AnswerPlace {
  const question = evaluation.questions.find(({ id }) => id === answer.question)!;
  return {
    vendor: evaluation.vendors.find(({ id }) => id === answer.vendor)!.name,
    question: question.text,
    questionCell: question.cell,
    words: answer.text,
  };
}

export function place(evaluation: Evaluation, vendor: string, words: string): AnswerPlace {
  return placeOf(evaluation, answerOf(evaluation, vendor, words));
}

const words = fc.oneof(
  fc.string({ maxLength: 30, unit: "grapheme" }).map((text) => text.replace(/\s+/g, " ").trim()),
  fc.constantFrom(
    "",
    "=1+1",
    "'quoted",
    '"',
    "@SUM(A1)",
    "<b>",
    "Gọi lại ngày 12",
    "전화로 확인",
    "#REF!",
    "_x000D_",
  ),
);

const note: fc.Arbitrary<CorrectionNote> = fc.record({
  reason: words,
  who: words,
  when: fc.oneof(fc.constantFrom("", "2026-01-20", "2025-12-31"), fc.constant("last week")),
});

const evidence = { quote: "", start: 0, confidence: 1 };

/** Facts people may have put in the place of one that was read. */
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    ...constants(evidence),
    type: fc.constant("money" as const),
    amount: fc.integer({ min: 0, max: 2_000_000 }),
    currency: fc.constantFrom("USD", "VND", null),
    period: fc.constantFrom("month" as const, "year" as const, null),
    per: fc.constantFrom("FTE" as const, null),
  }),
  fc.record({
    ...constants(evidence),
    type: fc.constant("money" as const),
    amount: fc.constant(0),
    currency: fc.constant(null),
    period: fc.constant("one-off" as const),
    per: fc.constant(null),
    taxes: fc.constantFrom("included" as const, "excluded" as const),
    free: fc.constant(true as const),
  }),
  fc.record({
    ...constants(evidence),
    type: fc.constantFrom("years" as const, "count" as const, "percent" as const, "number" as const),
    value: fc.integer({ min: 0, max: 500 }),
    of: fc.constantFrom("clients", "constructor"),
  }),
  fc.record({
    ...constants(evidence),
    type: fc.constant("certificate" as const),
    scheme: fc.constantFrom("ISO 27001", "SOC 2"),
    status: fc.constantFrom("held" as const, "expired" as const, "not-held" as const),
  }),
);

function constants(values: typeof evidence) {
  return {
    quote: fc.constant(values.quote),
    start: fc.constant(values.start),
    confidence: fc.constant(values.confidence),
  };
}

/** Any corrections of a reading: of sheets, names, criteria and answers, some of things that are not there. */
export function anyCorrections(evaluation: Evaluation): fc.Arbitrary<readonly Correction[]> {
  const at = fc
    .record({ answer: fc.constantFrom(...evaluation.answers), outdated: fc.boolean() })
    .map(({ answer, outdated }): AnswerPlace => {
      const found = placeOf(evaluation, answer);
      return outdated ? { ...found, words: `${found.words} before` } : found;
    });
  const question = fc.constantFrom(
    ...evaluation.questions.map((one) => ({ question: one.text, questionCell: one.cell })),
    { question: "Nobody asked this", questionCell: { sheet: "It's gone!", row: 7, column: 3 } },
  );
  const withFact = evaluation.answers.filter(({ facts }) => facts.length > 0);
  const fact = fc.constantFrom(...withFact).chain((answer) =>
    fc.record({
      at: fc.constant(placeOf(evaluation, answer)),
      fact: fc.constantFrom(...answer.facts).map(({ type, quote, start }) => ({ type, quote, start })),
      becomes: fc.option(anyFact, { nil: null }),
    }),
  );
  const name = fc.constantFrom(
    "Internal estimate",
    "Northwind Services Ltd",
    "Fabrikam BPO",
    "__proto__",
    "=HYPERLINK(1)",
  );
  const kinds: fc.Arbitrary<Correction>[] = [
    fc.record({
      kind: fc.constant("layout" as const),
      sheet: fc.constantFrom("Responses", "Security", "It's gone!"),
      layout: fc.constantFrom("vendor-columns" as const, "none" as const),
      ...spread(note),
    }),
    fc.record({
      kind: fc.constantFrom("vendor-included" as const, "vendors-apart" as const),
      name,
      ...spread(note),
    }),
    fc.record({ kind: fc.constant("vendors-joined" as const), name, with: name, ...spread(note) }),
    question.chain((about) =>
      fc.record({
        kind: fc.constant("criterion" as const),
        question: fc.constant(about.question),
        questionCell: fc.constant(about.questionCell),
        criterion: fc.constantFrom("security", "cost", "none", "sustainability"),
        ...spread(note),
      }),
    ),
    fc.record({
      kind: fc.constant("verdict" as const),
      at,
      verdict: fc.constantFrom("yes" as const, "partial" as const, "na" as const, null),
      ...spread(note),
    }),
    fact.chain((about) =>
      note.map((said): Correction => ({
        kind: "fact",
        ...about,
        becomes: withPlace(about.becomes, about.fact),
        ...said,
      })),
    ),
    fc.record({
      kind: fc.constantFrom("answer-left-out" as const, "accepted" as const),
      at,
      ...spread(note),
    }),
  ];
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 12 });
}

function withPlace(
  fact: Fact | null,
  { quote, start }: { readonly quote: string; readonly start: number },
): Fact | null {
  return fact && { ...fact, quote, start };
}

function spread(notes: fc.Arbitrary<CorrectionNote>) {
  return {
    reason: notes.map(({ reason }) => reason),
    who: notes.map(({ who }) => who),
    when: notes.map(({ when }) => when),
  };
}
