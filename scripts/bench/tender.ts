import {
  STANDARD_CRITERIA,
  type Evaluation,
  type Question,
  type Score,
  type SheetGrid,
} from "../../src/core/model";

/** The same numbers on every run and machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A scored evaluation of any size; no answers are read. */
export function scoredEvaluation(vendorCount: number, questionCount: number): Evaluation {
  const random = seeded(7);
  const cell = (row: number, column: number) => ({ sheet: "Responses", row, column });
  const vendors = Array.from({ length: vendorCount }, (_, i) => ({
    id: `v${i}`,
    name: `Vendor ${i + 1}`,
    aliases: [],
    cell: cell(0, i + 1),
  }));
  const questions = Array.from({ length: questionCount }, (_, i): Question => ({
    id: `Q${i + 1}`,
    text: `Question ${i + 1}`,
    cell: cell(i + 1, 0),
    criterion: STANDARD_CRITERIA[i % STANDARD_CRITERIA.length]!,
    criterionConfidence: 1,
    points: 100 + Math.floor(random() * 3) * 50,
    pointsGiven: false,
  }));
  const scores = questions.flatMap((question) =>
    vendors.map(({ id }): Score => ({
      vendor: id,
      question: question.id,
      value: Math.floor(random() * 10_001),
      rule: "verdict",
      ruleText: { key: "rule.verdict" },
      readText: { key: "read.words" },
      explanation: { key: "why.open-answer" },
      confidence: 1,
    })),
  );
  return {
    sheets: [],
    vendors,
    questions,
    answers: questions.flatMap((question, row) =>
      vendors.map(({ id }, column) => ({
        vendor: id,
        question: question.id,
        cell: cell(row + 1, column + 1),
        text: "Yes, since 2015",
        parts: [],
        verdict: "yes" as const,
        facts: [],
        review: [],
      })),
    ),
    excluded: [],
    title: "Bench",
    language: "en",
    asOf: "2026-01-31",
    criteria: STANDARD_CRITERIA.map((id) => ({ id })),
    weights: { experience: 2000, technology: 2000, cost: 2500, security: 2000, references: 1500 },
    minimums: {},
    missingPolicy: "score-zero",
    scores,
    overrides: [],
  };
}

const ASKED: readonly (readonly [string, (n: number) => string])[] = [
  [
    "How many years of experience do you have",
    (n) => `We have ${3 + (n % 25)} years of experience in finance and service.`,
  ],
  [
    "Which share of the work is automated",
    (n) => `About ${20 + (n % 70)}% runs on UiPath bots in production.`,
  ],
  ["Monthly fee per FTE", (n) => `USD ${1200 + (n % 900)} per FTE per month, reviewed every year`],
  [
    "Are you ISO 27001 certified",
    (n) => (n % 3 ? "Yes, ISO/IEC 27001:2022, valid until 31 May 2027" : "No, planned for 2027"),
  ],
  ["How many reference clients may we call", (n) => `${2 + (n % 60)} clients in retail and banking`],
];

/** Vendors in rows, free text in every cell: what has to be read before anything is scored. */
export function freeTextSheet(vendorCount: number, questionCount: number): SheetGrid {
  const head = [
    "Vendor",
    ...Array.from({ length: questionCount }, (_, q) => `${ASKED[q % ASKED.length]![0]} (area ${q + 1})?`),
  ];
  const rows = Array.from({ length: vendorCount }, (_, v) => [
    `Vendor ${v + 1} Ltd`,
    ...Array.from({ length: questionCount }, (_, q) => ASKED[q % ASKED.length]![1](v * 31 + q * 17)),
  ]);
  const values = [head, ...rows];
  return {
    name: "Responses",
    visible: true,
    top: 0,
    left: 0,
    values,
    text: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: [],
    isOurs: false,
  };
}
